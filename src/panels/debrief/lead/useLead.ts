/** The state of a led debrief: which version, which step, and what its clock says. Kept while the page lives, so that a look elsewhere loses no time. */
import { useEffect, useState } from 'react';
import type { AgendaStep, Version } from './agenda.ts';
import { goTo, type LeadClock, pause, run, STILL } from './clock.ts';

export interface Led {
  readonly version: Version;
  readonly agenda: readonly AgendaStep[];
  readonly clock: LeadClock;
}
/** By save. */
const kept = new Map<string, Led>();
const TICK = 250;

export interface Lead extends Led {
  /** Milliseconds since 1970, a few times a second while the clock runs. */
  readonly now: number;
  toggle(): void;
  go(step: number): void;
}

/** A led debrief that was begun in this game, with this version's plan; a new one begins running. */
export function useLead(save: string, version: Version, plan: () => readonly AgendaStep[]): Lead {
  const [led, setLed] = useState<Led>(() => {
    const before = kept.get(save);
    return before?.version === version ? before : { version, agenda: plan(), clock: run(STILL, Date.now()) };
  });
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => { kept.set(save, led); }, [save, led]);
  const isRunning = led.clock.since !== null;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, [isRunning]);
  const become = (next: (clock: LeadClock, at: number) => LeadClock): void => {
    const at = Date.now();
    setNow(at);
    setLed((before) => ({ ...before, clock: next(before.clock, at) }));
  };
  return {
    ...led, now,
    toggle: () => become((clock, at) => (clock.since === null ? run(clock, at) : pause(clock, at))),
    go: (step) => become((clock, at) => goTo(clock, Math.max(0, Math.min(led.agenda.length - 1, step)), at)),
  };
}
