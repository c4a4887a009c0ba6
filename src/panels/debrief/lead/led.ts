/** A debrief that is led, as it is kept beside its game: a page that is opened again goes on where it was. */
import type { Notes } from '../../../protocol/screen.ts';
import { type AgendaStep, agendaOf, type Subject, SUBJECTS, VERSIONS, type Version } from './agenda.ts';
import { type LeadClock, run, STILL } from './clock.ts';

export interface Led {
  readonly version: Version;
  readonly agenda: readonly AgendaStep[];
  readonly clock: LeadClock;
  /** Whether it lies over the page; closed, it is begun all the same, and its time goes on. */
  readonly isOpen: boolean;
}

/** A clock that has run for so long, milliseconds, was forgotten: nobody leads a debrief for three hours. */
const FORGOTTEN = 3 * 3_600_000;

/** A record of other rules has no questions: their minutes are left over. */
const planOf = (version: Version, isThere: (subject: Subject) => boolean): readonly AgendaStep[] => agendaOf(version, isThere).filter(({ subject }) => isThere(subject));

/** Begins with all of its minutes, running. */
export const beginLed = (version: Version, isThere: (subject: Subject) => boolean, now: number): Led => ({ version, agenda: planOf(version, isThere), clock: run(STILL, now), isOpen: true });

export const writeLed = ({ version, agenda, clock, isOpen }: Led): Notes => ({
  version, subjects: [...new Set(agenda.map(({ subject }) => subject))].join(' '), step: clock.step, onStep: clock.onStep, inAll: clock.inAll, isOpen,
  // what stands has no beginning
  ...(clock.since === null ? {} : { since: clock.since }),
});

const isTime = (x: unknown): x is number => typeof x === 'number' && Number.isInteger(x) && x >= 0;

/** Null when none was begun, when it was forgotten, or when what was kept is none of this build. */
export function readLed({ version: length, subjects, step, since, onStep, inAll, isOpen }: Notes, now: number): Led | null {
  const version = VERSIONS.find((one) => one === length);
  if (version === undefined || typeof subjects !== 'string' || typeof isOpen !== 'boolean' || !isTime(step) || !isTime(onStep) || !isTime(inAll)) return null;
  if (since !== undefined && (!isTime(since) || now - since > FORGOTTEN)) return null;
  const kept = SUBJECTS.filter((subject) => subjects.split(' ').includes(subject));
  const agenda = planOf(version, (subject) => kept.includes(subject));
  return step < agenda.length ? { version, agenda, clock: { step, since: since ?? null, onStep, inAll }, isOpen } : null;
}
