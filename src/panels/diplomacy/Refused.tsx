import type { WireError } from '../../protocol/wire.ts';
import { Icon } from '../common/Icon.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './diplomacy.module.css';

/** Why the referee would not take something, said at the line concerned. */
export function Refused({ error }: { error: Pick<WireError, 'code'> | null }) {
  const { t } = useTranslation();
  if (error === null) return null;
  return <p className={styles.complaint} role="alert"><Icon name="warning" size={16} /><span>{t(`codes.${error.code}`)}</span></p>;
}
