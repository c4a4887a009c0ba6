/** Several games of one scenario beside each other; what does not fit says why. */
import { describe, expect, test } from 'vitest';
import { delegationsOf, finished } from '../../tests/support/finished.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import type { GameRecord } from '../protocol/record.ts';
import { branch } from './whatIfReplay.ts';
import { recordOf } from './record.ts';
import { compareWorlds, type ContentOf } from './worlds.ts';
import { worldsCsv } from './worldsCsv.ts';
import { outcomeOf } from './worldsOutcome.ts';

const KNOWN = ['water-gate-5', 'winter-light-5'];
const contentOf: ContentOf = (id) => (KNOWN.includes(id) ? { content: scenario(id), agentsFor: delegationsOf(id) } : null);
const one = finished('water-gate-5', 'one', 'KG');
const two = finished('water-gate-5', 'two');
const other = finished('winter-light-5', 'one');
const compare = (...records: unknown[]) => compareWorlds(records.map((record) => ({ record })), contentOf);

test('games are told as they ended, with the luck that they share', () => {
  const again = recordOf(branch(one.game, { change: 'orders', turn: 1, seat: 'KG', with: { kind: 'factFinding', border: 'KG-TJ' } }, 'hold', one.agents).game);
  const told = compare(one.record, two.record, again);
  expect(told.scenario).toBe('water-gate-5');
  expect(told.worlds.map((w) => w.ok && [w.world.seat, w.world.luck, w.world.rehearsed])).toEqual([['KG', 0, false], ['KZ', 1, false], ['KG', 0, true]]);
  const [first] = told.worlds;
  if (first?.ok !== true) throw new Error('The first is sound.');
  expect(first.world.outcome).toEqual(outcomeOf(one.game));
  expect(first.world.series.find(({ meter }) => meter === 'region.commonPeace')?.truth).toEqual(one.record.series['region.commonPeace']);
  expect(first.world.outcome.scores).toEqual(one.record.outcome.scores);
});

test('a record of other rules is told from what it kept', () => {
  const told = compare({ ...one.record, rules: '0.1.0' }, two.record);
  const [old] = told.worlds;
  if (old?.ok !== true) throw new Error('It can be read.');
  expect(old.world).toMatchObject({ readOnly: 'otherRules', rules: '0.1.0' });
  expect(old.world.outcome).toEqual({ ...outcomeOf(one.game), told: undefined });
  expect('told' in old.world.outcome).toBe(false);
});

describe('what is left out says why', () => {
  const unended: GameRecord = { ...one.record, outcome: { ...one.record.outcome, ended: false } };
  test.each<[object, unknown]>([
    [{ code: 'badFile', path: 'format' }, { ...one.record, format: 'x' }],
    [{ code: 'badFile', path: 'hashes.2' }, { ...one.record, hashes: one.record.hashes.map((h, i) => (i === 2 ? 'x' : h)) }],
    [{ code: 'unknownScenario', scenario: 'atlantis' }, { ...one.record, scenario: 'atlantis' }],
    [{ code: 'notEnded' }, unended],
    [{ code: 'otherScenario', scenario: 'winter-light-5' }, other.record],
  ])('%o', (fault, record) => {
    const { worlds, scenario: of } = compare(two.record, record);
    expect(of).toBe('water-gate-5');
    expect(worlds[0]?.ok).toBe(true);
    expect(worlds[1]).toMatchObject({ ok: false, fault });
  });
  test('and none sound is no comparison', () => {
    expect(compare({}, null)).toMatchObject({ worlds: [{ ok: false }, { ok: false }] });
    expect(compare({})).not.toHaveProperty('scenario');
  });
});

test('the table for a spreadsheet has a row for each world and turn, and takes no name for a formula', () => {
  const told = compare({ ...one.record, rules: '0.1.0' }, {}, { ...two.record, keyText: one.record.keyText });
  const csv = worldsCsv(told, ['a, "quoted".json', 'broken.json', '=2+2']);
  const [head = '', ...rows] = csv.trim().split('\r\n');
  expect(head).toMatch(/^world,source,seat,key,rules,outcome,agreements,promisesKept,promisesBroken,goalsMet,turn,border\./);
  expect(rows).toHaveLength(one.record.hashes.length + two.record.hashes.length);
  expect(rows[0]).toMatch(/^A,"a, ""quoted"".json",KG,one,0\.1\.0,(?:held|failed|war),,,,,0,/);
  expect(rows.at(-1)).toMatch(/^C,'=2\+2,/);
  expect(new Set(rows.map((row) => row.replace(/"(?:[^"]|"")*"/g, '').split(',').length))).toEqual(new Set([head.split(',').length]));
});
