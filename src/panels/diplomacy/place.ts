/** Where one is in the panel of diplomacy: at the list of tables, or at one thing opened from it. */
import type { BorderId, StateId } from '../../engine/names.ts';
import type { OfferView } from '../../protocol/offers.ts';

/** What is being written. `amend`: what a side asks the envoy to change; `text`: the envoy's own single text for a border. */
export type Purpose =
  | { readonly as: 'offer'; readonly to?: readonly StateId[]; /** The version that it follows. */ readonly after?: OfferView }
  | { readonly as: 'counter'; readonly offer: OfferView }
  | { readonly as: 'amend'; readonly offer: OfferView }
  | { readonly as: 'text'; readonly border: BorderId; readonly sides: readonly StateId[]; readonly after?: OfferView };

export type Place =
  | { readonly at: 'tables' }
  | { readonly at: 'write'; readonly purpose: Purpose }
  | { readonly at: 'table'; readonly key: string }
  | { readonly at: 'say' }
  | { readonly at: 'wishes'; readonly border: BorderId };

/** How a panel goes from one place to the next. */
export type Go = (place: Place) => void;
export const TABLES: Place = { at: 'tables' };
