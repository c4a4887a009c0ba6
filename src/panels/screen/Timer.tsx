import { classes } from '../common/classes.ts';
import { Icon } from '../common/Icon.tsx';
import { useTranslation } from '../common/text.tsx';
import { useClock, useSecondsLeft } from './hosting.ts';
import styles from './Timer.module.css';
import { clockFace } from './words.ts';

/** What is left of the phase's time; nothing when none was set. At the end it says so, and nothing happens by itself. */
export function Timer() {
  const { t } = useTranslation();
  const seconds = useSecondsLeft();
  const isPaused = useClock((clock) => clock.paused);
  if (seconds === null) return null;
  return (
    <span className={classes(styles.timer, seconds === 0 && styles.over)} role="timer" aria-label={t('screen.timeLeft')}>
      <Icon name="clock" />
      <span>{seconds === 0 ? t('screen.timeUp') : clockFace(seconds)}</span>
      {isPaused && <span className={styles.paused}>{t('screen.paused')}</span>}
    </span>
  );
}
