/** The parts of an order that a card leaves to tick, in the order in which it names them. */
import type { CardPart } from '../../protocol/paper.ts';

/** Where their values have their names. A part that orders gain has to be added here, or the page can't be built. */
const SECTION: { readonly [P in CardPart]: string } = {
  border: 'border', partner: 'state', threat: 'threat', organisation: 'organisation', amount: 'amount', mode: 'missionMode', type: 'missionType', size: 'missionSize',
};
export const CARD_PARTS = Object.keys(SECTION) as readonly CardPart[];

/** Key of the words for a part's value. */
export const keyOf = (part: CardPart, value: string): string => `names.${SECTION[part]}.${value}`;
