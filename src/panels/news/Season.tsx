import type { SeatView } from '../../protocol/view.ts';
import { formatValue } from '../../text/index.ts';
import { Icon } from '../common/Icon.tsx';
import { Change } from '../table/Delta.tsx';
import { useWords } from '../table/words.ts';
import { useWhy } from '../why/context.ts';
import styles from './news.module.css';

const WEATHER = [
  { meter: 'region.riverFlow', key: 'news.river', icon: 'water' },
  { meter: 'region.cold', key: 'news.cold', icon: 'energy' },
] as const;

/** The season's river flow, and its cold where there is any, each opening its causes. */
export function Season({ view }: { view: SeatView }) {
  const { t } = useWords();
  const openWhy = useWhy();
  return (
    <ul className={styles.weather} aria-label={t('news.season')}>
      {WEATHER.map(({ meter, key, icon }) => {
        const seen = view.meters[meter];
        return seen && seen.value > 0 && (
          <li key={meter}>
            <button type="button" className={styles.gauge} onClick={() => openWhy(meter)}>
              <Icon name={icon} size={18} className={styles[icon]} />
              <span className={styles.label}>{t(key)}</span>
              <strong>{formatValue(meter, seen.value)}</strong>
              {seen.delta !== 0 && <Change meter={meter} delta={seen.delta} />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
