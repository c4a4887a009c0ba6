import { Button } from '../common/Button.tsx';
import { useTranslation } from '../common/text.tsx';
import { useClock, useSecondsLeft } from '../screen/hosting.ts';
import { clockFace } from '../screen/words.ts';
import styles from './Host.module.css';

/** Minutes that a phase is often given. */
const MINUTES = [2, 3, 5, 8] as const;

/** The pause of everything, and the time of this phase. */
export function TimeTab() {
  const { t } = useTranslation();
  const { paused, pause, resume, start, add, stop } = useClock((clock) => clock);
  const seconds = useSecondsLeft();
  return (
    <>
      <section className={styles.part}>
        <Button look="primary" icon={paused ? 'play' : 'pause'} wide onClick={paused ? resume : pause}>{t(paused ? 'screen.resume' : 'host.pause')}</Button>
        <p className={styles.muted}>{t('host.pauseAbout')}</p>
      </section>
      <section className={styles.part} aria-label={t('host.phaseTime')}>
        <h3>{t('host.phaseTime')}</h3>
        <p className={styles.face} role="timer">{seconds === null ? t('host.noTime') : seconds === 0 ? t('screen.timeUp') : clockFace(seconds)}</p>
        <div className={styles.row}>
          <Button icon="minus" disabled={seconds === null} onClick={() => add(-60)}>{t('host.lessTime')}</Button>
          <Button icon="plus" disabled={seconds === null} onClick={() => add(60)}>{t('host.moreTime')}</Button>
          <Button look="quiet" disabled={seconds === null} onClick={stop}>{t('host.stopTime')}</Button>
        </div>
        <div className={styles.row} role="group" aria-label={t('host.give')}>
          {MINUTES.map((minutes) => <Button key={minutes} onClick={() => start(minutes * 60)}>{t('host.minutes', { count: minutes })}</Button>)}
        </div>
      </section>
    </>
  );
}
