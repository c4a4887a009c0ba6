/** The running lesson, always in sight beside the game: what to say, what to do, how long still, and what comes when it is late. */
import { Suspense, useLayoutEffect, useRef, useState } from 'react';
import { Button, IconButton } from '../common/Button.tsx';
import { classes } from '../common/classes.ts';
import { later } from '../common/later.ts';
import { Icon } from '../common/Icon.tsx';
import { useClient, useClientStore } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { useClock, useHosting } from '../screen/hosting.ts';
import { clockFace } from '../screen/words.ts';
import { Check } from './Check.tsx';
import styles from './LessonBar.module.css';
import { playLeft, stepsOf, turnsCut } from './lesson.ts';
import { leavePractice, openPractice } from './practice.ts';
import { endPlay, useEndOfPlay } from './endOfPlay.ts';
import { type LessonUnderWay, useFollowGame, useLesson } from './useLesson.ts';

const Entry = later(() => import('../print/entry/Entry.tsx'), 'screen', 'compose');

/** From so many seconds of delay on it is said. */
const LATE = 60;
/** So many seconds before the end of play it is announced. */
const SOON = 120;

export default function LessonBar() {
  const underWay = useLesson();
  useFollowGame(underWay);
  return underWay === null ? null : <Bar {...underWay} />;
}

function Bar(underWay: LessonUnderWay) {
  const { t } = useTranslation();
  const { lesson, left } = underWay;
  const host = useRoomAbove();
  const isPaused = useClock((clock) => clock.paused);
  const { pause, resume, add } = useClock((clock) => clock);
  useEndOfPlay(underWay);
  const step = stepsOf(lesson)[lesson.at];
  if (step === undefined) return null;
  const title = step.turn === undefined ? t(`plan.step.${step.kind}`) : t('plan.stepOfTurn', { step: t(`plan.step.${step.kind}`), turn: step.turn });
  return (
    <section ref={host} className={styles.bar} aria-label={t('plan.bar')}>
      <div className={styles.time}>
        <strong>{title}</strong>
        <span className={classes(styles.face, left === 0 && styles.over)} role="timer" aria-label={t('plan.left')}>{left === null ? t('host.noTime') : left === 0 ? t('plan.timeUp') : clockFace(left)}</span>
        <small>{t('plan.until', { n: Math.max(0, Math.round((lesson.bell - Date.now()) / 60_000)) })}</small>
      </div>
      <dl className={styles.words}>
        <div><dt>{t('plan.sayLabel')}</dt><dd>{t(`plan.say.${step.kind}`)}</dd></div>
        <div><dt>{t('plan.doLabel')}</dt><dd>{t(step.kind === 'diplomacy' || step.kind === 'orders' ? `plan.do.${step.kind}.${lesson.way}` : `plan.do.${step.kind}`)}</dd></div>
        <Warning {...underWay} />
      </dl>
      <div className={styles.buttons}>
        {/* What a step has opened is gone with it. */}
        <Step key={lesson.at} {...underWay} />
        <IconButton icon="minus" label={t('plan.less')} onClick={() => add(-60)} />
        <IconButton icon="plus" label={t('plan.more')} onClick={() => add(60)} />
        <IconButton icon={isPaused ? 'play' : 'pause'} label={t(isPaused ? 'plan.resume' : 'plan.pause')} onClick={isPaused ? resume : pause} />
      </div>
    </section>
  );
}

/** Said only when something follows from it. */
function Warning({ lesson, fitted }: LessonUnderWay) {
  const { t } = useTranslation();
  const cut = turnsCut(lesson, fitted);
  const play = stepsOf(lesson)[lesson.at]?.kind === 'debrief' ? null : playLeft(lesson, fitted);
  if (play === 0) return <p className={styles.warning} role="status"><Icon name="warning" size={16} /><span>{t('plan.stop')}</span></p>;
  if (play !== null && play <= SOON && !lesson.isLed) {
    // The seconds are for the eye: who listens hears it once.
    return <p className={styles.warning}><Icon name="warning" size={16} /><span role="status">{t('plan.soon')}</span><span aria-hidden="true">{clockFace(play)}</span></p>;
  }
  if (fitted.late < LATE) return null;
  return (
    <p className={styles.warning} role="status">
      <Icon name="warning" size={16} />
      <span>{t('plan.late', { count: Math.round(fitted.late / 60) })}{cut > 0 && <> {t('plan.cut', { count: cut })}</>}</span>
    </p>
  );
}

/** The step's own next thing to press. */
function Step({ lesson, fitted, next }: LessonUnderWay) {
  const { t } = useTranslation();
  const [asks, setAsks] = useState(false);
  const [enters, setEnters] = useState(false);
  const busy = useClient((client) => client.busy);
  const turnPage = useHosting((hosting) => hosting.turnPage);
  const openDrawer = useHosting((hosting) => hosting.openDrawer);
  const isPractice = lesson.practiceOf !== undefined;
  const store = useClientStore();
  const kind = stepsOf(lesson)[lesson.at]?.kind;
  const [, after] = fitted.steps;
  if (isPractice) return <><span className={styles.mark}>{t('plan.practiceGame.mark')}</span><Button look="primary" icon="back" disabled={busy} onClick={() => void leavePractice(store)}>{t('plan.practiceGame.back')}</Button></>;
  if (playLeft(lesson, fitted) === 0) return <Button look="primary" icon="forward" disabled={busy} onClick={() => void endPlay(store)}>{t('plan.toDebrief')}</Button>;
  if (kind === 'orders' || kind === 'diplomacy') {
    return (
      <>
        {lesson.way === 'paper' && <Button look="primary" icon="orders" onClick={() => setEnters(true)}>{t('print.entry.open')}</Button>}
        {kind === 'orders' ? <Button icon="people" onClick={() => openDrawer(true)}>{t('host.tabs.seats')}</Button> : <Button icon="forward" disabled={busy} onClick={() => void turnPage()}>{t('plan.next')}</Button>}
        {enters && <Suspense fallback={null}><Entry onClose={() => setEnters(false)} /></Suspense>}
      </>
    );
  }
  if (kind === 'resolution' || (kind === 'news' && after?.turn !== undefined)) return <Button look="primary" icon="forward" disabled={busy} onClick={() => void turnPage()}>{t('plan.next')}</Button>;
  return (
    <>
      {kind === 'practice' && <Button icon="play" disabled={busy} onClick={() => void openPractice(store)}>{t('plan.practiceGame.open')}</Button>}
      {kind === 'check' && <Button icon="eye" onClick={() => setAsks(true)}>{t('plan.check.open')}</Button>}
      <Button look="primary" icon="forward" onClick={next}>{t('plan.next')}</Button>
      {asks && <Check onClose={() => setAsks(false)} />}
    </>
  );
}

/** Tells the page how much of its height the bar takes, so that nothing lies behind it. */
function useRoomAbove(): React.RefObject<HTMLElement | null> {
  const host = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = host;
    const page = document.documentElement.style;
    if (current === null) return undefined;
    const sizes = new ResizeObserver(() => page.setProperty('--lesson-height', `${current.offsetHeight}px`));
    sizes.observe(current);
    return () => {
      sizes.disconnect();
      page.removeProperty('--lesson-height');
    };
  }, []);
  return host;
}
