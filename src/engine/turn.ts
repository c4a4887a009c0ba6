/** The order of a turn (model: resolution). Each phase gathers, then commits. */
import { applyRows } from './effects.ts';
import { blameless, forgive, note } from './clauses/conduct.ts';
import { fallDue } from './clauses/due.ts';
import { comply, expire } from './clauses/compliance.ts';
import type { Key } from './draw.ts';
import { Stream } from './draw.ts';
import { clamp } from './fixed.ts';
import { Border, N_BORDERS, N_STATES, Perception, Region, Threat, eye, pair } from './layout.ts';
import { BY_ORDER } from './causes.ts';
import { QUIET } from './disclosure.ts';
import { ORDERS, STATES } from './names.ts';
import { meetWishes } from './orders/bothSides.ts';
import { arrive } from './later.ts';
import { DOES_MORE, HANDLERS, IS_CONSENT, TONES } from './orders/registry.ts';
import type { OrderHandler, OrderRow } from './orders/row.ts';
import { borders, contagion } from './phases/borders.ts';
import { goodOffices } from './phases/cases.ts';
import { callOnParties, decideDeployments } from './phases/council.ts';
import { exchange } from './phases/exchange.ts';
import { fund, setTarget } from './phases/fund.ts';
import { incidents } from './phases/incidents.ts';
import { grant, liftUnilateral } from './phases/legality.ts';
import { runMissions } from './phases/missions.ts';
import { news } from './phases/news.ts';
import { outcome, steps } from './phases/outcome.ts';
import { platforms } from './phases/platforms.ts';
import { countSanctions, relations, setTone, settle } from './phases/relations.ts';
import { income, peace, states } from './phases/states.ts';
import { threats } from './phases/threats.ts';
import type { Tables } from './tables.ts';
import { World } from './world.ts';

const NO_ORDERS: readonly OrderRow[] = [];
const IN_ORDER: readonly number[] = STATES.map((_, s) => s);
const EVERYONE = (1 << N_STATES) - 1;
/** How far a hidden threshold may lie from what content says, unit 0–1000; assumption. */
const HIDDEN_SPREAD = 120;
/** 1 for the kinds of order that only their addressee learns of; by index in ORDERS. */
const IS_QUIET = Uint8Array.from(ORDERS, (kind) => (QUIET.includes(kind) ? 1 : 0));
/** Tone of one cooperative or firm act, unit of Relation.tone. */
const ACT = 300;

/** A game at turn 0, before the news of turn 1. The key draws each seat's starting misreadings. */
export const newWorld = (tables: Tables, key: Key): World => begin(new World(tables, key), key);

/** Starts another game of the same tables in a world that has been played in, without allocation. */
export function begin(world: World, key: Key): World {
  world.load(world.tables.start, key.low, key.high);
  for (let s = 0; s < N_STATES; s++) {
    for (let b = 0; b < N_BORDERS; b++) {
      if (world.sideBit(b, s) !== 0) continue;
      const roll = world.chance(Stream.setup, eye(s, b));
      world.set(Perception.error + eye(s, b), roll % 60);
      world.set(Perception.low + eye(s, b), roll & 1);
    }
  }
  drawThresholds(world);
  setTarget(world);
  // the sums of peace are built up from nothing, whatever content says they start with
  for (const sum of [Region.positivePeace, Region.negativePeace, Region.commonPeace]) world.set(sum, 0);
  peace(world);
  world.commit();
  return world;
}

/** A threshold that somebody does not know is not quite what content says: nobody can look it up (rule 5). */
function drawThresholds(world: World): void {
  for (const t of world.tables.threats) {
    if (world.get(Threat.knownTo + t) === EVERYONE) continue;
    const field = Threat.threshold + t;
    world.set(field, clamp(world.get(field) + world.chance(Stream.threshold, t) % (2 * HIDDEN_SPREAD + 1) - HIDDEN_SPREAD, 1, 1000));
  }
}

/** News of the coming turn: weather and event cards. */
export function openTurn(world: World): void {
  news(world);
}

// Scratch of one turn, filled anew by each: resolving a turn allocates nothing.
const granted: OrderRow[][] = STATES.map(() => []);
const before = new Int32Array(N_BORDERS);
const tones = new Int32Array(N_STATES * N_STATES);
/** Sum of the tones of each state's acts that everyone can see. */
const openly = new Int32Array(N_STATES);
const conduct = blameless();

/**
 * Resolves one turn. `orders` by state index, each in that state's own order of priority.
 * `sequence` says in which order seats are gone through; it changes nothing, and is there so that a test can prove it.
 */
export function resolveTurn(world: World, orders: readonly (readonly OrderRow[])[], sequence = IN_ORDER): void {
  for (let b = 0; b < N_BORDERS; b++) before[b] = world.tension(b);
  arrive(world);
  liftUnilateral(world);
  for (const s of sequence) grant(world, s, orders[s] ?? NO_ORDERS, granted[s] as OrderRow[]);
  world.commit();
  observe(world);
  fallDue(world, conduct);
  world.commit();
  play(world, CONSENTS, sequence);
  callOnParties(world);
  decideDeployments(world);
  runMissions(world);
  goodOffices(world);
  world.commit();
  play(world, ALL_OTHERS, sequence);
  meetWishes(world);
  exchange(world);
  platforms(world);
  world.commit();
  threats(world);
  fund(world);
  world.commit();
  borders(world);
  world.commit();
  contagion(world);
  world.commit();
  comply(world, conduct);
  expire(world);
  setTone(world, tones, openly);
  relations(world);
  world.commit();
  incidents(world);
  world.commit();
  states(world);
  world.commit();
  countSanctions(world);
  settle(world, before);
  income(world);
  world.commit();
  peace(world);
  world.commit();
  steps(world, before);
  outcome(world);
  world.set(Region.turn, world.get(Region.turn) + 1);
}

/** What the granted orders amount to as conduct: who broke what, and how each act feels to its addressee. */
function observe(world: World): void {
  // loops: for so few numbers a call of `fill` costs more than the filling
  for (let i = 0; i < tones.length; i++) tones[i] = 0;
  for (const b of world.relevant) world.set(Border.helpers + b, 0);
  forgive(conduct);
  for (let s = 0; s < N_STATES; s++) {
    openly[s] = 0;
    const acts = granted[s] as OrderRow[];
    for (let i = 0; i < acts.length; i++) {
      const order = acts[i] as OrderRow;
      const tone = (TONES[order.kind] as number) * ACT;
      note(conduct, s, order);
      if (tone !== 0) show(world, s, order, tone);
    }
  }
}

/** How an act that isn't neutral looks to everyone, and feels to those whom it concerns. */
function show(world: World, s: number, { kind, border, partner }: OrderRow, tone: number): void {
  if (tone > 0 && border >= 0 && world.sideBit(border, s) === 0) world.set(Border.helpers + border, world.get(Border.helpers + border) | (1 << s));
  if (IS_QUIET[kind] === 0) openly[s] = (openly[s] as number) + tone;
  if (partner >= 0) feel(s, partner, tone);
  else if (border >= 0) {
    const first = world.flat.first[border] as number;
    const second = world.flat.second[border] as number;
    if (first >= 0 && first !== s) feel(s, first, tone);
    if (second >= 0 && second !== s) feel(s, second, tone);
  }
}
const feel = (from: number, to: number, tone: number): void => {
  const sum = (tones[pair(from, to)] as number) + tone;
  tones[pair(from, to)] = sum > 1000 ? 1000 : sum < -1000 ? -1000 : sum;
};

/** Values of IS_CONSENT. */
const CONSENTS = 1;
const ALL_OTHERS = 0;

function play(world: World, when: number, sequence: readonly number[]): void {
  for (const s of sequence) {
    for (const order of granted[s] as OrderRow[]) {
      if (IS_CONSENT[order.kind] === when) carryOut(world, s, order);
    }
  }
}

function carryOut(world: World, s: number, order: OrderRow): void {
  const { kind, border, partner } = order;
  const handler = HANDLERS[kind] as OrderHandler;
  const code = BY_ORDER[kind] as number;
  const other = partner >= 0 ? partner : border >= 0 ? world.otherSide(border, s) : -1;
  applyRows(world, world.flat.orderRows[kind] as Int32Array, s, border, other, code, handler.isTalk, 1000);
  if (!handler.tellsItself) world.tell('orderExecuted', s, border, kind, partner, order.amount);
  if (DOES_MORE[kind] === 1) handler.effect(world, s, order, code);
}
