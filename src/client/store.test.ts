import { describe, expect, it } from 'vitest';
import { fixtureConnection, type FixtureOptions } from '../../tests/fixtures/fixtureConnection.ts';
import { seatView } from '../../tests/fixtures/seatView.ts';
import { createStore } from './store.ts';

function open(options: FixtureOptions = {}, hash = '') {
  const connection = fixtureConnection(options);
  const addresses: string[] = [];
  const store = createStore(connection, { hash, navigate: (to) => addresses.push(to) });
  return { store, connection, addresses, state: () => store.getState() };
}

describe('the client store', () => {
  it('starts with scenarios and saves, on the screen that the address names', async () => {
    const { state } = open({}, '#/briefing/water-gate');
    await state().start();
    expect(state()).toMatchObject({ screen: 'briefing', at: 'water-gate', storage: 'kept' });
    expect(state().catalog?.length).toBeGreaterThan(1);
  });
  it('resumes the game of the address, and goes home when there is none', async () => {
    const found = open({ view: seatView('orders') }, '#/table/s2');
    await found.state().start();
    expect(found.state()).toMatchObject({ screen: 'table', save: 's2', draft: [{ kind: 'factFinding', border: 'KG-TJ' }] });
    const gone = open({ refuse: { resume: { code: 'unknownSave' } } }, '#/table/gone');
    await gone.state().start();
    expect(gone.state()).toMatchObject({ screen: 'home', view: null, error: { code: 'unknownSave' } });
  });
  it('opens an ended game at its debrief', async () => {
    const { state, addresses } = open({ view: seatView('ended') });
    await state().resume('s1');
    expect(state().screen).toBe('debrief');
    expect(addresses).toEqual(['#/debrief/s1']);
  });
  it('advances once however often a button is pressed', async () => {
    const { state, connection } = open({ view: seatView('news') });
    await state().resume('s2');
    const pressed = [state().send({ do: 'advance' }), state().send({ do: 'advance' })];
    expect(await Promise.all(pressed)).toEqual([true, false]);
    expect(connection.asked.filter((request) => request.ask === 'command')).toHaveLength(1);
    expect(state()).toMatchObject({ busy: false, view: { phase: 'diplomacy' } });
  });
  it('plays a resolution that it sees happen, fact by fact', async () => {
    const { state } = open({ view: seatView('orders') });
    await state().resume('s2');
    expect(state().playback.running).toBe(false);
    await state().send({ do: 'lock', orders: [] });
    const { facts } = state().playback;
    expect(state().playback).toMatchObject({ index: 0, running: true, before: { phase: 'orders' } });
    state().playedFact(3);
    expect(state().playback.index).toBe(0);
    for (let i = 0; i < facts.length; i++) state().playedFact(i);
    expect(state().playback).toMatchObject({ index: facts.length, running: false });
  });
  it('does not play again what was resolved before a reload', async () => {
    const { state } = open({ view: seatView('resolution') });
    await state().resume('s2');
    expect(state().playback.running).toBe(false);
    expect(state().playback.index).toBe(state().playback.facts.length);
  });
  it('keeps what is on the screen when a command is refused', async () => {
    const { state } = open({ view: seatView('diplomacy'), refuse: { command: { code: 'tooManyOffers' } } });
    await state().resume('s2');
    const { view } = state();
    expect(await state().send({ do: 'advance' })).toBe(false);
    expect(state()).toMatchObject({ error: { code: 'tooManyOffers' }, busy: false, lost: false });
    expect(state().view).toBe(view);
  });
  it('sends every draft at once', async () => {
    const { state, connection } = open({ view: seatView('orders') });
    await state().resume('s2');
    state().setDraft([{ kind: 'hold' }]);
    expect(state().draft).toEqual([{ kind: 'hold' }]);
    expect(connection.asked.at(-1)).toEqual({ ask: 'draft', orders: [{ kind: 'hold' }] });
  });
  it('says when storage or the session is gone', async () => {
    const { state, connection } = open();
    connection.push({ push: 'storage', storage: 'blocked' });
    expect(state().storage).toBe('blocked');
    connection.die();
    expect(state().lost).toBe(true);
    expect(await state().send({ do: 'advance' })).toBe(false);
  });
  it('closes the explanation of a term when one follows where it leads', () => {
    const { state } = open();
    state().openGlossary('goodOffices');
    state().go('library', 'U33');
    expect(state()).toMatchObject({ screen: 'library', at: 'U33', glossary: null });
  });
  it('forgets a deleted save, and says when it could not be deleted', async () => {
    const { state } = open();
    await state().start();
    expect(await state().remove('s2')).toBe(true);
    expect(state().saves.map(({ save }) => save)).toEqual(['s1']);
    const refused = open({ refuse: { delete: { code: 'unknownSave' } } });
    expect(await refused.state().remove('s2')).toBe(false);
  });
});
