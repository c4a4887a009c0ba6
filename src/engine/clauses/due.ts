/** Clauses that fall due: each is kept, broken or excused by what its parties do this season. */
import { ByClause, Rule } from '../causes.ts';
import { minus } from '../fixed.ts';
import { applyRows } from '../effects.ts';
import { Clause, MAX_CLAUSES, N_BORDERS, N_STATES, State } from '../layout.ts';
import { CLAUSES, type ClauseType } from '../names.ts';
import { borderOf } from '../orders/bothSides.ts';
import type { World } from '../world.ts';
import { isBetween } from './between.ts';
import { breakers, isExcused } from './breach.ts';
import type { Conduct } from './conduct.ts';
import { clauseDuties, partiesOf } from './duties.ts';
import { carryOut } from './kept.ts';
import { PLEDGE, SWAP } from './row.ts';

const KEPT = 2;
const BROKEN = 3;
const EXCUSED = 4;

/** Index of the lowest set bit of a mask that isn't empty. */
const firstOf = (mask: number): number => 31 - Math.clz32(mask & -mask);

export function fallDue(world: World, conduct: Conduct): void {
  for (let c = 0; c < MAX_CLAUSES; c++) {
    // slots that were never used, or were cleared, have nothing to forget
    if (world.get(Clause.agreement + c) === 0) continue;
    world.set(Clause.breaker + c, 0);
    world.set(Clause.due + c, 0);
    const duties = clauseDuties(world, c);
    if (duties !== 0) decide(world, c, duties, conduct);
  }
}

function decide(world: World, c: number, duties: number, conduct: Conduct): void {
  const broken = breakers(world, c, duties, conduct);
  const place = world.get(Clause.place + c) - 1;
  const type = world.get(Clause.type + c) - 1;
  const parties = partiesOf(world, c);
  if (broken !== 0) {
    // one state, as a rule; of several the first stands for all in the list of promises, but each pays for its breach
    const breaker = firstOf(broken);
    count(world, c, Clause.broken, BROKEN);
    world.set(Clause.breaker + c, breaker + 1);
    world.tell('clauseBroken', breaker, place, type, parties, c);
    if (type === SWAP) swapDefault(world, c, breaker);
  } else if (isExcused(world, c, duties)) {
    count(world, c, Clause.excused, EXCUSED);
    world.tell('clauseExcused', firstOf(duties), place, type, parties, c);
  } else {
    count(world, c, Clause.kept, KEPT);
    world.tell('clauseKept', firstOf(duties), place, type, parties, c);
    carryOut(world, c, type);
    applyKept(world, c, type, parties, place);
  }
}

function count(world: World, c: number, column: number, outcome: number): void {
  world.set(Clause.due + c, outcome);
  world.set(column + c, world.get(column + c) + 1);
}

/** The rows of content for a kept promise, once for each party; a pledge works at every border between two of its parties. */
function applyKept(world: World, c: number, type: number, parties: number, place: number): void {
  const rows = world.flat.keptRows[type] as Int32Array;
  if (rows.length === 0) return;
  if (type === PLEDGE) {
    for (let b = 0; b < N_BORDERS; b++) {
      if (world.flat.isLive[b] === 1 && isBetween(world, b, parties)) applyAt(world, rows, type, parties, b);
    }
    return;
  }
  // what passes between two states calms the border between them
  const giver = world.get(Clause.giver + c) - 1;
  applyAt(world, rows, type, parties, place >= 0 || giver < 0 ? place : borderOf(giver, world.get(Clause.taker + c) - 1));
}

function applyAt(world: World, rows: Int32Array, type: number, parties: number, place: number): void {
  const code = ByClause[CLAUSES[type] as ClauseType];
  for (let s = 0; s < N_STATES; s++) {
    if ((parties & (1 << s)) === 0) continue;
    // of a pledge's parties only the two sides act at their border
    if (type === PLEDGE && world.sideBit(place, s) === 0) continue;
    applyRows(world, rows, s, place, place >= 0 ? world.otherSide(place, s) : -1, code, true, 1000);
  }
}

/** Default in one's own hard season pays at once and hurts the partner (model: seasonal swap). */
function swapDefault(world: World, c: number, breaker: number): void {
  const p = world.tables.params;
  const up = world.get(Clause.giver + c) - 1;
  const down = world.get(Clause.taker + c) - 1;
  world.change(State.approval + breaker, p.swapGain, Rule.swapDefault, breaker);
  world.change(State.approval + (breaker === up ? down : up), minus(p.swapLoss), Rule.swapDefault, breaker);
}
