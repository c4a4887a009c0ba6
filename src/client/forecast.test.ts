import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureConnection, type FixtureOptions } from '../../tests/fixtures/fixtureConnection.ts';
import { seatView } from '../../tests/fixtures/seatView.ts';
import type { Outcomes, Part, Question } from '../protocol/forecast.ts';
import { bandOf, createForecasts, shareMet } from './forecast.ts';
import { type Answer, type Futures, type FuturesPort, futuresOf, mergeParts } from './futures.ts';
import { createStore } from './store.ts';

const outcomes = (value: number, times: number, failed: number): Outcomes => ({ course: [[Int32Array.of(value, times)]], failed });
const part = (id: number, stage: number, value: number, times = 10): Part =>
  ({ id, stage, playouts: times, without: outcomes(value, times, 1), drafted: { ...outcomes(value + 5, times, 2), difference: [[Int32Array.of(5, times)]] } });

class Fake implements FuturesPort {
  readonly sent: unknown[] = [];
  readonly #listeners = new Map<string, (event: { data?: unknown }) => void>();
  isGone = false;
  postMessage(message: unknown): void { this.sent.push(message); }
  addEventListener(type: string, listener: (event: { data?: unknown }) => void): void { this.#listeners.set(type, listener); }
  terminate(): void { this.isGone = true; }
  say(type: string, data?: unknown): void { this.#listeners.get(type)?.({ data }); }
}
const question: Omit<Question, 'id'> = { knowledge: { scenario: 'water-gate', seat: 1, fields: new Int32Array(0) }, orders: [], meters: ['state.KG.approval'] };

describe('futures', () => {
  let opened: Fake[] = [];
  let answers: Answer[] = [];
  const open = (): Futures => futuresOf(() => (opened = [new Fake(), new Fake()]));
  const last = (): Answer | undefined => answers.at(-1);
  beforeEach(() => { opened = []; answers = []; });

  it('share a question between workers, and answer when all have answered', () => {
    const futures = open();
    expect(opened).toEqual([]);
    futures.ask(question, (answer) => answers.push(answer));
    expect(opened.map((port) => port.sent)).toEqual([0, 1].map((index) => [{ do: 'forecast', question: { ...question, id: 1 }, share: { index, of: 2 } }]));
    opened[1]?.say('message', part(1, 0, 7));
    expect(answers).toEqual([]);
    opened[0]?.say('message', part(1, 0, 9));
    expect(last()).toMatchObject({ isLast: false, part: { playouts: 20, without: { failed: 2, course: [[Int32Array.of(7, 10, 9, 10)]] }, drafted: { failed: 4, difference: [[Int32Array.of(5, 20)]] } } });
    for (const port of opened) port.say('message', part(1, 1, 7));
    expect(last()).toMatchObject({ isLast: true });
    expect(mergeParts(part(1, 0, 7), part(1, 0, 9))).toEqual({ ...mergeParts(part(1, 0, 9), part(1, 0, 7)) });
  });

  it('hear nothing of a question that was given up', () => {
    const futures = open();
    futures.ask(question, (answer) => answers.push(answer));
    futures.ask(question, (answer) => answers.push(answer));
    for (const port of opened) port.say('message', part(1, 0, 7));
    futures.stop();
    for (const port of opened) port.say('message', part(2, 0, 7));
    expect(answers).toEqual([]);
    expect(opened[0]?.sent.at(-1)).toEqual({ do: 'stop' });
  });

  it('say so where no worker can be started', () => {
    const futures = futuresOf(() => { throw new Error('refused'); });
    futures.warm('water-gate');
    futures.ask(question, (answer) => answers.push(answer));
    expect(answers).toEqual([{ fault: 'No worker can be started.' }]);
  });

  it('say when a worker fails, and begin anew with the next question', () => {
    const futures = open();
    futures.ask(question, (answer) => answers.push(answer));
    opened[0]?.say('message', { id: 1, fault: 'no such meter' });
    opened[1]?.say('message', { id: 1, fault: 'no such meter' });
    expect(answers).toEqual([{ fault: 'no such meter' }]);
    const gone = opened;
    futures.ask(question, (answer) => answers.push(answer));
    gone[1]?.say('error');
    expect(answers).toHaveLength(2);
    expect(gone.map((port) => port.isGone)).toEqual([true, true]);
    futures.warm('water-gate');
    expect(opened).not.toBe(gone);
    expect(opened[0]?.sent).toEqual([{ do: 'warm', scenario: 'water-gate' }]);
  });
});

describe('the forecast at the desk', () => {
  const METERS = ['state.KG.approval'];
  async function open(options: FixtureOptions = {}) {
    const connection = fixtureConnection({ view: seatView('orders'), ...options });
    const client = createStore(connection);
    await client.getState().resume('s2');
    const asked: Omit<Question, 'id'>[] = [];
    let told: (answer: Answer) => void = () => undefined;
    const futures: Futures = { warm: vi.fn(), stop: vi.fn(), ask: (wanted, tell) => { asked.push(wanted); told = tell; } };
    const forecasts = createForecasts(client, futures);
    return { client, connection, asked, futures, forecasts, state: () => forecasts.getState(), tell: (answer: Answer) => told(answer) };
  }
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('asks with what the seat knows and the draft, and shows bands, first rough, then done', async () => {
    const { asked, state, tell } = await open();
    state().ask(METERS);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toEqual([{ knowledge: { scenario: 'water-gate', seat: 1, fields: new Int32Array(0) }, orders: [{ kind: 'factFinding', border: 'KG-TJ' }], meters: METERS }]);
    expect(state()).toMatchObject({ status: 'computing', forecast: null });
    tell({ part: part(1, 0, 400), isLast: false });
    expect(state()).toMatchObject({ status: 'computing', forecast: { isFinal: false, failed: { without: 100, drafted: 200 } } });
    tell({ part: part(1, 1, 400), isLast: true });
    const [meter] = state().forecast?.meters ?? [];
    expect(state().status).toBe('ready');
    expect(meter).toMatchObject({ without: [{ low: 400, middle: 400, high: 400 }], drafted: [{ low: 405, middle: 405, high: 405 }], difference: [{ low: 5, middle: 5, high: 5 }] });
    expect(meter && [shareMet(meter, { value: 405, atLeast: true }), shareMet(meter, { value: 404, atLeast: false })]).toEqual([1000, 0]);
  });

  it('asks once for a burst of changes, and the session only once while its orders are open', async () => {
    const { client, connection, asked, state, futures } = await open();
    state().ask(METERS);
    await vi.advanceTimersByTimeAsync(0);
    for (const border of ['KG-TJ', 'KG-UZ', 'KG-KZ'] as const) {
      client.getState().setDraft([{ kind: 'hotline', border }]);
      state().ask(METERS);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked.map(({ orders }) => orders[0]?.border)).toEqual(['KG-TJ', 'KG-KZ']);
    expect(futures.stop).toHaveBeenCalled();
    expect(connection.asked.filter((request) => request.ask === 'knowledge')).toHaveLength(1);
  });

  it('says when it can not be had, and can be asked again', async () => {
    const refused = await open({ refuse: { knowledge: { code: 'wrongPhase' } } });
    refused.state().ask(METERS);
    await vi.advanceTimersByTimeAsync(0);
    expect(refused.state().status).toBe('failed');
    expect(refused.client.getState().error).toBeNull();
    const { state, tell, asked } = await open();
    state().ask(METERS);
    await vi.advanceTimersByTimeAsync(0);
    tell({ fault: 'gone' });
    expect(state()).toMatchObject({ status: 'failed', forecast: null });
    state().ask(METERS);
    await vi.advanceTimersByTimeAsync(200);
    expect([state().status, asked.length]).toEqual(['computing', 2]);
  });

  it('forgets everything when nobody looks, and warms up before', async () => {
    const { state, asked, futures } = await open();
    state().warm();
    expect(futures.warm).toHaveBeenCalledWith('water-gate');
    state().ask(METERS);
    state().stop();
    await vi.advanceTimersByTimeAsync(500);
    expect([asked, state().status]).toEqual([[], 'idle']);
  });
});

describe('a band', () => {
  it('leaves one tenth below and one above', () => {
    const h = Int32Array.from(Array.from({ length: 100 }, (_, i) => [i, 1]).flat());
    expect(bandOf(h)).toEqual({ low: 9, middle: 49, high: 89 });
  });
});
