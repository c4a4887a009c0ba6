/** Offers on the table: made, answered, changed, signed. All checks have been passed when these are called. */
import { sign, whyNotSign } from '../engine/clauses/agreements.ts';
import { overpromised } from '../engine/clauses/supply.ts';
import { Agreement, Clause, MAX_AGREEMENTS, MAX_CLAUSES } from '../engine/layout.ts';
import { SEATS, STATES, type RefusalReason, type SeatId } from '../engine/names.ts';
import { offerToRow, type ClauseRow } from '../protocol/codec.ts';
import { offerId, type Because, type OfferDraft } from '../protocol/offers.ts';
import { current, type Game, type Offer } from './game.ts';
import { exchangesOf } from './tables.ts';
import { ENVOY } from './viewers.ts';

function idOf(game: Game, parties: number, from: number): number {
  const isText = from === ENVOY;
  return offerId(game.turn, parties, exchangesOf(game, parties, isText) + 1, isText);
}

/** Puts an offer on the table. A new version takes the place of the one that it `counters`. */
export function addOffer(game: Game, from: number, draft: OfferDraft, counters: number | null): Offer {
  const row = offerToRow(SEATS[from] as SeatId, draft);
  const answers = STATES.map((_, by) => by)
    .filter((by) => by !== from && (row.parties & (1 << by)) !== 0)
    .map((by) => ({ by, answer: 'pending' as const, reasons: [], because: [] }));
  const offer: Offer = {
    id: idOf(game, row.parties, from), turn: game.turn, from, draft, row, status: 'open', answers, amendments: [], counters, agreement: -1, slots: [],
  };
  current(game).offers.push(offer);
  return offer;
}

/** The envoy puts the next version of its text before the same parties; the one before is off the table. */
export function tableText(game: Game, draft: OfferDraft): Offer {
  const { parties } = offerToRow('ENVOY', draft);
  const before = current(game).offers.findLast((o) => o.from === ENVOY && o.row.parties === parties && o.status !== 'signed');
  if (before?.status === 'open') close(before, 'countered');
  return addOffer(game, ENVOY, draft, before?.id ?? null);
}

/** A side's wish for a text: the last one counts. */
export function amendText(offer: Offer, by: number, draft: OfferDraft): void {
  settle(offer, by, 'amended');
  const was = offer.amendments.findIndex((a) => a.by === by);
  if (was >= 0) offer.amendments.splice(was, 1);
  offer.amendments.push({ by, with: draft });
}

interface Why {
  readonly reasons: readonly RefusalReason[];
  readonly because?: readonly Because[] | undefined;
}
const NO_WHY: Why = { reasons: [] };

function settle(offer: Offer, by: number, answer: Offer['answers'][number]['answer'], why = NO_WHY): void {
  for (const a of offer.answers) {
    if (a.by !== by) continue;
    a.answer = answer;
    a.reasons = why.reasons;
    a.because = why.because ?? [];
  }
}
/** Takes an offer off the table; who had not answered yet no longer can. */
export function close(offer: Offer, status: Exclude<Offer['status'], 'open'>): void {
  offer.status = status;
  for (const a of offer.answers) if (a.answer === 'pending') a.answer = 'lapsed';
}

export function refuseOffer(offer: Offer, by: number, why: Why): void {
  settle(offer, by, 'refused', why);
  close(offer, 'refused');
}

export function counterOffer(offer: Offer, by: number): void {
  settle(offer, by, 'countered');
  close(offer, 'countered');
}

/**
 * Accepts; the last acceptance signs. What stands in the way by now (sanctions, the same promise made elsewhere)
 * turns the acceptance into a refusal with that reason. What its giver has promised to others meanwhile is taken back.
 * An agreement that fails at home lapses.
 */
export function acceptOffer(game: Game, offer: Offer, by: number): void {
  const why = whyNotSign(game.world, offer.row);
  if (why !== null) {
    refuseOffer(offer, by, { reasons: [why] });
    return;
  }
  settle(offer, by, 'accepted');
  if (overpromised(game.world, offer.row) >= 0) {
    close(offer, 'withdrawn');
    return;
  }
  if (offer.answers.some((a) => a.answer !== 'accepted')) return;
  const before = bound(game);
  const signed = sign(game.world, offer.row);
  close(offer, signed ? 'signed' : 'lapsed');
  if (!signed) return;
  offer.agreement = bound(game).findIndex((signedAt, a) => signedAt >= 0 && before[a] === -1);
  offer.slots = slotsOf(game, offer.agreement, offer.row.clauses);
}

/** Signing turn of each agreement in force, by slot; to find the one that a signature added. */
const bound = (game: Game): readonly number[] =>
  Array.from({ length: MAX_AGREEMENTS }, (_, a) => (game.world.get(Agreement.status + a) === 1 ? game.world.get(Agreement.signedAt + a) : -1));

/** Where the clauses of the agreement that was just signed lie in the engine's pool. */
function slotsOf(game: Game, agreement: number, rows: readonly ClauseRow[]): readonly number[] {
  return rows.map((row) => {
    for (let c = 0; c < MAX_CLAUSES; c++) {
      if (game.world.get(Clause.agreement + c) !== agreement + 1 || game.world.get(Clause.type + c) !== row.type + 1) continue;
      if (game.world.get(Clause.place + c) === row.place + 1 && game.world.get(Clause.giver + c) === row.giver + 1 && game.world.get(Clause.taker + c) === row.taker + 1) return c;
    }
    return -1;
  });
}
