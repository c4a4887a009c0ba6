/** What a delegation says: only what is so. It thanks, warns and apologises for what happened, answers questions, draws its lines and asks for what it wants. */
import { BORDERS, CLAUSES, STATES, type ClauseType, type StateId } from '../engine/names.ts';
import type { Need } from '../protocol/needs.ts';
import type { FactView } from '../protocol/facts.ts';
import { SAYINGS_PER_SEAT, type Intent, type SaidView, type Saying, type Topic } from '../protocol/intents.ts';
import type { Pledged } from '../futures/ahead/promises.ts';
import type { Wish } from '../futures/ahead/bargain.ts';
import type { Worth } from '../futures/ahead/worthOf.ts';

/** All that sayings rest on. */
export interface Grounds {
  readonly seat: number;
  /** 1-based. */
  readonly turn: number;
  readonly history: readonly FactView[];
  readonly said: readonly SaidView[];
  readonly promises: readonly Pledged[];
  /** What it needs most and may be known of it. */
  readonly needs: readonly Need[];
  /** What promises of a type (index in CLAUSES) are worth with another state (index in STATES). */
  readonly wishes: (other: number, type: number) => readonly Wish[];
  /** What it thinks of by itself. */
  readonly thoughts: () => readonly Wish[];
}

/** Points below which a promise is out of the question, and from which it is worth asking for; of the final score. */
const NEVER = -45;
const WANTED = 14;
/** So many things are asked for in a season, and so many lines drawn. */
const ASKS = 1;
const LINES = 1;

const to = (state: StateId, intent: Intent, isPublic = false): Saying => ({ to: [state], intent, isPublic });
const stateOf = (name: string): StateId | undefined => STATES.find((state) => state === name);

/** The agreement of a fact about a promise, by the id that all its parties see. */
function agreementOf({ clause, border }: FactView, parties: number, promises: readonly Pledged[]): number | undefined {
  const type = clause === undefined ? -1 : CLAUSES.indexOf(clause);
  const place = border === undefined ? -1 : BORDERS.indexOf(border);
  return promises.findLast((p) => p.type === type && p.place === place && (p.parties & parties) === parties)?.agreement;
}

/** Of last season's promises: thanks for what was kept, a warning after a breach, an apology for what could not be done. */
function ofPromises({ seat, turn, history, promises }: Grounds): Saying[] {
  const own = STATES[seat] as StateId;
  return history.filter((fact) => fact.turn === turn - 1).flatMap((fact): Saying[] => {
    const mine = fact.actor === own;
    const other = mine ? fact.other : fact.actor;
    if (other === undefined || (!mine && fact.other !== own)) return [];
    const agreement = agreementOf(fact, (1 << seat) | (1 << STATES.indexOf(other)), promises);
    if (agreement === undefined) return [];
    const about = { on: 'agreement', agreement } as const;
    if (fact.kind === 'clauseBroken' && !mine) return [to(other, { kind: 'warn', about })];
    if (fact.kind === 'clauseExcused' && mine) return [to(other, { kind: 'apologise', about })];
    return fact.kind === 'clauseKept' && !mine ? [to(other, { kind: 'thank', about })] : [];
  });
}

/** Answers to what was asked this season. */
function answers(grounds: Grounds): Saying[] {
  const { turn, said, needs } = grounds;
  return said.filter((saying) => saying.turn === turn).flatMap(({ from, intent: { kind, about } }): Saying[] => {
    const state = stateOf(from);
    if (state === undefined || state === STATES[grounds.seat]) return [];
    const [need] = needs;
    if (kind === 'question' && need !== undefined) return [to(state, { kind: 'need', about: { on: 'need', need } })];
    if (kind !== 'ask' || about?.on !== 'clause') return [];
    const best = bestOf(grounds, state, about.clause);
    if (best === undefined) return [];
    if (best.points <= NEVER) return [to(state, { kind: 'redLine', about: { on: 'clause', clause: about.clause } })];
    const [heaviest] = best.against;
    return best.surplus >= 0 || heaviest === undefined ? [to(state, { kind: 'offer', about })] : [to(state, { kind: 'explain', about, reason: heaviest.reason })];
  });
}

const bestOf = ({ wishes }: Grounds, state: StateId, clause: ClauseType): Worth | undefined =>
  [...wishes(STATES.indexOf(state), CLAUSES.indexOf(clause))].sort((a, b) => b.worth.points - a.worth.points)[0]?.worth;

/** The other states of a promise among some. */
const others = ({ parties }: Wish, seat: number): StateId[] => STATES.filter((_, s) => s !== seat && (parties & (1 << s)) !== 0);

function topic({ clause: { type, place } }: Wish): Topic {
  const border = BORDERS[place];
  return { on: 'clause', clause: CLAUSES[type] as ClauseType, ...(border === undefined ? {} : { border }) };
}

/** The promise that it wants most of anyone. */
function wants({ seat, thoughts }: Grounds): Saying[] {
  const wanted = thoughts().filter(({ worth }) => worth.points >= WANTED).sort((a, b) => b.worth.points - a.worth.points).slice(0, ASKS);
  return wanted.map((wish) => ({ to: others(wish, seat), intent: { kind: 'ask', about: topic(wish) }, isPublic: false }));
}

/** In the first season: what it will not sign, told to those whom it would concern. */
function lines({ seat, turn, thoughts }: Grounds): Saying[] {
  if (turn !== 1) return [];
  const never = thoughts().filter(({ worth }) => worth.points <= NEVER).sort((a, b) => a.worth.points - b.worth.points).slice(0, LINES);
  return never.map((wish) => ({ to: others(wish, seat), intent: { kind: 'redLine', about: topic(wish) }, isPublic: false }));
}

const same = (a: Saying, b: Saying): boolean => JSON.stringify([a.to, a.intent]) === JSON.stringify([b.to, b.intent]);

/** What is said this season, most pressing first; what has been said already is not repeated. */
export function sayingsOf(grounds: Grounds): Saying[] {
  const own = STATES[grounds.seat];
  const before = grounds.said.filter(({ from, turn }) => from === own && turn === grounds.turn);
  const all = [...answers(grounds), ...ofPromises(grounds), ...lines(grounds), ...wants(grounds)];
  return all.filter((saying, i) => !all.slice(0, i).some((other) => same(other, saying)) && !before.some((other) => same(other, saying))).slice(0, Math.max(0, SAYINGS_PER_SEAT - before.length));
}
