import type { PromiseView } from '../../../protocol/view.ts';

/** The promises of each agreement together, agreements in the order of their first promise. */
export function groupsOf(ledger: readonly PromiseView[]): readonly (readonly PromiseView[])[] {
  const groups = new Map<number, PromiseView[]>();
  for (const promise of ledger) {
    const group = groups.get(promise.agreement) ?? [];
    group.push(promise);
    groups.set(promise.agreement, group);
  }
  return [...groups.values()];
}

/** How often a promise was kept, broken and excused. */
export function countsOf({ dues }: PromiseView): Readonly<Record<'kept' | 'broken' | 'excused', number>> {
  const count = { kept: 0, broken: 0, excused: 0 };
  for (const { outcome } of dues) count[outcome]++;
  return count;
}
