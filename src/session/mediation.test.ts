/** The envoy played by the computer, and what delegations of the computer say, confide and believe. */
import { expect, test } from 'vitest';
import { BORDERS, STATES, type StateId } from '../engine/names.ts';
import type { Saying } from '../protocol/intents.ts';
import type { OfferView } from '../protocol/offers.ts';
import { draftOf, hotline, inTalks } from '../../tests/support/talks.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { openRecord } from './open.ts';
import type { AgentAnswer, Agents, AgentsFor, EnvoyKnowledge } from './port.ts';
import type { GameSession } from './session.ts';

const wants = draftOf(['KG'], [hotline], { term: 2 });
const thanks: Saying = { to: ['KG'], intent: { kind: 'thank' }, isPublic: false };

/** Asks for good offices, amends a text that binds for longer than two seasons, and answers thanks with thanks. */
const agent = (answer: (offer: OfferView) => AgentAnswer): Agents => ({
  propose: () => [],
  answer: (_, offer) => answer(offer),
  orders: () => [{ kind: 'requestGoodOffices', border: 'KG-TJ' }],
  confide: (k, border) => [{ clause: 'hotlineFactFinding', wish: k.seat === STATES.indexOf('TJ') && BORDERS[border] === 'KG-TJ' ? 'need' : 'never' }],
  say: (k) => (k.said().some((s) => s.from === 'KG' && s.to.includes(STATES[k.seat] as StateId)) ? [thanks] : []),
  beliefs: (k) => [{ of: STATES.indexOf('KG'), cooperative: 500 + k.history().length, reliable: 500, because: k.history().map((fact) => ({ fact, points: 1 })) }],
});
const careful = agent((offer) => (offer.term > 2 ? { answer: 'counter', with: wants } : { answer: 'accept' }));
const envoy = {
  hear: (k: EnvoyKnowledge) => k.cases.filter((c) => c.mayTable).flatMap((c) => c.sides.map((of) => ({ border: c.border, of }))),
  // four seasons at first, then as the sides want it
  texts: (k: EnvoyKnowledge) => k.cases.filter((c) => c.mayTable).map((c) => c.texts.at(-1)?.amendments?.[0]?.with ?? draftOf(['KG', 'TJ'])).map((d) => ({ ...d, to: ['KG', 'TJ'] as StateId[] })),
};
const agentsOf = (one: Agents): AgentsFor => Object.assign(() => one, { envoy });
const seats = { KG: 'person', ENVOY: 'envoy' } as const;

/** Opened from its record the game is the same, and nobody has more to say. */
function same(s: GameSession, agents: AgentsFor): void {
  const opened = openRecord(structuredClone(s.record()), scenario('water-gate'), agents);
  expect(opened.ok && opened.session.record()).toEqual(s.record());
}

test('it hears both sides, tables a text, and the next when all have answered', () => {
  const agents = agentsOf(careful);
  const s = inTalks(seats, agents);
  expect(s.view('KG').talks).toEqual([{ border: 'KG-TJ', isAsked: true }]);
  // the computer's side has answered the first text, and the envoy waits for the person
  expect(s.view('KG').offers).toMatchObject([{ from: 'ENVOY', term: 4, mayAnswer: true, answers: [{ by: 'KG', answer: 'pending' }, { by: 'TJ', answer: 'amended' }] }]);
  same(s, agents);
  s.command('KG', { do: 'amend', offer: s.view('KG').offers[0]?.id, with: draftOf(['TJ'], [hotline], { term: 3 }) });
  expect(s.view('KG').offers.at(-1)).toMatchObject({ term: 2, counters: s.view('KG').offers[0]?.id, answers: [{ by: 'KG', answer: 'pending' }, { by: 'TJ', answer: 'accepted' }] });
  s.command('KG', { do: 'accept', offer: s.view('KG').offers.at(-1)?.id });
  expect(s.view('KG').agreements).toMatchObject([{ from: 'ENVOY', parties: ['KG', 'TJ'] }]);
  same(s, agents);
});

test('there are at most three versions a season, however stubborn the sides', () => {
  const agents = agentsOf(agent(() => ({ answer: 'counter', with: wants })));
  const s = inTalks({ ENVOY: 'envoy' }, agents);
  const made = s.record().commands.filter((c) => c.seat === 'ENVOY' && c.command.do === 'offer' && c.turn === 2);
  expect(made).toHaveLength(3);
  same(s, agents);
});

test('what a computer’s side confides reaches an envoy who is a person, and nobody else', () => {
  const s = inTalks({ KG: 'person', ENVOY: 'person' }, () => careful);
  s.command('ENVOY', { do: 'hear', border: 'KG-TJ', of: 'TJ' });
  expect(s.view('ENVOY').cases?.[0]?.confided).toEqual([{ border: 'KG-TJ', by: 'TJ', turn: 2, positions: [{ clause: 'hotlineFactFinding', wish: 'need' }] }]);
  expect(JSON.stringify(s.view('KG'))).not.toContain('"wish"');
});

test('a computer answers what a person says to it, once', () => {
  const agents = agentsOf(careful);
  const s = inTalks(seats, agents);
  expect(s.view('KG').said).toEqual([]);
  s.command('KG', { do: 'say', saying: { to: ['UZ'], intent: { kind: 'thank' }, isPublic: true } });
  expect(s.view('KG').said.map((said) => [said.id, said.from])).toEqual([[2, 'UZ'], [1, 'KG']]);
  s.command('KG', { do: 'guess', guess: { of: 'UZ', needs: ['water', 'calm', 'energy'] } });
  expect(s.view('KG').said).toHaveLength(2);
  same(s, agents);
});

test('beliefs are those about the one who looks, and rest on its own acts', () => {
  const s = inTalks(seats, agentsOf(careful));
  const beliefs = s.view('KG').beliefs;
  expect(beliefs.map((b) => b.by)).toEqual(STATES.filter((x) => x !== 'KG'));
  for (const { because } of beliefs) for (const { fact } of because) expect([fact.actor, fact.other]).toContain('KG');
  expect(beliefs.find((b) => b.by === 'TJ')?.because.map((b) => b.fact.kind)).toContain('goodOfficesRequested');
  expect(beliefs.find((b) => b.by === 'UZ')?.because.map((b) => b.fact.kind)).not.toContain('goodOfficesRequested');
  expect([s.view('PUBLIC').beliefs, s.view('ENVOY').beliefs]).toEqual([[], []]);
});
