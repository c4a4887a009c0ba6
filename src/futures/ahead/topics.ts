/** What a delegation might promise, and ask for: the topics of its scenario, those first that cost both sides little and that were asked for. */
import { mayBeOffered } from '../../engine/clauses/everDue.ts';
import { BENEFIT, SWAP, type ClauseRow, type OfferRow } from '../../engine/clauses/row.ts';
import { N_STATES, Region } from '../../engine/layout.ts';
import { agendaOf, type Topic } from '../agenda.ts';
import type { Ahead } from './ahead.ts';
import { isEqual } from './packages.ts';
import { costsOf } from './price.ts';
import { othersOf } from './worthOf.ts';

/** What the others have said to this seat. */
export interface Heard {
  /** Clause types (indices in CLAUSES) that a state asked for, or will never sign; by index in STATES. */
  readonly asked: readonly (readonly number[])[];
  readonly barred: readonly (readonly number[])[];
}
/** Nobody has said anything. */
export const SILENCE: Heard = { asked: Array.from({ length: N_STATES }, () => []), barred: Array.from({ length: N_STATES }, () => []) };

/** Seasons for which an offer binds, or the rest of the game. */
const TERM = 12;
/** What having been asked for it adds to a topic. */
const ASKED = 60;

export const seasonsLeft = (ahead: Ahead): number => ahead.seen.tables.turns - ahead.seen.get(Region.turn);

/** An offer in the usual form: public, from the coming season on, suspended on breach. */
export const formOf = (ahead: Ahead, parties: number, clauses: readonly ClauseRow[]): OfferRow =>
  ({ from: ahead.seat, parties, clauses, term: Math.min(TERM, seasonsLeft(ahead)), isPublic: true, onBreach: 0 });

const listed = ({ seen }: Ahead, seat: number): readonly Topic[] => {
  const agenda = agendaOf(seen.tables);
  return [agenda.borders, agenda.flows, agenda.together].flatMap((list) => list[seat] ?? []);
};

const isBarred = (heard: Heard, others: readonly number[], clause: ClauseRow): boolean => others.some((o) => heard.barred[o]?.includes(clause.type) === true);

/** The topics worth a closer look, at most `most`; never what a party has called a red line. `at`: only those of one table (bits of its parties). */
export function topicsOf(ahead: Ahead, heard: Heard, most: number, at: number | null): readonly Topic[] {
  const ranked = listed(ahead, ahead.seat)
    .filter(({ parties, clause }) => (at === null || parties === at) && !isBarred(heard, othersOf(parties, ahead.seat), clause) && mayBeOffered(ahead.seen, formOf(ahead, parties, [clause]), ahead.seat))
    .map((topic, i) => ({ topic, i, appeal: appealOf(ahead, heard, topic) }));
  ranked.sort((a, b) => b.appeal - a.appeal || a.i - b.i);
  return ranked.slice(0, most).map(({ topic }) => topic);
}

function appealOf(ahead: Ahead, heard: Heard, { parties, clause }: Topic): number {
  const offer = formOf(ahead, parties, [clause]);
  const cost = (s: number): number => costsOf(ahead, s, offer).reduce((sum, { points }) => sum + points, 0);
  const others = othersOf(parties, ahead.seat);
  const asked = others.some((o) => heard.asked[o]?.includes(clause.type) === true) ? ASKED : 0;
  // at a tense border much is to be gained
  return asked - cost(ahead.seat) - Math.max(...others.map(cost)) + (tensionAmong(ahead, parties) >> 3);
}

/** The highest tension at a border between two of the parties, as the seat sees it. */
function tensionAmong({ seen }: Ahead, parties: number): number {
  let most = 0;
  for (const b of seen.live) {
    const t = seen.tables.borders[b];
    if (t !== undefined && (parties & (1 << t.first)) !== 0 && (parties & (1 << t.second)) !== 0 && seen.tension(b) > most) most = seen.tension(b);
  }
  return most;
}

/** Every promise that two states might give each other, one form of each; shares of the benefits both ways. */
export function between(ahead: Ahead, a: number, b: number): ClauseRow[] {
  const parties = (1 << a) | (1 << b);
  const clauses = [...listed(ahead, a), ...listed(ahead, b)].filter((topic) => topic.parties === parties).map(({ clause }) => clause);
  return distinct([...clauses, ...sharesOf(ahead, a, b), ...sharesOf(ahead, b, a)]).filter((clause) => mayBeOffered(ahead.seen, formOf(ahead, parties, [clause]), ahead.seat));
}

/** What else this seat might want of one partner in answer to an offer: other amounts, its own topics, a share of the benefits; at most `most`. */
export function asidesOf(ahead: Ahead, heard: Heard, topics: readonly Topic[], offer: OfferRow, most: number): ClauseRow[] {
  const [other, ...more] = othersOf(offer.parties, ahead.seat);
  if (other === undefined || more.length > 0) return [];
  const wishes = [
    ...offer.clauses.flatMap((clause) => (clause.type === SWAP ? otherAmounts(clause, ahead.seat) : [])),
    ...topics.filter(({ parties }) => parties === offer.parties).map(({ clause }) => clause),
    ...sharesOf(ahead, other, ahead.seat),
  ];
  return distinct([...offer.clauses, ...wishes]).slice(offer.clauses.length).filter((wish) => !isBarred(heard, [other], wish)).slice(0, most);
}

const distinct = (clauses: readonly ClauseRow[]): ClauseRow[] => clauses.filter((clause, i) => !clauses.slice(0, i).some((other) => isEqual(other, clause)));

const sharesOf = ({ seen }: Ahead, giver: number, taker: number): ClauseRow[] =>
  seen.tables.clauses[BENEFIT]?.offered === true ? [{ type: BENEFIT, place: -1, giver, taker, amountA: 1, amountB: 0 }] : [];

/** One step more of what a seat gets in a swap, or one less of what it gives. */
function otherAmounts(swap: ClauseRow, seat: number): ClauseRow[] {
  const isUp = swap.giver === seat;
  const gets = isUp ? swap.amountB : swap.amountA;
  const gives = isUp ? swap.amountA : swap.amountB;
  const form = (get: number, give: number): ClauseRow => ({ ...swap, amountA: isUp ? give : get, amountB: isUp ? get : give });
  return [...(gets < 3 ? [form(gets + 1, gives)] : []), ...(gives > 1 ? [form(gets, gives - 1)] : [])];
}
