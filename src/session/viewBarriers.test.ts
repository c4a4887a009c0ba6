/** What a seat is told before it writes an offer: with whom nothing can be signed, and at whose table all has been said. */
import { expect, test } from 'vitest';
import { Agreement, MAX_AGREEMENTS, pair, Region, Relation } from '../engine/layout.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { draftOf, inTalks, PERSONS } from '../../tests/support/talks.ts';
import { newGame } from './game.ts';
import { beginTurn } from './phases.ts';
import { SILENT } from './port.ts';
import { GameSession } from './session.ts';
import { sightIn } from './sight.ts';
import { barriersOf } from './viewBarriers.ts';

function inDiplomacy(): GameSession {
  const s = GameSession.start({ content: scenario('water-gate'), seats: PERSONS, keyText: 'barriers' }, () => SILENT);
  s.host({ do: 'closePhase' });
  return s;
}

test('measures bar a pair in both directions, and everyone knows', () => {
  const game = newGame({ content: scenario('water-gate'), seats: PERSONS, keyText: 'barriers' });
  beginTurn(game);
  expect(barriersOf(game, sightIn(game, 1))).toEqual({});
  game.world.set(Region.sanctions, 1);
  // Uzbekistan against Tajikistan.
  game.world.set(Relation.sanction + pair(4, 2), 3);
  for (const seat of [1, 2, 5]) expect(barriersOf(game, sightIn(game, seat))).toEqual({ barred: [{ between: ['TJ', 'UZ'], why: 'sanctions' }] });
});

test('where no agreement can be held beside the others, nobody signs with anybody', () => {
  const game = newGame({ content: scenario('water-gate'), seats: PERSONS, keyText: 'barriers' });
  beginTurn(game);
  for (let a = 0; a < MAX_AGREEMENTS; a++) for (const [column, value] of [[Agreement.status, 1], [Agreement.isPublic, 1], [Agreement.parties, 3]] as const) game.world.set(column + a, value);
  const { barred = [] } = barriersOf(game, sightIn(game, 1));
  expect(barred).toHaveLength(10);
  expect(new Set(barred.map(({ why }) => why))).toEqual(new Set(['tooManyAgreements']));
});

test('a table that has had its versions takes no other, whoever wrote them; only those who sit there are told', () => {
  const s = inDiplomacy();
  const full = { ok: false, code: 'tableFull' };
  for (const [from, to] of [['KG', 'TJ'], ['TJ', 'KG'], ['KG', 'TJ']] as const) {
    expect(s.view('KG').fullTables).toBeUndefined();
    expect(s.command(from, { do: 'offer', offer: draftOf([to]) })).toEqual({ ok: true });
  }
  for (const seat of ['KG', 'TJ'] as const) expect(s.view(seat).fullTables).toEqual([['KG', 'TJ']]);
  for (const seat of ['UZ', 'ENVOY', 'PUBLIC'] as const) expect(s.view(seat)).not.toHaveProperty('fullTables');
  const offer = s.view('TJ').offers[0]?.id;
  expect(s.command('TJ', { do: 'counter', offer, with: draftOf(['KG']) })).toMatchObject({ ...full, at: 'with' });
  expect(s.command('KG', { do: 'offer', offer: draftOf(['TJ']) })).toMatchObject({ ...full, at: 'offer' });
  s.host({ do: 'closePhase' });
  expect(s.view('KG')).not.toHaveProperty('fullTables');
});

test('an envoy’s texts are counted apart from what their parties offer each other', () => {
  const s = inTalks();
  for (let n = 0; n < 3; n++) expect(s.command('ENVOY', { do: 'offer', offer: draftOf(['KG', 'TJ']) })).toEqual({ ok: true });
  expect(s.view('ENVOY').fullTables).toEqual([['KG', 'TJ']]);
  expect(s.view('KG').fullTables).toBeUndefined();
  expect(s.command('KG', { do: 'offer', offer: draftOf(['TJ']) })).toEqual({ ok: true });
});

test('an offer that can no longer be signed says why to those who may answer it', () => {
  const s = inDiplomacy();
  for (const [from, to] of [['KG', 'TJ'], ['TJ', 'KG']] as const) s.command(from, { do: 'offer', offer: draftOf([to]) });
  const [own, theirs] = s.view('KG').offers;
  expect(theirs).toMatchObject({ mayAnswer: true });
  expect(theirs).not.toHaveProperty('cannotSign');
  expect(s.command('TJ', { do: 'accept', offer: own?.id })).toEqual({ ok: true });
  expect(s.view('KG').offers[1]).toMatchObject({ status: 'open', mayAnswer: true, cannotSign: 'alreadyAgreed' });
  expect(s.view('TJ').offers[1]).not.toHaveProperty('cannotSign');
  expect(s.command('KG', { do: 'accept', offer: theirs?.id })).toEqual({ ok: true });
  expect(s.view('KG').offers[1]).toMatchObject({ status: 'refused', answers: [{ by: 'KG', answer: 'refused', reasons: ['alreadyAgreed'] }] });
});
