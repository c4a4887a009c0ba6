/** The debrief's own clock. It begins with the full time of its version whatever the game took, and nothing but a person moves it on. */

/** Times in milliseconds; `since`: when it last began to run, null while it stands. */
export interface LeadClock {
  readonly step: number;
  readonly since: number | null;
  /** Spent before `since`: on this step, and in all. */
  readonly onStep: number;
  readonly inAll: number;
}

export const STILL: LeadClock = { step: 0, since: null, onStep: 0, inAll: 0 };

const running = ({ since }: LeadClock, now: number): number => (since === null ? 0 : Math.max(0, now - since));
export const spentOnStep = (clock: LeadClock, now: number): number => clock.onStep + running(clock, now);
export const spentInAll = (clock: LeadClock, now: number): number => clock.inAll + running(clock, now);

export const run = (clock: LeadClock, now: number): LeadClock => (clock.since === null ? { ...clock, since: now } : clock);
export const pause = (clock: LeadClock, now: number): LeadClock => ({ ...clock, since: null, onStep: spentOnStep(clock, now), inAll: spentInAll(clock, now) });
/** To another step, whose time begins anew; what was spent in all stays spent. */
export const goTo = (clock: LeadClock, step: number, now: number): LeadClock => ({ step, since: clock.since === null ? null : now, onStep: 0, inAll: spentInAll(clock, now) });

/** '1:05'; time that has run over carries a plus. */
export function face(left: number): string {
  // a second counts until it is over
  const seconds = Math.ceil(left / 1000);
  const size = Math.abs(seconds);
  return `${seconds < 0 ? '+' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}
