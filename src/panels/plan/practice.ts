/** The practice game: a real game of two turns that is thrown away. The real one waits meanwhile, untouched. */
import type { ClientStore } from '../../client/store.ts';
import { personsIn } from '../../protocol/seats.ts';
import type { SeatView } from '../../protocol/view.ts';
import { hostingOf } from '../screen/hosting.ts';
import { readLesson, writeLesson } from './lesson.ts';
import { secondsFor } from './useLesson.ts';

const TURNS = 2;

/** Whether a practice has seen its turns. */
export const isPracticeOver = ({ turn, phase }: Pick<SeatView, 'turn' | 'phase'>): boolean => turn > TURNS || phase === 'ended';

/** Opens a game of the same scenario and delegations, and takes the lesson along. */
export async function openPractice(store: ClientStore): Promise<void> {
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

/** Back to the real game, which has kept its lesson, and its clock, which has run on; the practice is deleted. */
export async function leavePractice(store: ClientStore): Promise<void> {
  const { save, resume, remove } = store.getState();
  const { practiceOf } = readLesson(hostingOf(store).hosting.getState().lesson) ?? {};
  if (practiceOf !== undefined && (await resume(practiceOf)) && save !== null) await remove(save);
}
