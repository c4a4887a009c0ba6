/** What promises are worth to both sides of a table, each by its own knowledge, with more futures and other luck than delegations play. */
import type { ClauseRow } from '../../engine/clauses/row.ts';
import { STATES } from '../../engine/names.ts';
import type { Tables } from '../../engine/tables.ts';
import { Ahead } from '../../futures/ahead/ahead.ts';
import { Gains } from '../../futures/ahead/gains.ts';
import { packagesOf } from '../../futures/ahead/packages.ts';
import { between, formOf } from '../../futures/ahead/topics.ts';
import { NEUTRAL, worthOf, type Worth } from '../../futures/ahead/worthOf.ts';
import { MEDIATOR, knownTo, type Situation } from './situations.ts';

/** Promises in one agreement. */
const MOST = 3;
const UNKNOWN = STATES.map(() => NEUTRAL);
const DOCTRINES = STATES.map(() => 'blueprint' as const);

export interface Deal {
  readonly clauses: readonly ClauseRow[];
  readonly first: Worth;
  readonly second: Worth;
}

interface Mind {
  readonly ahead: Ahead;
  readonly gains: Gains;
}

export class Judge {
  readonly #first: Mind;
  readonly #second: Mind;

  /** `futures`: how many are played with and without each promise. */
  constructor(tables: Tables, futures: number) {
    const mind = (): Mind => {
      const ahead = new Ahead(tables);
      return { ahead, gains: new Gains(ahead, futures) };
    };
    this.#first = mind();
    this.#second = mind();
  }

  turnTo(situation: Situation): void {
    for (const [mind, seat] of [[this.#first, situation.first], [this.#second, situation.second]] as const) {
      const known = knownTo(situation, seat);
      mind.ahead.set({ ...known, luck: { low: known.luck.high, high: known.luck.low } }, DOCTRINES);
    }
  }

  /** `isText`: written by an envoy, with all that signing it ends. */
  deal({ first, second }: Situation, clauses: readonly ClauseRow[], isText = false): Deal {
    const worth = ({ ahead, gains }: Mind): Worth => {
      const offer = formOf(ahead, (1 << first) | (1 << second), clauses);
      return worthOf(ahead, gains, isText ? { ...offer, from: MEDIATOR } : offer, UNKNOWN);
    };
    return { clauses, first: worth(this.#first), second: worth(this.#second) };
  }

  /** Every agreement of up to three promises that the two could sign. */
  deals(situation: Situation): Deal[] {
    return packagesOf(between(this.#first.ahead, situation.first, situation.second), MOST).map((set) => this.deal(situation, set));
  }
}

export const jointOf = ({ first, second }: Deal): number => first.points + second.points;
/** Whether neither side would be better off without. */
export const isInZone = ({ first, second }: Deal): boolean => first.surplus >= 0 && second.surplus >= 0;

/** The deal with the largest product of both surpluses; null where none is in the zone of agreement. */
export function nashOf(deals: readonly Deal[]): Deal | null {
  const product = ({ first, second }: Deal): number => first.surplus * second.surplus;
  return deals.filter(isInZone).reduce<Deal | null>((best, deal) => (best === null || product(deal) > product(best) ? deal : best), null);
}

/** How far a deal lies from the nearest one that is better for one and not worse for the other, in points; 0 on the Pareto front. */
export function toFront(deal: Deal, deals: readonly Deal[]): number {
  const better = deals.filter(({ first, second }) => first.points >= deal.first.points && second.points >= deal.second.points);
  return Math.max(0, ...better.map(({ first, second }) => Math.sqrt((first.points - deal.first.points) ** 2 + (second.points - deal.second.points) ** 2)));
}
