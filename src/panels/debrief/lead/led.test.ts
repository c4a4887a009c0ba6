/** A led debrief that is kept comes back as it was; what was forgotten, or is none, doesn't. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { NotesSchema } from '../../../protocol/screen.ts';
import { SUBJECTS, VERSIONS } from './agenda.ts';
import { goTo, pause, spentInAll, spentOnStep } from './clock.ts';
import { beginLed, type Led, readLed, writeLed } from './led.ts';

const NOW = 1_800_000_000_000;
/** A led debrief somewhere on its way, running or not. */
const underWay = fc.record({ version: fc.constantFrom(...VERSIONS), there: fc.subarray([...SUBJECTS], { minLength: 1 }), step: fc.nat(), seconds: fc.nat(1800), stands: fc.boolean(), isOpen: fc.boolean() })
  .map(({ version, there, step, seconds, stands, isOpen }): Led | null => {
    const begun = beginLed(version, (subject) => there.includes(subject), NOW);
    if (begun.agenda.length === 0) return null;
    const at = NOW + seconds * 1000;
    const clock = goTo(begun.clock, step % begun.agenda.length, at);
    return { ...begun, isOpen, clock: stands ? pause(clock, at + 5000) : clock };
  }).filter((led) => led !== null);

describe('a led debrief that is kept', () => {
  it('comes back as it was, and its time has gone on unless it stands', () => {
    fc.assert(fc.property(underWay, fc.nat(3600), (led, away) => {
      const notes = writeLed(led);
      expect(v.safeParse(NotesSchema, notes).success).toBe(true);
      const back = readLed(JSON.parse(JSON.stringify(notes)) as typeof notes, NOW + away * 1000);
      expect(back).toEqual(led);
      const later = NOW + 2_000_000 + away * 1000;
      if (back !== null) expect([spentOnStep(back.clock, later), spentInAll(back.clock, later)]).toEqual([spentOnStep(led.clock, later), spentInAll(led.clock, later)]);
    }));
  });

  it('begins open, with all of its minutes and running', () => {
    expect(beginLed(15, () => true, NOW)).toMatchObject({ isOpen: true, clock: { step: 0, since: NOW, onStep: 0, inAll: 0 } });
  });

  it('is forgotten when it has run for hours, and waits as long as it stands', () => {
    const running = beginLed(8, () => true, NOW);
    const tomorrow = NOW + 24 * 3_600_000;
    expect(readLed(writeLed(running), tomorrow)).toBeNull();
    const stands = { ...running, clock: pause(running.clock, NOW + 60_000) };
    expect(readLed(writeLed(stands), tomorrow)).toEqual(stands);
  });

  it.each([
    ['nothing', {}], ['another version', { version: 9 }], ['no step of its plan', { step: 40 }], ['half a second', { inAll: 0.5 }], ['no subjects', { subjects: false }], ['no subject of this build', { subjects: 'weather' }],
  ])('is none when it is %s', (_, change) => {
    expect(readLed(Object.keys(change).length === 0 ? {} : { ...writeLed(beginLed(8, () => true, NOW)), ...change }, NOW)).toBeNull();
  });
});
