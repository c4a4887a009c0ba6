/** The shared device of a page's game: its clock, and who comes next. */
import { useEffect, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { type ClockState, leftOf } from '../../client/clock.ts';
import { createHosting, type Hosting, type HostingState } from '../../client/hosting.ts';
import type { ClientStore } from '../../client/store.ts';
import { useClientStore } from '../common/store.tsx';

const made = new WeakMap<ClientStore, Hosting>();

/** One for each page's store, from the first time that it is asked for. */
export function hostingOf(client: ClientStore): Hosting {
  const known = made.get(client) ?? createHosting(client);
  made.set(client, known);
  return known;
}
export const clockOf = (client: ClientStore): StoreApi<ClockState> => hostingOf(client).clock;

/** One selected part; renders again only when that part changes. */
export const useHosting = <T>(selector: (state: HostingState) => T): T => useStore(hostingOf(useClientStore()).hosting, selector);
export const useClock = <T>(selector: (state: ClockState) => T): T => useStore(clockOf(useClientStore()), selector);

/** Whole seconds left, 0 when the time is up; null when none was set. A clock that stands causes no work. */
export function useSecondsLeft(): number | null {
  const phaseEndsAt = useClock((clock) => clock.phaseEndsAt);
  const pausedLeft = useClock((clock) => clock.pausedLeft);
  const [now, setNow] = useState(Date.now);
  const left = leftOf({ phaseEndsAt, pausedLeft }, now);
  const isRunning = phaseEndsAt !== null;
  useEffect(() => {
    if (!isRunning) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [isRunning]);
  return left === null ? null : Math.ceil(left / 1000);
}
