/** The names of what can be ticked on a card or tapped on the keypad. */
import type { CardPart } from '../../protocol/paper.ts';
import { useTranslation } from '../common/text.tsx';
import { keyOf } from './parts.ts';

/** Says the value of a part of an order. */
export function useValueNames(): (part: CardPart, value: string) => string {
  const { t } = useTranslation();
  return (part, value) => t(keyOf(part, value));
}
