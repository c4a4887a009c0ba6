import { Button } from '../common/Button.tsx';
import { Sheet } from '../common/Sheet.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import type { Cards } from './cards.ts';
import { aboutKey, itemsAt, type Item, type Place } from './items.ts';
import library from './Library.module.css';
import styles from './Papers.module.css';
import { titleOf } from './register.ts';
import { usePlaceName } from './usePlaceName.ts';

/** What a place is, and everything of the papers that is met there. */
export function PlaceSheet({ place, items, cards, onClose }: { place: Place; items: readonly Item[]; cards: Cards; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const go = useClient((state) => state.go);
  const nameOf = usePlaceName(cards);
  const about = place.kind === 'event' ? cards[place.id]?.body : t(aboutKey(place));
  const scenario = place.kind === 'scenario' ? place.id : place.kind === 'event' ? place.id.split('/')[0] : undefined;
  return (
    <Sheet open onClose={onClose} title={nameOf(place)}>
      <p className={styles.sheetKind}>{t(`library.papers.places.${place.kind}`)}{place.kind === 'event' && ` · ${t(`home.scenario.${scenario}.title`)}`}</p>
      <p className={styles.sheetText}>{about}</p>
      {scenario !== undefined && <Button icon="map" onClick={() => go('briefing', scenario)}>{t('library.papers.briefing')}</Button>}
      <h3 className={styles.sheetHead}>{t('library.papers.also')}</h3>
      <ul>
        {itemsAt(items, place).map(({ id, words }) => (
          <li key={id} className={library.entry}><span className={library.id}>{id}</span><span>{titleOf(words, i18n.language)}</span></li>
        ))}
      </ul>
    </Sheet>
  );
}
