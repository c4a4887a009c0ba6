// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { type FixtureConnection, fixtureConnection, type FixtureOptions } from '../../tests/fixtures/fixtureConnection.ts';
import { show } from '../../tests/support/page.tsx';
import { type ClientStore, createStore } from '../client/store.ts';
import { createText, setLanguage } from '../text/index.ts';
import { App } from './App.tsx';

let store: ClientStore;
let connection: FixtureConnection;

async function open(options: FixtureOptions = {}, hash = ''): Promise<void> {
  const i18n = await createText('en');
  connection = fixtureConnection(options);
  store = createStore(connection, { hash });
  await show(<App />, { text: i18n, store });
  await act(() => store.getState().start());
}
/** Waits until something of this role and name is there; lazy screens take a moment. */
async function find(selector: string, words: string | RegExp): Promise<HTMLElement> {
  for (let i = 0; i < 400; i++) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((e) => (e.getAttribute('aria-label') ?? e.textContent ?? '').match(words));
    if (found) return found;
    await act(() => new Promise((done) => setTimeout(done, 10)));
  }
  throw new Error(`There is no ${selector} with '${words}' in: ${document.body.textContent}`);
}
const press = async (selector: string, words: string | RegExp): Promise<void> => {
  const target = await find(selector, words);
  await act(async () => target.click());
};

describe('from the start page into a game', () => {
  it('offers two situations, and their shorter form', async () => {
    await open();
    await find('button', /briefing: The Water Gate/);
    expect(document.body.textContent).toContain('8 seasons');
    await press('label', 'Short game');
    expect(document.body.textContent).not.toContain('8 seasons');
    expect(document.body.textContent).toContain('5 seasons');
    await press('button', /briefing: The Water Gate/);
    expect(store.getState()).toMatchObject({ screen: 'briefing', at: 'water-gate-5' });
  });
  it('starts with the delegation and the key that were chosen', async () => {
    await open({}, '#/briefing/winter-light');
    await press('label', /^Uzbekistan$/);
    await find('h2', 'Uzbekistan');
    await press('button', 'Take your seat');
    const asked = connection.asked.find((request) => request.ask === 'new');
    expect(asked).toMatchObject({ scenario: 'winter-light', persons: ['UZ'] });
    expect(asked).toHaveProperty('keyText', expect.stringMatching(/^[a-z]+-[a-z]+-\d{4}$/));
  });
  it('draws a delegation by default, and another one when asked', async () => {
    await open({}, '#/briefing/water-gate');
    const drawn = (await find('h2[aria-live]', /./)).textContent;
    await press('button', 'Draw again');
    expect((await find('h2[aria-live]', /./)).textContent).not.toBe(drawn);
  });
  it('says that a situation of the address does not exist', async () => {
    await open({}, '#/briefing/nowhere');
    await find('p', 'There is no such situation');
  });
});

describe('when something is wrong', () => {
  it('says what is wrong with a file, and where', async () => {
    await open({ refuse: { open: { code: 'badFile', path: 'commands.3', expected: 'a seat' } } });
    await act(async () => void (await store.getState().openFile('{}')));
    expect((await find('[role=alert]', /commands\.3/)).textContent).toContain('a seat');
  });
  it('says that nothing is lost when the session dies, unless nothing can be kept', async () => {
    await open();
    act(() => connection.die());
    await find('[role=alert]', /Nothing is lost/);
    act(() => connection.push({ push: 'storage', storage: 'blocked' }));
    await find('[role=alert]', /keeps nothing/);
  });
  it('changes language in place', async () => {
    await open();
    await act(() => setLanguage('ru'));
    await find('h2', 'Выберите ситуацию');
  });
});
