/** What was possible at each table of two, and what came of it: measured by what each side's own account says that clauses are worth to it. */
import { luckOf } from '../../engine/draw.ts';
import { N_STATES } from '../../engine/layout.ts';
import { STATES, type StateId } from '../../engine/names.ts';
import type { BargainingTable, Worth } from '../../protocol/bargaining.ts';
import { givenBy } from '../../protocol/clausePairs.ts';
import { maskOf } from '../../protocol/codec.ts';
import type { Clause, OfferDraft } from '../../protocol/offers.ts';
import type { Game, Offer } from '../game.ts';
import type { Agents, AgentsFor, SeatKnowledge } from '../port.ts';
import { sightOf } from '../sight.ts';

/** Most clauses of which every set is weighed (a thousand sets); those that came up first. */
const MOST_CLAUSES = 10;

const sum = ([a, b]: Worth): number => a + b;
const product = ([a, b]: Worth): number => (a > 0 && b > 0 ? a * b : -1);

/** The points that no other one beats for both, from the first side's best to the second's. */
export function frontOf(points: readonly Worth[]): Worth[] {
  const front: Worth[] = [];
  for (const point of [...points].sort((x, y) => y[0] - x[0] || y[1] - x[1])) {
    const last = front.at(-1);
    if (last === undefined || point[1] > last[1]) front.push(point);
  }
  return front;
}

/** Pairs of clauses in which each side gains more than the other from one, and swaps that pay both. */
export function tradesIn(signed: readonly { readonly clause: Clause; readonly worth: Worth }[]): number {
  const swaps = signed.filter(({ clause, worth }) => clause.type === 'seasonalSwap' && product(worth) > 0).length;
  const rest = signed.filter(({ clause }) => clause.type !== 'seasonalSwap').map(({ worth: [a, b] }) => Math.sign(a - b));
  return swaps + Math.min(rest.filter((side) => side > 0).length, rest.filter((side) => side < 0).length);
}

/** The same promise with another amount is another clause; said twice it is one. */
const distinct = (clauses: readonly Clause[]): Clause[] => [...new Map(clauses.map((clause) => [JSON.stringify(clause), clause])).values()];
/** Two amounts of one promise can't both stand in an agreement. */
const promised = (clause: Clause): string => [clause.type, ...(givenBy(clause) ?? []), 'border' in clause ? clause.border : '', 'threat' in clause ? clause.threat : ''].join('|');
const isPossible = (set: readonly Clause[]): boolean => new Set(set.map(promised)).size === set.length;

function subsetsOf(pool: readonly Clause[]): Clause[][] {
  return Array.from({ length: 2 ** pool.length - 1 }, (_, i) => pool.filter((_clause, bit) => ((i + 1) & (1 << bit)) !== 0)).filter(isPossible);
}

class Scales {
  readonly #agents: Agents;
  readonly #sides: readonly [StateId, StateId];
  readonly #known: readonly [SeatKnowledge, SeatKnowledge];
  readonly #term: number;

  constructor(game: Game, agents: Agents, sides: readonly [StateId, StateId], turn: number) {
    const start = game.turns[turn - 1]?.start ?? game.content.tables.start;
    const know = (state: StateId): SeatKnowledge => {
      const seat = STATES.indexOf(state);
      return { seat, fields: sightOf(game.content.tables, start, seat).world.fields, luck: luckOf(game.key), history: () => [], said: () => [] };
    };
    this.#agents = agents;
    this.#sides = sides;
    this.#known = [know(sides[0]), know(sides[1])];
    this.#term = Math.min(40, game.content.tables.turns - turn + 1);
  }

  /** What each side thinks these clauses are worth to it, as the first of the two would offer them. */
  weigh(clauses: readonly Clause[]): Worth {
    if (clauses.length === 0) return [0, 0];
    const [first, second] = this.#sides;
    const draft: OfferDraft = { to: [second], clauses: [...clauses], term: this.#term, isPublic: true, onBreach: 'suspend' };
    const [a, b] = this.#known;
    return [this.#agents.value?.(a, first, draft) ?? 0, this.#agents.value?.(b, first, draft) ?? 0];
  }
}

function tableOf(game: Game, agents: Agents, sides: readonly [StateId, StateId], offers: readonly Offer[]): BargainingTable {
  const turn = Math.min(...offers.map((offer) => offer.turn));
  const scales = new Scales(game, agents, sides, turn);
  const own = distinct(offers.filter(({ row }) => row.from !== N_STATES).flatMap(({ draft }) => draft.clauses)).slice(0, MOST_CLAUSES);
  const all = distinct([...own, ...offers.flatMap(({ draft }) => draft.clauses)]).slice(0, MOST_CLAUSES);
  const weighed = subsetsOf(all).map((clauses) => ({ clauses, worth: scales.weigh(clauses) }));
  const unaided = weighed.filter(({ clauses }) => clauses.every((clause) => own.includes(clause)));
  const signedOffers = offers.filter(({ status }) => status === 'signed');
  // a promise that was renewed is one promise
  const signed = [...new Map(signedOffers.flatMap(({ draft }) => draft.clauses).map((clause) => [promised(clause), clause])).values()];
  const achieved = scales.weigh(signed);
  const [nash] = weighed.filter(({ worth }) => product(worth) > 0).sort((x, y) => product(y.worth) - product(x.worth) || x.clauses.length - y.clauses.length);
  return {
    between: sides, turn, points: weighed.map(({ worth }) => worth),
    front: frontOf([[0, 0], ...unaided.map(({ worth }) => worth)]),
    achieved, withEnvoy: signedOffers.some(({ row }) => row.from === N_STATES),
    nash: nash === undefined ? null : { worth: nash.worth, clauses: nash.clauses },
    left: nash === undefined ? 0 : Math.max(0, sum(nash.worth) - sum(achieved)),
    trades: tradesIn(signed.map((clause) => ({ clause, worth: scales.weigh([clause]) }))),
  };
}

/** Tables of exactly two states, those with most offers first; null when nobody can say what an offer is worth. */
export function tablesOf(game: Game, agentsFor: AgentsFor): BargainingTable[] | null {
  const agents = agentsFor('blueprint');
  if (agents.value === undefined) return null;
  const all = game.turns.flatMap((log) => log.offers);
  const pairs = STATES.flatMap((a, i) => STATES.slice(i + 1).map((b): readonly [StateId, StateId] => [a, b]));
  return pairs
    .map((sides) => ({ sides, offers: all.filter(({ row }) => row.parties === maskOf(sides)) }))
    .filter(({ offers }) => offers.length > 0)
    .sort((x, y) => y.offers.length - x.offers.length)
    .map(({ sides, offers }) => tableOf(game, agents, sides, offers));
}
