/** Rule 7: same record, same game; saving, resuming and stepping back are one operation. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { STATES, type StateId } from '../engine/names.ts';
import { RecordSchema, type GameRecord } from '../protocol/record.ts';
import { begin, play, random, type Playing } from '../../tests/support/games.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import type { Session } from './contract.ts';
import { debriefOf } from './debrief.ts';
import { openRecord, stepBack, type Opened } from './open.ts';

const NEVER = (): never => {
  throw new Error('A replay asked a computer delegation.');
};
const MUTE = { propose: NEVER, answer: NEVER, orders: NEVER };

function reopen(id: string, record: GameRecord, game: Playing): Session {
  const opened = openRecord(JSON.parse(JSON.stringify(record)), scenario(id), game.agents);
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  return opened.session;
}
const views = (s: Session): string => JSON.stringify(STATES.map((seat) => [s.view(seat), s.why(seat, 'border.KG-TJ.tension'), s.debrief(seat, debriefOf)]));

test('a game resumed at any point is the same game, for every seat', { timeout: 180_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom('water-gate-5', 'winter-light-5'), fc.string({ maxLength: 40 }), fc.constantFrom<StateId>(...STATES), fc.nat(45), (id, keyText, person, steps) => {
      const game = begin(id, keyText, [person]);
      const at = play(game, keyText, steps);
      const record = at.record();
      expect(v.is(RecordSchema, record)).toBe(true);
      const again = reopen(id, record, game);
      expect(again.record()).toEqual(record);
      expect(views(again)).toBe(views(at));
      // and it goes on the same
      if (at.phase !== 'ended') {
        const command = at.phase === 'orders' ? { do: 'lock', orders: [] } : { do: 'advance' };
        expect(again.command(person, command)).toEqual(at.command(person, command));
        expect(views(again)).toBe(views(at));
        expect(again.record()).toEqual(at.record());
      }
    }),
    { numRuns: 15 },
  );
});

test('a replay never asks a computer delegation', () => {
  const game = begin('water-gate', 'mute', ['KG']);
  const session = play(game, 'mute', 30);
  const opened = openRecord(session.record(), scenario('water-gate'), () => MUTE);
  expect(opened.ok && opened.session.record()).toEqual(session.record());
});

test('a record stays as it was while the game goes on, and the game stays as it was whatever becomes of the record', () => {
  const game = begin('water-gate-5', 'apart', ['KG']);
  const early = play(game, 'apart', 12).record();
  const text = JSON.stringify(early);
  const late = JSON.stringify(play(game, 'apart on', 12).record());
  expect([JSON.stringify(early), late === text]).toEqual([text, false]);
  const record = game.session.record();
  for (const values of [record.commands, record.hashes, ...Object.values(record.series)]) values.length = 0;
  record.key.low = 7;
  record.seats.TJ = 'person';
  record.outcome.scores['KG'] = -1;
  expect(JSON.stringify(game.session.record())).toBe(late);
});

test('the record holds every accepted command and survives JSON', () => {
  const record = play(begin('winter-light', 'all', ['UZ']), 'all', 40).record();
  const kinds = new Set(record.commands.map((c) => c.command.do));
  for (const kind of ['advance', 'lock', 'offer', 'accept', 'refuse', 'counter', 'expect'] as const) expect(kinds).toContain(kind);
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  for (const turn of new Set(record.commands.map((c) => c.turn))) {
    if (record.hashes.length > turn) expect(record.commands.filter((c) => c.turn === turn && c.command.do === 'lock')).toHaveLength(5);
  }
});

describe('stepping back', () => {
  const game = begin('water-gate', 'back', ['KG']);
  const session = play(game, 'back', 60);
  test('begins the turn anew with the same luck, and marks the new line', () => {
    const earlier = session.record();
    const back = stepBack(session, 3, scenario('water-gate'), game.agents);
    expect(back).not.toBeNull();
    expect([back?.turn, back?.phase, back?.rehearsed]).toEqual([3, 'news', true]);
    expect(back?.view('KG').game.rehearsed).toBe(true);
    expect(back?.record().branch).toEqual({ turn: 3, rehearsed: true });
    expect(back?.record().hashes).toEqual(earlier.hashes.slice(0, 3));
    expect(back?.record().commands).toEqual(earlier.commands.filter((c) => c.turn < 3));
    expect(session.record()).toEqual(earlier);
    // the same commands lead to the same place
    for (const c of earlier.commands) if (c.turn >= 3 && c.seat === 'KG') expect(back?.command('KG', c.command)).toEqual({ ok: true });
    expect(back?.record().hashes).toEqual(earlier.hashes);
  });
  test('is refused to a turn that has not come', () => {
    for (const turn of [0, 1.5, session.turn + 1, Number.NaN]) expect(stepBack(session, turn, scenario('water-gate'), game.agents)).toBeNull();
    expect(stepBack(session, 1, scenario('water-gate'), game.agents)?.record().commands).toEqual([]);
  });
});

describe('bad records', () => {
  const game = begin('water-gate-5', 'bad', ['KG']);
  const record = play(game, 'bad', 14).record();
  const open = (change: (r: GameRecord) => unknown): Opened => openRecord(change(structuredClone(record)), scenario('water-gate-5'), random('water-gate-5'));
  const turned = { low: 1, high: 2 };
  test.each<[string, (r: GameRecord) => unknown]>([
    ['', () => null],
    ['format', (r) => ({ ...r, format: 'other' })],
    ['commands.0.command.do', (r) => ({ ...r, commands: [{ turn: 1, seat: 'KG', command: { do: 'win' } }] })],
    ['commands.0.turn', (r) => ({ ...r, commands: r.commands.map((c) => ({ ...c, turn: 2 })) })],
    ['commands.0', (r) => ({ ...r, commands: [{ turn: 1, seat: 'TJ', command: { do: 'advance' } }, ...r.commands] })],
    ['hashes.0', (r) => ({ ...r, key: turned })],
    ['hashes.1', (r) => ({ ...r, hashes: r.hashes.map((h, i) => (i === 1 ? h.toUpperCase().replace(/./, 'x') : h)) })],
    ['hashes', (r) => ({ ...r, hashes: [...r.hashes, 'more'] })],
    ['seats.KZ', (r) => ({ ...r, seats: { TJ: 'blueprint' } })],
    ['extra', (r) => ({ ...r, extra: 1 })],
  ])('name the place: %s', (path, change) => {
    expect(open(change)).toMatchObject({ ok: false, fault: { path } });
  });
  test('of other rules or content open for reading and say why', () => {
    for (const [why, change] of [['otherRules', { rules: '0.0.1' }], ['otherContent', { content: 'else' }]] as const) {
      const opened = open((r) => ({ ...r, ...change }));
      if (!opened.ok) throw new Error(opened.fault.path);
      const { session } = opened;
      const view = session.view('KG');
      expect(view.game.readOnly).toBe(why);
      expect(view.phase).toBe('ended');
      expect(view.meters['border.KG-TJ.tension']?.value).toBe(record.series['border.KG-TJ.tension']?.at(-1));
      expect(session.command('KG', { do: 'advance' })).toEqual({ ok: false, code: 'readOnly' });
      expect(session.debrief('KG', debriefOf)?.series.length).toBeGreaterThan(100);
      expect(session.record()).toEqual({ ...record, ...change });
    }
  });
});

test('drafts are kept beside the record, until the lock', () => {
  const game = begin('water-gate-5', 'draft', ['KG']);
  const { session } = game;
  for (let i = 0; i < 2; i++) session.command('KG', { do: 'advance' });
  while (session.phase === 'diplomacy') session.command('KG', { do: 'advance' });
  const before = session.record();
  expect(session.draft('KG', [{ kind: 'hold' }])).toEqual({ ok: true });
  expect(session.draft('TJ', [{ kind: 'hold' }])).toEqual({ ok: false, code: 'notYourSeat' });
  expect(session.record()).toEqual(before);
  expect(session.view('KG').draft).toEqual([{ kind: 'hold' }]);
  expect(session.view('TJ').draft).not.toEqual([{ kind: 'hold' }]);
  const opened = openRecord(before, scenario('water-gate-5'), game.agents, session.drafts());
  expect(opened.ok && opened.session.view('KG').draft).toEqual([{ kind: 'hold' }]);
  session.command('KG', { do: 'lock', orders: [] });
  expect(session.drafts()).toEqual({});
  expect(session.view('KG')).toMatchObject({ locked: true, draft: [] });
});
