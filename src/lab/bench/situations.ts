/** Situations in which two delegations may bargain: games between blueprints, stopped in some season, and a pair that has something to promise. */
import { sign } from '../../engine/clauses/agreements.ts';
import type { ClauseRow } from '../../engine/clauses/row.ts';
import { drawBelow, luckOf, nthKey, type Key } from '../../engine/draw.ts';
import { perceive } from '../../engine/knowledge.ts';
import { Border, N_STATES, Region, SIZE } from '../../engine/layout.ts';
import { BORDERS, CASE_STAGES, STATES, borderBetween, type StateId } from '../../engine/names.ts';
import type { Tables } from '../../engine/tables.ts';
import { newWorld, openTurn } from '../../engine/turn.ts';
import type { World } from '../../engine/world.ts';
import { agendaOf } from '../../futures/agenda.ts';
import { playersOf, playTurn } from '../../futures/playout.ts';

/** A purpose of draws that no rule has. */
const SITUATION = 0x71;
const TALKS = CASE_STAGES.indexOf('privateTalks');
const BOTH_SIDES = 3;
/** Seasons for which what is signed binds, as delegations propose it. */
const TERM = 12;

export interface Situation {
  readonly tables: Tables;
  /** As it is; nobody at the table sees it. */
  readonly world: World;
  readonly key: Key;
  /** Indices in STATES; the first one opens. */
  readonly first: number;
  readonly second: number;
  /** Index in BORDERS of their border, where an envoy talks with both; −1 when they share none at which anything is at stake. */
  readonly border: number;
}

/** What a viewer knows of a situation, with luck of its own; N_STATES is the envoy. */
export function knownTo({ world, key }: Situation, viewer: number): { readonly fields: Int32Array; readonly seat: number; readonly luck: Key } {
  const fields = new Int32Array(SIZE);
  perceive(world, viewer, fields);
  return { fields, seat: viewer, luck: nthKey(luckOf(key), viewer) };
}

/** Pairs of states that a scenario gives something to promise, the lower index first. */
function pairsOf(tables: Tables): (readonly [number, number])[] {
  const agenda = agendaOf(tables);
  return STATES.flatMap((_, a) => STATES.flatMap((__, b): (readonly [number, number])[] =>
    a < b && [...(agenda.borders[a] ?? []), ...(agenda.flows[a] ?? [])].some(({ parties }) => parties === ((1 << a) | (1 << b))) ? [[a, b]] : []));
}

/** Situation number `n` of the series that `key` begins; null when that game ended before its season. */
export function situationOf(tables: Tables, series: Key, n: number): Situation | null {
  const key = nthKey(series, n);
  const roll = (what: number, range: number): number => drawBelow(key.low, key.high, 0, SITUATION, what, range);
  const world = newWorld(tables, key);
  const players = playersOf(tables, STATES.map(() => 'blueprint' as const));
  // the last two seasons leave nothing to promise
  const stop = roll(1, Math.max(1, Math.min(8, tables.turns - 3)));
  while (world.get(Region.ended) === 0 && world.get(Region.turn) < stop) playTurn(world, players, luckOf(key));
  if (world.get(Region.ended) !== 0) return null;
  openTurn(world);
  const pairs = pairsOf(tables);
  const [a, b] = pairs[roll(2, pairs.length)] ?? [0, 1];
  const id = borderBetween(STATES[a] as StateId, STATES[b] as StateId);
  const border = id === undefined || tables.borders[BORDERS.indexOf(id)]?.live !== true ? -1 : BORDERS.indexOf(id);
  if (border >= 0) {
    // both have accepted good offices, whether or not an envoy then comes: the two ways to bargain start from the same state
    world.set(Border.caseStage + border, TALKS);
    world.set(Border.caseSides + border, BOTH_SIDES);
  }
  const [first, second] = roll(3, 2) === 0 ? [a, b] : [b, a];
  return { tables, world, key, first, second, border };
}

/** The same situation once the two have signed these promises in public. */
export function afterSigning(situation: Situation, clauses: readonly ClauseRow[]): Situation {
  const { tables, key, first, second } = situation;
  const world = newWorld(tables, key);
  world.load(situation.world.fields, key.low, key.high);
  const term = tables.turns - world.get(Region.turn);
  sign(world, { from: first, parties: (1 << first) | (1 << second), clauses, term: Math.min(TERM, term), isPublic: true, onBreach: 0 });
  return { ...situation, world };
}

/** The envoy among those who know something of a situation. */
export const MEDIATOR = N_STATES;
