import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { NotesSchema } from '../../protocol/screen.ts';
import { atDebrief, begin, debriefOf, fitLesson, type LessonState, nextStep, playLeft, readLesson, stepOfGame, stepsOf, turnsCut, writeLesson } from './lesson.ts';
import { DEBRIEFS } from './schedule.ts';

const NOW = 1_800_000_000_000;
const LESSON = begin({ minutes: 45, debrief: 8, turns: 5, practice: true }, 24, 'paper', NOW);
const at = (kind: string, turn?: number): number => stepsOf(LESSON).findIndex((step) => step.kind === kind && step.turn === turn);
const later = (minutes: number): number => NOW + minutes * 60_000;

describe('a lesson that is kept', () => {
  it('comes back as it was, and is small enough to be kept', () => {
    for (const lesson of [LESSON, { ...LESSON, at: 7, practiceOf: 's3' }] as LessonState[]) {
      expect(v.safeParse(NotesSchema, writeLesson(lesson)).success).toBe(true);
      expect(readLesson(writeLesson(lesson))).toEqual(lesson);
    }
  });

  it('tells the second window what is said now', () => {
    expect(writeLesson({ ...LESSON, at: at('diplomacy', 2) })['say']).toBe('plan.say.diplomacy');
  });

  it.each([
    ['none', {}], ['another length', { minutes: 50 }], ['a step that is not there', { at: 99 }], ['half a person', { people: 8.5 }], ['no bell', { bell: 'soon' }], ['no room', { minutes: 45, debrief: 30 }],
  ])('is nothing when it is no lesson: %s', (_, change) => {
    expect(readLesson(Object.keys(change).length === 0 ? {} : { ...writeLesson(LESSON), ...change })).toBeNull();
  });
});

describe('where the game stands', () => {
  it('waits for the opening before the first talks', () => {
    expect(stepOfGame({ ...LESSON, at: at('roles') }, { turn: 1, phase: 'news' })).toBe(at('roles'));
  });

  it('follows the game, forward and back, and counts reflection to the results', () => {
    expect(stepOfGame({ ...LESSON, at: at('check') }, { turn: 1, phase: 'diplomacy' })).toBe(at('diplomacy', 1));
    expect(stepOfGame({ ...LESSON, at: at('orders', 2) }, { turn: 1, phase: 'news' })).toBe(at('news', 1));
    expect(stepOfGame({ ...LESSON, at: at('orders', 2) }, { turn: 2, phase: 'reflection' })).toBe(at('resolution', 2));
  });

  it('comes to the debrief after the turns of the plan, or with the end', () => {
    expect(stepOfGame({ ...LESSON, at: at('resolution', 4) }, { turn: 5, phase: 'news' })).toBe(at('debrief'));
    expect(stepOfGame({ ...LESSON, at: at('orders', 2) }, { turn: 2, phase: 'ended' })).toBe(at('debrief'));
  });
});

describe('the time that is left', () => {
  it('is all of it at the beginning', () => {
    const fitted = fitLesson(LESSON, 120, NOW);
    expect(fitted.late).toBe(0);
    expect(nextStep(LESSON, fitted)).toBe(at('roles'));
    expect(turnsCut(LESSON, fitted)).toBe(0);
  });

  it('leaves out practice, then turns, when a pause ate it, and never the debrief', () => {
    const roles = { ...LESSON, at: at('roles') };
    const slow = fitLesson(roles, 240, later(16));
    expect(slow.late).toBe(14 * 60);
    expect(nextStep(roles, slow)).toBe(at('check'));
    const late = fitLesson({ ...LESSON, at: at('news', 1) }, 60, later(26));
    expect(turnsCut({ ...LESSON, at: at('news', 1) }, late)).toBe(2);
    expect(late.steps.at(-1)?.seconds).toBeGreaterThanOrEqual(8 * 60);
  });

  it('leads to the debrief when there is nothing else left', () => {
    const lesson = { ...LESSON, at: at('news', 3) };
    const fitted = fitLesson(lesson, 30, later(37));
    expect(nextStep(lesson, fitted)).toBe(at('debrief'));
    expect(fitted.steps).toEqual([{ kind: 'news', turn: 3, seconds: 0 }, { kind: 'debrief', seconds: 8 * 60 }]);
  });

  it('belongs to the debrief until the bell, once it has begun', () => {
    const lesson = { ...LESSON, at: at('debrief') };
    expect(fitLesson(lesson, 0, later(30)).steps).toEqual([{ kind: 'debrief', seconds: 15 * 60 }]);
    expect(fitLesson(lesson, 0, later(43)).steps).toEqual([{ kind: 'debrief', seconds: 8 * 60 }]);
  });
});

describe('the debrief of a lesson', () => {
  it('is the one that was planned when it begins in time or late', () => {
    for (const debrief of DEBRIEFS.slice(0, 2)) for (const minutes of [45 - debrief, 44, 50, 500]) expect(debriefOf({ ...LESSON, shape: { ...LESSON.shape, debrief } }, later(minutes))).toBe(debrief);
  });

  it('is a longer one when play ended early enough', () => {
    expect([20, 29].map((minutes) => debriefOf(LESSON, later(minutes)))).toEqual([15, 15]);
    expect(debriefOf(LESSON, later(14))).toBe(30);
    // a minute too few is not noticed
    expect(debriefOf(LESSON, later(30.5))).toBe(15);
    expect(debriefOf(LESSON, later(31.5))).toBe(8);
  });

  it('is opened once, and is the last step then', () => {
    expect(atDebrief({ ...LESSON, at: 3 })).toMatchObject({ at: at('debrief'), isLed: true });
  });

  it('is preceded by so much play', () => {
    const talks = { ...LESSON, at: at('diplomacy', 4) };
    const left = (lesson: LessonState, seconds: number, minutes: number): number | null => playLeft(lesson, fitLesson(lesson, seconds, later(minutes)));
    expect(left(talks, 60, 20)).toBeNull();
    expect([left(talks, 60, 36.5), left(talks, 60, 37), left(talks, 60, 50)]).toEqual([30, 0, 0]);
    // its own time is up, and there is none for what would come next
    expect(left(talks, 0, 36)).toBe(60);
    expect(left({ ...LESSON, at: at('resolution', 4) }, 0, 30)).toBe(7 * 60);
    expect(left({ ...LESSON, at: at('debrief') }, 60, 20)).toBe(0);
  });
});
