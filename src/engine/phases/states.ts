/** State meters: what a season does to approval, budget, economy, cohesion, rights, grievance and political capital. */
import { Rule } from '../causes.ts';
import { div, minus, mul } from '../fixed.ts';
import { Border, N_STATES, Region, Relation, State, pair } from '../layout.ts';
import type { World } from '../world.ts';

export function states(world: World): void {
  const p = world.tables.params;
  const sanctioned = world.get(Region.sanctions) > 0;
  for (let s = 0; s < N_STATES; s++) {
    shortage(world, s, State.water, 'shortageWater');
    shortage(world, s, State.energy, 'shortageEnergy');
    const approval = world.get(State.approval + s);
    world.change(State.approval + s, mul(p.approvalRest - approval, p.approvalPull), Rule.approvalTrend, s);
    const economy = world.get(State.economy + s);
    world.change(State.economy + s, mul((world.tables.start[State.economy + s] as number) - economy, p.economyPull), Rule.economyTrend, s);
    world.change(State.budget + s, mul(p.budgetIncome, 500 + (economy >> 1)), Rule.budgetIncome, s);
    // untended, both sink towards what institutions alone hold up
    world.change(State.cohesion + s, mul(p.cohesionRest - world.get(State.cohesion + s), p.cohesionPull), Rule.cohesionTrend, s);
    world.change(State.rights + s, mul(p.rightsRest - world.get(State.rights + s), p.rightsPull), Rule.rightsTrend, s);
    // grievance follows what people live with: weak rights and cohesion feed it
    const source = 1000 - ((world.get(State.rights + s) + world.get(State.cohesion + s)) >> 1);
    world.change(State.grievance + s, mul(source - world.get(State.grievance + s), p.grievancePull), Rule.grievanceTrend, s);
    fear(world, s);
    for (let o = 0; sanctioned && o < N_STATES; o++) {
      if (o !== s && world.get(Relation.sanction + pair(o, s)) > 0) world.change(State.economy + s, minus(p.sanctionEconomy), Rule.sanction, o);
    }
    world.set(State.paralysed + s, 0);
    const watching = world.get(State.earlyWarning + s);
    if (watching > 0) world.set(State.earlyWarning + s, watching - 1);
  }
}

/** Cold homes and dry fields: approval and economy fall, grievance rises. */
function shortage(world: World, s: number, column: number, fact: 'shortageWater' | 'shortageEnergy'): void {
  const p = world.tables.params;
  const lack = p.shortageBelow - world.get(column + s);
  if (lack <= 0) return;
  world.change(State.approval + s, minus(mul(lack, p.shortageApproval)), Rule.shortage, s);
  world.change(State.economy + s, minus(mul(lack, p.shortageApproval) >> 1), Rule.shortage, s);
  world.change(State.grievance + s, mul(lack, p.shortageGrievance), Rule.shortage, s);
  world.tell(fact, s, -1, lack);
}

/** Tension at one's own borders worries people at home. */
function fear(world: World, s: number): void {
  for (const b of world.live) {
    if (world.sideBit(b, s) === 0) continue;
    const over = world.tension(b) - 400;
    if (over > 0) world.change(State.approval + s, minus(mul(over, world.tables.params.tensionApproval)), Rule.tensionAtHome, s, b);
    if (world.get(Border.closed + b) !== 0) world.change(State.economy + s, minus(world.tables.params.closedBorderEconomy), Rule.orderCost, s, b);
  }
}

/** Political capital of the next turn: +3, ±1 by approval, at most 6; at approval 0 the next turn is `hold`. */
export function income(world: World): void {
  const p = world.tables.params;
  for (let s = 0; s < N_STATES; s++) {
    const approval = world.get(State.approval + s);
    world.change(State.capital + s, p.capitalIncome, Rule.capitalIncome, s);
    if (approval >= p.capitalBonusAbove) world.change(State.capital + s, 1, Rule.approvalIncome, s);
    else if (approval < p.capitalMalusBelow) world.change(State.capital + s, -1, Rule.approvalIncome, s);
    if (approval === 0) world.set(State.paralysed + s, 1);
  }
}

/** Both parts of peace (A01): what each state contributes to justice and harmony, each live border to the absence of violence. */
export function peace(world: World): void {
  let common = 0;
  const live = world.live.length;
  for (let s = 0; s < N_STATES; s++) {
    const coverage = Math.min(world.get(State.water + s), world.get(State.energy + s));
    const share = div(world.get(State.cohesion + s) * 3 + world.get(State.rights + s) * 3 + (1000 - world.get(State.grievance + s)) * 2 + coverage * 2, 50);
    const delta = share - world.get(State.peaceShare + s);
    world.set(State.peaceShare + s, share);
    world.change(Region.positivePeace, delta, Rule.positivePeaceSum, s);
    common += delta;
  }
  let negative = 0;
  for (const b of world.live) {
    const share = div(1000 - world.tension(b), live);
    const delta = share - world.get(Border.calmShare + b);
    world.set(Border.calmShare + b, share);
    world.change(Region.negativePeace, delta, Rule.negativePeaceSum, -1, b);
    negative += delta;
  }
  world.change(Region.commonPeace, common >> 1, Rule.positivePeaceSum);
  world.change(Region.commonPeace, negative >> 1, Rule.negativePeaceSum);
}
