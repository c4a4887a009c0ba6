import type { NewsView, SeatView } from '../../protocol/view.ts';
import { formatValue } from '../../text/index.ts';
import { Icon } from '../common/Icon.tsx';
import styles from './Public.module.css';
import { useScreenWords } from './words.ts';

const INJECT = 'inject:';
const WEATHER = [
  { meter: 'region.riverFlow', key: 'news.river', icon: 'water' },
  { meter: 'region.cold', key: 'news.cold', icon: 'energy' },
] as const;

/** The season's weather, and what has happened: by itself, or by the host's hand. */
export function PublicNews({ view }: { view: SeatView }) {
  const { t } = useScreenWords();
  return (
    <>
      <ul className={styles.weather}>
        {WEATHER.map(({ meter, key, icon }) => {
          const seen = view.meters[meter];
          return seen && seen.value > 0 && <li key={meter}><Icon name={icon} />{t(key)}: <strong>{formatValue(meter, seen.value)}</strong></li>;
        })}
      </ul>
      {view.news.length === 0 ? <p>{t('news.none')}</p> : (
        <ul className={styles.list}>{view.news.map((card, i) => <Card key={`${i} ${card.event}`} card={card} />)}</ul>
      )}
    </>
  );
}

function Card({ card }: { card: NewsView }) {
  const { t, border } = useScreenWords();
  const at = card.event.startsWith(INJECT) ? `injects.${card.event.slice(INJECT.length)}` : `scenario:events.${card.event}`;
  return (
    <li className={styles.card}>
      <h3>{card.own?.title ?? t(`${at}.title`)}</h3>
      <p>{card.own?.body ?? t(`${at}.body`)}</p>
      {card.border !== undefined && <p className={styles.muted}>{border(card.border)}</p>}
    </li>
  );
}
