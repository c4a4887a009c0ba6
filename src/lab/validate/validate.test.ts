/** What a validation judges, keeps and writes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sample } from '../../../tests/support/experiments.ts';
import { lab } from '../cli.ts';
import { verdictOf, type BalanceRow } from './balance.ts';
import { FIELDS, PLAYED, tableOf } from './fields.ts';
import { basisNow, type PredictionFile } from './files.ts';
import { LEVELS } from './predictions.ts';
import { reportOf, staleness, textOf } from './report.ts';
import { PARTS, validate, type Options } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'validate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A prediction of which one part holds for certain, and one can't. */
const file: PredictionFile = {
  name: 'P99', file: 'P99.json',
  json: sample((f) => {
    f['games'] = 20;
    f['prediction'] = {
      id: 'P99', statement: 'Calm is calmer.', source: ['E01'], whyNot: 'It can’t.',
      tolerance: [{ contrast: 'calming', atMost: 0 }, { arm: 'plain', metric: 'end', atLeast: 1001 }],
      ablation: { off: ['contagion'], tolerance: [{ contrast: 'calming', atMost: 0 }] },
    };
  }),
};
const options = (more: Partial<Options> = {}): Options => ({ files: [file], parts: ['predictions', 'ablations', 'sensitivity'], games: 0, balanceGames: 2, threads: 1, stop: new AbortController().signal, ...more });

describe('a validation', () => {
  it('judges every part, with its mechanism off and in other worlds', { timeout: 120_000 }, async () => {
    const found = await validate(options());
    expect(found.predictions.map(({ id, part, held, clear, games }) => [id, part, held, clear, games])).toEqual([['P99', 'calming', true, true, 20], ['P99', 'plain.end', false, true, 20]]);
    expect(found.predictions.map(({ note }) => note)).toEqual([undefined, 'It can’t.']);
    expect(found.predictions[0]).toMatchObject({ claim: 'Calm is calmer.', source: ['E01'], expected: { atMost: 0 }, ci95: [expect.any(Number), expect.any(Number)] });
    expect(found.ablations).toMatchObject([{ part: 'calming', off: ['contagion'], held: true }]);
    expect(found.sensitivity.map(({ factor, value }) => `${factor} ${value}`)).toEqual(LEVELS.flatMap(({ factor, value }) => Array(2).fill(`${factor} ${value}`)));
    expect([found.partial, found.balance]).toEqual([false, []]);
  });

  it('finds the same with threads', { timeout: 120_000 }, async () => {
    const parts = ['predictions'] as const;
    expect((await validate(options({ parts, threads: 2 }))).predictions).toEqual((await validate(options({ parts }))).predictions);
  });

  it('that is interrupted keeps what was finished and says so', async () => {
    const stopper = new AbortController();
    stopper.abort();
    expect(await validate(options({ parts: PARTS, stop: stopper.signal }))).toMatchObject({ partial: true, predictions: [], balance: [] });
  });
});

describe('the command', () => {
  const run = async (line: string) => {
    const { out, code } = await lab(line.split(' '), () => undefined);
    return { out, code };
  };
  it('looks quickly, says so, and writes a report that fits the model as it is', { timeout: 120_000 }, async () => {
    const out = join(folder, 'report.json');
    const { out: said, code } = await run(`validate --json --threads 1 --games 4 --only P2 --parts predictions --out ${out}`);
    expect(code).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ games: 4, quick: true, partial: false, predictions: [{ id: 'P2' }, { id: 'P2' }, { id: 'P2' }, { id: 'P2' }], balance: [] });
    expect(JSON.parse((await run(`check --json ${out}`)).out)).toEqual({ ok: true, errors: [] });
    const report = JSON.parse(readFileSync(out, 'utf8')) as Record<string, unknown>;
    writeFileSync(out, JSON.stringify({ ...report, rules: '0.0.1', content: {} }));
    const stale = JSON.parse((await run(`check --json ${out}`)).out) as { errors: { path: string; code: string }[] };
    expect(stale.errors.map(({ code: c }) => c)).toContain('staleReport');
    expect(stale.errors.map(({ path }) => path)).toEqual(expect.arrayContaining(['rules', 'content.water-gate']));
  });
  it.each([['--only P98', 'P9'], ['--parts balanc', 'balance'], ['--games 1', '2']])('refuses %s', async (words, says) => {
    const complaints: string[] = [];
    const { code } = await lab(['validate', ...words.split(' ')], (line) => complaints.push(line));
    expect([code, complaints.join()]).toEqual([1, expect.stringContaining(says)]);
  });
});

describe('balance', () => {
  const rows = (mean: (policy: string, field: string) => number): BalanceRow[] =>
    FIELDS.flatMap((field) => PLAYED.map((policy) => ({ scenario: 's', seat: 'KZ' as const, field, policy, mean: mean(policy, field), ci95: [0, 0] as const, failed: 0 })));
  it('finds a constant policy that is best everywhere, and one that is worst everywhere', () => {
    expect(verdictOf('s', 'KZ', rows((policy) => (policy === 'firm' ? 900 : policy === 'newcomer' ? 1 : 500)))).toMatchObject({ always: ['firm'], never: ['newcomer'], held: false });
  });
  it('is content when each has its field, and when only hold and random are worst', () => {
    expect(verdictOf('s', 'KZ', rows((policy, field) => (policy === field ? 900 : policy === 'hold' ? 1 : 500)))).toMatchObject({ always: [], never: [], held: true });
    expect(verdictOf('s', 'KZ', rows((policy) => (policy === 'blueprint' ? 900 : 500)))).toMatchObject({ always: [], held: true });
  });
  it('keeps the seat to its policy, and mixes the others', () => {
    expect(tableOf('firm', 2, 'hold', 7)).toEqual(['firm', 'firm', 'hold', 'firm', 'firm']);
    const tables = Array.from({ length: 200 }, (_, n) => tableOf('mixed', 0, 'hold', n));
    expect(tables.every(([own]) => own === 'hold')).toBe(true);
    expect(new Set(tables.map(([, ...others]) => others.join())).size).toBeGreaterThan(5);
  });
});

it('a report is one row a line, and knows what it was made with', () => {
  const empty = { games: 2, balanceGames: 2, quick: true, partial: false, predictions: [], ablations: [], sensitivity: [], balance: [], seats: [], roles: [], difficulty: [] };
  const report = reportOf(empty, basisNow());
  expect(JSON.parse(textOf(report))).toEqual(JSON.parse(JSON.stringify(report)));
  expect(staleness('r.json', JSON.parse(textOf(report)) as Record<string, unknown>)).toEqual([]);
});
