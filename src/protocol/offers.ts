/** Offers: sets of clauses that every side can read, the engine can carry out and a delegation can weigh. */
import * as v from 'valibot';
import { BORDERS, REFUSALS, STATES, type RefusalReason, type SeatId } from '../engine/names.ts';

const border = v.picklist(BORDERS);
const state = v.picklist(STATES);
const amount = v.picklist([1, 2, 3]);

const between = { upstream: state, downstream: state };

/** Clause types of domain 5.3, each with its parameters; 1 little … 3 much. */
export const ClauseSchema = v.variant('type', [
  /** Upstream releases `water` in summer; downstream sends `energy` in winter. */
  v.strictObject({ type: v.literal('seasonalSwap'), ...between, water: amount, energy: amount }),
  /** In a dry season both sides cut alike: who has more gives up to `amount`. */
  v.strictObject({ type: v.literal('dryYearParity'), border, amount }),
  /** Downstream pays `amount` in spring towards upstream's works, and its summer water becomes safer. */
  v.strictObject({ type: v.literal('upstreamCostShare'), ...between, amount }),
  /** Both build a dam in shares; it gives both power when it is finished. */
  v.strictObject({ type: v.literal('jointDam'), ...between, amount }),
  /** Upstream fills no faster than agreed (3: slowest), and guarantees downstream's summer flow. */
  v.strictObject({ type: v.literal('fillingCap'), ...between, amount }),
  /** `payer` gives a share of its sales to the border communities of `receiver`. */
  v.strictObject({ type: v.literal('benefitFund'), payer: state, receiver: state, amount }),
  /** Land for land, by area or by value, with resettlement. */
  v.strictObject({ type: v.literal('landSwap'), border, basis: v.picklist(['area', 'value']) }),
  /** Gates or a road used under shared rules. */
  v.strictObject({ type: v.literal('sharedInfrastructure'), border, object: v.picklist(['gates', 'road']) }),
  /** People keep their use of water, pasture and road across the line. */
  v.strictObject({ type: v.literal('guaranteedAccess'), border }),
  /** Military confidence measures: width of the zone in km, with or without inspections. */
  v.strictObject({ type: v.literal('confidenceMeasures'), border, zoneKm: v.picklist([10, 50, 100]), inspections: v.boolean() }),
  /** Pulling back from the line, watched by nobody or by monitors. */
  v.strictObject({ type: v.literal('demilitarisedZone'), border, monitored: v.boolean() }),
  v.strictObject({ type: v.literal('hotlineFactFinding'), border }),
  /** Gauges and alarms that both sides read. */
  v.strictObject({ type: v.literal('realTimeData'), border }),
  /** Joint commission with a dispute ladder; who arbitrates at its top. */
  v.strictObject({ type: v.literal('jointCommission'), border, arbiter: v.picklist(['none', 'neighbour', 'un']) }),
  /** Liaison officers of all parties against one shared threat. */
  v.strictObject({ type: v.literal('liaisonNetwork'), threat: v.picklist(['extremism', 'narcotics', 'cyber']) }),
  /** No party uses its territory or forces against another. */
  v.strictObject({ type: v.literal('noForcePledge') }),
  /** Help in a disaster, and no public accusations while it lasts. */
  v.strictObject({ type: v.literal('disasterAid') }),
]);
export type Clause = v.InferOutput<typeof ClauseSchema>;

/** When promises fall due at all: always, in dry years only, or only after seasons without an incident between the parties. */
export const CONDITIONS = ['none', 'dryYear', 'noIncident'] as const;
/** Who watches that they are kept: nobody, the parties together (at their cost), or the United Nations. */
export const MONITORING = ['none', 'joint', 'un'] as const;

/** What a delegation proposes. */
export const OfferDraftSchema = v.strictObject({
  /** The others; all five, at most, for an envoy's text. */
  to: v.pipe(v.array(state), v.minLength(1), v.maxLength(5)),
  clauses: v.pipe(v.array(ClauseSchema), v.minLength(1), v.maxLength(4)),
  /** Seasons for which it binds, the coming one included. */
  term: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(40)),
  isPublic: v.boolean(),
  onBreach: v.picklist(['suspend', 'compensate']),
  /** First turn (1-based) in which promises fall due; absent: at once. */
  starts: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400))),
  condition: v.optional(v.picklist(CONDITIONS)),
  monitoring: v.optional(v.picklist(MONITORING)),
});
export type OfferDraft = v.InferOutput<typeof OfferDraftSchema>;

export const RefusalSchema = v.picklist(REFUSALS);
/** What a refusal rests on, most important first: which clause, and which meter of the refusing state it weighs on. */
export const BecauseSchema = v.strictObject({
  reason: RefusalSchema,
  /** Index in the offer's clauses. */
  clause: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
  meter: v.optional(v.pipe(v.string(), v.maxLength(60))),
  /** Id of the agreement that was broken. */
  agreement: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type Because = v.InferOutput<typeof BecauseSchema>;
/** `amended`: an addressee of an envoy's text wants it changed; what, only the envoy learns. */
export type Answer = 'pending' | 'accepted' | 'refused' | 'countered' | 'amended' | 'lapsed';
export type OfferStatus = 'open' | 'signed' | 'refused' | 'countered' | 'withdrawn' | 'lapsed';

/** An offer on the table as one seat sees it. */
export interface OfferView extends OfferDraft {
  readonly id: number;
  readonly turn: number;
  /** ENVOY: a single text, addressed to all its parties. */
  readonly from: SeatId;
  readonly status: OfferStatus;
  /** One entry for each addressee. */
  readonly answers: readonly { readonly by: (typeof STATES)[number]; readonly answer: Answer; readonly reasons: readonly (typeof REFUSALS)[number][]; readonly because?: readonly Because[] }[];
  /** How the sides want a text changed; shown to the envoy, and to each side its own. */
  readonly amendments?: readonly { readonly by: (typeof STATES)[number]; readonly with: OfferDraft }[];
  /** The offer that this one answers, when it is a counter-offer. */
  readonly counters?: number;
  /** True when this seat may accept, refuse or counter it now. */
  readonly mayAnswer: boolean;
  /** Why accepting it would come to nothing, as far as this seat knows; only where it may answer. */
  readonly cannotSign?: RefusalReason | 'contradicts';
  readonly mayWithdraw: boolean;
}

/** Texts are numbered apart from what their parties offer each other, which is no business of the envoy's. */
const FIRST_TEXT = 60;

/**
 * The id of the n-th offer (from 1) that these parties (bits of states) have had on their table in a turn.
 * Ids are counted at each table, for a count over all tables would tell how many offers others exchange;
 * so an offer has the same id in every line of play.
 */
export const offerId = (turn: number, parties: number, nth: number, isText: boolean): number =>
  turn * 10_000 + parties * 100 + (isText ? FIRST_TEXT - 1 : 0) + nth;

/** Which offer of its table and turn this is, from 1. */
export const exchangeOf = ({ id, from }: Pick<OfferView, 'id' | 'from'>): number => (from === 'ENVOY' ? (id % 100) - FIRST_TEXT + 1 : id % 100);
