/** A debrief keeps its time: whatever the record holds, the plan is as long as its version, and every step of the discussion has its question. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_STEPS } from '../../../protocol/debrief.ts';
import { agendaOf, SUBJECTS, VERSIONS } from './agenda.ts';
import { face, goTo, pause, run, spentInAll, spentOnStep, STILL } from './clock.ts';

describe('the plan', () => {
  it('is as long as its version, in the order of the discussion, without what is missing', () => {
    fc.assert(fc.property(fc.constantFrom(...VERSIONS), fc.subarray([...SUBJECTS]), (version, there) => {
      const agenda = agendaOf(version, (subject) => there.includes(subject));
      expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(version);
      for (const { subject, minutes } of agenda) {
        expect(subject === 'question' || there.includes(subject)).toBe(true);
        expect(minutes).toBeGreaterThan(0);
      }
      expect(agenda.filter(({ subject }) => subject === 'question').map(({ of }) => of)).toEqual([...QUESTION_STEPS]);
      const steps = agenda.map(({ of }) => QUESTION_STEPS.indexOf(of));
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    }));
  });

  it('shows all three exhibits in every version when the record holds them', () => {
    for (const version of VERSIONS) expect(agendaOf(version, () => true).map(({ subject }) => subject)).toEqual(expect.arrayContaining(['turning', 'promise', 'missed']));
  });
});

describe('the clock', () => {
  it('runs, stands, and goes to another step without losing what was spent', () => {
    const begun = run(STILL, 1000);
    expect([spentOnStep(begun, 4000), spentInAll(begun, 4000)]).toEqual([3000, 3000]);
    const stands = pause(begun, 5000);
    expect([spentOnStep(stands, 90_000), spentInAll(stands, 90_000), stands.since]).toEqual([4000, 4000, null]);
    const next = goTo(run(stands, 10_000), 2, 11_000);
    expect([next.step, spentOnStep(next, 11_500), spentInAll(next, 11_500)]).toEqual([2, 500, 5500]);
    // while it stands a step can be looked at
    expect(goTo(stands, 1, 9000)).toEqual({ step: 1, since: null, onStep: 0, inAll: 4000 });
    expect(run(begun, 9000)).toBe(begun);
  });

  it('says what is left, and calmly what has run over', () => {
    expect([face(60_000), face(59_001), face(500), face(0), face(-1000), face(-75_000)]).toEqual(['1:00', '1:00', '0:01', '0:00', '+0:01', '+1:15']);
  });
});
