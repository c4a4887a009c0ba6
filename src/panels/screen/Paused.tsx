/** The pause: one cover for everything, over every panel that is open. Escape does not lift it. */
import { useEffect, useRef } from 'react';
import { Button } from '../common/Button.tsx';
import { useTranslation } from '../common/text.tsx';
import { useClock } from './hosting.ts';
import styles from './Paused.module.css';
import { Timer } from './Timer.tsx';

export function Paused({ canResume }: { /** Only where the game is hosted. */ canResume: boolean }) {
  const { t } = useTranslation();
  const resume = useClock((clock) => clock.resume);
  const cover = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = cover;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={cover} className={styles.paused} aria-labelledby="paused"
      onCancel={(event) => event.preventDefault()}
      // Pressed twice, Escape closes a dialog whatever it wants.
      onClose={(event) => event.currentTarget.isConnected && event.currentTarget.showModal()}
    >
      <h2 id="paused">{t('screen.pausedTitle')}</h2>
      <Timer />
      {canResume && (
        <>
          <p>{t('screen.pausedHow')}</p>
          <Button look="primary" icon="play" onClick={resume}>{t('screen.resume')}</Button>
        </>
      )}
    </dialog>
  );
}
