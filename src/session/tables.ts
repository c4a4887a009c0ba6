/** Tables: the same set of parties, and how much more can be said there this turn. */
import { EXCHANGES } from '../engine/names.ts';
import { current, type Game, type Offer } from './game.ts';
import { ENVOY } from './viewers.ts';

/** At most this many offers of one delegation a turn, counter-offers included. */
export const OFFERS_PER_SEAT = 6;

/** How many offers this set of parties has had on its table this turn, by its own or by an envoy's hand. */
export const exchangesOf = (game: Game, parties: number, byEnvoy: boolean): number =>
  current(game).offers.filter((o) => o.row.parties === parties && (o.from === ENVOY) === byEnvoy).length;

/** True when this set of parties has had all that can be put on its table this turn. An envoy may table as many texts, which are counted apart. */
export const isFull = (game: Game, parties: number, byEnvoy: boolean): boolean => exchangesOf(game, parties, byEnvoy) >= EXCHANGES;

/** How many offers a seat (index in SEATS) may still make this turn. */
export const offersLeft = (game: Game, seat: number): number =>
  Math.max(0, OFFERS_PER_SEAT - current(game).offers.filter((o) => o.from === seat).length);

export const isParty = (offer: Offer, viewer: number): boolean => (offer.row.parties & (1 << viewer)) !== 0;

/** True when the viewer takes part in the talks about an offer: to others one that is not public does not exist. */
export const isAtTable = (offer: Offer, viewer: number): boolean => isParty(offer, viewer) || (viewer === ENVOY && offer.from === ENVOY);

/** True when the viewer may know of an offer. Good offices are quiet: an envoy's text is for its parties until it is signed. */
export const seesOffer = (offer: Offer, viewer: number): boolean => isAtTable(offer, viewer) || (offer.draft.isPublic && offer.from !== ENVOY);

/** The offer that took this one's place, if the viewer may know of it. */
export const newerVersion = (game: Game, offer: Offer, viewer: number): Offer | undefined =>
  current(game).offers.find((o) => o.counters === offer.id && seesOffer(o, viewer));
