import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CauseView } from '../../protocol/causes.ts';
import { rowsOf } from './rows.ts';

const cause = (delta: number): CauseView => ({ kind: 'rule', id: 'pressure', delta, sources: [] });
const unknown: CauseView = { kind: 'unknown', id: '', delta: 12, sources: [] };
const sum = (causes: readonly CauseView[]): number => causes.reduce((all, { delta }) => all + delta, 0);

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
