import { Icon } from '../common/Icon.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './StorageNotice.module.css';

/** Shown only when games can't be kept: what that means, and the way round it. */
export function StorageNotice() {
  const { t } = useTranslation();
  const storage = useClient((s) => s.storage);
  if (storage === 'kept') return null;
  return (
    <p className={styles.notice} role="status">
      <Icon name="warning" size={18} />
      {t(`app.storage.${storage}`)}
    </p>
  );
}
