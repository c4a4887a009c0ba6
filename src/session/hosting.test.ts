/** What a host may do to a game: seats taken over, injects, forecasts, phases and games ended; all of it kept in the record. */
import { describe, expect, test } from 'vitest';
import type { GameRecord } from '../protocol/record.ts';
import { begin } from '../../tests/support/games.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { openRecord } from './open.ts';
import { SILENT } from './port.ts';
import { GameSession } from './session.ts';

const content = scenario('water-gate-5');
const start = (seats: GameRecord['seats'] = { KG: 'person', TJ: 'person' }): GameSession => GameSession.start({ content, seats, keyText: 'host' }, () => SILENT);
const own = { from: 'own', title: 'A bridge is closed', body: 'For repairs.', border: 'KG-TJ', effects: [{ meter: 'border.KG-TJ.tension', delta: 80 }] } as const;
const library = content.injects[0]?.id ?? '';
const refused = (code: string, at?: string): object => ({ ok: false, code, ...(at === undefined ? {} : { at }) });
/** The same game from its record: nothing that a host does is lost or depends on anything else. */
function again(s: GameSession): GameSession {
  const opened = openRecord(structuredClone(s.record()), content, () => SILENT);
  if (!opened.ok) throw new Error(`${opened.fault.path}: ${opened.fault.expected}`);
  expect(opened.session.record()).toEqual(s.record());
  return opened.session as GameSession;
}

describe('a seat that is taken over', () => {
  test('is played by the computer at once, until it is handed back', () => {
    const game = begin('water-gate-5', 'steward', ['KG', 'TJ']);
    const s = game.session;
    s.command('KG', { do: 'advance' });
    expect([s.phase, s.view('KG').waitingFor]).toEqual(['news', ['TJ']]);
    expect(s.host({ do: 'takeOver', seat: 'TJ', by: 'blueprint' })).toEqual({ ok: true });
    expect([s.phase, s.view('TJ').players.TJ, s.view('KG').waitingFor]).toEqual(['diplomacy', 'steward', ['KG']]);
    expect(s.command('TJ', { do: 'advance' })).toEqual(refused('taken'));
    expect(s.host({ do: 'takeOver', seat: 'TJ', by: 'hold' })).toEqual(refused('taken', 'seat'));
    s.command('KG', { do: 'advance' });
    expect([s.phase, s.view('TJ').locked]).toEqual(['orders', true]);
    expect(s.host({ do: 'handBack', seat: 'TJ' })).toEqual({ ok: true });
    expect(s.host({ do: 'handBack', seat: 'TJ' })).toEqual(refused('notTakenOver', 'seat'));
    s.command('KG', { do: 'lock', orders: [] });
    expect([s.phase, s.view('KG').waitingFor]).toEqual(['resolution', ['KG', 'TJ']]);
    const replayed = openRecord(s.record(), scenario('water-gate-5'), game.agents);
    expect(replayed.ok && replayed.session.record()).toEqual(s.record());
  });

  test('keeps what its person had in preparation', () => {
    const s = start();
    for (const _ of ['news', 'diplomacy']) for (const seat of ['KG', 'TJ'] as const) s.command(seat, { do: 'advance' });
    s.draft('TJ', [{ kind: 'hotline', border: 'KG-TJ' }]);
    s.host({ do: 'takeOver', seat: 'TJ', by: 'hold' });
    expect(s.view('TJ')).toMatchObject({ locked: true, draft: [] });
    expect(s.drafts().TJ).toEqual([{ kind: 'hotline', border: 'KG-TJ' }]);
  });

  test('must have been a person’s, and leaves the pace to the host when nobody else is one', () => {
    const s = start({ KG: 'person' });
    expect(s.host({ do: 'takeOver', seat: 'UZ', by: 'hold' })).toEqual(refused('taken', 'seat'));
    s.host({ do: 'takeOver', seat: 'KG', by: 'hold' });
    expect([s.phase, s.view('KG').waitingFor]).toEqual(['news', []]);
    expect(s.next()).toEqual({ ok: true });
    expect(s.host({ do: 'closePhase' })).toEqual({ ok: true });
    expect(s.phase).toBe('resolution');
  });
});

describe('an inject', () => {
  test('of the host’s own comes at once, in its own words, and is a cause that all see', () => {
    const s = start();
    const before = s.view('KG').meters['border.KG-TJ.tension']?.value ?? 0;
    expect(s.host({ do: 'inject', inject: own, time: { at: 'now' } })).toEqual({ ok: true });
    expect(s.view('UZ').news.at(-1)).toEqual({ event: 'own', own: { title: own.title, body: own.body }, border: 'KG-TJ', sources: [] });
    expect((s.view('KG').meters['border.KG-TJ.tension']?.value ?? 0) - before).toBe(80);
    expect(s.why('KG', 'border.KG-TJ.tension')?.changes[0]?.causes).toContainEqual({ kind: 'event', id: 'own', title: own.title, delta: 80, border: 'KG-TJ', sources: [] });
    expect(s.hostView().injects).toEqual([{ plan: 1, inject: own, time: { at: 'now' }, firedTurn: 1 }]);
    again(s);
  });

  test('of the library comes with the news of its turn, under its name', () => {
    const s = start();
    s.host({ do: 'inject', inject: { from: 'library', id: library }, time: { at: 'turn', turn: 2 } });
    const news = (): readonly string[] => s.view('PUBLIC').news.map((n) => n.event);
    expect(news()).not.toContain(`inject:${library}`);
    while (s.turn < 2) s.host({ do: 'closePhase' });
    expect(news()).toContain(`inject:${library}`);
    expect(s.view('PUBLIC').news.find((n) => n.event === `inject:${library}`)?.sources).toEqual(content.injects[0]?.sources);
    again(s);
  });

  test('on a condition comes once, with the first news in which the true value passes the line', () => {
    const s = start();
    const truth = (): number => s.record().series['region.riverFlow']?.at(-1) ?? 0;
    s.host({ do: 'inject', inject: own, time: { at: 'when', meter: 'border.KG-TJ.tension', is: 'atLeast', value: 0 } });
    s.host({ do: 'inject', inject: own, time: { at: 'when', meter: 'border.KG-TJ.tension', is: 'atMost', value: 0 } });
    while (s.phase !== 'ended') s.host({ do: 'closePhase' });
    expect(s.hostView().injects.map((i) => i.firedTurn)).toEqual([2, undefined]);
    expect(truth()).toBeGreaterThan(0);
    again(s);
  });

  test('that was planned can be taken off the list, once', () => {
    const s = start();
    s.host({ do: 'inject', inject: own, time: { at: 'turn', turn: 2 } });
    expect(s.host({ do: 'cancelInject', plan: 1 })).toEqual({ ok: true });
    for (const n of [1, 2]) expect(s.host({ do: 'cancelInject', plan: n })).toEqual(refused('unknownInject', 'plan'));
    while (s.turn < 2) s.host({ do: 'closePhase' });
    expect(s.view('KG').news.map((n) => n.event)).not.toContain('own');
    expect(s.hostView().injects[0]).toMatchObject({ cancelled: true });
  });

  test.each([
    ['unknownInject', 'inject.id', { from: 'library', id: 'none' }, { at: 'now' }],
    ['unknownMeter', 'inject.effects.0.meter', { ...own, effects: [{ meter: 'state.KG.honour', delta: 1 }] }, { at: 'now' }],
    ['unknownMeter', 'inject.effects.0.meter', { ...own, effects: [{ meter: 'border.KG-TJ.hotline', delta: 1 }] }, { at: 'now' }],
    ['unknownMeter', 'time.meter', own, { at: 'when', meter: 'luck', is: 'atMost', value: 1 }],
    ['pastSeason', 'time.turn', own, { at: 'turn', turn: 1 }],
    ['pastSeason', 'time.turn', own, { at: 'turn', turn: 6 }],
    ['badCommand', 'inject.effects.0.delta', { ...own, effects: [{ meter: 'state.KG.approval', delta: 301 }] }, { at: 'now' }],
  ])('%s at %s', (code, at, inject, time) => {
    const s = start();
    expect(s.host({ do: 'inject', inject, time })).toEqual(refused(code, at));
    expect(s.hostView().injects).toEqual([]);
  });

  test('no game can tell more than 128 apart', () => {
    const s = start();
    const send = (): unknown => s.host({ do: 'inject', inject: { ...own, effects: [] }, time: { at: 'now' } });
    for (let i = 0; i < 128; i++) expect(send()).toEqual({ ok: true });
    expect(send()).toEqual(refused('tooManyInjects', 'inject'));
  });
});

describe('the host', () => {
  test('alone may send its commands, and only those', () => {
    const s = start();
    for (const seat of ['KG', 'UZ', 'ENVOY'] as const) expect(s.command(seat, { do: 'closePhase' })).toEqual(refused('notYourSeat'));
    expect(s.host({ do: 'advance' })).toEqual(refused('notYourSeat'));
    expect(s.host({ do: 'win' })).toEqual(refused('badCommand', 'do'));
  });

  test('hides and shows forecasts', () => {
    const s = start();
    expect(s.host({ do: 'forecasts', shown: true })).toEqual(refused('nothingToDo', 'shown'));
    s.host({ do: 'forecasts', shown: false });
    expect([s.view('KG').forecastsShown, s.hostView().forecastsShown, again(s).view('KG').forecastsShown]).toEqual([false, false, false]);
  });

  test('closes a phase: open offers lapse, drafts are locked as far as they are legal', () => {
    const s = start();
    s.host({ do: 'closePhase' });
    s.command('KG', { do: 'offer', offer: { to: ['TJ'], clauses: [{ type: 'hotlineFactFinding', border: 'KG-TJ' }], term: 3, isPublic: false, onBreach: 'suspend' } });
    s.host({ do: 'closePhase' });
    expect(s.view('TJ').offers[0]).toMatchObject({ status: 'lapsed', answers: [{ by: 'TJ', answer: 'lapsed' }] });
    s.draft('KG', [{ kind: 'hotline', border: 'KG-TJ' }, { kind: 'hotline', border: 'TM-UZ' }]);
    s.host({ do: 'closePhase' });
    expect([s.phase, s.view('KG').draft, s.view('TJ').draft]).toEqual(['resolution', [{ kind: 'hotline', border: 'KG-TJ' }], []]);
    again(s);
  });

  test('closes the orders of one who drafted, and nothing more', () => {
    const s = start({ KG: 'person' });
    for (const _ of ['news', 'diplomacy']) s.host({ do: 'closePhase' });
    s.draft('KG', [{ kind: 'hold' }]);
    expect(s.host({ do: 'closePhase' })).toEqual({ ok: true });
    expect([s.turn, s.phase, s.view('KG').draft]).toEqual([1, 'resolution', [{ kind: 'hold' }]]);
    again(s);
  });

  test('ends the game before orders are resolved: judged as it stands, and replayed to the same', () => {
    for (const phases of [0, 1, 2]) {
      const s = start();
      for (let i = 0; i < phases; i++) s.host({ do: 'closePhase' });
      expect(s.host({ do: 'endEarly' })).toEqual({ ok: true });
      const record = again(s).record();
      expect([s.phase, record.outcome.ended, record.hashes.length, record.series['region.commonPeace']?.length]).toEqual(['ended', true, 2, 2]);
      expect(s.view('KG').outcome).toEqual({ failed: record.outcome.failed, war: false });
      expect(s.host({ do: 'closePhase' })).toEqual(refused('gameEnded'));
    }
    const late = start();
    for (let i = 0; i < 3; i++) late.host({ do: 'closePhase' });
    expect(late.host({ do: 'endEarly' })).toEqual(refused('wrongPhase'));
  });
});
