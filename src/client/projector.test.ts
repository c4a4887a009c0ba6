import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { fixtureConnection } from '../../tests/fixtures/fixtureConnection.ts';
import { seatView } from '../../tests/fixtures/seatView.ts';
import type { SeatView } from '../protocol/view.ts';
import { createClock } from './clock.ts';
import { type Channel, followPresenter, present, projectorConnection, type Shown } from './projector.ts';
import { createStore as createClient } from './store.ts';

const players: SeatView['players'] = { KZ: 'computer', KG: 'person', TJ: 'person', TM: 'computer', UZ: 'computer', ENVOY: 'none' };
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Channels of two windows: what one says, the other hears. */
function channels() {
  const said: unknown[] = [];
  const listeners: ((event: { data?: unknown }) => void)[][] = [[], []];
  const end = (own: number): Channel => ({
    postMessage(message) {
      said.push(structuredClone(message));
      for (const listener of listeners[1 - own] ?? []) listener({ data: structuredClone(message) });
    },
    addEventListener: (_, listener) => void listeners[own]?.push(listener),
    close: () => listeners[own]?.splice(0),
  });
  return { page: end(0), channel: () => end(0), window: end(1), said, tell: (data: unknown) => { for (const listener of listeners[1] ?? []) listener({ data }); } };
}
async function open() {
  const connection = fixtureConnection({ view: { ...seatView('diplomacy'), seat: 'PUBLIC', players } });
  const page = createClient(connection);
  await page.getState().resume('s2');
  const wires = channels();
  const clock = createClock({ keep: () => undefined });
  const lesson = createStore(() => ({ said: null as string | null }));
  const say = { now: () => lesson.getState().said, subscribe: lesson.subscribe };
  present({ client: page, clock, say }, wires.page);
  const projector = createClient(projectorConnection(), { hash: '#/projector/s2' });
  const face = createClock({ keep: () => undefined });
  const heard: (string | null)[] = [];
  return { ...wires, page, clock, lesson, say, heard, projector, face, follow: () => followPresenter(projector, face, wires.window, (word) => heard.push(word)), connection };
}

describe('a projector', () => {
  it('is told nothing until it asks, then every change', async () => {
    const { said, follow, projector, page, clock, face } = await open();
    await page.getState().sit('KG');
    expect(said).toEqual([{ show: 'anyone' }]);
    follow();
    await settled();
    expect(projector.getState().view?.phase).toBe('diplomacy');
    clock.getState().pause();
    await settled();
    expect(face.getState().paused).toBe(true);
    page.getState().set({ language: 'ru' });
    await settled();
    expect(projector.getState().settings.language).toBe('ru');
  });
  it('is told what a lesson says as soon as that changes, though nothing else does', async () => {
    const { follow, lesson, heard, page } = await open();
    lesson.setState({ said: 'plan.say.orders' });
    follow();
    await settled();
    lesson.setState({ said: 'plan.say.debrief' });
    lesson.setState({ said: 'plan.say.debrief' });
    await settled();
    expect(heard).toEqual(['plan.say.orders', 'plan.say.debrief']);
    expect(page.getState().view?.seat).toBe('PUBLIC');
  });
  it('hears of no seat while one sits', async () => {
    const { said, follow, page, connection } = await open();
    follow();
    await page.getState().sit('KG');
    await settled();
    expect(connection.asked.at(-1)).toEqual({ ask: 'public' });
    const shown = said.filter((message): message is Shown => typeof message === 'object' && message !== null && 'view' in message);
    expect(shown.map(({ view }) => view.seat)).toEqual(['PUBLIC', 'PUBLIC']);
    expect(page.getState().view?.seat).toBe('KG');
  });
  it('shows neither a seat’s view nor another game, whatever it is sent', async () => {
    const { tell, follow, projector } = await open();
    follow();
    await settled();
    const { view } = projector.getState();
    const rest = { show: 'game', save: 's2', clock: { endsAt: null, left: null, paused: false }, language: 'en', say: null };
    tell({ ...rest, view: seatView('orders') });
    tell({ ...rest, save: 'other', view: { ...seatView('orders'), seat: 'PUBLIC' } });
    tell(null);
    tell('hello');
    expect(projector.getState().view).toBe(view);
  });
  it('finds a page that was opened anew', async () => {
    const { follow, page, clock, say, projector, channel } = await open();
    follow();
    await settled();
    projector.setState({ view: null });
    present({ client: page, clock, say }, channel());
    await settled();
    expect(projector.getState().view?.seat).toBe('PUBLIC');
  });
  it('can ask for nothing', async () => {
    expect(await projectorConnection().ask({ ask: 'resume', save: 's2' })).toMatchObject({ ok: false });
    expect(await projectorConnection().ask({ ask: 'catalog' })).toMatchObject({ ok: true, answer: [] });
  });
});
