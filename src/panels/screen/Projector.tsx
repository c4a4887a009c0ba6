/** The second window. It plays nothing and asks nothing: what it shows, everyone may read. */
import { useEffect, useState } from 'react';
import { followPresenter, openChannel } from '../../client/projector.ts';
import { EmptyState } from '../common/States.tsx';
import { useClient, useClientStore } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { clockOf, useClock } from './hosting.ts';
import { Paused } from './Paused.tsx';
import styles from './Projector.module.css';
import { Public } from './Public.tsx';

export default function Projector() {
  const { t } = useTranslation();
  const store = useClientStore();
  const view = useClient((state) => state.view);
  const isPaused = useClock((clock) => clock.paused);
  const [say, setSay] = useState<string | null>(null);
  useEffect(() => {
    const channel = openChannel();
    return channel === null ? undefined : followPresenter(store, clockOf(store), channel, setSay);
  }, [store]);
  // Whatever else a page may hold, this screen shows the public's view only.
  if (view?.seat !== 'PUBLIC') return <div className={styles.waiting}><EmptyState icon="eye">{t('screen.projectorWaits')}</EmptyState></div>;
  return (
    <>
      <Public view={view} say={say} />
      {isPaused && <Paused canResume={false} />}
    </>
  );
}
