import type { WireError } from '../../protocol/wire.ts';
import { narrateError, say } from '../../text/index.ts';
import { IconButton } from './Button.tsx';
import styles from './ErrorBanner.module.css';
import { Icon } from './Icon.tsx';
import { useTranslation } from './text.tsx';

/** Says in plain words why the last request was refused, and where in a file the fault is. */
export default function ErrorBanner({ error, onDismiss }: { error: WireError; onDismiss: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.error} role="alert">
      <Icon name="warning" />
      {/* Of a file of another kind there is no place to mend. */}
      <p>{say(narrateError(error.path === 'format' ? { code: error.code } : error))}</p>
      <IconButton icon="close" label={t('app.dismiss')} onClick={onDismiss} />
    </div>
  );
}
