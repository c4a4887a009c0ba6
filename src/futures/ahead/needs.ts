/** What a delegation needs most, by the weights of its goals. */
import { mul } from '../../engine/fixed.ts';
import { nameOf } from '../../engine/meters.ts';
import type { Tables } from '../../engine/tables.ts';
import { NEEDS, needOf, type Need } from '../../protocol/needs.ts';

/** Needs of a seat that some goal serves, greatest first; `isOwn`: with its private goals. */
export function needsOf(tables: Tables, seat: number, isOwn: boolean): Need[] {
  const { publicShare, privateShare } = tables.params;
  const sums = NEEDS.map(() => 0);
  for (const goal of tables.goals[seat] ?? []) {
    const need = needOf(nameOf(goal.field) ?? '');
    if (need === undefined || (!goal.isPublic && !isOwn)) continue;
    const i = NEEDS.indexOf(need);
    sums[i] = (sums[i] as number) + mul(goal.weight, goal.isPublic ? publicShare : privateShare);
  }
  return NEEDS.map((need, i) => ({ need, i, sum: sums[i] as number })).filter(({ sum }) => sum > 0).sort((a, b) => b.sum - a.sum || a.i - b.i).map(({ need }) => need);
}
