import type { SeatView } from '../../protocol/view.ts';
import { formatMeter } from '../../text/index.ts';
import { Icon } from '../common/Icon.tsx';
import { Capital } from '../orders/Capital.tsx';
import { useWhy } from '../why/context.ts';
import { Delta } from './Delta.tsx';
import { stateMeter } from './situation.ts';
import styles from './topbar.module.css';
import { useWords } from './words.ts';

const SHOWN = [{ part: 'approval', icon: 'people' }, { part: 'budget', icon: 'scales' }] as const;

/** Own capital, approval and budget, small; each opens its causes. `brief` leaves out words and changes. */
export function OwnMeters({ view, brief }: { view: SeatView; brief: boolean }) {
  const { t } = useWords();
  const openWhy = useWhy();
  const capital = view.meters[stateMeter(view.seat, 'capital')];
  return (
    <ul className={styles.meters} aria-label={t('table.ownState')}>
      {capital && (
        <li>
          <button type="button" className={styles.meter} title={t('names.meter.capital')} onClick={() => openWhy(stateMeter(view.seat, 'capital'))}>
            {!brief && <span className={styles.label}>{t('names.meter.capital')}</span>}
            {brief ? <><i className={styles.point} aria-hidden="true" /><strong>{capital.value}</strong><span className="visually-hidden">{t('names.meter.capital')}</span></> : <Capital left={capital.value} of={capital.value} />}
          </button>
        </li>
      )}
      {SHOWN.map(({ part, icon }) => {
        const meter = stateMeter(view.seat, part);
        const seen = view.meters[meter];
        return seen && (
          <li key={part}>
            <button type="button" className={styles.meter} title={t(`names.meter.${part}`)} onClick={() => openWhy(meter)}>
              {brief ? <Icon name={icon} size={16} className={styles.icon} /> : <span className={styles.label}>{t(`names.meter.${part}`)}</span>}
              <strong>{brief ? Math.round(seen.value / 10) : formatMeter(seen.value)}</strong>
              {brief ? <span className="visually-hidden">{t(`names.meter.${part}`)}</span> : <Delta meter={meter} seen={seen} />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
