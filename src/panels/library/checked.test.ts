/** The page of the checks: what it makes of a report, and that it has words for every prediction there is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../assets/text/en.json';
import ru from '../../../assets/text/ru.json';
import { loadReport, predictionsOf, verdictOf, type Report } from './checked.ts';

const FOLDER = join(import.meta.dirname, '../../lab/predictions');
interface Tolerance { readonly contrast?: string; readonly arm?: string; readonly metric?: string }
interface File { readonly prediction: { readonly id: string; readonly tolerance: readonly Tolerance[]; readonly ablation?: { readonly tolerance: readonly Tolerance[] } } }
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as File);
const partOf = ({ contrast, arm, metric }: Tolerance): string => contrast ?? `${arm}_${metric}`;

describe.each([['en', en.checked], ['ru', ru.checked]] as const)('words in %s', (_, texts) => {
  const claims: Readonly<Record<string, { readonly title: string; readonly claim: string }>> = texts.prediction;
  const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = texts.part;
  it.each(files.map(({ prediction }) => [prediction.id, prediction] as const))('of %s', (id, { tolerance, ablation }) => {
    expect([claims[id]?.title, claims[id]?.claim].every((text) => text !== undefined && text !== '')).toBe(true);
    for (const part of [...tolerance, ...(ablation?.tolerance ?? [])].map(partOf)) expect(parts[id]?.[part], part).toEqual(expect.stringMatching(/./));
  });
});

const check = (id: string, part: string, held: boolean) => ({ id, file: id, part, expected: { atMost: 1 }, observed: 0.5, ci95: null, held, clear: true, source: ['E01'] });
const report = (rows: readonly ReturnType<typeof check>[]): Report => ({
  games: 1000, balanceGames: 2000, quick: false, predictions: rows, ablations: [{ ...check('P2', 'a', true), off: ['mediation'] }],
  levels: [{ factor: 'funding', value: 0.5 }, { factor: 'funding', value: 2 }],
  sensitivity: rows.map(({ file, part, held }) => ({ file, part, held: [held, null] })),
  policies: [], balance: [], seats: [], roles: [], difficulty: [],
});

it('gathers what belongs to one prediction', () => {
  const [p1, p2] = predictionsOf(report([check('P1', 'a', true), check('P1', 'b', false), check('P2', 'a', true)]));
  expect(p1).toMatchObject({ id: 'P1', sources: ['E01'], levels: [[1, 2], null], ablations: [] });
  expect(p2?.ablations.map(({ off }) => off)).toEqual([['mediation']]);
  expect([p1, p2].map((p) => verdictOf(p?.checks ?? []))).toEqual(['partly', 'held']);
  expect(verdictOf([check('P1', 'a', false)])).toBe('notHeld');
});

it('reads the report that the game ships, failures and all', async () => {
  const shipped = await loadReport();
  expect(predictionsOf(shipped).map(({ id }) => id).sort()).toEqual(files.map(({ prediction }) => prediction.id).sort());
  for (const { observed, held } of shipped.predictions) if (held) expect(observed).not.toBeNull();
});
