import { useEffect, useMemo } from 'react';
import { useClientStore } from '../common/store.tsx';
import { hostingOf, useHosting } from '../screen/hosting.ts';
import { atDebrief, debriefOf, readLesson, writeLesson } from './lesson.ts';
import type { DebriefLength } from './schedule.ts';

/** On the page of the debrief: what a lesson has planned opens by itself, once; after that people decide. */
export function useLessonDebrief(begin: (minutes: DebriefLength) => void): void {
  const store = useClientStore();
  const kept = useHosting((hosting) => hosting.lesson);
  const lesson = useMemo(() => readLesson(kept), [kept]);
  const isDue = lesson !== null && lesson.practiceOf === undefined && !lesson.isLed;
  useEffect(() => {
    if (!isDue || lesson === null) return;
    hostingOf(store).hosting.getState().keepLesson(writeLesson(atDebrief(lesson)));
    begin(debriefOf(lesson, Date.now()));
  }, [isDue, lesson, begin, store]);
}
