import { Icon } from '../common/Icon.tsx';
import styles from './diplomacy.module.css';

/** Why something can't be done now; `id` is what the disabled control names as its description. */
export function BarrierNote({ id, children }: { id: string; children: string }) {
  return <p id={id} className={styles.barrier}><Icon name="info" size={16} /><span>{children}</span></p>;
}
