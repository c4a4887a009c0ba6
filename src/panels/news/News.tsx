/** What the season brings: weather, and event cards with their sources one tap away. */
import type { NewsView, SeatView } from '../../protocol/view.ts';
import { classes } from '../common/classes.ts';
import { Disclosure } from '../common/Disclosure.tsx';
import { Icon } from '../common/Icon.tsx';
import panel from '../common/panel.module.css';
import { Sources } from '../common/Sources.tsx';
import { useClient } from '../common/store.tsx';
import { useWords } from '../table/words.ts';
import styles from './news.module.css';
import { Season } from './Season.tsx';

/** Running words that may stand open at once; further cards show their titles and open on a tap. */
const OPEN_WORDS = 45;

export function News({ view }: { view: SeatView }) {
  const { t } = useWords();
  let words = 0;
  return (
    <div className={panel.stack}>
      <Season view={view} />
      {view.news.length === 0 ? <p className={panel.muted}>{t('news.none')}</p> : (
        <ul className={panel.cards}>
          {view.news.map((card) => {
            words += t(`scenario:events.${card.event}.body`).split(/\s+/).length;
            return <EventCard key={card.event} card={card} startsOpen={words <= OPEN_WORDS} />;
          })}
        </ul>
      )}
    </div>
  );
}

function EventCard({ card, startsOpen }: { card: NewsView; startsOpen: boolean }) {
  const { t, border } = useWords();
  const select = useClient((state) => state.select);
  const place = card.border;
  return (
    <li className={classes(panel.card, styles.card)}>
      <Disclosure startsOpen={startsOpen} summary={<strong className={styles.title}>{t(`scenario:events.${card.event}.title`)}</strong>}>
        <p>{t(`scenario:events.${card.event}.body`)}</p>
        {place !== undefined && (
          <button type="button" className={styles.place} onClick={() => select({ kind: 'border', id: place })}>
            <Icon name="map" size={15} />
            {border(place)}
          </button>
        )}
        {card.sources.length > 0 && <Disclosure className={styles.sources} summary={t('news.sources', { count: card.sources.length })}><Sources ids={card.sources} /></Disclosure>}
      </Disclosure>
    </li>
  );
}
