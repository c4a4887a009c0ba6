import { useTranslation } from '../common/text.tsx';
import type { Cards } from './cards.ts';
import { nameKey, type Place } from './items.ts';

/** Gives the name of a place in the language shown, as a title; a card whose scenario is still on its way is called by its id. */
export function usePlaceName(cards: Cards): (place: Place) => string {
  const { t, i18n } = useTranslation();
  return ({ kind, id }) => {
    const name = kind === 'event' ? (cards[id]?.title ?? id.split('/')[1] ?? id) : t(nameKey({ kind, id }));
    // Rules have names for the middle of a sentence.
    return name.charAt(0).toLocaleUpperCase(i18n.language) + name.slice(1);
  };
}
