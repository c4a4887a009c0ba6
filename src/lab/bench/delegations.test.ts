/** Measuring delegations: threads and what was played before change nothing, an interruption leaves what was played, and rows compare the same games. */
import { describe, expect, it } from 'vitest';
import { scenario } from '../../../tests/support/scenarios.ts';
import { someKey } from '../../../tests/support/world.ts';
import { ROWS, measureDelegations, type Plan } from './delegations.ts';
import { delegationsText } from './delegationsText.ts';
import { scoreRow, type Match } from './matches.ts';
import { negotiate } from './negotiations.ts';

const plan = (more: Partial<Plan> = {}): Plan => ({ scenario: 'water-gate-5', games: 1, rows: ['clicks'], threads: 1, stop: new AbortController().signal, ...more });
const matches = (scores: readonly (readonly [game: number, score: number])[]): ReadonlyMap<number, Match> => new Map(scores.map(([n, score]) => [n, { score, all: false, half: false }]));

describe('a measurement', () => {
  it('finds the same with threads', { timeout: 120_000 }, async () => {
    const found = await measureDelegations(plan());
    expect(await measureDelegations(plan({ threads: 2 }))).toEqual(found);
    expect(found).toMatchObject({ quick: true, partial: false, scores: null, negotiations: null, reasons: null });
    expect(found.clicks?.map(({ player, all }) => [player, all.n])).toEqual([['clicks', 1], ...Array.from({ length: 20 }, (_, i) => [`script ${i + 1}`, 1])]);
  });

  it('that is interrupted keeps what was finished and says so', async () => {
    const stopper = new AbortController();
    stopper.abort();
    const found = await measureDelegations(plan({ rows: ROWS, stop: stopper.signal }));
    expect(found).toMatchObject({ partial: true, negotiations: { situations: 0 } });
    expect(found.scores?.every(({ score }) => score.n === 0)).toBe(true);
    expect(delegationsText(found)).toContain('Interrupted');
  });
});

describe('a table', () => {
  it('comes to the same whatever was thought about before it', { timeout: 120_000 }, () => {
    const { tables } = scenario('water-gate-5');
    const of = (from: number, to: number) => negotiate(tables, someKey(1), from, to, 'brief', 4);
    const [first, second] = of(0, 2);
    expect(first).toBeDefined();
    expect(of(1, 2)).toEqual([second]);
  });
});

describe('a row of scores', () => {
  const best = matches([[0, 700], [1, 800], [2, 900]]);
  it('compares the same games only', () => {
    const row = scoreRow('random', 'firm', matches([[0, 500], [2, 600], [3, 0]]), best);
    expect(row.score).toMatchObject({ n: 3 });
    expect(row.behind).toMatchObject({ mean: 250, n: 2 });
  });
  it('has nothing to compare the thinking delegation with itself', () => {
    expect(scoreRow('careful', 'firm', best, best)).toEqual({ player: 'careful', field: 'firm', score: expect.objectContaining({ mean: 800, n: 3 }) });
  });
});
