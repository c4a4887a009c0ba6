/** The names of what can be ticked on a card or tapped on the keypad. */
import { useTranslation } from 'react-i18next';
import type { CardPart } from './paper.ts';

const SECTION: { readonly [P in CardPart]: string } = {
  border: 'border', partner: 'state', threat: 'threat', organisation: 'organisation', amount: 'amount', mode: 'missionMode', type: 'missionType', size: 'missionSize',
};

/** Says the value of a part of an order. */
export function useValueNames(): (part: CardPart, value: string) => string {
  const { t } = useTranslation();
  return (part, value) => t(`names.${SECTION[part]}.${value}`);
}
