/** Which orders a blueprint gives: each candidate gets a score from doctrine and situation; the best that can be paid are taken. */
import { State } from '../engine/layout.ts';
import { orderCost, orderOptions, whyIllegal } from '../engine/orders/registry.ts';
import { empty, type OrderRow } from '../engine/orders/row.ts';
import { Candidates } from './candidates.ts';
import { guard, handle, help } from './choose/borders.ts';
import { home } from './choose/home.ts';
import { spend } from './choose/spend.ts';
import { supply } from './choose/supply.ts';
import { together } from './choose/together.ts';
import type { Glance } from './glance.ts';

const candidates = new Candidates();

/** Fills `out` with this seat's orders, most important first. */
export function chooseOrders(g: Glance, out: OrderRow[]): void {
  empty(out);
  candidates.clear(g);
  const { world, seat } = g;
  const { flat, relevant } = world;
  for (const b of relevant) {
    if (flat.isLive[b] === 0 && g.tension(b) < 150) continue;
    const first = flat.first[b] as number;
    const second = flat.second[b] as number;
    if (world.sideBit(b, seat) === 0) help(g, candidates, b, first, second);
    else if (first >= 0 && second >= 0) handle(g, candidates, b, first === seat ? second : first);
    else guard(g, candidates, b);
  }
  supply(g, candidates);
  home(g, candidates);
  together(g, candidates);
  spend(g, candidates, out);
}

/** Any legal orders at all, for the policy `random`. */
export function chooseRandom(g: Glance, out: OrderRow[]): void {
  empty(out);
  const options = orderOptions(g.world, g.seat);
  let capital = g.exact(State.capital + g.seat);
  let budget = g.exact(State.budget + g.seat);
  for (let i = 0; i < 8 && out.length < 3; i++) {
    const row = options[g.noise(500 + i, options.length)] as OrderRow;
    const cost = orderCost(g.world, row);
    if (cost.capital > capital || cost.budget > budget || out.includes(row) || whyIllegal(g.world, g.seat, row) !== null) continue;
    capital -= cost.capital;
    budget -= cost.budget;
    out.push(row);
  }
}
