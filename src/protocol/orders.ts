/** Orders as they travel: what a delegation asks the turn engine to do. */
import * as v from 'valibot';
import { BORDERS, MISSION_SIZES, MISSION_TYPES, ORDERS, PLATFORMS, STATES, THREATS } from '../engine/names.ts';

const border = v.picklist(BORDERS);
const state = v.picklist(STATES);
/** 1 little, 2 middling, 3 much. */
const amount = v.picklist([1, 2, 3]);

/**
 * One order. Which of the optional fields a kind needs:
 * `border` for everything done at a border; `partner` for informationExchange, releaseWater, exportEnergy, swap and withhold;
 * `amount` for releaseWater, exportEnergy and commonFund; `mode`, `type`, `size` for requestDeployment;
 * `threat` for jointOperation and jointStrategy; `organisation` for workThrough.
 */
export const OrderSchema = v.strictObject({
  kind: v.picklist(ORDERS),
  border: v.optional(border),
  partner: v.optional(state),
  amount: v.optional(amount),
  mode: v.optional(v.picklist(['N', '2', '1'])),
  type: v.optional(v.picklist(MISSION_TYPES)),
  size: v.optional(v.picklist(MISSION_SIZES)),
  threat: v.optional(v.picklist(THREATS)),
  organisation: v.optional(v.picklist(PLATFORMS)),
});
export type Order = v.InferOutput<typeof OrderSchema>;

/** A full set for one turn, most important first: what can't be paid for is dropped from the end. */
export const OrderSetSchema = v.pipe(v.array(OrderSchema), v.maxLength(4));
