/** What a kept promise does beyond the rows of content: water, power, money and works that change hands. */
import { ByClause, Rule } from '../causes.ts';
import { bits, minus, mul } from '../fixed.ts';
import { Border, Clause, Region, State } from '../layout.ts';
import { SEASONS } from '../names.ts';
import { addEffort } from '../phases/threats.ts';
import type { World } from '../world.ts';
import { partiesOf } from './duties.ts';
import { BENEFIT, COST_SHARE, DAM, FILLING, LAND, LIAISON, PARITY, SWAP } from './row.ts';

const SPRING = SEASONS.indexOf('spring');
const WINTER = SEASONS.indexOf('winter');

/** Carries out clause `c`, which is kept this season. */
export function carryOut(world: World, c: number, type: number): void {
  switch (type) {
    case SWAP: return swap(world, c);
    case PARITY: return parity(world, c);
    case COST_SHARE: return costShare(world, c);
    case DAM: return dam(world, c);
    case FILLING: return filling(world, c);
    case BENEFIT: return benefit(world, c);
    case LAND: return land(world, c);
    case LIAISON: return liaison(world, c);
    default:
  }
}

const giverOf = (world: World, c: number): number => world.get(Clause.giver + c) - 1;
const takerOf = (world: World, c: number): number => world.get(Clause.taker + c) - 1;

/** The seasonal swap: power goes upstream in winter, water downstream in summer (R09, R10). */
function swap(world: World, c: number): void {
  const p = world.tables.params;
  const up = giverOf(world, c);
  const down = takerOf(world, c);
  const code = ByClause.seasonalSwap;
  if (world.get(Region.season) === WINTER) {
    const amount = world.get(Clause.amountB + c);
    world.change(State.energy + down, minus(p.exportEnergyCost * amount), code, down);
    world.change(State.energy + up, p.swapEnergy * amount, code, down);
    world.change(State.stock + up, p.swapStock * amount, code, up);
    world.tell('energyExported', down, -1, up, amount);
  } else {
    const amount = world.get(Clause.amountA + c);
    world.change(State.stock + up, minus(p.swapStock * amount), code, up);
    world.change(State.water + down, p.swapWater * amount, code, up);
    world.tell('waterReleased', up, -1, down, amount);
  }
  world.change(State.approval + up, p.swapKept, Rule.swapKept, up);
  world.change(State.approval + down, p.swapKept, Rule.swapKept, down);
}

/** In a dry season the side with more water gives up a part of the difference (R26). */
function parity(world: World, c: number): void {
  const t = world.tables.borders[world.get(Clause.place + c) - 1];
  if (t === undefined) return;
  const gap = world.get(State.water + t.first) - world.get(State.water + t.second);
  const given = mul(gap < 0 ? -gap : gap, world.tables.params.parityShare * world.get(Clause.amountA + c));
  const [rich, poor] = gap < 0 ? [t.second, t.first] : [t.first, t.second];
  world.change(State.water + rich, minus(given), ByClause.dryYearParity, rich);
  world.change(State.water + poor, given, ByClause.dryYearParity, rich);
}

/** Downstream pays for works that make its own summer water reliable (R25). */
function costShare(world: World, c: number): void {
  const p = world.tables.params;
  const amount = world.get(Clause.amountA + c);
  const up = giverOf(world, c);
  const down = takerOf(world, c);
  const code = ByClause.upstreamCostShare;
  if (world.get(Region.season) !== SPRING) {
    world.change(State.water + down, p.costShareWater * amount, code, up);
    return;
  }
  world.change(State.budget + down, minus(p.costShareBudget * amount), code, down);
  world.change(State.budget + up, p.costShareBudget * amount, code, down);
  world.change(State.prevention + down, p.costShareBudget * amount, code, down);
}

/** Both pay while it is built; then it gives power for good, by shares (R15, R17). */
function dam(world: World, c: number): void {
  const p = world.tables.params;
  const amount = world.get(Clause.amountA + c);
  const finished = world.get(Clause.kept + c) >= p.damSeasons;
  if (finished) world.tell('damFinished', giverOf(world, c), -1, takerOf(world, c));
  for (const s of [giverOf(world, c), takerOf(world, c)]) {
    world.change(State.budget + s, minus(p.damCost * amount), ByClause.jointDam, s);
    if (finished) world.change(State.works + s, p.damPower * amount, ByClause.jointDam, s);
  }
}

/** Upstream fills slowly: less power for itself, a sure flow for the others (R18, R19). */
function filling(world: World, c: number): void {
  const p = world.tables.params;
  const amount = world.get(Clause.amountA + c);
  const up = giverOf(world, c);
  world.change(State.energy + up, minus(p.capEnergy * amount), ByClause.fillingCap, up);
  world.change(State.water + takerOf(world, c), p.capWater * amount, ByClause.fillingCap, up);
}

/** A share of the sales goes to the border communities on the other side (R18, R53). */
function benefit(world: World, c: number): void {
  const p = world.tables.params;
  const amount = world.get(Clause.amountA + c);
  const payer = giverOf(world, c);
  const receiver = takerOf(world, c);
  const code = ByClause.benefitFund;
  world.change(State.budget + payer, minus(p.benefitBudget * amount), code, payer);
  world.change(State.cohesion + receiver, p.benefitCohesion * amount, code, payer);
  world.change(State.grievance + receiver, minus(p.benefitCohesion * amount), code, payer);
}

/** With the first season in which both respect it, the line is settled (R27, R28, E24). */
function land(world: World, c: number): void {
  const b = world.get(Clause.place + c) - 1;
  if (b < 0 || world.get(Clause.kept + c) !== 1) return;
  world.change(Border.settlement + b, world.tables.params.landSettlement, Rule.borderSettled, -1, b);
  world.set(Border.settledFor + b, 1);
}

/** Liaison officers add their parties' effort against one threat (R44, U24). */
function liaison(world: World, c: number): void {
  const threat = world.get(Clause.amountA + c);
  if (world.tables.threats.includes(threat)) addEffort(world, threat, world.tables.params.liaisonEffort * bits(partiesOf(world, c)));
}
