import { classes } from '../common/classes.ts';
import { useWords } from '../table/words.ts';
import { MAX_CAPITAL } from './limits.ts';
import styles from './capital.module.css';

/** Political capital as points: filled are left, ringed are spent in the draft. */
export function Capital({ left, of }: { left: number; of: number }) {
  const { t } = useWords();
  return (
    <span className={styles.capital}>
      <span className={styles.points} aria-hidden="true">
        {Array.from({ length: Math.max(MAX_CAPITAL, of) }, (_, i) => <i key={i} className={classes(i < left && styles.left, i >= left && i < of && styles.spent)} />)}
      </span>
      <strong aria-hidden="true">{left}</strong>
      <span className="visually-hidden">{t('orders.ofCapital', { left, capital: Math.max(MAX_CAPITAL, of) })}</span>
    </span>
  );
}
