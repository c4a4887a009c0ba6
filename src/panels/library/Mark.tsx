import { Icon } from '../common/Icon.tsx';
import { useTranslation } from '../common/text.tsx';
import type { Verdict } from './checked.ts';
import styles from './Checked.module.css';

const SIGNS = { held: 'check', partly: 'minus', notHeld: 'close' } as const satisfies Record<Verdict, string>;

/** A verdict in a word and a sign. */
export function Mark({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  return <span className={styles.mark} data-verdict={verdict}><Icon name={SIGNS[verdict]} size={14} />{t(`checked.verdict.${verdict}`)}</span>;
}
