// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { desk } from '../../../../tests/fixtures/desk.ts';
import { type FixtureConnection, fixtureConnection } from '../../../../tests/fixtures/fixtureConnection.ts';
import { seatView } from '../../../../tests/fixtures/seatView.ts';
import { show as showPart } from '../../../../tests/support/page.tsx';
import { type ClientStore, createStore } from '../../../client/store.ts';
import { MISSION_SIZES, MISSION_TYPES } from '../../../engine/names.ts';
import type { Order } from '../../../protocol/orders.ts';
import type { DeskOption, SeatView } from '../../../protocol/view.ts';
import { createText, loadScenarioText } from '../../../text/index.ts';
import { codeOfClause, codeOfOrder } from '../codes.ts';
import Entry from './Entry.tsx';

let connection: FixtureConnection;
let store: ClientStore;
let taps = 0;

beforeEach(() => { taps = 0; });

const SHARED = { players: { KZ: 'computer', KG: 'person', TJ: 'person', TM: 'computer', UZ: 'computer', ENVOY: 'none' }, waitingFor: ['KG', 'TJ'] } as const satisfies Partial<SeatView>;

/** The device between two delegations, with the page for slips open. */
async function show(view: SeatView): Promise<void> {
  const text = await createText('en');
  connection = fixtureConnection({ view: { ...view, ...SHARED, seat: 'PUBLIC' } });
  store = createStore(connection);
  await store.getState().resume('s2');
  await loadScenarioText('water-gate');
  await showPart(<Entry onClose={() => undefined} />, { text, store });
}
const buttons = (): readonly HTMLButtonElement[] => [...document.querySelectorAll('button')];
async function tap(words: string | RegExp): Promise<void> {
  const button = buttons().find((one) => !one.disabled && (typeof words === 'string' ? one.textContent?.includes(words) : words.test(one.textContent ?? '')));
  if (button === undefined) throw new Error(`There is nothing to tap with '${words}' in: ${document.body.textContent}`);
  taps++;
  await act(async () => button.click());
}
const sent = () => connection.asked.flatMap((request) => (request.ask === 'command' ? [request.command] : []));

/** Three kinds that all leave something to choose, one of them very much. */
const option = (order: Order): DeskOption => ({ order, cost: { capital: 1, approval: 0, budget: 0 }, effects: [], basis: { charter: '', sources: [] } });
const WIDE: readonly DeskOption[] = [
  ...(['KG-TJ', 'KG-UZ'] as const).map((border) => option({ kind: 'factFinding', border })),
  ...(['KG-TJ', 'KG-UZ'] as const).flatMap((border) => (['2', '1', 'N'] as const).flatMap((mode) => MISSION_TYPES.flatMap((type) => MISSION_SIZES.map((size) => option({ kind: 'requestDeployment', border, mode, type, size }))))),
  ...(['KZ', 'TJ', 'UZ'] as const).flatMap((partner) => ([1, 2, 3] as const).map((amount) => option({ kind: 'releaseWater', partner, amount }))),
];

describe('a slip with three orders', () => {
  it('is entered with eight taps when every order leaves something to choose', async () => {
    await show(seatView('orders', { draft: [], desk: WIDE }));
    await tap('Kyrgyzstan');
    await tap(String(codeOfOrder('requestDeployment')));
    await tap('Observers · Small');
    await tap(String(codeOfOrder('releaseWater')));
    await tap('Uzbekistan · Some');
    await tap(String(codeOfOrder('factFinding')));
    await tap('Kyrgyzstan – Uzbekistan');
    await tap('Lock for Kyrgyzstan');
    expect(taps).toBe(8);
    expect(sent()).toEqual([{
      do: 'lock',
      orders: [{ kind: 'requestDeployment', border: 'KG-TJ', mode: '2', type: 'observers', size: 'small' }, { kind: 'releaseWater', partner: 'UZ', amount: 2 }, { kind: 'factFinding', border: 'KG-UZ' }],
    }]);
  });

  it('needs fewer where a number says it all', async () => {
    await show(seatView('orders', { draft: [] }));
    await tap('Kyrgyzstan');
    await tap(String(codeOfOrder('factFinding')));
    await tap('Kyrgyzstan – Uzbekistan');
    await tap(String(codeOfOrder('requestGoodOffices')));
    await tap(String(codeOfOrder('confidenceMeasures')));
    await tap('Lock for Kyrgyzstan');
    expect(taps).toBe(6);
    expect(sent()).toEqual([{ do: 'lock', orders: [{ kind: 'factFinding', border: 'KG-UZ' }, { kind: 'requestGoodOffices', border: 'KG-TJ' }, { kind: 'confidenceMeasures', border: 'KG-TJ' }] }]);
  });

  it('is seen nowhere else: the page itself stays with what everyone may read', async () => {
    await show(seatView('orders', { draft: [] }));
    const shown = new Set([store.getState().view?.seat]);
    store.subscribe(({ view }) => shown.add(view?.seat));
    await tap('Kyrgyzstan');
    await tap(String(codeOfOrder('requestGoodOffices')));
    expect([...shown]).toEqual(['PUBLIC']);
  });

  it('can be typed by its numbers', async () => {
    await show(seatView('orders', { draft: [] }));
    await tap('Kyrgyzstan');
    for (const key of `9${codeOfOrder('requestGoodOffices')}`) await act(async () => { window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true })); });
    await tap('Lock for Kyrgyzstan');
    expect(sent()).toEqual([{ do: 'lock', orders: [{ kind: 'requestGoodOffices', border: 'KG-TJ' }] }]);
  });

  it('shows only what is legal now, and says of the rest that it is not', async () => {
    await show(seatView('orders', { draft: [] }));
    await tap('Kyrgyzstan');
    const key = (code: number): HTMLButtonElement | undefined => buttons().find((button) => button.textContent?.startsWith(String(code)));
    expect(key(codeOfOrder('hotline'))?.disabled).toBe(true);
    expect(key(codeOfOrder('hotline'))?.textContent).toContain('not possible now');
    expect(key(codeOfOrder('factFinding'))?.disabled).toBe(false);
    expect(desk.some(({ order, unavailable }) => order.kind === 'hotline' && unavailable === undefined)).toBe(false);
  });

  it('holds when nothing is on it, in two taps', async () => {
    await show(seatView('orders', { draft: [] }));
    await tap('Kyrgyzstan');
    await tap('Kyrgyzstan holds');
    expect(taps).toBe(2);
    expect(sent()).toEqual([{ do: 'lock', orders: [] }]);
  });

  it('can be corrected before it is locked, and not be entered twice', async () => {
    await show(seatView('orders', { draft: [] }));
    await tap('Kyrgyzstan');
    await tap(String(codeOfOrder('requestGoodOffices')));
    await tap(String(codeOfOrder('requestGoodOffices')));
    expect(document.querySelectorAll('ol li')).toHaveLength(1);
    await act(async () => document.querySelector<HTMLButtonElement>('ol li button')?.click());
    await tap('Kyrgyzstan holds');
    expect(sent()).toEqual([{ do: 'lock', orders: [] }]);
  });

  it('of a delegation that has locked is not asked for again', async () => {
    await show(seatView('orders'));
    const seat = (name: string): HTMLButtonElement | undefined => buttons().find((button) => button.textContent?.startsWith(name));
    expect(seat('Tajikistan')?.disabled).toBe(false);
    const text = await createText('en');
    const store = createStore(fixtureConnection({ view: seatView('orders', { ...SHARED, seat: 'PUBLIC', waitingFor: ['KG'] }) }));
    await store.getState().resume('s2');
    await showPart(<Entry onClose={() => undefined} />, { text, store });
    expect(seat('Tajikistan')?.disabled).toBe(true);
    expect(seat('Uzbekistan')).toBeUndefined();
  });
});

describe('cards that are handed over', () => {
  it('are an offer in five taps', async () => {
    await show(seatView('diplomacy', { clauses: ['sharedInfrastructure', 'hotlineFactFinding', 'noForcePledge'], offers: [] }));
    await tap('Kyrgyzstan');
    await tap(String(codeOfClause('sharedInfrastructure')));
    await tap('Tajikistan');
    await tap('the road');
    await tap('Hand over');
    expect(taps).toBe(5);
    expect(sent()).toMatchObject([{ do: 'offer', offer: { to: ['TJ'], clauses: [{ type: 'sharedInfrastructure', border: 'KG-TJ', object: 'road' }], onBreach: 'suspend' } }]);
  });

  it('may hold more than one clause, for the same partner', async () => {
    await show(seatView('diplomacy', { clauses: ['sharedInfrastructure', 'hotlineFactFinding', 'noForcePledge'], offers: [] }));
    await tap('Kyrgyzstan');
    await tap(String(codeOfClause('hotlineFactFinding')));
    await tap('Tajikistan');
    await tap(String(codeOfClause('noForcePledge')));
    await tap('Hand over');
    expect(sent()).toMatchObject([{ do: 'offer', offer: { to: ['TJ'], clauses: [{ type: 'hotlineFactFinding', border: 'KG-TJ' }, { type: 'noForcePledge' }] } }]);
  });

  it('are signed in two taps, and refused with a reason in three', async () => {
    await show(seatView('diplomacy'));
    await tap('Kyrgyzstan');
    await tap('Signs');
    expect(taps).toBe(2);
    expect(sent()).toEqual([{ do: 'accept', offer: 11 }]);
    taps = 0;
    await show(seatView('diplomacy'));
    await tap('Kyrgyzstan');
    await tap('Refuses');
    await tap('We see no gain');
    expect(taps).toBe(3);
    expect(sent()).toEqual([{ do: 'refuse', offer: 11, reasons: ['noGain'] }]);
  });
});

describe('in a phase without slips', () => {
  it('says when they are entered', async () => {
    await show(seatView('news'));
    expect(document.body.textContent).toContain('when orders are open');
  });
});
