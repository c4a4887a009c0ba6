/** A lesson under way: what is left of it, fitted into what is left of the time. The bell doesn't move, and the debrief gives nothing away. */
import type { Step, StepKind } from './schedule.ts';

/** A step that is still to come, or the rest of the one under way. */
export interface Due {
  readonly kind: StepKind;
  readonly turn?: number;
  /** As planned. */
  readonly seconds: number;
}
export interface Fitted {
  /** From the present step to the debrief; in whole seconds. What there is no time for is left out. */
  readonly steps: readonly Due[];
  /** Seconds by which the plan does not fit any more; 0 when it does. */
  readonly late: number;
}

/** The least that a step still makes sense with, in seconds. */
const LEAST: { readonly [K in StepKind]: number } = { welcome: 60, roles: 120, practice: 180, check: 60, news: 30, diplomacy: 90, orders: 90, resolution: 30, debrief: 0 };

export const dueOf = ({ kind, turn, minutes }: Step): Due => ({ kind, ...(turn === undefined ? {} : { turn }), seconds: minutes * 60 });
const total = (steps: readonly Due[]): number => steps.reduce((sum, { seconds }) => sum + seconds, 0);

/**
 * Fits what is left into `seconds`. The present step comes first and the debrief last. When it is late, in this order:
 * the steps to come get shorter, all in the same measure, down to the least that makes sense; the practice game, the
 * check and then whole turns from the end are left out; the present step is cut. Time that is won goes to the debrief.
 * The result sums to `seconds`, or to the debrief alone when not even that is left.
 */
export function fit(left: readonly Due[], seconds: number): Fitted {
  const debrief = left.at(-1);
  const present = left[0];
  if (debrief === undefined || present === undefined || debrief.kind !== 'debrief') throw new Error('What is left of a lesson ends with its debrief.');
  const room = Math.max(0, Math.floor(seconds) - debrief.seconds);
  if (left.length === 1) return { steps: [{ ...debrief, seconds: debrief.seconds + room }], late: Math.max(0, debrief.seconds - Math.floor(seconds)) };
  const before = left.slice(0, -1);
  const late = Math.max(0, total(before) + debrief.seconds - Math.floor(seconds));
  const play = shorten(drop(before, room), room);
  return { steps: [...play, { ...debrief, seconds: debrief.seconds + room - total(play) }], late };
}

const leastOf = (step: Due): number => Math.min(step.seconds, LEAST[step.kind]);

/** Leaves out what doesn't fit even at its shortest; never the present step, nor the rest of its turn before other turns. */
function drop(steps: readonly Due[], room: number): readonly Due[] {
  const [present, ...later] = steps as [Due, ...Due[]];
  let kept: readonly Due[] = later;
  const isTooLong = (): boolean => present.seconds + kept.reduce((sum, step) => sum + leastOf(step), 0) > room;
  for (const kind of ['practice', 'check'] as const) if (isTooLong()) kept = kept.filter((step) => step.kind !== kind);
  while (isTooLong() && kept.length > 0) {
    const last = kept.at(-1)?.turn;
    kept = kept.filter(({ turn }) => turn !== last);
  }
  return [present, ...kept];
}

/** The present step as it is, if it fits at all; what comes after it in the same measure shorter. */
function shorten([present, ...later]: readonly Due[], room: number): readonly Due[] {
  if (present === undefined) return [];
  const now = { ...present, seconds: Math.min(present.seconds, room) };
  const spare = room - now.seconds - later.reduce((sum, step) => sum + leastOf(step), 0);
  const wanted = later.reduce((sum, step) => sum + step.seconds - leastOf(step), 0);
  const share = wanted === 0 ? 0 : Math.min(1, Math.max(0, spare) / wanted);
  return [now, ...later.map((step) => ({ ...step, seconds: leastOf(step) + Math.floor((step.seconds - leastOf(step)) * share) }))];
}
