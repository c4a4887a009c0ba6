/** Stepping back, resuming and asking 'what if' in games of several persons, an envoy and a host. */
import { expect, test } from 'vitest';
import { STATES } from '../engine/names.ts';
import { debriefOf } from './debrief.ts';
import { draftOf, hotline, inTalks, PERSONS } from '../../tests/support/talks.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import type { Session } from './contract.ts';
import { openRecord, stepBack } from './open.ts';
import { SILENT } from './port.ts';
import type { GameSession } from './session.ts';
import { FinishedGame } from './whatIf.ts';

const ID = 'water-gate-5';
const content = scenario(ID);
const everyone = [...STATES, 'ENVOY', 'PUBLIC'] as const;
const views = (s: Session): string => JSON.stringify([everyone.map((x) => s.view(x)), s.hostView()]);
const own = { from: 'own', title: 'News', body: '', border: 'KG-TJ', effects: [{ meter: 'border.KG-TJ.tension', delta: 40 }] } as const;

/** A season of talks in which everything is done that can be, and the rest of the game after it. */
function eventful(): GameSession {
  const s = inTalks(PERSONS, () => SILENT, ID);
  const text = (): number => s.view('KG').offers.findLast((o) => o.from === 'ENVOY')?.id ?? 0;
  s.command('ENVOY', { do: 'hear', border: 'KG-TJ', of: 'KG' });
  s.command('KG', { do: 'confide', border: 'KG-TJ', positions: [{ clause: 'hotlineFactFinding', wish: 'need' }] });
  s.command('ENVOY', { do: 'offer', offer: draftOf(['KG', 'TJ']) });
  s.command('TJ', { do: 'amend', offer: text(), with: draftOf(['KG'], [hotline], { term: 3 }) });
  s.command('ENVOY', { do: 'offer', offer: draftOf(['KG', 'TJ'], [hotline], { term: 3 }) });
  for (const side of ['KG', 'TJ'] as const) s.command(side, { do: 'accept', offer: text() });
  s.command('UZ', { do: 'say', saying: { to: ['KG'], intent: { kind: 'thank' }, isPublic: true } });
  s.command('UZ', { do: 'guess', guess: { of: 'KG', needs: ['energy', 'calm', 'water'] } });
  s.command('KG', { do: 'offer', offer: draftOf(['UZ'], [{ type: 'seasonalSwap', upstream: 'KG', downstream: 'UZ', water: 1, energy: 1 }]) });
  s.command('UZ', { do: 'refuse', offer: s.view('UZ').offers[0]?.id, reasons: ['noGain'] });
  s.host({ do: 'takeOver', seat: 'TM', by: 'hold' });
  s.host({ do: 'inject', inject: own, time: { at: 'turn', turn: 3 } });
  s.host({ do: 'inject', inject: own, time: { at: 'now' } });
  s.host({ do: 'forecasts', shown: false });
  while (s.turn < 4) s.host({ do: 'closePhase' });
  s.host({ do: 'handBack', seat: 'TM' });
  s.host({ do: 'endEarly' });
  return s;
}

test('a game opened from its record shows everyone the same', () => {
  const s = eventful();
  const opened = openRecord(structuredClone(s.record()), content, () => SILENT);
  if (!opened.ok) throw new Error(opened.fault.path);
  expect(opened.session.record()).toEqual(s.record());
  expect(views(opened.session)).toBe(views(s));
  for (const x of STATES) expect(JSON.stringify(opened.session.debrief(x, debriefOf))).toBe(JSON.stringify(s.debrief(x, debriefOf)));
});

test('stepping back leaves what was before the turn, and nothing after it', () => {
  const s = eventful();
  const back = stepBack(s, 3, content, () => SILENT);
  expect([back?.turn, back?.phase, back?.rehearsed]).toEqual([3, 'news', true]);
  const view = back?.view('KG');
  expect([view?.players.TM, view?.forecastsShown, view?.said.length, back?.view('UZ').guesses.length, view?.ledger.length]).toEqual(['steward', false, 1, 1, 1]);
  expect(view?.news.filter((n) => n.event === 'own')).toHaveLength(1);
  const early = stepBack(s, 2, content, () => SILENT);
  expect([early?.view('KG').players.TM, early?.view('KG').said, early?.hostView().injects, early?.view('ENVOY').cases?.[0]?.confided]).toEqual(['person', [], [], []]);
  // the earlier line is as it was, and the new one goes on
  expect(s.phase).toBe('ended');
  for (let i = 0; i < 60 && back?.phase !== 'ended'; i++) back?.host({ do: 'closePhase' });
  expect(back?.record().outcome.ended).toBe(true);
});

test('what if: with nothing but one answer changed everything else is done again, as far as it can be', () => {
  const s = eventful();
  const game = FinishedGame.open(s.record(), content, () => SILENT);
  const made = game?.decisions('TJ').seats.find((d) => d.turn === 2 && d.seat === 'TJ');
  const signed = made?.answers.find((a) => a.gave === 'accepted');
  expect(signed).toMatchObject({ from: 'ENVOY', instead: ['refuse'] });
  const asked = game?.whatIf({ change: { change: 'answer', turn: 2, seat: 'TJ', offer: signed?.offer ?? 0, answer: 'refuse' }, others: 'hold' });
  if (asked?.ok !== true) throw new Error(asked?.code);
  expect(asked.value.dropped).toEqual([]);
  // without the envoy's text to refuse there is one promise less, and the host's injects came all the same
  const line = game?.playOn({ change: { change: 'answer', turn: 2, seat: 'TJ', offer: signed?.offer ?? 0, answer: 'refuse' }, others: 'hold' });
  if (line?.ok !== true) throw new Error(line?.code);
  const opened = openRecord(line.value, content, () => SILENT);
  if (!opened.ok) throw new Error(opened.fault.path);
  expect([opened.session.view('KG').ledger, opened.session.view('KG').news.map((n) => n.event).filter((e) => e === 'own')]).toEqual([[], ['own']]);
});

test('a record of other rules can be read by everyone, and takes no command of the host', () => {
  const opened = openRecord({ ...eventful().record(), rules: '0.0.1' }, content, () => SILENT);
  if (!opened.ok) throw new Error(opened.fault.path);
  const { session } = opened;
  for (const x of everyone) expect(session.view(x)).toMatchObject({ seat: x, game: { readOnly: 'otherRules' } });
  expect(session.host({ do: 'closePhase' })).toEqual({ ok: false, code: 'readOnly' });
  expect(session.hostView().library.length).toBeGreaterThan(0);
});
