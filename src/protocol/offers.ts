/** Offers: sets of clauses that every side can read, the engine can carry out and a delegation can weigh. */
import * as v from 'valibot';
import { BORDERS, REFUSALS, STATES } from '../engine/names.ts';

const border = v.picklist(BORDERS);
const state = v.picklist(STATES);
const amount = v.picklist([1, 2, 3]);

/** Clause types of domain 5.3 that can be negotiated now, each with its parameters. */
export const ClauseSchema = v.variant('type', [
  /** Upstream releases `water` in summer; downstream sends `energy` in winter (1 little … 3 much). */
  v.strictObject({ type: v.literal('seasonalSwap'), upstream: state, downstream: state, water: amount, energy: amount }),
  /** Gates or a road used under shared rules. */
  v.strictObject({ type: v.literal('sharedInfrastructure'), border, object: v.picklist(['gates', 'road']) }),
  /** Military confidence measures: width of the zone in km, with or without inspections. */
  v.strictObject({ type: v.literal('confidenceMeasures'), border, zoneKm: v.picklist([10, 50, 100]), inspections: v.boolean() }),
  v.strictObject({ type: v.literal('hotlineFactFinding'), border }),
  /** Joint commission with a dispute ladder; who arbitrates at its top. */
  v.strictObject({ type: v.literal('jointCommission'), border, arbiter: v.picklist(['none', 'neighbour', 'un']) }),
]);
export type Clause = v.InferOutput<typeof ClauseSchema>;

/** What a delegation proposes. */
export const OfferDraftSchema = v.strictObject({
  to: v.pipe(v.array(state), v.minLength(1), v.maxLength(4)),
  clauses: v.pipe(v.array(ClauseSchema), v.minLength(1), v.maxLength(4)),
  /** Seasons for which it binds, the coming one included. */
  term: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(40)),
  isPublic: v.boolean(),
  onBreach: v.picklist(['suspend', 'compensate']),
});
export type OfferDraft = v.InferOutput<typeof OfferDraftSchema>;

export const RefusalSchema = v.picklist(REFUSALS);
export type Answer = 'pending' | 'accepted' | 'refused' | 'countered' | 'lapsed';
export type OfferStatus = 'open' | 'signed' | 'refused' | 'countered' | 'withdrawn' | 'lapsed';

/** An offer on the table as one seat sees it. */
export interface OfferView extends OfferDraft {
  readonly id: number;
  readonly turn: number;
  readonly from: (typeof STATES)[number];
  readonly status: OfferStatus;
  /** One entry for each addressee. */
  readonly answers: readonly { readonly by: (typeof STATES)[number]; readonly answer: Answer; readonly reasons: readonly (typeof REFUSALS)[number][] }[];
  /** The offer that this one answers, when it is a counter-offer. */
  readonly counters?: number;
  /** True when this seat may accept, refuse or counter it now. */
  readonly mayAnswer: boolean;
  readonly mayWithdraw: boolean;
}
