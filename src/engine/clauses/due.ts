/** Clauses that fall due: each is kept, broken or excused by what its parties do this season. */
import { ByClause, Rule } from '../causes.ts';
import { applyRows } from '../effects.ts';
import { Agreement, Clause, MAX_CLAUSES, N_STATES, Region, State } from '../layout.ts';
import { CLAUSES, type ClauseType } from '../names.ts';
import { borderOf } from '../orders/bothSides.ts';
import type { World } from '../world.ts';
import { clauseDuties } from './duties.ts';
import { COMMISSION, HOTLINE, MEASURES, SHARED, SWAP } from './row.ts';

/** What counts as a breach besides `withhold`; by place. Bits of states that did it this turn. */
export interface Conduct {
  /** withhold: index from * 5 + to is set when `from` withholds from `to`. */
  readonly withheld: Uint8Array;
  /** Bits of states that closed, mobilised at, or accused at a border. */
  readonly closed: Int32Array;
  readonly mobilised: Int32Array;
  readonly accused: Int32Array;
}

const WINTER = 3;
const KEPT = 2;
const BROKEN = 3;
const EXCUSED = 4;

/** Bits of the states among `duties` that break clause `c` this season. */
export function breakers(world: World, c: number, duties: number, conduct: Conduct): number {
  const parties = world.get(Agreement.parties + world.get(Clause.agreement + c) - 1);
  const place = world.get(Clause.place + c) - 1;
  const type = world.get(Clause.type + c) - 1;
  let mask = 0;
  for (let s = 0; s < N_STATES; s++) {
    if ((duties & (1 << s)) === 0) continue;
    for (let o = 0; o < N_STATES; o++) {
      if (o !== s && (parties & (1 << o)) !== 0 && conduct.withheld[s * N_STATES + o] === 1) mask |= 1 << s;
    }
  }
  if (place < 0) return mask;
  if (type === SHARED) mask |= duties & (conduct.closed[place] as number);
  if (type === MEASURES) mask |= duties & (conduct.mobilised[place] as number);
  if (type === HOTLINE) mask |= duties & (conduct.accused[place] as number);
  if (type === COMMISSION) mask |= duties & (conduct.accused[place] as number) & (conduct.closed[place] as number);
  return mask;
}

/** True when the one who owes has too little itself: dry summer upstream, or dark winter downstream. */
function isExcused(world: World, c: number, duties: number): boolean {
  if (world.get(Clause.type + c) - 1 !== SWAP) return false;
  const below = world.tables.params.excusedBelow;
  const winter = world.get(Region.season) === WINTER;
  for (let s = 0; s < N_STATES; s++) {
    if ((duties & (1 << s)) === 0) continue;
    if (winter ? world.get(State.energy + s) < below : world.get(State.stock + s) < world.tables.params.swapStock * world.get(Clause.amountA + c)) return true;
  }
  return false;
}

export function fallDue(world: World, conduct: Conduct): void {
  for (let c = 0; c < MAX_CLAUSES; c++) {
    // slots that were never used, or were cleared, have nothing to forget
    if (world.get(Clause.agreement + c) === 0) continue;
    const duties = clauseDuties(world, c);
    world.set(Clause.breaker + c, 0);
    if (duties === 0) {
      world.set(Clause.due + c, 0);
      continue;
    }
    const broken = breakers(world, c, duties, conduct);
    const outcome = broken !== 0 ? BROKEN : isExcused(world, c, duties) ? EXCUSED : KEPT;
    world.set(Clause.due + c, outcome);
    const place = world.get(Clause.place + c) - 1;
    const type = world.get(Clause.type + c) - 1;
    if (outcome === BROKEN) {
      // one state, as a rule; of several the first stands for all in the list of promises, but each pays for its breach
      const breaker = 31 - Math.clz32(broken & -broken);
      world.set(Clause.breaker + c, breaker + 1);
      world.set(Clause.broken + c, world.get(Clause.broken + c) + 1);
      world.tell('clauseBroken', breaker, place, type, world.get(Agreement.parties + world.get(Clause.agreement + c) - 1), c);
      if (type === SWAP) swapDefault(world, c, breaker);
    } else if (outcome === EXCUSED) {
      world.set(Clause.excused + c, world.get(Clause.excused + c) + 1);
      world.tell('clauseExcused', 31 - Math.clz32(duties & -duties), place, type, world.get(Agreement.parties + world.get(Clause.agreement + c) - 1), c);
    } else {
      world.set(Clause.kept + c, world.get(Clause.kept + c) + 1);
      world.tell('clauseKept', 31 - Math.clz32(duties & -duties), place, type, world.get(Agreement.parties + world.get(Clause.agreement + c) - 1), c);
      keep(world, c, type, place);
    }
  }
}

function keep(world: World, c: number, type: number, at: number): void {
  if (type === SWAP) swapKept(world, c);
  // a swap has no place of its own: what it calms is the border between its two parties
  const place = type === SWAP ? borderOf(world.get(Clause.giver + c) - 1, world.get(Clause.taker + c) - 1) : at;
  const parties = world.get(Agreement.parties + world.get(Clause.agreement + c) - 1);
  const rows = world.tables.clauses[type]?.onKept ?? [];
  const code = ByClause[CLAUSES[type] as ClauseType];
  for (let s = 0; s < N_STATES; s++) {
    if ((parties & (1 << s)) !== 0) applyRows(world, rows, s, place, place >= 0 ? world.otherSide(place, s) : -1, code, true);
  }
}

/** The seasonal swap, kept: power goes upstream in winter, water downstream in summer (R09, R10). */
function swapKept(world: World, c: number): void {
  const p = world.tables.params;
  const up = world.get(Clause.giver + c) - 1;
  const down = world.get(Clause.taker + c) - 1;
  const code = ByClause.seasonalSwap;
  if (world.get(Region.season) === WINTER) {
    const amount = world.get(Clause.amountB + c);
    world.change(State.energy + down, -p.exportEnergyCost * amount, code, down);
    world.change(State.energy + up, p.swapEnergy * amount, code, down);
    world.change(State.stock + up, p.swapStock * amount, code, up);
    world.tell('energyExported', down, -1, up, amount);
  } else {
    const amount = world.get(Clause.amountA + c);
    world.change(State.stock + up, -p.swapStock * amount, code, up);
    world.change(State.water + down, p.swapWater * amount, code, up);
    world.tell('waterReleased', up, -1, down, amount);
  }
  world.change(State.approval + up, p.swapKept, Rule.swapKept, up);
  world.change(State.approval + down, p.swapKept, Rule.swapKept, down);
}

/** Default in one's own hard season pays at once and hurts the partner (model: seasonal swap). */
function swapDefault(world: World, c: number, breaker: number): void {
  const p = world.tables.params;
  const up = world.get(Clause.giver + c) - 1;
  const down = world.get(Clause.taker + c) - 1;
  world.change(State.approval + breaker, p.swapGain, Rule.swapDefault, breaker);
  world.change(State.approval + (breaker === up ? down : up), -p.swapLoss, Rule.swapDefault, breaker);
}
