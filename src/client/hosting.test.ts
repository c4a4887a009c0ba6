import { describe, expect, it } from 'vitest';
import { fixtureConnection, type FixtureOptions } from '../../tests/fixtures/fixtureConnection.ts';
import { seatView } from '../../tests/fixtures/seatView.ts';
import type { SeatView } from '../protocol/view.ts';
import { createHosting, nextOf } from './hosting.ts';
import { createStore } from './store.ts';

const players: SeatView['players'] = { KZ: 'computer', KG: 'person', TJ: 'person', TM: 'computer', UZ: 'computer', ENVOY: 'none' };
const shared = (phase: SeatView['phase']): SeatView => ({ ...seatView(phase), seat: 'PUBLIC', players });
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

async function open(options: FixtureOptions) {
  const connection = fixtureConnection(options);
  const store = createStore(connection);
  const { hosting, clock } = createHosting(store, () => 5000);
  await store.getState().resume('s2');
  await settled();
  return { store, hosting: hosting.getState, clock: clock.getState, asked: () => connection.asked };
}

describe('a shared device', () => {
  it('calls those who have not come first, then those who have something to answer', () => {
    expect(nextOf([{ seat: 'KG', due: 'again' }, { seat: 'TJ', due: 'first' }])).toBe('TJ');
    expect(nextOf([{ seat: 'KG', due: 'again' }, { seat: 'TJ', due: 'none' }])).toBe('KG');
    expect(nextOf([{ seat: 'KG', due: 'none' }])).toBeNull();
  });
  it('opens on what everyone may read, and knows who comes', async () => {
    const { hosting, store } = await open({ view: shared('diplomacy'), seating: [{ seat: 'KG', due: 'first' }, { seat: 'TJ', due: 'first' }] });
    expect(store.getState().view?.seat).toBe('PUBLIC');
    expect(hosting()).toMatchObject({ curtain: null, seating: [{ seat: 'KG' }, { seat: 'TJ' }] });
  });
  it('shows a seat only behind its curtain, and lowers the next one when the device is given back', async () => {
    const { hosting, store, asked } = await open({ view: shared('diplomacy'), seating: [{ seat: 'KG', due: 'none' }, { seat: 'TJ', due: 'first' }] });
    expect(await hosting().open()).toBe(false);
    hosting().pass('KG');
    expect(store.getState().view?.seat).toBe('PUBLIC');
    expect(await hosting().open()).toBe(true);
    expect([store.getState().view?.seat, hosting().curtain]).toEqual(['KG', null]);
    await store.getState().sit('PUBLIC');
    await settled();
    expect([store.getState().view?.seat, hosting().curtain]).toEqual(['PUBLIC', 'TJ']);
    expect(asked().filter(({ ask }) => ask === 'sit')).toEqual([{ ask: 'sit', seat: 'KG' }, { ask: 'sit', seat: 'PUBLIC' }]);
  });
  it('lowers no curtain when a phase is over: what comes is for all', async () => {
    const { hosting } = await open({ view: shared('news'), seating: [{ seat: 'KG', due: 'first' }] });
    expect(await hosting().turnPage()).toBe(true);
    await settled();
    expect([hosting().curtain, hosting().seating.length]).toEqual([null, 1]);
  });
  it('keeps its clock and its lesson beside the record', async () => {
    const { hosting, clock, asked } = await open({ view: shared('news') });
    clock().start(60);
    hosting().keepLesson({ step: 2 });
    expect(asked().at(-1)).toEqual({ ask: 'keepBeside', beside: { clock: { endsAt: 65_000, left: null, paused: false }, lesson: { step: 2 } } });
  });
  it('looks at the host’s list when the drawer opens', async () => {
    const { hosting, asked } = await open({ view: shared('news') });
    expect(hosting().host).toBeNull();
    hosting().openDrawer(true);
    await settled();
    expect(hosting().host?.forecastsShown).toBe(true);
    expect(await hosting().command({ do: 'forecasts', shown: false })).toBe(true);
    expect(asked().map(({ ask }) => ask)).toContain('host');
  });
  it('asks for nothing where a projector only looks on', async () => {
    const connection = fixtureConnection({});
    const store = createStore(connection, { hash: '#/projector/s2' });
    const { hosting } = createHosting(store);
    store.setState({ view: shared('diplomacy'), save: 's2' });
    await settled();
    expect([connection.asked, hosting.getState().seating]).toEqual([[], []]);
  });
  it('leaves a game of one person alone', async () => {
    const { hosting, asked } = await open({ view: seatView('diplomacy') });
    expect(hosting().seating).toEqual([]);
    expect(asked().map(({ ask }) => ask)).not.toContain('seating');
  });
});
