/** Whether an offer makes sense: who, what, where and for how long. Judged by what its proposer knows. */
import { whyNotSign } from '../engine/clauses/agreements.ts';
import { BORDERS, STATES, type BorderId, type StateId } from '../engine/names.ts';
import { clauseToRow, offerToRow } from '../protocol/codec.ts';
import type { CommandResult, Refused } from '../protocol/commands.ts';
import { givenBy, mayPair } from '../protocol/clausePairs.ts';
import type { Clause, OfferDraft } from '../protocol/offers.ts';
import { current, turnsLeft, type Game } from './game.ts';
import type { Sight } from './sight.ts';

/** At most three exchanges a table (the same set of parties) and turn. */
export const EXCHANGES_PER_TABLE = 3;
/** At most this many offers of one delegation a turn, counter-offers included. */
export const OFFERS_PER_SEAT = 6;

const OK: CommandResult = { ok: true };
const refuse = (code: Refused, at: string): CommandResult => ({ ok: false, code, at });

/** The two players of a border; fewer where a side is no player. */
function sidesOf(sight: Sight, border: BorderId): readonly StateId[] {
  const t = sight.world.tables.borders[BORDERS.indexOf(border)];
  return [t?.first ?? -1, t?.second ?? -1].map((i) => STATES[i]).filter((s) => s !== undefined);
}

/** Who has something to do for a clause. A neighbour may also be asked to arbitrate. */
function involved(sight: Sight, clause: Clause, parties: readonly StateId[]): readonly StateId[] {
  if (clause.type === 'jointCommission' && clause.arbiter === 'neighbour') return parties;
  return givenBy(clause) ?? ('border' in clause ? sidesOf(sight, clause.border) : parties);
}

/** What is wrong with the two states that a clause names, if it names two. */
function checkTwo(clause: Clause, parties: readonly StateId[], at: string): CommandResult {
  const two = givenBy(clause);
  if (two === undefined) return OK;
  const [giver, taker] = two;
  const [giverAt, takerAt] = clause.type === 'benefitFund' ? [`${at}.payer`, `${at}.receiver`] : [`${at}.upstream`, `${at}.downstream`];
  if (!STATES.some((s) => mayPair(clause.type, giver, s))) return refuse('badClause', giverAt);
  if (!mayPair(clause.type, giver, taker)) return refuse('badClause', takerAt);
  if (!parties.includes(giver)) return refuse('badParties', giverAt);
  return parties.includes(taker) ? OK : refuse('badParties', takerAt);
}

function checkClause(sight: Sight, clause: Clause, from: StateId, parties: readonly StateId[], at: string): CommandResult {
  if (sight.world.tables.clauses[clauseToRow(clause).type]?.offered !== true) return refuse('notOffered', `${at}.type`);
  const two = checkTwo(clause, parties, at);
  if (!two.ok) return two;
  if ('border' in clause) {
    const sides = sidesOf(sight, clause.border);
    if (sides.length < 2 || !sides.every((s) => parties.includes(s))) return refuse('notYourBorder', `${at}.border`);
  }
  return involved(sight, clause, parties).includes(from) ? OK : refuse('badParties', at);
}

/** The same promise twice in one offer can't be told apart later; networks against two threats are two promises. */
const promiseOf = (clause: Clause): string => {
  const row = clauseToRow(clause);
  return [row.type, row.place, row.giver, row.taker, clause.type === 'liaisonNetwork' ? clause.threat : ''].join('|');
};

/** How many offers this set of parties has had on its table this turn. */
export const exchangesOf = (game: Game, parties: number): number => current(game).offers.filter((o) => o.row.parties === parties).length;
/** How many offers a delegation may still make this turn. */
export const offersLeft = (game: Game, seat: number): number =>
  Math.max(0, OFFERS_PER_SEAT - current(game).offers.filter((o) => o.from === seat).length);

/** Checks an offer of the seat of `sight`; `at` is the path inside the command. */
export function checkOffer(game: Game, sight: Sight, draft: OfferDraft, at: 'offer' | 'with'): CommandResult {
  const from = STATES[sight.seat] as StateId;
  if (draft.to.includes(from) || new Set(draft.to).size !== draft.to.length) return refuse('badParties', `${at}.to`);
  if (draft.term > turnsLeft(game)) return refuse('badClause', `${at}.term`);
  const parties = [from, ...draft.to];
  const promises = new Set<string>();
  for (const [i, clause] of draft.clauses.entries()) {
    const result = checkClause(sight, clause, from, parties, `${at}.clauses.${i}`);
    if (!result.ok) return result;
    const promise = promiseOf(clause);
    if (promises.has(promise)) return refuse('badClause', `${at}.clauses.${i}`);
    promises.add(promise);
  }
  if (!parties.every((s) => draft.clauses.some((c) => involved(sight, c, parties).includes(s)))) return refuse('badParties', `${at}.to`);
  const row = offerToRow(from, draft);
  if (offersLeft(game, sight.seat) === 0 || exchangesOf(game, row.parties) >= EXCHANGES_PER_TABLE) return refuse('tooManyOffers', at);
  const why = whyNotSign(sight.world, row);
  return why === 'alreadyAgreed' || why === 'tooManyAgreements' ? refuse(why, at) : OK;
}
