/**
 * What a delegation has on its mind to propose: a few topics a season out of all that a scenario offers.
 * Nobody can think of everything at once; over the seasons every topic has its turn.
 */
import { canSwap, STATES, THREATS } from '../engine/names.ts';
import { N_STATES } from '../engine/layout.ts';
import { ACCESS, AID, BENEFIT, COMMISSION, COST_SHARE, DAM, DATA, FILLING, HOTLINE, LAND, LIAISON, MEASURES, PARITY, PLEDGE, SHARED, SWAP, ZONE, type ClauseRow, type OfferRow } from '../engine/clauses/row.ts';
import type { Tables } from '../engine/tables.ts';

/** A clause to put forward, by whom and to whom; fixed for a scenario. */
export class Topic {
  /** Index in STATES of who puts it forward, and bits of all parties. */
  readonly seat: number;
  readonly parties: number;
  readonly clause: ClauseRow;
  /** By term. */
  readonly #offers: OfferRow[] = [];

  constructor(seat: number, parties: number, clause: ClauseRow) {
    this.seat = seat;
    this.parties = parties;
    this.clause = clause;
  }

  /** The offer of it in the usual form (public, suspended on breach) for so many seasons: made once, so that playouts make none. */
  offer(term: number): OfferRow {
    return (this.#offers[term] ??= { from: this.seat, parties: this.parties, clauses: [this.clause], term, isPublic: true, onBreach: 0 });
  }
}

/** All clauses of playouts are made here: of one shape, which the compiler can rely on. */
export const clauseRow = (type: number, place: number, giver: number, taker: number, amountA: number, amountB: number): ClauseRow => ({ type, place, giver, taker, amountA, amountB });

/** Numbers of a topic in `rows`: its parties and its clause's parts, from `type` to `amountB`, and one unused, so that a row never lies in two lines of the cache. */
export const TOPIC_ROW = 8;
const rowsOf = (topics: readonly Topic[]): Int16Array =>
  Int16Array.from(topics.flatMap(({ parties, clause: c }) => [parties, c.type, c.place, c.giver, c.taker, c.amountA, c.amountB, 0]));

/** Topics of one sort of a seat, and the same as numbers: a topic drawn at random is then one look into memory, where its objects would be four. */
export interface Topics {
  readonly list: readonly Topic[];
  readonly rows: Int16Array;
}
const topicsAs = (list: readonly Topic[]): Topics => ({ list, rows: rowsOf(list) });

export interface Agenda {
  /** At one border each, by seat. */
  readonly borders: readonly (readonly Topic[])[];
  /** Between two states, by seat. */
  readonly flows: readonly (readonly Topic[])[];
  /** Among several, by seat. */
  readonly together: readonly (readonly Topic[])[];
  /** The same three for playouts, by seat. */
  readonly packed: readonly { readonly borders: Topics; readonly flows: Topics; readonly together: Topics }[];
}

const PLACED: readonly number[] = [HOTLINE, MEASURES, COMMISSION, SHARED, ZONE, DATA, ACCESS, LAND, PARITY];
/** Only where water is the issue. */
const OF_WATER: readonly number[] = [PARITY];
const FLOWS: readonly number[] = [SWAP, COST_SHARE, DAM, FILLING];
const LIAISED: readonly number[] = (['extremism', 'narcotics', 'cyber'] as const).map((id) => THREATS.indexOf(id));
const ALL = (1 << N_STATES) - 1;

function bordersOf(tables: Tables, seat: number): Topic[] {
  return tables.borders.flatMap((t, place): Topic[] => {
    if (!t.live || t.first < 0 || t.second < 0 || (t.first !== seat && t.second !== seat)) return [];
    const parties = (1 << t.first) | (1 << t.second);
    return PLACED.filter((type) => isOffered(tables, type) && (t.issue === 0 || !OF_WATER.includes(type))).flatMap((type): Topic[] =>
      amountsOf(type).map(([amountA, amountB]) => new Topic(seat, parties, clauseRow(type, place, -1, -1, amountA, amountB))));
  });
}

/** The forms in which a placed clause is put forward. */
function amountsOf(type: number): readonly (readonly [number, number])[] {
  if (type === MEASURES) return [[10, 0], [50, 0], [50, 1]];
  if (type === COMMISSION) return [[0, 0], [2, 0]];
  if (type === PARITY) return [[2, 0]];
  return [[0, type === ZONE ? 1 : 0]];
}

function flowsOf(tables: Tables, seat: number): Topic[] {
  const topics: Topic[] = [];
  STATES.forEach((up, giver) => STATES.forEach((down, taker) => {
    if (giver === taker || (giver !== seat && taker !== seat)) return;
    const parties = (1 << giver) | (1 << taker);
    const form = (type: number, amountA: number, amountB: number): Topic => new Topic(seat, parties, clauseRow(type, -1, giver, taker, amountA, amountB));
    if (canSwap(up, down)) {
      for (const type of FLOWS) if (isOffered(tables, type)) topics.push(...(type === SWAP ? [form(SWAP, 1, 1), form(SWAP, 2, 2)] : [form(type, 1, 0), form(type, 2, 0)]));
    }
    // nobody asks for charity; a share of the benefits is offered, or asked for in return for something (see deals.ts)
    if (isOffered(tables, BENEFIT) && giver === seat && tables.borders.some((t) => t.live && ((t.first === giver && t.second === taker) || (t.first === taker && t.second === giver)))) topics.push(form(BENEFIT, 1, 0));
  }));
  return topics;
}

function togetherOf(tables: Tables, seat: number): Topic[] {
  const topics: Topic[] = [];
  const near = tables.borders.reduce((mask, t) => (t.first === seat || t.second === seat) && t.first >= 0 && t.second >= 0 ? mask | (1 << t.first) | (1 << t.second) : mask, 1 << seat);
  if (isOffered(tables, LIAISON)) {
    for (const threat of LIAISED) if (tables.threats.includes(threat)) for (const parties of [near, ALL]) topics.push(new Topic(seat, parties, clauseRow(LIAISON, -1, -1, -1, threat, 0)));
  }
  for (const type of [PLEDGE, AID]) if (isOffered(tables, type)) for (const parties of [near, ALL]) topics.push(new Topic(seat, parties, clauseRow(type, -1, -1, -1, 0, 0)));
  return topics;
}

const isOffered = (tables: Tables, type: number): boolean => tables.clauses[type]?.offered === true;

const made = new WeakMap<Tables, Agenda>();
let lastTables: Tables | null = null;
let lastAgenda: Agenda = { borders: [], flows: [], together: [], packed: [] };

/** The topics of a scenario, made once. */
export function agendaOf(tables: Tables): Agenda {
  if (tables === lastTables) return lastAgenda;
  let agenda = made.get(tables);
  if (agenda === undefined) {
    const by = (of: (tables: Tables, seat: number) => Topic[]): Topic[][] => STATES.map((_, seat) => of(tables, seat));
    const [borders, flows, together] = [by(bordersOf), by(flowsOf), by(togetherOf)];
    const packed = STATES.map((_, s) => ({ borders: topicsAs(borders[s] ?? []), flows: topicsAs(flows[s] ?? []), together: topicsAs(together[s] ?? []) }));
    agenda = { borders, flows, together, packed };
    made.set(tables, agenda);
  }
  lastTables = tables;
  lastAgenda = agenda;
  return agenda;
}
