// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixtureConnection } from '../../../tests/fixtures/fixtureConnection.ts';
import { seatView } from '../../../tests/fixtures/seatView.ts';
import { show as showPart } from '../../../tests/support/page.tsx';
import { leftOf } from '../../client/clock.ts';
import { type ClientStore, createStore } from '../../client/store.ts';
import type { SeatView } from '../../protocol/view.ts';
import { createText, loadScenarioText } from '../../text/index.ts';
import { hostingOf } from '../screen/hosting.ts';
import LessonBar from './LessonBar.tsx';
import { readLesson } from './lesson.ts';
import Plan from './Plan.tsx';

let store: ClientStore;
afterEach(() => { vi.useRealTimers(); });

const SHARED = { seat: 'PUBLIC', players: { KZ: 'person', KG: 'person', TJ: 'person', TM: 'person', UZ: 'person', ENVOY: 'none' } } as const satisfies Partial<SeatView>;
const first = seatView('news', { ...SHARED, turn: 1 });

async function show(): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
  const text = await createText('en');
  store = createStore(fixtureConnection({ view: first }));
  await store.getState().resume('s2');
  await loadScenarioText('water-gate');
  hostingOf(store);
  await showPart(<><LessonBar /><Plan view={first} /></>, { text, store });
}
const said = (): string => document.querySelector('section[aria-label="The lesson"]')?.textContent ?? '';
async function press(words: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === words || one.getAttribute('aria-label') === words);
  if (button === undefined) throw new Error(`There is no button '${words}' in: ${document.body.textContent}`);
  await act(async () => button.click());
}
const choose = async (words: string): Promise<void> => {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === words);
  await act(async () => label?.querySelector('input')?.click());
};
/** The clock ticks on; what is shown is read anew. */
async function pass(minutes: number): Promise<void> {
  vi.setSystemTime(Date.now() + minutes * 60_000);
  await act(() => new Promise((done) => setTimeout(done, 300)));
}
const become = (view: Partial<SeatView>): Promise<void> => act(async () => store.setState({ view: { ...first, ...view } }));
const lesson = () => readLesson(hostingOf(store).hosting.getState().lesson);
const secondsLeft = (): number => Math.round((leftOf(hostingOf(store).clock.getState(), Date.now()) ?? 0) / 1000);

describe('a lesson', () => {
  it('is planned with four choices, and begun', async () => {
    await show();
    expect(document.body.textContent).toContain('A lesson of 45 minutes');
    await choose('90 min');
    await choose('30 min');
    expect(document.body.textContent).toContain('A lesson of 90 minutes');
    await press('Begin the lesson');
    expect(lesson()).toMatchObject({ shape: { minutes: 90, debrief: 30 }, people: 24, at: 0 });
    expect(said()).toContain('Today you speak for a state');
    expect(secondsLeft()).toBe(4 * 60);
  });

  it('never plans a debrief for which there is no room', async () => {
    await show();
    await choose('90 min');
    await choose('30 min');
    await choose('45 min');
    await press('Begin the lesson');
    expect(lesson()?.shape).toMatchObject({ minutes: 45, debrief: 15 });
  });

  it('says what to say and do at each step, and gives it its time', async () => {
    await show();
    await press('Begin the lesson');
    await press('Next');
    expect(said()).toMatch(/Read the roles.*4:00.*Goals below the line are secret.*Let the computer play/);
    expect(hostingOf(store).hosting.getState().lesson['say']).toBe('plan.say.roles');
    await press('+1 min');
    expect(secondsLeft()).toBe(5 * 60);
  });

  it('follows the game from phase to phase', async () => {
    await show();
    await press('Begin the lesson');
    await become({ turn: 1, phase: 'diplomacy' });
    expect(said()).toContain('Talks, turn 1');
    expect(said()).toContain('Enter slips');
    await become({ turn: 2, phase: 'orders' });
    expect(said()).toContain('Orders, turn 2');
    await become({ turn: 1, phase: 'resolution' });
    expect(said()).toContain('Results, turn 1');
  });

  it('warns when it is late, shortens what comes, and at last ends play for the debrief', async () => {
    await show();
    await press('Begin the lesson');
    await become({ turn: 1, phase: 'diplomacy' });
    expect(said()).not.toContain('late');
    await pass(20);
    expect(said()).toContain('Time is up');
    expect(said()).toMatch(/\d+ minutes late: later turns get shorter, not the debrief/);
    await become({ turn: 1, phase: 'orders' });
    expect(secondsLeft()).toBeLessThanOrEqual(2 * 60);
    await pass(17);
    expect(said()).toContain('Play ends now');
    expect(said()).toContain('To the debrief');
  });

  it('can be planned anew', async () => {
    await show();
    await press('Begin the lesson');
    await press('Plan anew');
    expect(lesson()).toBeNull();
    expect(said()).toBe('');
  });
});
