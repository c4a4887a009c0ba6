// @vitest-environment happy-dom
/** What a lesson does by itself, over the real referee: a practice that ends, a debrief that keeps its time, a page that is opened again. */
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Machine } from '../../../tests/support/hosted.ts';
import { show } from '../../../tests/support/page.tsx';
import { leftOf } from '../../client/clock.ts';
import type { ClientStore } from '../../client/store.ts';
import { createText, loadScenarioText } from '../../text/index.ts';
import { hostingOf } from '../screen/hosting.ts';
import LessonBar from './LessonBar.tsx';
import { begin, type LessonState, readLesson, stepsOf, writeLesson } from './lesson.ts';
import type { LessonShape } from './schedule.ts';
import { secondsFor } from './useLesson.ts';

const SHAPE: LessonShape = { minutes: 45, debrief: 8, turns: 5, practice: true };
const settled = (milliseconds = 30): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done, milliseconds)));

let machine: Machine;
let store: ClientStore;
beforeEach(() => {
  machine = new Machine('water-gate-5');
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
});
afterEach(() => { vi.useRealTimers(); });

/** The strip of the lesson on a page of this machine; `hash` is the address of a page that is opened again. */
async function open(hash = ''): Promise<void> {
  const text = await createText('en');
  store = machine.page(hash);
  hostingOf(store);
  if (hash === '') await store.getState().newGame({ scenario: 'water-gate-5', persons: ['KG', 'TJ'], keyText: 'lesson' });
  else await store.getState().start();
  await loadScenarioText('water-gate');
  await show(<LessonBar />, { text, store });
  // what is kept beside a game is known when it was asked for again
  await act(async () => { await store.getState().request({ ask: 'beside' }); });
  await settled();
}
const hosting = () => hostingOf(store).hosting.getState();
const clock = () => hostingOf(store).clock.getState();
const lesson = (): LessonState | null => readLesson(hosting().lesson);
const at = (): string | undefined => {
  const now = lesson();
  const step = now === null ? undefined : stepsOf(now)[now.at];
  return step && `${step.kind}${step.turn ?? ''}`;
};
const place = (): string => `${store.getState().view?.turn} ${store.getState().view?.phase}`;
const secondsLeft = (): number => Math.round((leftOf(clock(), Date.now()) ?? 0) / 1000);
const said = (): string => document.body.textContent ?? '';
/** A lesson that begins now, at one of its steps. */
async function teach(step: string, shape = SHAPE): Promise<void> {
  const begun = begin(shape, 24, 'paper', Date.now());
  const moved = { ...begun, at: stepsOf(begun).findIndex(({ kind, turn }) => `${kind}${turn ?? ''}` === step) };
  await act(async () => {
    clock().start(secondsFor(moved));
    hosting().keepLesson(writeLesson(moved));
  });
}
async function press(words: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === words || one.getAttribute('aria-label') === words);
  if (button === undefined) throw new Error(`There is no button '${words}' in: ${said()}`);
  await act(async () => button.click());
  await settled();
}
/** On to the next phase for everyone at the device, orders locked as they are. */
async function turnPage(): Promise<void> {
  await act(async () => { await (store.getState().view?.phase === 'orders' ? hosting().command({ do: 'closePhase' }) : hosting().turnPage()); });
  await settled();
}
/** Plays on to a phase of a turn, or to the end. */
async function playTo(goal: string): Promise<void> {
  while (place() !== goal && store.getState().view?.phase !== 'ended') await turnPage();
}
async function pass(minutes: number): Promise<void> {
  vi.setSystemTime(Date.now() + minutes * 60_000);
  await settled(350);
}

describe('the practice', () => {
  it('is a game of its own, with the same delegations, that takes the lesson along', async () => {
    await open();
    await teach('practice');
    const { save } = store.getState();
    await press('Open the practice game');
    expect(store.getState().save).not.toBe(save);
    expect(store.getState().view).toMatchObject({ turn: 1, phase: 'news', game: { scenario: 'water-gate-5' }, players: { KG: 'person', TJ: 'person', UZ: 'computer' } });
    expect(lesson()).toMatchObject({ practiceOf: save, at: 2 });
    expect(secondsLeft()).toBe(4 * 60);
    expect(said()).toContain('Practice');
  });

  it('ends by itself after two turns, is thrown away, and leaves the real game and its time as they were', async () => {
    await open();
    await teach('practice');
    const { save, saves } = store.getState();
    await press('Open the practice game');
    await pass(2);
    await playTo('2 news');
    expect(lesson()?.practiceOf).toBe(save);
    for (let i = 0; i < 9 && store.getState().save !== save; i++) await turnPage();
    await settled();
    expect(place()).toBe('1 news');
    expect(store.getState().saves.map((one) => one.save)).toEqual(saves.map((one) => one.save));
    expect(lesson()).toMatchObject({ at: 2 });
    expect(lesson()?.practiceOf).toBeUndefined();
    // its clock has run on meanwhile
    expect(secondsLeft()).toBe(2 * 60);
    expect(said()).toContain('Open the practice game');
  });

  it('is left by hand too, also on a page that was opened again meanwhile', async () => {
    await open();
    await teach('practice');
    const { save } = store.getState();
    await press('Open the practice game');
    await open(`#/table/${store.getState().save}`);
    expect(lesson()?.practiceOf).toBe(save);
    await press('Back to the real game');
    expect([store.getState().save, at()]).toEqual([save, 'practice']);
    expect(store.getState().saves).toHaveLength(1);
  });

  it('gives way to the debrief when there is no time for anything else', async () => {
    await open();
    await teach('practice');
    const { save } = store.getState();
    await press('Open the practice game');
    await pass(40);
    for (let i = 0; i < 10 && store.getState().screen !== 'debrief'; i++) await settled(100);
    expect([store.getState().save, store.getState().screen, store.getState().view?.phase]).toEqual([save, 'debrief', 'ended']);
  });
});

describe('the end of play', () => {
  it('is announced a minute before, and comes by itself when the debrief needs its time', async () => {
    await open();
    await playTo('1 diplomacy');
    await teach('diplomacy1');
    await pass(36.5);
    expect(said()).toContain('Play ends soon; the debrief then opens by itself.');
    expect(said()).toMatch(/itself\.0:[23]\d/);
    expect(place()).toBe('1 diplomacy');
    await pass(0.5);
    await settled(100);
    expect([store.getState().screen, store.getState().view?.phase]).toEqual(['debrief', 'ended']);
  });

  it('first lets a season end that is decided, and takes the device from whoever holds it', async () => {
    await open();
    await playTo('1 resolution');
    await act(async () => { await store.getState().sit('KG'); });
    await teach('resolution1');
    await pass(38);
    expect([store.getState().view?.seat, store.getState().view?.phase, store.getState().view?.turn]).toEqual(['PUBLIC', 'ended', 2]);
  });

  it('comes after the last planned turn, however much time was won', async () => {
    await open();
    await playTo('4 resolution');
    await teach('resolution4');
    await playTo('5 news');
    for (let i = 0; i < 10 && store.getState().screen !== 'debrief'; i++) await settled(100);
    expect([at(), store.getState().screen]).toEqual(['debrief', 'debrief']);
  });

  it('waits for a pause to be over', async () => {
    await open();
    await playTo('1 diplomacy');
    await teach('diplomacy1');
    await act(async () => clock().pause());
    await pass(39);
    expect(place()).toBe('1 diplomacy');
    await act(async () => clock().resume());
    await settled();
    expect(store.getState().view?.phase).toBe('ended');
  });

  it('comes once: who steps back from the debrief decides', async () => {
    await open();
    await playTo('1 diplomacy');
    await teach('diplomacy1');
    await act(async () => hosting().keepLesson({ ...hosting().lesson, isLed: true }));
    await pass(40);
    expect(place()).toBe('1 diplomacy');
    expect(said()).toContain('Play ends now');
    await press('To the debrief');
    expect(store.getState().screen).toBe('debrief');
  });

  it('is left to the bell where the host took the limit away from a step', async () => {
    await open();
    await playTo('4 resolution');
    await teach('resolution4', { ...SHAPE, minutes: 60, debrief: 15 });
    await act(async () => clock().stop());
    await pass(5);
    expect([at(), place()]).toEqual(['resolution4', '4 resolution']);
    expect(said()).toContain('no limit');
  });
});

describe('a page that is opened again', () => {
  it('finds its lesson at the same step with what is left of its time, also in a pause', async () => {
    await open();
    await playTo('1 diplomacy');
    await teach('diplomacy1');
    await pass(1);
    await act(async () => clock().pause());
    const left = secondsLeft();
    expect(left).toBeGreaterThan(30);
    await pass(3);
    await open(`#/table/${store.getState().save}`);
    expect([at(), secondsLeft(), clock().paused, clock().running]).toEqual(['diplomacy1', left, true, false]);
    await act(async () => clock().resume());
    await pass(0.5);
    expect(secondsLeft()).toBe(left - 30);
  });
});
