/** The states between: nothing here, waiting, refused. */
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';
import styles from './States.module.css';
import { useTranslation } from './text.tsx';

export function EmptyState({ icon = 'info', children }: { icon?: IconName; children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} size={22} />
      <p>{children}</p>
    </div>
  );
}

/** Appears only when waiting takes longer than a blink, so that nothing flickers. */
export function LoadingState({ label }: { label?: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status">
      <span className={styles.dots} aria-hidden="true"><i /><i /><i /></span>
      <span>{label ?? t('app.loading')}</span>
    </div>
  );
}

/** The session died, or the page did: one way on, and the promise that holds. */
export function LostNotice({ title, body }: { title: string; body: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.lost} role="alert">
      <h2>{title}</h2>
      <p>{body}</p>
      <Button look="primary" onClick={() => location.reload()}>{t('app.reload')}</Button>
    </div>
  );
}
