import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Due, dueOf, fit } from './fit.ts';
import { DEBRIEFS, fits, LENGTHS, planLesson, TURN_STEPS } from './schedule.ts';

const PLAN = planLesson({ minutes: 45, debrief: 8, turns: 5, practice: true }).map(dueOf);
const total = (steps: readonly Due[]): number => steps.reduce((sum, { seconds }) => sum + seconds, 0);
const names = (steps: readonly Due[]): readonly string[] => steps.map(({ kind, turn }) => `${kind}${turn ?? ''}`);

/** A lesson somewhere on its way: what is left of it, and the time until the bell, which may be any. */
const underWay = fc.record({
  shape: fc.record({ minutes: fc.constantFrom(...LENGTHS), debrief: fc.constantFrom(...DEBRIEFS), turns: fc.integer({ min: 2, max: 8 }), practice: fc.boolean() }).filter(fits),
  at: fc.nat(), gone: fc.nat(600), seconds: fc.integer({ min: -300, max: 6000 }),
}).map(({ shape, at, gone, seconds }) => {
  const left = planLesson(shape).map(dueOf);
  const from = left.slice(at % left.length);
  const [present] = from as [Due];
  return { left: [{ ...present, seconds: Math.max(0, present.seconds - (present.kind === 'debrief' ? 0 : gone)) }, ...from.slice(1)], seconds };
});

describe('what is left of a lesson', () => {
  it('sums to the time that is left, and never takes any from the debrief', () => {
    fc.assert(fc.property(underWay, ({ left, seconds }) => {
      const { steps } = fit(left, seconds);
      const debrief = left.at(-1) as Due;
      expect(steps.at(-1)?.kind).toBe('debrief');
      expect(steps.at(-1)?.seconds).toBeGreaterThanOrEqual(debrief.seconds);
      expect(total(steps)).toBe(Math.max(seconds, debrief.seconds));
    }));
  });

  it('keeps the present step and the order, and leaves out whole turns from the end', () => {
    fc.assert(fc.property(underWay, ({ left, seconds }) => {
      const { steps } = fit(left, seconds);
      expect(names(left).filter((name) => names(steps).includes(name))).toEqual(names(steps));
      expect(names(steps)[0]).toBe(names(left)[0]);
      // The rest of the present turn is left out as a whole too.
      const last = Math.max(0, ...steps.slice(1).map(({ turn = 0 }) => turn));
      for (const { turn, kind } of left.slice(1)) if (turn !== undefined && turn <= last) expect(names(steps)).toContain(`${kind}${turn}`);
    }));
  });

  it('lengthens nothing but the debrief', () => {
    fc.assert(fc.property(underWay, ({ left, seconds }) => {
      for (const step of fit(left, seconds).steps.slice(0, -1)) expect(step.seconds).toBeLessThanOrEqual(left.find(({ kind, turn }) => kind === step.kind && turn === step.turn)?.seconds ?? 0);
    }));
  });

  it('stays as planned when it is in time', () => {
    expect(fit(PLAN, 45 * 60)).toEqual({ steps: PLAN, late: 0 });
  });

  it('gives the time that was won to the debrief', () => {
    const { steps, late } = fit(PLAN.slice(4), 40 * 60);
    expect(late).toBe(0);
    expect(steps.slice(0, -1)).toEqual(PLAN.slice(4, -1));
    expect(steps.at(-1)?.seconds).toBe(8 * 60 + 7 * 60);
  });

  it('shortens later turns in the same measure when it is a little late', () => {
    const { steps, late } = fit(PLAN.slice(4), 30 * 60);
    expect(late).toBe(3 * 60);
    expect(names(steps)).toEqual(names(PLAN.slice(4)));
    expect(steps[0]).toEqual(PLAN[4]);
    expect(steps.at(-1)?.seconds).toBeLessThan(8 * 60 + 20);
    for (const kind of TURN_STEPS) expect(steps.find((step) => step.kind === kind && step.turn === 4)?.seconds).toBe(steps.find((step) => step.kind === kind && step.turn === 3)?.seconds);
  });

  it('gives up practice before turns, and turns before the debrief', () => {
    const early = fit(PLAN, 28 * 60);
    expect(names(early.steps)).not.toContain('practice');
    expect(names(early.steps)).toContain('news4');
    const later = fit(PLAN.slice(4), 17 * 60);
    expect(names(later.steps)).not.toContain('news3');
    expect(names(later.steps)).toContain('resolution2');
  });

  it('is the debrief alone when there is no time for anything else', () => {
    expect(fit(PLAN.slice(8), 5 * 60)).toEqual({ steps: [{ ...(PLAN[8] as Due), seconds: 0 }, { kind: 'debrief', seconds: 480 }], late: total(PLAN.slice(8)) - 300 });
  });

  it('must end with a debrief', () => {
    expect(() => fit(PLAN.slice(0, 3), 100)).toThrow('debrief');
    expect(() => fit([], 100)).toThrow('debrief');
  });
});
