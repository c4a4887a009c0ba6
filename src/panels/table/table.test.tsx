// @vitest-environment happy-dom
import { act } from 'react';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fixtureConnection } from '../../../tests/fixtures/fixtureConnection.ts';
import { seatView } from '../../../tests/fixtures/seatView.ts';
import { show as showPart } from '../../../tests/support/page.tsx';
import { createStore, type ClientStore } from '../../client/store.ts';
import { REFUSALS, type PhaseId } from '../../engine/names.ts';
import { CommandSchema } from '../../protocol/commands.ts';
import type { SeatView } from '../../protocol/view.ts';
import { createText, loadScenarioText } from '../../text/index.ts';
import { JUST_ENDED } from './NextButton.tsx';
import Table from './Table.tsx';

/** There are no workers here: the forecast asks one that never answers. */
class SilentWorker {
  postMessage(): void {}
  addEventListener(): void {}
  terminate(): void {}
}
Object.assign(globalThis, { Worker: SilentWorker });

let store: ClientStore;
let asked: ReturnType<typeof fixtureConnection>['asked'];

async function show(phase: PhaseId, changes: Partial<SeatView> = {}): Promise<void> {
  const connection = fixtureConnection({ view: seatView(phase, changes) });
  asked = connection.asked;
  store = createStore(connection);
  const text = await createText('en');
  await loadScenarioText('water-gate');
  await store.getState().resume('s2');
  await showPart(<Table />, { text, store });
  // The panels of diplomacy and orders, and what is opened from them, come as chunks of their own.
  await act(async () => { await Promise.all([import('../diplomacy/Diplomacy.tsx'), import('../orders/Orders.tsx'), import('../diplomacy/compose/Write.tsx'), import('../diplomacy/versions/Refuse.tsx'), import('../why/Why.tsx'), import('./Details.tsx')]); });
  await settle();
}
const settle = (): Promise<void> => act(async () => new Promise((done) => setTimeout(done, 20)));
const named = (selector: string, name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => (element.getAttribute('aria-label') ?? element.textContent)?.trim().startsWith(name));
  if (!found) throw new Error(`There is no ${selector} named '${name}'.`);
  return found;
};
const press = (name: string, selector = 'button'): Promise<void> => act(async () => named(selector, name).click());
const commands = () => asked.flatMap((request) => (request.ask === 'command' ? [request.command] : []));

describe('the table', () => {

  it('moves the focus to the heading of the phase that begins', async () => {
    await show('news');
    await press('To diplomacy');
    expect(document.activeElement?.textContent).toBe('Diplomacy');
  });

  it('makes an offer of one clause in four steps, which the protocol accepts', async () => {
    await show('diplomacy');
    await press('New offer');
    await settle();
    await press('Tajikistan', 'label');
    await press('Hotline and joint fact-finding');
    await press('Send offer');
    const [command] = commands();
    expect(v.safeParse(CommandSchema, command).success).toBe(true);
    expect(command).toMatchObject({ do: 'offer', offer: { to: ['TJ'], clauses: [{ type: 'hotlineFactFinding', border: 'KG-TJ' }] } });
  });

  it('starts a counter-offer from the offer that it answers', async () => {
    await show('diplomacy');
    await press('Counter');
    await settle();
    await press('Send offer');
    expect(commands()[0]).toMatchObject({ do: 'counter', offer: 11, with: { to: ['UZ'], clauses: [{ type: 'seasonalSwap', upstream: 'KG', downstream: 'UZ' }] } });
  });

  it('refuses only with one to three reasons', async () => {
    await show('diplomacy');
    await press('Refuse');
    await settle();
    expect(named('button', 'Send refusal')).toHaveProperty('disabled', true);
    for (const reason of ['We see no gain', 'We fear a winter', 'We fear a summer']) await press(reason, 'label');
    expect(document.querySelectorAll('[role=dialog] input:disabled')).toHaveLength(REFUSALS.length - 3);
    await press('Send refusal');
    expect(commands()[0]).toEqual({ do: 'refuse', offer: 11, reasons: ['noGain', 'dryWinter', 'drySummer'] });
  });

  it('asks before an offer that is being written is lost', async () => {
    await show('diplomacy', { offers: [] });
    await press('New offer');
    await settle();
    await press('Tajikistan', 'label');
    await press('Hotline and joint fact-finding');
    await press('To orders');
    expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('Your offer is not sent');
    expect(commands()).toEqual([]);
    await press('Go on without it');
    expect(commands()).toEqual([{ do: 'advance' }]);
  });

  it('asks before unanswered offers lapse', async () => {
    await show('diplomacy');
    await press('To orders');
    expect(commands()).toEqual([]);
    await press('Let them lapse');
    expect(commands()).toEqual([{ do: 'advance' }]);
  });

  it('keeps every change of the draft, and locks it after a question', async () => {
    await show('orders', { draft: [] });
    await press('Preventive diplomacy');
    await press('Fact-finding');
    await press('Add to orders');
    expect(asked.filter((request) => request.ask === 'draft').at(-1)).toMatchObject({ orders: [{ kind: 'factFinding' }] });
    await press('Remove: Fact-finding');
    await press('Lock orders');
    expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('Nothing is chosen');
    await press('Lock', '[role=alertdialog] button:last-child');
    expect(commands()).toEqual([{ do: 'lock', orders: [] }]);
  });

  it('shows meters of before while the resolution plays, and the new ones after it', async () => {
    await show('orders');
    await act(async () => { await store.getState().send({ do: 'lock', orders: [] }); });
    expect(store.getState().playback.running).toBe(true);
    expect(named('h3', 'What happened').parentElement?.textContent).toContain('1 of');
    await press('Skip playback');
    expect(named('h3', 'Your meters')).toBeTruthy();
  });

  it('takes a press that comes just after the playing for one that was to skip it', async () => {
    await show('orders');
    await act(async () => { await store.getState().send({ do: 'lock', orders: [] }); });
    await settle();
    await act(async () => store.getState().skipPlayback());
    expect(named('button', 'To reflection')).toHaveProperty('disabled', true);
    await act(async () => new Promise((done) => setTimeout(done, JUST_ENDED + 50)));
    expect(named('button', 'To reflection')).toHaveProperty('disabled', false);
  });

  it('explains a change by causes that add up to it', async () => {
    await show('news');
    await act(async () => { store.getState().select({ kind: 'border', id: 'KG-TJ' }); });
    await settle();
    await press('Seems: non-violent crisis');
    await settle();
    const dialog = document.querySelector('[role=dialog]');
    expect(dialog?.textContent).toContain('Not known to you');
    const deltas = [...(dialog?.querySelectorAll('li') ?? [])].map((row) => Number(/[+−]\d+\.\d/.exec(row.textContent ?? '')?.[0].replace('−', '-')));
    expect(Math.round(deltas.reduce((sum, delta) => sum + delta, 0) * 10)).toBe(41);
  });

  it('folds away the orders that are not possible now, with the reason of each', async () => {
    await show('orders');
    await press('Preventive diplomacy');
    expect(document.body.textContent).not.toContain('it is already in place');
    await press('2 not possible now');
    expect(document.body.textContent).toContain('it is already in place');
  });

  it('shows of the common fund what this seat knows, and no exact target that it does not', async () => {
    const fund = { state: 'open', pot: 120, target: [320, 720], due: 5, risk: 900, threat: 'narcotics', own: 40 } as const;
    await show('news', { fund });
    await press('Common fund');
    expect(document.body.textContent).toContain('12.0 of 32.0–72.0 · turn 5');
    expect(document.body.textContent).toContain('the exact sum is not known to you');
    expect(document.body.textContent).toContain('90% chance of harm: drugs and organised crime');
  });
});
