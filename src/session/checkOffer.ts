/** Whether an offer makes sense: who, what, where and for how long. Judged by what its proposer knows. */
import { isBetween } from '../engine/clauses/between.ts';
import { whyNotSign } from '../engine/clauses/agreements.ts';
import { mayTable } from '../engine/clauses/singleText.ts';
import { BORDERS, SEATS, STATES, type BorderId, type SeatId, type StateId } from '../engine/names.ts';
import { clauseToRow, maskOf, offerToRow } from '../protocol/codec.ts';
import type { CommandResult } from '../protocol/commands.ts';
import { givenBy, mayPair } from '../protocol/clausePairs.ts';
import type { Clause, OfferDraft } from '../protocol/offers.ts';
import { checkPromise, checkTime } from './checkPromise.ts';
import type { Game, Offer } from './game.ts';
import { OK, refuse } from './refusal.ts';
import type { Sight } from './sight.ts';
import { isFull, offersLeft } from './tables.ts';
import { ENVOY } from './viewers.ts';

/** What is proposed, as far as it is the same for an offer, a counter-offer, a text and a change to one. */
interface Proposal {
  /** Whose promise it would be; for an envoy's text those to whom it is addressed. */
  readonly parties: readonly StateId[];
  /** The state that proposes it and has to have a part in every clause; absent where an envoy writes. */
  readonly from?: StateId;
  readonly draft: OfferDraft;
  /** Path inside the command. */
  readonly at: string;
}

/** The two players of a border; fewer where a side is no player. */
export function sidesOf(sight: Sight, border: BorderId): readonly StateId[] {
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

function checkClause(sight: Sight, clause: Clause, { parties, from }: Proposal, at: string): CommandResult {
  if (sight.world.tables.clauses[clauseToRow(clause).type]?.offered !== true) return refuse('notOffered', `${at}.type`);
  const two = checkTwo(clause, parties, at);
  if (!two.ok) return two;
  if ('border' in clause) {
    const sides = sidesOf(sight, clause.border);
    if (sides.length < 2 || !sides.every((s) => parties.includes(s))) return refuse('notYourBorder', `${at}.border`);
  }
  return from === undefined || involved(sight, clause, parties).includes(from) ? OK : refuse('badParties', at);
}

/** The same promise twice in one offer can't be told apart later; networks against two threats are two promises. */
const promiseOf = (clause: Clause): string => {
  const row = clauseToRow(clause);
  return [row.type, row.place, row.giver, row.taker, clause.type === 'liaisonNetwork' ? clause.threat : ''].join('|');
};

/** Everything about a proposal but how often it may be made. */
function checkTerms(game: Game, sight: Sight, proposal: Proposal): CommandResult {
  const { draft, parties, at } = proposal;
  const time = checkTime(game, draft, at);
  if (!time.ok) return time;
  const promises = new Set<string>();
  for (const [i, clause] of draft.clauses.entries()) {
    const result = checkClause(sight, clause, proposal, `${at}.clauses.${i}`);
    if (!result.ok) return result;
    const promise = promiseOf(clause);
    if (promises.has(promise)) return refuse('badClause', `${at}.clauses.${i}`);
    promises.add(promise);
  }
  if (!parties.every((s) => draft.clauses.some((c) => involved(sight, c, parties).includes(s)))) return refuse('badParties', `${at}.to`);
  return OK;
}

/** What stands in the way of signing and of keeping it, as far as the one of `sight` knows. */
function checkSigning(sight: Sight, from: SeatId, { draft, at }: Proposal): CommandResult {
  const why = whyNotSign(sight.world, offerToRow(from, draft));
  return why === 'alreadyAgreed' || why === 'tooManyAgreements' ? refuse(why, at) : checkPromise(sight, from, draft, at);
}

/** Why no more can be put on this table, if it can't. */
function checkExchanges(game: Game, seat: number, parties: readonly StateId[], at: string): CommandResult {
  if (offersLeft(game, seat) === 0) return refuse('tooManyOffers', at);
  return isFull(game, maskOf(parties), seat === ENVOY) ? refuse('tableFull', at) : OK;
}

const first = (...checks: readonly (() => CommandResult)[]): CommandResult => {
  for (const check of checks) {
    const result = check();
    if (!result.ok) return result;
  }
  return OK;
};

/** Checks an offer or counter-offer of the seat of `sight`; `at` is the path inside the command. */
export function checkOffer(game: Game, sight: Sight, draft: OfferDraft, at: 'offer' | 'with'): CommandResult {
  const from = STATES[sight.seat] as StateId;
  if (draft.to.includes(from) || new Set(draft.to).size !== draft.to.length) return refuse('badParties', `${at}.to`);
  const proposal = { parties: [from, ...draft.to], from, draft, at };
  return first(
    () => checkTerms(game, sight, proposal),
    () => checkExchanges(game, sight.seat, proposal.parties, at),
    () => checkSigning(sight, from, proposal),
  );
}

/** True when some border between these states has a case in which an envoy may put a text before them. */
const hasCase = (sight: Sight, parties: readonly StateId[]): boolean =>
  BORDERS.some((_, b) => mayTable(sight.world, b) && isBetween(sight.world, b, maskOf(parties)));

/** Checks an envoy's single text: addressed to both sides of a case, and to others if it wants. */
export function checkText(game: Game, sight: Sight, draft: OfferDraft): CommandResult {
  if (draft.to.length < 2 || new Set(draft.to).size !== draft.to.length) return refuse('badParties', 'offer.to');
  if (!hasCase(sight, draft.to)) return refuse('noCase', 'offer.to');
  const proposal = { parties: draft.to, draft, at: 'offer' };
  return first(
    () => checkTerms(game, sight, proposal),
    () => checkExchanges(game, ENVOY, proposal.parties, 'offer'),
    () => checkSigning(sight, 'ENVOY', proposal),
  );
}

/** Checks how the seat of `sight` wants a text changed: the same parties, whether it names itself among them or not. */
export function checkAmendment(game: Game, sight: Sight, text: Offer, draft: OfferDraft): CommandResult {
  const by = SEATS[sight.seat] as StateId;
  const parties = [...new Set([...draft.to, by])];
  if (new Set(draft.to).size !== draft.to.length || maskOf(parties) !== text.row.parties) return refuse('badParties', 'with.to');
  const proposal = { parties, draft, at: 'with' };
  return first(
    () => checkTerms(game, sight, proposal),
    () => checkSigning(sight, 'ENVOY', { ...proposal, draft: { ...draft, to: parties } }),
  );
}
