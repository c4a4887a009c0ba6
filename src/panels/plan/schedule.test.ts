import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEBRIEFS, fits, LENGTHS, type LessonShape, OPENING, planLesson, type Step, TURN_STEPS } from './schedule.ts';

const shape: fc.Arbitrary<LessonShape> = fc.record({
  minutes: fc.constantFrom(...LENGTHS), debrief: fc.constantFrom(...DEBRIEFS), turns: fc.integer({ min: 2, max: 40 }), practice: fc.boolean(),
});
const possible = shape.filter(fits);
const turnsOf = (steps: readonly Step[]): number => Math.max(...steps.map(({ turn = 0 }) => turn));
const minutesOf = (steps: readonly Step[]): number => steps.reduce((sum, step) => sum + step.minutes, 0);

describe('the plan of a lesson', () => {
  it('sums to the lesson in whole minutes, whatever is asked for', () => {
    fc.assert(fc.property(possible, (asked) => {
      const steps = planLesson(asked);
      expect(minutesOf(steps)).toBe(asked.minutes);
      for (const { minutes } of steps) expect(Number.isInteger(minutes) && minutes >= 1).toBe(true);
    }));
  });

  it('ends with the debrief, which is never shorter than asked for', () => {
    fc.assert(fc.property(possible, (asked) => {
      const steps = planLesson(asked);
      expect(steps.filter(({ kind }) => kind === 'debrief')).toHaveLength(1);
      expect(steps.at(-1)).toMatchObject({ kind: 'debrief' });
      expect(steps.at(-1)?.minutes).toBeGreaterThanOrEqual(asked.debrief);
    }));
  });

  it('plays whole turns one after another, at least two and no more than the game has', () => {
    fc.assert(fc.property(possible, (asked) => {
      const played = planLesson(asked).filter(({ turn }) => turn !== undefined);
      const turns = played.length / TURN_STEPS.length;
      expect(turns).toBeGreaterThanOrEqual(2);
      expect(turns).toBeLessThanOrEqual(asked.turns);
      expect(played.map(({ kind, turn }) => `${turn} ${kind}`)).toEqual(Array.from({ length: turns }, (_, i) => TURN_STEPS.map((kind) => `${i + 1} ${kind}`)).flat());
    }));
  });

  it('opens with words, roles, practice and the check of the rules', () => {
    expect(planLesson({ minutes: 60, debrief: 15, turns: 5, practice: true }).slice(0, 4).map(({ kind }) => kind)).toEqual(OPENING);
    expect(planLesson({ minutes: 60, debrief: 15, turns: 5, practice: false }).map(({ kind }) => kind)).not.toContain('practice');
  });

  it.each([[45, 8, 4], [45, 15, 3], [60, 8, 5], [60, 15, 4], [90, 15, 5], [90, 30, 5]] as const)('of %i minutes with a debrief of %i plays %i of five turns', (minutes, debrief, turns) => {
    expect(turnsOf(planLesson({ minutes, debrief, turns: 5, practice: true }))).toBe(turns);
  });

  it('says that a short lesson has no room for a long debrief', () => {
    const asked: LessonShape = { minutes: 45, debrief: 30, turns: 5, practice: false };
    expect(fits(asked)).toBe(false);
    expect(() => planLesson(asked)).toThrow('no room');
  });

  it('always leaves a debrief to choose', () => {
    for (const minutes of LENGTHS) for (const practice of [true, false]) expect(DEBRIEFS.some((debrief) => fits({ minutes, debrief, turns: 5, practice }))).toBe(true);
  });
});
