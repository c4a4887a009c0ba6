import { useEffect, useRef } from 'react';
import { Icon } from '../common/Icon.tsx';
import { useTranslation } from '../common/text.tsx';
import type { Cards } from './cards.ts';
import type { Item, Place } from './items.ts';
import library from './Library.module.css';
import styles from './Papers.module.css';
import { titleOf } from './register.ts';
import { usePlaceName } from './usePlaceName.ts';

interface PaperItemProps {
  readonly item: Item;
  readonly cards: Cards;
  /** Asked for by the address: it takes the focus. */
  readonly isWanted: boolean;
  readonly onOpen: (place: Place) => void;
}

/** One item: its words, what it is, what must be said beside it, and a button for each of its places. */
export function PaperItem({ item, cards, isWanted, onOpen }: PaperItemProps) {
  const { t, i18n } = useTranslation();
  const nameOf = usePlaceName(cards);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [isWanted]);
  const { id, kinds, places, why, caveat, words } = item;
  const others = kinds.filter((kind) => kind !== 'claim');
  return (
    <li ref={row} className={library.entry} data-wanted={isWanted || undefined} tabIndex={isWanted ? -1 : undefined}>
      <span className={library.id}>{id}</span>
      <div className={styles.item}>
        <p>{titleOf(words, i18n.language)}</p>
        <p className={styles.meta}>
          {kinds.includes('claim') && <span className={styles.claim}><Icon name="thought" size={14} />{t('library.papers.claim')}</span>}
          {others.length > 0 && <span>{others.map((kind) => t(`library.papers.kindOf.${kind}`)).join(', ')}</span>}
          {words.pointer !== undefined && <span>{t('library.papers.part', { pointer: words.pointer })}</span>}
        </p>
        {caveat && <p className={styles.remark}><Icon name="info" size={15} /><span>{caveat[i18n.language] ?? caveat['en']}</span></p>}
        {why && <p className={styles.remark}><Icon name="minus" size={15} /><span>{t('library.papers.nowhere')} {why[i18n.language] ?? why['en']}</span></p>}
        {places.length > 0 && (
          <ul className={styles.places} aria-label={t('library.papers.placesOf', { id })}>
            {places.map((place) => (
              <li key={`${place.kind}.${place.id}`}>
                <button type="button" className={styles.place} onClick={() => onOpen(place)}>
                  <span className={styles.kind}>{t(`library.papers.places.${place.kind}`)}</span> <span className={styles.name}>{nameOf(place)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
