/** The practice game: a real game of two turns that is thrown away. The real one waits meanwhile, untouched. */
import { useEffect } from 'react';
import { personsIn } from '../../protocol/seats.ts';
import { useClient, useClientStore } from '../common/store.tsx';
import { hostingOf } from '../screen/hosting.ts';
import { readLesson, writeLesson } from './lesson.ts';
import { secondsFor } from './useLesson.ts';

const TURNS = 2;

export interface Practice {
  /** Opens a game of the same scenario and delegations, and takes the lesson along. */
  readonly open: () => Promise<void>;
  /** Back to the real game; the practice is deleted. */
  readonly leave: () => Promise<void>;
}

/** @param isPractice whether the game on the screen is a practice: it is left by itself when its turns are over */
export function usePractice(isPractice: boolean): Practice {
  const store = useClientStore();
  const isOver = useClient(({ view }) => view !== null && (view.turn > TURNS || view.phase === 'ended'));
  const isDone = isPractice && isOver;
  useEffect(() => {
    if (isDone) void leavePractice(store);
  }, [isDone, store]);
  return { open: () => openPractice(store), leave: () => leavePractice(store) };
}

type Client = ReturnType<typeof useClientStore>;

async function openPractice(store: Client): Promise<void> {
  const { view, save, newGame, request } = store.getState();
  const { hosting, clock } = hostingOf(store);
  const lesson = readLesson(hosting.getState().lesson);
  if (view === null || save === null || lesson === null || lesson.practiceOf !== undefined) return;
  if (!(await newGame({ scenario: view.game.scenario, persons: personsIn(view) }))) return;
  // A new game asks for what was kept beside it: only when that has come, ours can be kept.
  await request({ ask: 'beside' });
  hosting.getState().keepLesson(writeLesson({ ...lesson, practiceOf: save }));
  clock.getState().start(secondsFor(lesson));
}

async function leavePractice(store: Client): Promise<void> {
  const { save, resume, remove } = store.getState();
  const { practiceOf } = readLesson(hostingOf(store).hosting.getState().lesson) ?? {};
  // The real game kept its lesson and its clock, which have run on.
  if (practiceOf !== undefined && (await resume(practiceOf)) && save !== null) await remove(save);
}
