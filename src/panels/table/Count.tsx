import type { SeenMeter } from '../../protocol/view.ts';
import { formatValue } from '../../text/index.ts';
import { Delta } from './Delta.tsx';
import styles from './details.module.css';

/** A meter that is counted (points, persons) and has no scale. */
export function Count({ label, meter, seen, onWhy }: { label: string; meter: string; seen: SeenMeter; onWhy: () => void }) {
  return (
    <button type="button" className={styles.count} onClick={onWhy}>
      <span className={styles.muted}>{label}</span>
      <span className={styles.number}>{formatValue(meter, seen.value)} <Delta meter={meter} seen={seen} /></span>
    </button>
  );
}
