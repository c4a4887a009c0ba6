/** Takes the best candidates that are legal and can be paid, keeping back what the manner keeps. */
import { State } from '../../engine/layout.ts';
import { TONES, orderBudget, orderCapital, whyIllegal } from '../../engine/orders/registry.ts';
import type { OrderRow } from '../../engine/orders/row.ts';
import { MAX_ORDERS } from '../../engine/phases/legality.ts';
import type { Candidates } from '../candidates.ts';
import type { Glance } from '../glance.ts';

export function spend(g: Glance, candidates: Candidates, out: OrderRow[]): void {
  const { world, seat } = g;
  let capital = g.exact(State.capital + seat) - g.manner.keeps;
  let budget = g.exact(State.budget + seat);
  for (let i = 0; i < candidates.count && out.length < MAX_ORDERS; i++) {
    const row = candidates.rows[i] as OrderRow;
    const price = orderCapital(world, row);
    const cost = orderBudget(world, row);
    if (price > capital || cost > budget || clashes(out, row) || whyIllegal(world, seat, row) !== null) continue;
    capital -= price;
    budget -= cost;
    out.push(row);
  }
}

/** One season's acts at one border don't contradict each other, one firm act there is enough, and nothing is done twice. */
export function clashes(out: readonly OrderRow[], row: OrderRow): boolean {
  const { kind, border } = row;
  const tone = TONES[kind] as number;
  for (let i = 0; i < out.length; i++) {
    const other = out[i] as OrderRow;
    if (other === row || (other.kind === kind && (border === other.border || row.amount > 0))) return true;
    if (border < 0 || border !== other.border || tone === 0) continue;
    const sum = tone + (TONES[other.kind] as number);
    if (sum === 0 || sum === -2) return true;
  }
  return false;
}
