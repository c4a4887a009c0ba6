/** The way from play to the debrief: pressed, or by itself when the lesson has no more time for play. */
import { useEffect, useRef } from 'react';
import type { ClientStore } from '../../client/store.ts';
import { useClient, useClientStore } from '../common/store.tsx';
import { hostingOf, useClock } from '../screen/hosting.ts';
import { playLeft } from './lesson.ts';
import { isPracticeOver, leavePractice } from './practice.ts';
import type { LessonUnderWay } from './useLesson.ts';

/** Phases at whose end a season is decided already: the game can be ended once it has gone on. */
const DECIDED = ['resolution', 'reflection'];

/** Ends the game where it stands and opens the debrief; does nothing more than that when the game is over already. */
export async function endPlay(store: ClientStore): Promise<void> {
  const { hosting } = hostingOf(store);
  const phase = (): string | undefined => store.getState().view?.phase;
  if (phase() !== undefined && store.getState().view?.seat !== 'PUBLIC') await store.getState().sit('PUBLIC');
  for (let i = 0; i < DECIDED.length && DECIDED.includes(phase() ?? ''); i++) await hosting.getState().turnPage();
  const isEnded = phase() === 'ended' || (await hosting.getState().command({ do: 'endEarly' }));
  if (!isEnded) return;
  hosting.getState().openDrawer(false);
  store.getState().go('debrief');
}

/**
 * What ends by itself. A practice, after its turns. And play: when none of its time is left the game ends where it
 * stands, for the debrief keeps its own; a practice gives way to the real game first, a pause is waited for, and once
 * the debrief was opened people decide.
 */
export function useEndOfPlay({ lesson, fitted }: LessonUnderWay): void {
  const store = useClientStore();
  const busy = useClient((client) => client.busy);
  const isPaused = useClock((clock) => clock.paused);
  const isPractice = lesson.practiceOf !== undefined;
  const isPracticed = useClient(({ view }) => isPractice && view !== null && isPracticeOver(view));
  // While something is under way nothing else can be done: what is due comes right after it.
  const isDue = (isPracticed || (!lesson.isLed && playLeft(lesson, fitted) === 0)) && !isPaused && !busy;
  const isUnderWay = useRef(false);
  useEffect(() => {
    if (!isDue || isUnderWay.current) return;
    isUnderWay.current = true;
    // What is refused is not tried again by itself: the strip has a button for it.
    void (isPractice ? leavePractice(store) : endPlay(store)).finally(() => { isUnderWay.current = false; });
  }, [isDue, isPractice, store]);
}
