/** The clock of a phase, and the pause of everything. A slice beside the page's store; no part of the game's record. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '../protocol/screen.ts';

export interface ClockState {
  /** Milliseconds since 1970 at which the time is up; null when nothing runs. */
  readonly phaseEndsAt: number | null;
  /** Milliseconds that are left while the clock stands; null when it runs, or when no time was set. */
  readonly pausedLeft: number | null;
  readonly running: boolean;
  /** True while everything stands still behind a curtain, on all windows. */
  readonly paused: boolean;
  /** Gives the phase this many seconds from now, whatever was left. */
  start(seconds: number): void;
  /** Everything stands still. */
  pause(): void;
  resume(): void;
  /** Seconds more, or less; never below 0. Nothing when no time was set. */
  add(seconds: number): void;
  /** No time is set any more. */
  stop(): void;
  /** Takes over what was kept, or what another window shows. */
  take(clock: Clock): void;
}
type Faces = Pick<ClockState, 'phaseEndsAt' | 'pausedLeft' | 'running' | 'paused'>;

const STILL: Faces = { phaseEndsAt: null, pausedLeft: null, running: false, paused: false };

/** Milliseconds left, 0 when the time is up; null when none was set. */
export const leftOf = ({ phaseEndsAt, pausedLeft }: Pick<Faces, 'phaseEndsAt' | 'pausedLeft'>, now: number): number | null =>
  phaseEndsAt === null ? pausedLeft : Math.max(0, phaseEndsAt - now);

/** What is kept of it. */
export const clockOn = ({ phaseEndsAt, pausedLeft, paused }: Faces): Clock => ({ endsAt: phaseEndsAt, left: pausedLeft, paused });

interface Means {
  /** Told of every change, to keep it. */
  readonly keep: (clock: Clock) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export function createClock({ keep, now = Date.now }: Means): StoreApi<ClockState> {
  return createStore<ClockState>()((set, get) => {
    const become = (faces: Partial<Faces>): void => {
      set(faces);
      keep(clockOn(get()));
    };
    const run = (left: number): Partial<Faces> => ({ phaseEndsAt: now() + left, pausedLeft: null, running: true });
    const stand = (left: number | null): Partial<Faces> => ({ phaseEndsAt: null, pausedLeft: left, running: false });
    return {
      ...STILL,
      start: (seconds) => become({ ...(get().paused ? stand(seconds * 1000) : run(seconds * 1000)) }),
      pause: () => become({ ...stand(leftOf(get(), now())), paused: true }),
      resume() {
        const { pausedLeft } = get();
        become({ ...(pausedLeft === null ? {} : run(pausedLeft)), paused: false });
      },
      add(seconds) {
        const left = leftOf(get(), now());
        if (left === null) return;
        const next = Math.max(0, left + seconds * 1000);
        become(get().running ? run(next) : stand(next));
      },
      stop: () => become(stand(null)),
      take: ({ endsAt, left, paused }) => set({ phaseEndsAt: endsAt, pausedLeft: left, running: endsAt !== null, paused }),
    };
  });
}
