// @vitest-environment happy-dom
/** A debrief that is led: opened by hand or by a lesson's plan, and found again where it was. */
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { debriefFixture } from '../../../../tests/fixtures/debrief.ts';
import { type FixtureConnection, fixtureConnection, fixtureSaves } from '../../../../tests/fixtures/fixtureConnection.ts';
import { seatView } from '../../../../tests/fixtures/seatView.ts';
import { show } from '../../../../tests/support/page.tsx';
import { type ClientStore, createStore } from '../../../client/store.ts';
import { createText, loadScenarioText } from '../../../text/index.ts';
import { begin, readLesson, writeLesson } from '../../plan/lesson.ts';
import { hostingOf } from '../../screen/hosting.ts';
import { Opener } from './Opener.tsx';

const NOW = 1_800_000_000_000;
const saves = fixtureSaves.map((one) => ({ ...one, scenario: 'water-gate', ended: true }));
let connection: FixtureConnection;
let store: ClientStore;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  connection = fixtureConnection({ view: seatView('ended'), saves, study: { worlds: { scenario: 'water-gate', worlds: [] } } });
});
afterEach(() => { vi.useRealTimers(); });

const settled = (milliseconds = 30): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done, milliseconds)));
/** The page of the debrief, opened anew. */
async function open(): Promise<void> {
  const text = await createText('en', true);
  store = createStore(connection);
  await store.getState().resume('s2');
  await loadScenarioText('water-gate', text);
  await show(<Opener debrief={debriefFixture} save="s2" />, { text, store });
  // the led debrief comes as a chunk of its own
  await act(() => import('./Lead.tsx').then(() => undefined));
  await settled();
}
const dialog = (): HTMLElement | null => document.querySelector('dialog');
const timer = (): string => document.querySelector('dialog [role=timer]')?.textContent ?? '';
const step = (): string => document.querySelector('dialog [aria-current=step]')?.textContent ?? '';
const steps = (): number => document.querySelectorAll('dialog ol button').length;
async function press(words: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === words || one.getAttribute('aria-label') === words);
  if (button === undefined) throw new Error(`There is no button '${words}' in: ${document.body.textContent}`);
  await act(async () => button.click());
  await settled();
}
async function pass(seconds: number): Promise<void> {
  vi.setSystemTime(Date.now() + seconds * 1000);
  await settled(350);
}
const lesson = (minutes: number, debrief: 8 | 15) => begin({ minutes: 45, debrief, turns: 5, practice: true }, 24, 'paper', NOW - minutes * 60_000);

describe('a page that is opened again', () => {
  it('goes on at the same step, with the time that has passed meanwhile', async () => {
    await open();
    expect(dialog()).toBeNull();
    await press('15 min');
    await pass(10);
    await press('Next');
    expect(step()).toContain('The turning point');
    await pass(20);
    expect(timer()).toContain('1:40');
    await pass(5);
    await open();
    expect(step()).toContain('The turning point');
    expect(timer()).toMatch(/1:35.*14:25/);
  });

  it('stands where it stood, however long', async () => {
    await open();
    await press('8 min');
    await pass(30);
    await press('Pause');
    await pass(24 * 3600);
    await open();
    expect(timer()).toMatch(/0:30.*7:30/);
    await press('Go on');
    await pass(5);
    expect(timer()).toMatch(/0:25.*7:25/);
  });

  it('stays closed when it was closed, and has a way back', async () => {
    await open();
    await press('8 min');
    await press('Next');
    await press('Close the led debrief');
    expect(dialog()).toBeNull();
    await open();
    expect(dialog()).toBeNull();
    await press('Go on: 8 min');
    expect(step()).toContain('The turning point');
    await press('Close the led debrief');
    await press('30 min');
    expect(timer()).toContain('30:00');
  });

  it('keeps its plan, whatever became of the games that it compares', async () => {
    await open();
    await press('30 min');
    const before = steps();
    await press('Two worlds3 min');
    await act(async () => { await store.getState().remove('s1'); });
    await open();
    expect(steps()).toBe(before);
    expect(step()).toContain('Two worlds');
    expect(document.querySelector('dialog')?.textContent).toContain('There is no second game any more.');
  });
});

describe('the key P', () => {
  it('stops and starts its clock, as it does in the game', async () => {
    await open();
    await press('8 min');
    const key = () => act(async () => { dialog()?.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyP', key: 'p', bubbles: true, cancelable: true })); });
    await key();
    await pass(30);
    expect(timer()).toContain('8:00');
    await key();
    await pass(30);
    expect(timer()).toContain('7:30');
  });
});

describe('a lesson that has come to its debrief', () => {
  it('opens it by itself in the planned length, with all of its minutes whatever play took', async () => {
    await open();
    await act(async () => hostingOf(store).hosting.getState().keepLesson(writeLesson({ ...lesson(44, 15), at: 9 })));
    await settled();
    expect(dialog()?.getAttribute('aria-label')).toBe('Debrief of 15 minutes');
    expect(timer()).toContain('15:00');
    expect(readLesson(hostingOf(store).hosting.getState().lesson)).toMatchObject({ isLed: true });
  });

  it('gives it the time that play has left', async () => {
    await open();
    await act(async () => hostingOf(store).hosting.getState().keepLesson(writeLesson(lesson(20, 8))));
    await settled();
    expect(timer()).toContain('15:00');
  });

  it('opens it once: closed, it stays closed', async () => {
    await open();
    await act(async () => hostingOf(store).hosting.getState().keepLesson(writeLesson(lesson(40, 8))));
    await settled();
    await press('Close the led debrief');
    await open();
    expect(dialog()).toBeNull();
  });

  it('is no practice', async () => {
    await open();
    await act(async () => hostingOf(store).hosting.getState().keepLesson(writeLesson({ ...lesson(40, 8), practiceOf: 's1' })));
    await settled();
    expect(dialog()).toBeNull();
  });
});
