import { useState } from 'react';
import type { StorageState } from '../../protocol/wire.ts';
import { Button, IconButton } from './Button.tsx';
import styles from './ErrorBanner.module.css';
import { Icon } from './Icon.tsx';
import { useClient } from './store.tsx';
import { useTranslation } from './text.tsx';

/** Says during a game that it can't be kept here, and offers the file; once for each state of the storage. */
export default function StorageBanner({ storage }: { storage: Exclude<StorageState, 'kept'> }) {
  const { t } = useTranslation();
  const exportFile = useClient((s) => s.exportFile);
  const [dismissed, dismiss] = useState<StorageState | null>(null);
  if (dismissed === storage) return null;
  return (
    <div className={styles.error} role="status">
      <Icon name="warning" />
      <div className={styles.offer}>
        <p>{t(`app.storage.${storage}`)}</p>
        <Button icon="download" onClick={() => void exportFile('record')}>{t('app.storage.save')}</Button>
      </div>
      <IconButton icon="close" label={t('app.dismiss')} onClick={() => dismiss(storage)} />
    </div>
  );
}
