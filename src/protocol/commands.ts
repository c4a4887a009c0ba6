/** Commands: everything that a seat can ask the session to do. The record keeps each accepted one, in order. */
import * as v from 'valibot';
import { BORDERS, SEATS, STATES } from '../engine/names.ts';
import { CONDUCTS } from './conduct.ts';
import { HOST_COMMANDS } from './hostCommands.ts';
import { PositionsSchema, SayingSchema } from './intents.ts';
import { GuessSchema } from './needs.ts';
import { BecauseSchema, OfferDraftSchema, RefusalSchema } from './offers.ts';
import { OrderSetSchema } from './orders.ts';

const offerId = v.pipe(v.number(), v.integer(), v.minValue(1));

export const CommandSchema = v.variant('do', [
  /** Done with news, diplomacy, resolution or reflection (orders end with `lock`). */
  v.strictObject({ do: v.literal('advance') }),
  v.strictObject({ do: v.literal('offer'), offer: OfferDraftSchema }),
  v.strictObject({ do: v.literal('accept'), offer: offerId }),
  v.strictObject({ do: v.literal('refuse'), offer: offerId, reasons: v.pipe(v.array(RefusalSchema), v.minLength(1), v.maxLength(3)), because: v.optional(v.pipe(v.array(BecauseSchema), v.maxLength(3))) }),
  v.strictObject({ do: v.literal('counter'), offer: offerId, with: OfferDraftSchema }),
  v.strictObject({ do: v.literal('withdraw'), offer: offerId }),
  /** A side of an envoy's single text wants it changed: heard by the envoy only. */
  v.strictObject({ do: v.literal('amend'), offer: offerId, with: OfferDraftSchema }),
  v.strictObject({ do: v.literal('say'), saying: SayingSchema }),
  /** Before bargaining: what another delegation needs most. */
  v.strictObject({ do: v.literal('guess'), guess: GuessSchema }),
  /** The envoy asks a side for its wishes at a border; the side confides them. */
  v.strictObject({ do: v.literal('hear'), border: v.picklist(BORDERS), of: v.picklist(STATES) }),
  v.strictObject({ do: v.literal('confide'), border: v.picklist(BORDERS), positions: PositionsSchema }),
  /** Seals the full set of orders for this turn; an empty set holds. */
  v.strictObject({ do: v.literal('lock'), orders: OrderSetSchema }),
  /** Reflection: how will `of` behave next season? */
  v.strictObject({ do: v.literal('expect'), of: v.picklist(STATES), conduct: v.picklist(CONDUCTS) }),
  ...HOST_COMMANDS,
]);
export type Command = v.InferOutput<typeof CommandSchema>;

/** Why the session refused a command; the sentence is made at the edge. */
export const REFUSED = [
  'badCommand', 'wrongPhase', 'notYourSeat', 'alreadyLocked', 'gameEnded', 'unknownOffer', 'notYourOffer', 'offerClosed',
  'illegalOrder', 'tooManyOrders', 'duplicateOrder', 'notOffered', 'notYourBorder', 'badParties', 'badClause', 'alreadyAgreed',
  'tooManyOffers', 'tooManyAgreements', 'cannotAfford', 'readOnly', 'nothingToDo',
  'newerVersion', 'contradicts', 'pastSeason', 'cannotBeCarriedOut', 'noCase', 'notToEnvoy', 'tooManySayings', 'notAsked', 'unknownInject', 'tooManyInjects', 'unknownMeter', 'notTakenOver', 'taken',
  'unknownAgreement', 'notAText', 'tableFull',
] as const;
export type Refused = (typeof REFUSED)[number];
export type CommandResult = { readonly ok: true } | { readonly ok: false; readonly code: Refused; readonly at?: string };

/** Who may send commands: the seats, and the host of the game. */
export const SENDERS = [...SEATS, 'HOST'] as const;
export type Sender = (typeof SENDERS)[number];

export const RecordedCommandSchema = v.strictObject({
  turn: v.pipe(v.number(), v.integer(), v.minValue(1)),
  seat: v.picklist(SENDERS),
  command: CommandSchema,
});
export type RecordedCommand = v.InferOutput<typeof RecordedCommandSchema>;
