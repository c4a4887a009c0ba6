/** Answers to what lies on the table: accept, refuse, counter, ask for changes, take back. */
import { STATES, type SeatId, type StateId } from '../engine/names.ts';
import type { Command, CommandResult } from '../protocol/commands.ts';
import { checkAmendment, checkOffer } from './checkOffer.ts';
import { current, type Game, type Offer } from './game.ts';
import { acceptOffer, addOffer, amendText, close, counterOffer, refuseOffer } from './offers.ts';
import { OK, refuse } from './refusal.ts';
import { sightIn } from './sight.ts';
import { isAtTable, newerVersion } from './tables.ts';
import { contradicts } from './viewBarriers.ts';
import { ENVOY, viewerIndex } from './viewers.ts';

type Answering = Extract<Command, { do: 'accept' | 'refuse' | 'counter' | 'amend' }>;

/** To a seat that is not at its table an offer does not exist. */
const visibleOffer = (game: Game, seat: number, id: number): Offer | undefined => current(game).offers.find((o) => o.id === id && isAtTable(o, seat));

/** Why an offer can't be answered or taken back any more: it is over, or a later version stands in its place. */
const whyClosed = (game: Game, offer: Offer, seat: number): CommandResult => refuse(newerVersion(game, offer, seat) === undefined ? 'offerClosed' : 'newerVersion', 'offer');

export function withdraw(game: Game, sender: SeatId, id: number): CommandResult {
  const seat = viewerIndex(sender);
  const offer = visibleOffer(game, seat, id);
  if (offer === undefined) return refuse('unknownOffer', 'offer');
  if (offer.from !== seat) return refuse('notYourOffer', 'offer');
  if (offer.status !== 'open') return whyClosed(game, offer, seat);
  close(offer, 'withdrawn');
  return OK;
}

/** `seat`: index in STATES of the one who answers. */
export function answer(game: Game, seat: number, command: Answering): CommandResult {
  const offer = visibleOffer(game, seat, command.offer);
  if (offer === undefined) return refuse('unknownOffer', 'offer');
  if (offer.from === seat) return refuse('notYourOffer', 'offer');
  const given = offer.answers.find((a) => a.by === seat)?.answer;
  if (offer.status !== 'open' || (given !== 'pending' && given !== 'amended')) return whyClosed(game, offer, seat);
  switch (command.do) {
    case 'accept':
      // its own other promises may have grown since it was asked
      if (contradicts(sightIn(game, seat), offer)) return refuse('contradicts', 'offer');
      acceptOffer(game, offer, seat);
      return OK;
    case 'refuse': {
      const odd = command.because?.findIndex((b) => (b.clause ?? 0) >= offer.draft.clauses.length) ?? -1;
      if (odd >= 0) return refuse('badCommand', `because.${odd}.clause`);
      refuseOffer(offer, seat, command);
      return OK;
    }
    case 'counter': return counter(game, offer, seat, command);
    case 'amend': {
      if (offer.from !== ENVOY) return refuse('notAText', 'offer');
      const result = checkAmendment(game, sightIn(game, seat), offer, command.with);
      if (result.ok) amendText(offer, seat, command.with);
      return result;
    }
  }
}

function counter(game: Game, offer: Offer, seat: number, command: Extract<Answering, { do: 'counter' }>): CommandResult {
  // a text is the envoy's: a side says what it wants changed
  if (offer.from === ENVOY) return refuse('notToEnvoy', 'offer');
  // a counter-offer stays at the same table
  if (!command.with.to.includes(STATES[offer.from] as StateId)) return refuse('badParties', 'with.to');
  if (command.with.to.some((s) => (offer.row.parties & (1 << STATES.indexOf(s))) === 0)) return refuse('badParties', 'with.to');
  const result = checkOffer(game, sightIn(game, seat), command.with, 'with');
  if (!result.ok) return result;
  counterOffer(offer, seat);
  addOffer(game, seat, command.with, offer.id);
  return OK;
}
