import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CauseView } from '../../protocol/causes.ts';
import { rowsOf } from './rows.ts';

const cause = (delta: number): CauseView => ({ kind: 'rule', id: 'pressure', delta, sources: [] });
const unknown: CauseView = { kind: 'unknown', id: '', delta: 12, sources: [] };
const sum = (causes: readonly CauseView[]): number => causes.reduce((all, { delta }) => all + delta, 0);

test('the parts of both parties to a clause are one row, and other causes are not', () => {
  const of = (actor: 'KG' | 'UZ', delta: number, id = 'seasonalSwap'): CauseView => ({ kind: 'clause', id, actor, delta, sources: ['R09'] });
  const orders: CauseView[] = [{ kind: 'order', id: 'hotline', actor: 'KG', delta: -4, sources: [] }, { kind: 'order', id: 'hotline', actor: 'TJ', delta: -4, sources: [] }];
  const { shown } = rowsOf([of('KG', 20), ...orders, of('UZ', 10), of('KG', 5, 'benefitFund')]);
  expect(shown.map(({ id, actor, delta }) => [id, actor, delta])).toEqual([['seasonalSwap', undefined, 30], ['benefitFund', 'KG', 5], ['hotline', 'KG', -4], ['hotline', 'TJ', -4]]);
});

test('a long tail of small causes is folded, and nothing is lost', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -100, max: 100 }).map(cause), { maxLength: 20 }), fc.boolean(), (known, isPartly) => {
    const all = isPartly ? [unknown, ...known] : known;
    const { shown, smaller, unknown: rest } = rowsOf(all);
    expect(sum(shown) + sum(smaller) + sum(rest)).toBe(sum(all));
    expect(shown.length + smaller.length).toBe(known.length);
    expect(shown.length).toBeLessThanOrEqual(7);
    expect(smaller.length).not.toBe(1);
    expect(rest).toEqual(isPartly ? [unknown] : []);
    const sizes = [...shown, ...smaller].map(({ delta }) => Math.abs(delta));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  }));
});
