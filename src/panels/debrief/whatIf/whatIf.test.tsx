// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { type FixtureConnection, fixtureConnection, type FixtureOptions } from '../../../../tests/fixtures/fixtureConnection.ts';
import { seatView } from '../../../../tests/fixtures/seatView.ts';
import { decisions, sameAnswer, someAnswer } from '../../../../tests/fixtures/whatIf.ts';
import { show as showPart } from '../../../../tests/support/page.tsx';
import { type ClientStore, createStore } from '../../../client/store.ts';
import { createText } from '../../../text/index.ts';
import WhatIf from './WhatIf.tsx';

let host: HTMLElement;
let connection: FixtureConnection;


async function show(options: FixtureOptions): Promise<ClientStore> {
  const i18n = await createText('en');
  connection = fixtureConnection({ view: seatView('ended'), ...options });
  const store = createStore(connection);
  await store.getState().resume('s1');
  host = await showPart(<WhatIf />, { text: i18n, store });
  return store;
}
const button = (words: RegExp): HTMLButtonElement => {
  const found = [...host.querySelectorAll('button')].find((one) => words.test(one.textContent ?? ''));
  if (!found) throw new Error(`There is no button ${String(words)} in: ${host.textContent}`);
  return found;
};
const press = (words: RegExp): Promise<void> => act(async () => button(words).click());
const questions = () => connection.asked.filter((request) => request.ask === 'whatIf').map(({ question }) => question);

describe('what if', () => {
  it('asks a suggested question with one press, and again when the others shall answer anew', async () => {
    await show({ study: { decisions, alternatives: [], whatIf: someAnswer } });
    await press(/Turning point.*without this order: Mobilise/);
    expect(questions()).toEqual([{ change: decisions.suggestions[0]?.change, others: 'hold' }]);
    expect(button(/Turning point/).getAttribute('aria-pressed')).toBe('true');
    await act(async () => host.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click());
    expect(questions()[1]).toEqual({ change: decisions.suggestions[0]?.change, others: 'answer' });
  });

  it('tells both worlds: ends, parting, meters with a table, and what fell away', async () => {
    await show({ study: { decisions, alternatives: [], whatIf: someAnswer } });
    await press(/Turning point/);
    const text = host.textContent ?? '';
    for (const words of ['did not hold', 'Where they part: Turn 3', '2 meters ended differently', 'Could no longer be done', 'it could no longer be paid for']) expect(text).toContain(words);
    const rows = [...host.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent));
    expect(rows).toContainEqual(['Common peace', '42.0', '51.0', '+9.0']);
    expect(rows).toContainEqual(['Incidents', '3', '1', '−2']);
    expect(rows).toContainEqual(['Positive peace', '45.0', '45.0', '=']);
    expect([...host.querySelectorAll('[role=img]')].map((image) => image.getAttribute('aria-label'))).toContain('Tension, border Kyrgyzstan – Tajikistan. As it was: 42.0 → 71.0; Changed: 42.0 → 38.0');
  });

  it('says so when nothing came of it', async () => {
    await show({ study: { decisions, alternatives: [], whatIf: sameAnswer } });
    await press(/Turning point/);
    expect(host.textContent).toContain('Nothing came of it');
    expect(host.querySelector('table')).toBeNull();
  });

  it('takes a question of one’s own: one more order in a chosen season', async () => {
    await show({ study: { decisions, alternatives: [{ kind: 'factFinding', border: 'KG-TJ' }], whatIf: someAnswer } });
    await press(/Ask your own question/);
    const [when] = host.querySelectorAll('select');
    if (!when) throw new Error('There is no choice of seasons.');
    await act(async () => {
      when.value = '1';
      when.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(/Play it again/);
    expect(questions()).toEqual([{ change: { change: 'orders', turn: 1, seat: 'KG', with: { kind: 'factFinding', border: 'KG-TJ' } }, others: 'hold' }]);
  });

  it('plays on from the season after the change', async () => {
    await show({ study: { decisions, alternatives: [], whatIf: someAnswer } });
    await press(/Turning point/);
    await press(/Play on yourself from turn 4/);
    expect(connection.asked.at(-2)).toEqual({ ask: 'playOn', question: someAnswer.question });
  });

  it('asks nothing of a game that can only be read', async () => {
    const view = seatView('ended');
    await show({ view: { ...view, game: { ...view.game, readOnly: 'otherRules' } } });
    expect(host.textContent).toContain('not played again');
    expect(connection.asked.some(({ ask }) => ask === 'decisions')).toBe(false);
  });
});
