/** Every command as its user types it: what is printed, and with which exit code. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GameRecord } from '../protocol/record.ts';
import { lab } from './cli.ts';
import { sample } from '../../tests/support/experiments.ts';

const folder = mkdtempSync(join(tmpdir(), 'lab-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const RECORD = join(folder, 'record.json');

async function run(line: string, ...more: string[]) {
  const complaints: string[] = [];
  const { out, code } = await lab([...line.split(' '), ...more], (complaint) => complaints.push(complaint));
  return { out, code, complaints };
}
const json = async (line: string, ...more: string[]) => {
  const { out, code } = await run(line, '--json', ...more);
  return { ...JSON.parse(out), code };
};
/** A copy of the record with something changed. */
function tampered(change: (record: GameRecord) => void): string {
  const record = JSON.parse(readFileSync(RECORD, 'utf8')) as GameRecord;
  change(record);
  const file = join(folder, 'tampered.json');
  writeFileSync(file, JSON.stringify(record));
  return file;
}

interface Made { readonly turns: number; readonly finalHash: string; readonly code: number }
let made: Made;
beforeAll(async () => {
  made = await json('record --scenario water-gate-5 --seed tea --policy ALL=random KZ=attentive --out', RECORD);
});

describe('record', () => {
  it('writes a game to its end', () => {
    expect(made).toMatchObject({ file: RECORD, turns: expect.any(Number), finalHash: expect.stringMatching(/^[\da-f]{16}$/), code: 0 });
    const record = JSON.parse(readFileSync(RECORD, 'utf8')) as GameRecord;
    expect([record.hashes.at(-1), record.hashes.length - 1, record.outcome.ended]).toEqual([made.finalHash, made.turns, true]);
    expect(record.seats).toEqual({ KZ: 'attentive', KG: 'random', TJ: 'random', TM: 'random', UZ: 'random' });
  });
  it('says when the file can’t be written', async () => {
    expect(await json('record --scenario water-gate-5 --seed a --out', join(folder, 'no/such/place'))).toMatchObject({ ok: false, code: 1, errors: [{ code: 'notWritten' }] });
  });

  describe('replay', () => {
    it('matches', async () => {
      expect(await json('replay', RECORD)).toMatchObject({ match: true, finalHash: made.finalHash, firstMismatch: null, turns: made.turns, code: 0 });
    });
    it('stops where it is told to', async () => {
      const record = JSON.parse(readFileSync(RECORD, 'utf8')) as GameRecord;
      expect(await json('replay --until 2', RECORD)).toMatchObject({ match: true, turns: 2, finalHash: record.hashes[2] });
      expect(await json('replay --until 0', RECORD)).toMatchObject({ match: true, turns: 0, finalHash: record.hashes[0] });
    });
    it('stops at the first state that differs, and fails', async () => {
      const file = tampered((r) => { r.hashes[2] = 'ffffffffffffffff'; });
      expect(await json('replay', file)).toMatchObject({ match: false, firstMismatch: { turn: 2, expected: 'ffffffffffffffff' }, turns: 2, code: 1 });
    });
    it('names the command that is not legal', async () => {
      const file = tampered((r) => { r.commands.unshift({ turn: 1, seat: 'KZ', command: { do: 'accept', offer: 1 } }); });
      expect(await json('replay', file)).toMatchObject({ match: false, firstMismatch: { turn: 1, found: null }, errors: [{ file, path: 'commands.0', code: 'illegalCommand' }], code: 1 });
      expect((await run('replay', file)).out).toContain('wrongPhase');
    });
    it('notices another key, and other orders', async () => {
      expect(await json('replay', tampered((r) => { r.key.low = (r.key.low ^ 1) >>> 0; }))).toMatchObject({ match: false, code: 1 });
      const held = tampered((r) => { for (const c of r.commands) if (c.turn === 2 && c.command.do === 'lock') c.command.orders = []; });
      expect(await json('replay', held)).toMatchObject({ match: false, firstMismatch: { turn: 2 }, code: 1 });
    });
  });

  describe('check', () => {
    it('finds nothing wrong with a record and with the scenarios', async () => {
      expect(await json('check', RECORD, 'assets/scenarios')).toEqual({ ok: true, errors: [], code: 0 });
      expect((await run('check', RECORD)).out).toContain('nothing wrong');
    });
    it.each<[string, string, (r: GameRecord) => void]>([
      ['badShape', 'commands.0.command.do', (r) => { Object.assign(r.commands[0] as object, { command: { do: 'win' } }); }],
      ['otherRules', 'rules', (r) => { r.rules = '0.0.1'; }],
      ['otherContent', 'content', (r) => { r.content = 'else'; }],
      ['unknownScenario', '', (r) => { r.scenario = 'water-gat'; }],
      ['illegalCommand', 'commands.0', (r) => { r.commands.unshift({ turn: 1, seat: 'KZ', command: { do: 'accept', offer: 1 } }); }],
      ['wrongTurn', 'commands.0.turn', (r) => { r.commands.splice(0, r.commands.findIndex((c) => c.turn === 2)); }],
      ['hashMismatch', 'hashes.1', (r) => { r.hashes[1] = '0'; }],
      ['badHashes', 'hashes', (r) => { r.hashes.push('0'); }],
      ['noSeat', 'seats.KZ', (r) => { delete r.seats.KZ; }],
      ['badSeries', 'series.border.KG-TJ.tension.1', (r) => { (r.series['border.KG-TJ.tension'] as number[])[1] = 7; }],
      ['badOutcome', 'outcome.scores.TJ', (r) => { r.outcome.scores['TJ'] = 1000; }],
    ])('names the place: %s at %s', async (code, path, change) => {
      const file = tampered(change);
      const said = await json('check', file);
      expect(said.errors[0]).toMatchObject({ file, path, code, message: expect.any(String) });
      expect(said).toMatchObject({ ok: false, code: 1 });
    });
    it('names the line of what is no JSON, and passes over a mark of byte order', async () => {
      const file = join(folder, 'broken.json');
      writeFileSync(file, '{\n  "a": 1,\n  "b" 2\n}');
      expect((await json('check', file)).errors).toMatchObject([{ code: 'badJson', message: expect.stringContaining('(line 3 column 7)') }]);
      writeFileSync(file, '\uFEFF[1]');
      expect((await json('check', file)).errors).toMatchObject([{ code: 'unknownFormat' }]);
    });
    it.each([['{', 'badJson'], ['[1]', 'unknownFormat'], ['{"scenario": "water-gate", "games": 5, "key": "a", "metrics": {"lost": {"kind": "failed"}}, "arms": {}}', 'badShape']])('answers %s with %s', async (text, code) => {
      const file = join(folder, 'odd.json');
      writeFileSync(file, text);
      expect(await json('check', file)).toMatchObject({ ok: false, code: 1, errors: [{ file, code }] });
    });
    it('finds a gap in the map from the papers to the game, and a place that does not exist', async () => {
      expect(await json('check assets/seed-items.json assets/library/timeline.json')).toEqual({ ok: true, errors: [], code: 0 });
      const items = JSON.parse(readFileSync('assets/seed-items.json', 'utf8'));
      delete items.A01;
      items.B33.places.rule = ['talkStopWorking'];
      const file = join(folder, 'seed-items.json');
      writeFileSync(file, JSON.stringify(items));
      expect(await json('check', file)).toMatchObject({ ok: false, code: 1, errors: [{ file, path: 'B33.places.rule[0]', code: 'unknownId' }] });
      items.B33.places.rule = ['talkStopsWorking'];
      writeFileSync(file, JSON.stringify(items));
      expect(await json('check', file)).toMatchObject({ ok: false, code: 1, errors: [{ file, path: 'A01', code: 'missing' }] });
    });
    it('goes on after a file that is missing', async () => {
      const said = await json('check nowhere.json', folder, RECORD);
      expect(said.errors.map((e: { file: string; code: string }) => [e.file, e.code])).toEqual([['nowhere.json', 'missingFile'], [folder, 'missingFile']]);
    });
  });

  describe('explain', () => {
    it('gives causes that add up', async () => {
      const said = await json('explain --turn 2 --meter border.KG-TJ.tension', RECORD);
      expect(said).toMatchObject({ meter: 'border.KG-TJ.tension', turn: 2, code: 0 });
      expect(said.causes.reduce((sum: number, c: { delta: number }) => sum + c.delta, said.before)).toBe(said.after);
      for (const cause of said.causes) expect(cause).toMatchObject({ delta: expect.any(Number), kind: expect.any(String), source: expect.stringMatching(/./) });
      expect((await run('explain --turn 2 --meter border.KG-TJ.tension', RECORD)).out).toContain(`${said.before} → ${said.after}`);
    });
    it('names the nearest meters, and the turns there are', async () => {
      const unknown = await json('explain --turn 2 --meter border.KG-TJ.tensoin', RECORD);
      expect(unknown.errors[0].message).toContain('border.KG-TJ.tension');
      expect(await json('explain --turn 99 --meter state.UZ.approval', RECORD)).toMatchObject({ code: 1, errors: [{ code: 'badOption', path: '--turn' }] });
    });
  });
});

describe('simulate', () => {
  it('does not depend on the number of threads', async () => {
    const line = 'simulate --scenario winter-light-5 --games 600 --seed leaves --policy ALL=hold KZ=firm';
    const [one, two] = await Promise.all([json(line), json(`${line} --threads 2`)]);
    expect(two).toEqual(one);
    expect(one).toMatchObject({ scenario: 'winter-light-5', games: 600, seed: 'leaves', policies: { KZ: 'firm', KG: 'hold' }, finalHash: expect.stringMatching(/^[\da-f]{16}$/), code: 0 });
    expect(one.meters['border.KG-TJ.tension']).toEqual({ mean: expect.any(Number), p10: expect.any(Number), p50: expect.any(Number), p90: expect.any(Number) });
    expect(Object.keys(one)).toEqual(expect.arrayContaining(['failed', 'wars', 'incidents', 'deals', 'deployments', 'textsSigned', 'scores', 'goals']));
  });
  it('plays the games that record writes', async () => {
    const file = join(folder, 'third.json');
    const recorded = await json('record --scenario water-gate-5 --seed series --game 2 --out', file);
    const few = await json('simulate --scenario water-gate-5 --games 2 --seed series');
    const more = await json('simulate --scenario water-gate-5 --games 3 --seed series');
    const people = (x: { meters: Record<string, { mean: number }> }, games: number): number => Math.round((x.meters['state.KZ.approval']?.mean ?? 0) * games);
    const record = JSON.parse(readFileSync(file, 'utf8')) as GameRecord;
    expect(recorded.code).toBe(0);
    expect(people(more, 3) - people(few, 2)).toBe(record.series['state.KZ.approval']?.at(-1));
  });
  it('prints tables', async () => {
    const { out, code } = await run('simulate --scenario water-gate-5 --games 3 --seed a');
    expect(code).toBe(0);
    expect(out).toMatch(/The region failed in \d+\.\d % of the games/);
  });
});

describe('experiment', () => {
  const file = join(folder, 'experiment.json');
  it('plays a file, in tables and as JSON', async () => {
    writeFileSync(file, JSON.stringify(sample()));
    expect(await json('check', file)).toEqual({ ok: true, errors: [], code: 0 });
    const said = await json('experiment --threads 2', file);
    expect(said).toMatchObject({ scenario: 'water-gate-5', games: 60, key: 'sample', partial: false, code: 0 });
    expect(said.arms.calm.metrics.end).toEqual({ kind: 'final', mean: expect.any(Number), ci95: [expect.any(Number), expect.any(Number)], n: 60, median: expect.any(Number), medianCi95: [expect.any(Number), expect.any(Number)] });
    expect(said.contrasts[0]).toMatchObject({ name: 'calming', metric: 'end', a: 'calm', b: 'plain', mean: expect.any(Number), ci95: [expect.any(Number), expect.any(Number)] });
    expect((await run('experiment', file)).out).toContain('water-gate-5: 60 games an arm');
  });
  it('names what is wrong, in check and before it plays', async () => {
    writeFileSync(file, JSON.stringify(sample((f) => { f['overrides'] = { 'border.KG-TJ.tensoin': 1 }; })));
    const errors = [{ file, path: 'overrides.border.KG-TJ.tensoin', code: 'unknownMeter', message: expect.stringContaining('border.KG-TJ.tension') }];
    expect(await json('check', file)).toEqual({ ok: false, errors, code: 1 });
    expect(await json('experiment', file)).toEqual({ ok: false, errors, code: 1 });
  });
  it('prints the schema of its files', async () => {
    expect(await json('experiment --schema')).toMatchObject({ type: 'object', properties: { arms: { type: 'object' } }, code: 0 });
  });
});

describe('meters', () => {
  it('lists names with range and start', async () => {
    const { meters, code } = await json('meters --scenario water-gate');
    expect(code).toBe(0);
    expect(meters).toContainEqual({ name: 'state.UZ.capital', min: 0, max: 6, start: expect.any(Number), unit: 'points' });
    for (const m of meters) expect(m.min <= m.start && m.start <= m.max, m.name).toBe(true);
  });
});

describe('what can’t be understood', () => {
  it.each([
    ['simulat --scenario water-gate', 'unknownCommand', 'simulate'],
    ['simulate --scenario water-gat --seed a', 'unknownScenario', 'water-gate'],
    ['simulate --scenario water-gate --seed a --policy UZ=frim', 'unknownPolicy', 'firm'],
    ['simulate --scenario water-gate --seed a --policy UZB=firm', 'unknownSeat', 'UZ'],
    ['simulate --scenario water-gate --seed a --policy UZ', 'badPolicy', 'SEAT=NAME'],
    ['simulate --scenario water-gate --seed a --games 0', 'badOption', '--games'],
    ['simulate --scenario water-gate', 'missingOption', '--seed'],
    ['simulate --seed a', 'missingOption', '--scenario'],
    ['simulate --scenario water-gate --seed a --gams 3', 'badOption', 'simulate --scenario'],
    ['replay', 'badArguments', 'a record'],
    ['replay nowhere.json', 'missingFile', 'read'],
    ['check', 'badArguments', 'scenario folders'],
    ['experiment', 'badArguments', 'an experiment'],
    ['experiment nowhere.json', 'missingFile', 'read'],
  ])('%s is answered with %s', async (line, code, hint) => {
    const { out, complaints, code: exit } = await run(line, '--json');
    const { ok, errors } = JSON.parse(out);
    expect([ok, exit, errors[0].code]).toEqual([false, 1, code]);
    expect(errors[0].message).toContain(hint);
    expect(complaints.join()).toContain(code);
    expect((await run(line)).out).toBe('');
  });
  it('help says what there is', async () => {
    const { commands, code } = await json('help');
    expect(commands.map((c: { name: string }) => c.name)).toEqual(['check', 'simulate', 'experiment', 'validate', 'record', 'replay', 'explain', 'meters', 'soak', 'bench']);
    expect(code).toBe(0);
    expect((await run('simulate --help')).out).toContain('--policy');
    expect((await run('help')).out).toContain('bench');
  });
});
