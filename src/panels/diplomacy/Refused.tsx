import { Suspense } from 'react';
import type { WireError } from '../../protocol/wire.ts';
import { Icon } from '../common/Icon.tsx';
import { later } from '../common/later.ts';
import { useTranslation } from '../common/text.tsx';
import styles from './diplomacy.module.css';

/** Only its words are fetched. */
const Complaint = later(() => Promise.resolve({ default: Said }), 'refused');

/** Why the referee would not take something, said at the line concerned. */
export function Refused({ error }: { error: Pick<WireError, 'code'> | null }) {
  return error && <Suspense fallback={null}><Complaint code={error.code} /></Suspense>;
}

function Said({ code }: Pick<WireError, 'code'>) {
  const { t } = useTranslation();
  return <p className={styles.complaint} role="alert"><Icon name="warning" size={16} /><span>{t(`codes.${code}`)}</span></p>;
}
