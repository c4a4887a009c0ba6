/** The led debrief of the game that is shown: one for everything on the page, kept with the game. */
import { useEffect, useMemo, useState } from 'react';
import type { Debrief } from '../../../protocol/debrief.ts';
import { useClientStore } from '../../common/store.tsx';
import { hostingOf, useHosting } from '../../screen/hosting.ts';
import { useBargaining } from '../bargaining.ts';
import type { Subject, Version } from './agenda.ts';
import { goTo, type LeadClock, pause, run } from './clock.ts';
import { beginLed, type Led, readLed, writeLed } from './led.ts';

const TICK = 250;

/** Null until one was begun. */
export function useLed(): Led | null {
  const notes = useHosting((hosting) => hosting.lead);
  return useMemo(() => readLed(notes, Date.now()), [notes]);
}

/** How a debrief is begun anew, with a plan of what its record holds. `hasOther`: whether there is a second record. */
export function useBegin(debrief: Debrief, hasOther: boolean): (version: Version) => void {
  const store = useClientStore();
  const told = useBargaining();
  return (version) => {
    const { turningPoint, promise } = debrief.exhibits;
    const isThere = (subject: Subject): boolean => {
      switch (subject) {
        case 'turning': return turningPoint !== null;
        case 'whatIf': return turningPoint?.whatIf !== undefined;
        case 'promise': return promise !== null;
        // while deals are still being played again one may yet be found
        case 'missed': return told === 'asking' || (told !== null && told.missed !== null);
        case 'bargain': return debrief.bargaining.some(({ offers }) => offers > 0);
        case 'worlds': return hasOther;
        case 'question': return debrief.questions.length > 0;
        case 'outcome': return true;
      }
    };
    const { hosting } = hostingOf(store);
    hosting.getState().keepLead(writeLed(beginLed(version, isThere, Date.now())));
  };
}

/** Shows again what was begun. */
export function useReopen(): (led: Led) => void {
  const store = useClientStore();
  return (led) => hostingOf(store).hosting.getState().keepLead(writeLed({ ...led, isOpen: true }));
}

export interface Leading {
  /** Milliseconds since 1970, a few times a second while the clock runs. */
  readonly now: number;
  toggle(): void;
  /** To a step of the plan; beyond its ends nothing happens. */
  go(step: number): void;
  close(): void;
}

/** What can be done with a led debrief. */
export function useLeading(led: Led): Leading {
  const store = useClientStore();
  const [now, setNow] = useState(() => Date.now());
  const isRunning = led.clock.since !== null;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, [isRunning]);
  const keep = (change: Partial<Led>): void => hostingOf(store).hosting.getState().keepLead(writeLed({ ...led, ...change }));
  const become = (next: (clock: LeadClock, at: number) => LeadClock): void => {
    const at = Date.now();
    setNow(at);
    keep({ clock: next(led.clock, at) });
  };
  return {
    now,
    toggle: () => become((clock, at) => (clock.since === null ? run(clock, at) : pause(clock, at))),
    go(step) {
      if (led.agenda[step] !== undefined) become((clock, at) => goTo(clock, step, at));
    },
    close: () => keep({ isOpen: false }),
  };
}
