import type { DeskOption } from '../../protocol/view.ts';
import { formatDelta, formatNumber } from '../../text/index.ts';
import { classes } from '../common/classes.ts';
import { Icon } from '../common/Icon.tsx';
import { useWords } from '../table/words.ts';
import styles from './cost.module.css';

/** What an order costs: capital in points, approval and budget as changes. Nothing is said of what costs nothing. */
export function CostLine({ cost }: { cost: DeskOption['cost'] }) {
  const { t } = useWords();
  const isFree = cost.capital === 0 && cost.approval === 0 && cost.budget === 0;
  return (
    <span className={styles.line}>
      {isFree && <span>{t('orders.free')}</span>}
      {cost.capital > 0 && <span className={styles.part} title={t('names.meter.capital')}><i className={styles.point} aria-hidden="true" />{cost.capital}<span className="visually-hidden"> {t('names.meter.capital')}</span></span>}
      {cost.approval !== 0 && (
        <span className={classes(styles.part, cost.approval < 0 ? styles.good : styles.bad)} title={t('names.meter.approval')}>
          <Icon name="people" size={14} />{formatDelta(-cost.approval)}<span className="visually-hidden"> {t('names.meter.approval')}</span>
        </span>
      )}
      {cost.budget !== 0 && <span className={styles.part} title={t('names.meter.budget')}><Icon name="scales" size={14} />{formatDelta(-cost.budget)}<span className="visually-hidden"> {t('names.meter.budget')}</span></span>}
    </span>
  );
}

/** The same with every name written out. */
export function CostList({ cost }: { cost: DeskOption['cost'] }) {
  const { t } = useWords();
  const rows = [
    { meter: 'capital', value: formatNumber(-cost.capital), isNone: cost.capital === 0 },
    { meter: 'approval', value: formatDelta(-cost.approval), isNone: cost.approval === 0 },
    { meter: 'budget', value: formatDelta(-cost.budget), isNone: cost.budget === 0 },
  ].filter((row) => !row.isNone);
  return (
    <div>
      <h4 className={styles.title}>{t('orders.cost')}</h4>
      <ul className={styles.list}>
        {rows.length === 0 && <li>{t('orders.free')}</li>}
        {rows.map(({ meter, value }) => <li key={meter}><span>{t(`names.meter.${meter}`)}</span><strong>{value}</strong></li>)}
      </ul>
    </div>
  );
}
