import type { SeatView } from '../../protocol/view.ts';
import { formatMeter, formatNumber } from '../../text/index.ts';
import { Icon } from '../common/Icon.tsx';
import { Capital } from '../orders/Capital.tsx';
import { useWhy } from '../why/context.ts';
import { Delta } from './Delta.tsx';
import { stateMeter } from './situation.ts';
import styles from './topbar.module.css';
import { MEDIUM, useMedia } from './useMedia.ts';
import { useWords } from './words.ts';

const SHOWN = [{ part: 'approval', icon: 'people' }, { part: 'budget', icon: 'scales' }] as const;

/** Own capital, approval and budget, small; each opens its causes. `tiny` rounds and leaves changes out. */
export function OwnMeters({ view, tiny }: { view: SeatView; tiny: boolean }) {
  const { t } = useWords();
  const brief = useMedia(MEDIUM);
  const openWhy = useWhy();
  const capital = view.meters[stateMeter(view.seat, 'capital')];
  return (
    <ul className={styles.meters} aria-label={t('table.ownState')}>
      {capital && (
        <li>
          <button type="button" className={styles.meter} title={t('names.meter.capital')} onClick={() => openWhy(stateMeter(view.seat, 'capital'))}>
            {!brief && <span className={styles.label}>{t('names.meter.capital')}</span>}
            {tiny ? <><i className={styles.point} aria-hidden="true" /><strong>{capital.value}</strong><span className="visually-hidden">{t('names.meter.capital')}</span></> : <><Capital left={capital.value} of={capital.value} />{brief && <span className="visually-hidden">{t('names.meter.capital')}</span>}</>}
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
              <strong>{tiny ? formatNumber(seen.value / 10) : formatMeter(seen.value)}</strong>
              {brief && <span className="visually-hidden">{t(`names.meter.${part}`)}</span>}
              {!tiny && <Delta meter={meter} seen={seen} />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
