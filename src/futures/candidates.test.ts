/** The list of candidates keeps the best in order, whatever comes in whichever order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KG, order, quiet, someKey, worldAt } from '../../tests/support/world.ts';
import { State } from '../engine/layout.ts';
import { ORDERS, STATES } from '../engine/names.ts';
import type { OrderRow } from '../engine/orders/row.ts';
import { Candidates } from './candidates.ts';
import { Glance } from './glance.ts';
import { look, playersOf } from './playout.ts';

const ROOM = 14;
function glanceAt(approval = 500, policy: 'blueprint' | 'cooperate' = 'blueprint'): Glance {
  const tables = quiet({ orders: { hotline: { approval: 15 }, accuse: { approval: -20 }, mobilise: { offered: false } } });
  return look(new Glance(), worldAt(tables, { [State.approval + KG]: approval }), KG, playersOf(tables, STATES.map(() => policy))[KG] as ReturnType<typeof playersOf>[number], someKey(0));
}
function filled(entries: readonly (readonly [OrderRow, number])[], g = glanceAt()): readonly OrderRow[] {
  const candidates = new Candidates();
  candidates.clear(g);
  for (const [row, score] of entries) candidates.add(row, score);
  return candidates.rows.slice(0, candidates.count);
}
const rows = Array.from({ length: 30 }, (_, i) => order('jobs', null, { amount: i }));

describe('candidates', () => {
  it('are the best, best first; of equals the one added first', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 250, max: 400 }), { maxLength: 30 }), (scores) => {
      const entries = scores.map((score, i) => [rows[i] as OrderRow, score] as const);
      const expected = entries.filter(([, score]) => score >= 300).sort(([, a], [, b]) => b - a).slice(0, ROOM).map(([row]) => row);
      expect(filled(entries)).toEqual(expected);
    }), { numRuns: 300 });
  });

  it('start over', () => {
    const g = glanceAt();
    const candidates = new Candidates();
    candidates.clear(g);
    candidates.add(rows[0], 900);
    candidates.clear(g);
    expect(candidates.count).toBe(0);
  });

  it('are only what the scenario offers and is worth attention', () => {
    expect(filled([[order('mobilise', 'KG-TJ'), 900], [order('jobs'), 299], [order('education'), 300]]).map((row) => ORDERS[row.kind])).toEqual(['education']);
  });

  it('that cost approval fall behind where a government is weak at home and minds it', () => {
    const pair = [[order('hotline', 'KG-TJ'), 500], [order('jobs'), 490]] as const;
    const first = (g: Glance) => ORDERS[filled(pair, g)[0]?.kind ?? 0];
    expect([first(glanceAt(480)), first(glanceAt(300)), first(glanceAt(300, 'cooperate'))]).toEqual(['hotline', 'jobs', 'hotline']);
  });

  it('that earn approval get no better by it', () => {
    expect(filled([[order('accuse', 'KG-TJ'), 480], [order('jobs'), 490]], glanceAt(100)).map((row) => ORDERS[row.kind])).toEqual(['jobs', 'accuse']);
  });

  it('are drawn noise for only when it could make them worth it', () => {
    const g = glanceAt();
    const candidates = new Candidates();
    candidates.clear(g);
    candidates.weigh(g, rows[0], 200, 1, 100);
    expect(candidates.count).toBe(0);
    candidates.weigh(g, rows[0], 300, 1, 100);
    candidates.weigh(g, undefined, 900, 2, 100);
    expect(candidates.count).toBe(1);
  });
});
