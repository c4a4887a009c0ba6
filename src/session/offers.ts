/** Offers on the table: made, answered, signed. All checks have been passed when these are called. */
import { sign, whyNotSign } from '../engine/clauses/agreements.ts';
import { Agreement, Clause, MAX_AGREEMENTS, MAX_CLAUSES } from '../engine/layout.ts';
import { STATES, type RefusalReason, type StateId } from '../engine/names.ts';
import { offerToRow, type ClauseRow } from '../protocol/codec.ts';
import type { OfferDraft } from '../protocol/offers.ts';
import { exchangesOf } from './checkOffer.ts';
import { current, type Game, type Offer } from './game.ts';

/**
 * Ids are counted at each table, for a count over all tables would tell how many offers others exchange.
 * The n-th offer of a set of parties in a turn has the same id in every line of play.
 */
const idOf = (game: Game, parties: number): number => game.turn * 10_000 + parties * 100 + exchangesOf(game, parties) + 1;

/** Puts an offer on the table. */
export function addOffer(game: Game, from: number, draft: OfferDraft, counters: number | null): Offer {
  const row = offerToRow(STATES[from] as StateId, draft);
  const answers = STATES.map((_, by) => by)
    .filter((by) => by !== from && (row.parties & (1 << by)) !== 0)
    .map((by) => ({ by, answer: 'pending' as const, reasons: [] }));
  const offer: Offer = { id: idOf(game, row.parties), turn: game.turn, from, draft, row, status: 'open', answers, counters, slots: [] };
  current(game).offers.push(offer);
  return offer;
}

function settle(offer: Offer, by: number, answer: Offer['answers'][number]['answer'], reasons: readonly RefusalReason[] = []): void {
  for (const a of offer.answers) {
    if (a.by !== by) continue;
    a.answer = answer;
    a.reasons = reasons;
  }
}
/** Takes an offer off the table; who had not answered yet no longer can. */
export function close(offer: Offer, status: Exclude<Offer['status'], 'open'>): void {
  offer.status = status;
  for (const a of offer.answers) if (a.answer === 'pending') a.answer = 'lapsed';
}

export function refuseOffer(offer: Offer, by: number, reasons: readonly RefusalReason[]): void {
  settle(offer, by, 'refused', reasons);
  close(offer, 'refused');
}

export function counterOffer(game: Game, offer: Offer, by: number, draft: OfferDraft): void {
  settle(offer, by, 'countered');
  close(offer, 'countered');
  addOffer(game, by, draft, offer.id);
}

/**
 * Accepts; the last acceptance signs. What stands in the way by now (sanctions, the same promise made elsewhere)
 * turns the acceptance into a refusal with that reason. An agreement that fails at home lapses.
 */
export function acceptOffer(game: Game, offer: Offer, by: number): void {
  const why = whyNotSign(game.world, offer.row);
  if (why !== null) {
    refuseOffer(offer, by, [why]);
    return;
  }
  settle(offer, by, 'accepted');
  if (offer.answers.some((a) => a.answer !== 'accepted')) return;
  const before = bound(game);
  const signed = sign(game.world, offer.row);
  close(offer, signed ? 'signed' : 'lapsed');
  if (signed) offer.slots = slotsOf(game, before, offer.row.clauses);
}

/** Signing turn of each agreement in force, by slot; to find the one that a signature added. */
const bound = (game: Game): readonly number[] =>
  Array.from({ length: MAX_AGREEMENTS }, (_, a) => (game.world.get(Agreement.status + a) === 1 ? game.world.get(Agreement.signedAt + a) : -1));

/** Where the clauses of the agreement that was just signed lie in the engine's pool. */
function slotsOf(game: Game, before: readonly number[], rows: readonly ClauseRow[]): readonly number[] {
  const after = bound(game);
  const agreement = after.findIndex((signedAt, a) => signedAt >= 0 && before[a] === -1);
  return rows.map((row) => {
    for (let c = 0; c < MAX_CLAUSES; c++) {
      if (game.world.get(Clause.agreement + c) !== agreement + 1 || game.world.get(Clause.type + c) !== row.type + 1) continue;
      if (game.world.get(Clause.place + c) === row.place + 1 && game.world.get(Clause.giver + c) === row.giver + 1 && game.world.get(Clause.taker + c) === row.taker + 1) return c;
    }
    return -1;
  });
}
