import type { DeskOption } from '../../protocol/view.ts';
import { formatDelta, formatMeter } from '../../text/index.ts';
import { classes } from '../common/classes.ts';
import { Icon } from '../common/Icon.tsx';
import { useWords } from '../table/words.ts';
import styles from './cost.module.css';

/** What an order costs: capital in points, approval and budget as changes. Nothing is said of what costs nothing. */
export function CostLine({ cost, label }: { cost: DeskOption['cost']; label?: string }) {
  const { t } = useWords();
  const isFree = cost.capital === 0 && cost.approval === 0 && cost.budget === 0;
  return (
    <span className={styles.line}>
      {label !== undefined && <span className={styles.label}>{label}</span>}
      {isFree && <span>{t('orders.free')}</span>}
      {cost.capital > 0 && <span className={styles.part} title={t('names.meter.capital')}><i className={styles.point} aria-hidden="true" />{cost.capital}<span className="visually-hidden"> {t('names.meter.capital')}</span></span>}
      {cost.approval !== 0 && (
        <span className={classes(styles.part, cost.approval < 0 ? styles.good : styles.bad)} title={t('names.meter.approval')}>
          <Icon name="people" size={14} />{formatDelta(-cost.approval)}<span className="visually-hidden"> {t('names.meter.approval')}</span>
        </span>
      )}
      {cost.budget !== 0 && <span className={styles.part} title={t('names.meter.budget')}><Icon name="scales" size={14} />{cost.budget > 0 ? formatMeter(cost.budget) : formatDelta(-cost.budget)}<span className="visually-hidden"> {t('names.meter.budget')}</span></span>}
    </span>
  );
}
