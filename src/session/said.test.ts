/** Sayings and guesses: what makes sense, who hears it, how much a season has time for. */
import { describe, expect, test } from 'vitest';
import { INTENTS, TOPICS_OF } from '../protocol/intents.ts';
import { SPEAKING } from '../../tests/support/speaking.ts';
import { draftOf, hotline, inTalks } from '../../tests/support/talks.ts';
import type { GameSession } from './session.ts';

const OK = { ok: true };
const refused = (code: string, at: string): object => ({ ok: false, code, at });
const say = (s: GameSession, saying: object): unknown => s.command('KG', { do: 'say', saying: { to: ['TJ'], intent: { kind: 'thank' }, isPublic: false, ...saying } });

describe('a saying', () => {
  test('is heard by those addressed, or by all, and counted over what each has heard', () => {
    const s = inTalks();
    expect(say(s, {})).toEqual(OK);
    expect(say(s, { to: ['UZ'], isPublic: true, intent: { kind: 'meet' } })).toEqual(OK);
    const heard = (x: 'KG' | 'TJ' | 'UZ' | 'PUBLIC'): unknown => s.view(x).said.map(({ id, intent }) => [id, intent.kind]);
    expect(['KG', 'TJ', 'UZ', 'PUBLIC'].map((x) => heard(x as 'KG'))).toEqual([[[2, 'meet'], [1, 'thank']], [[2, 'meet'], [1, 'thank']], [[1, 'meet']], [[1, 'meet']]]);
  });

  test.each(INTENTS)('%s has the topics of its kind, and no other', (kind) => {
    for (const on of Object.keys(SPEAKING) as (keyof typeof SPEAKING)[]) {
      const s = inTalks();
      const about = SPEAKING[on];
      const result = say(s, { intent: { kind, ...(about === undefined ? {} : { about }) } });
      // an agreement has to be there as well
      const isKnown = on !== 'agreement';
      if (!TOPICS_OF[kind].includes(on)) expect(result).toEqual(refused('badCommand', 'saying.intent.about'));
      else expect(result).toEqual(isKnown ? OK : refused('unknownAgreement', 'saying.intent.about.agreement'));
    }
  });

  test.each<[object, string, string]>([
    [{ to: ['KG'] }, 'badParties', 'saying.to'],
    [{ to: ['TJ', 'TJ'] }, 'badParties', 'saying.to'],
    [{ intent: { kind: 'thank', reason: 'noGain' } }, 'badCommand', 'saying.intent.reason'],
    [{ intent: { kind: 'shout' } }, 'badCommand', 'saying.intent.kind'],
  ])('%j is refused', (saying, code, at) => {
    expect(say(inTalks(), saying)).toEqual(refused(code, at));
  });

  test('to a seat that nobody holds is refused', () => {
    const s = inTalks({ KG: 'person', TJ: 'person' });
    expect(say(s, { to: ['ENVOY'] })).toEqual(refused('badParties', 'saying.to'));
  });

  test('about an agreement is for those who know of it', () => {
    const s = inTalks();
    s.command('KG', { do: 'offer', offer: draftOf(['TJ']) });
    s.command('TJ', { do: 'accept', offer: s.view('TJ').offers[0]?.id });
    const about = { on: 'agreement', agreement: s.view('KG').agreements[0]?.id };
    expect(say(s, { intent: { kind: 'thank', about } })).toEqual(OK);
    for (const saying of [{ to: ['UZ'] }, { isPublic: true }]) expect(say(s, { ...saying, intent: { kind: 'thank', about } })).toEqual(refused('unknownAgreement', 'saying.intent.about.agreement'));
  });

  test('is the last of six a season', () => {
    const s = inTalks();
    expect([1, 2, 3, 4, 5, 6].map(() => say(s, {}))).toEqual([OK, OK, OK, OK, OK, OK]);
    expect([say(s, {}), s.view('KG').sayingsLeft, s.view('TJ').sayingsLeft]).toEqual([refused('tooManySayings', 'saying'), 0, 6]);
  });

  test('belongs to diplomacy', () => {
    const s = inTalks();
    s.host({ do: 'closePhase' });
    expect(say(s, {})).toEqual({ ok: false, code: 'wrongPhase' });
  });
});

describe('a guess', () => {
  const guess = (s: GameSession, of: string, needs: readonly string[]): unknown => s.command('KG', { do: 'guess', guess: { of, needs } });
  test('is kept for the one who made it, the last about each delegation', () => {
    const s = inTalks();
    expect(guess(s, 'UZ', ['water', 'calm', 'energy'])).toEqual(OK);
    expect(guess(s, 'KZ', ['economy', 'calm', 'energy'])).toEqual(OK);
    expect(guess(s, 'UZ', ['security', 'calm', 'energy'])).toEqual(OK);
    expect(s.view('KG').guesses.map((g) => [g.of, g.needs[0]])).toEqual([['KZ', 'economy'], ['UZ', 'security']]);
    expect([s.view('UZ').guesses, s.view('PUBLIC').guesses]).toEqual([[], []]);
  });
  test('is about another, and names three needs', () => {
    const s = inTalks();
    expect(guess(s, 'KG', ['water', 'calm', 'energy'])).toEqual(refused('badParties', 'guess.of'));
    expect(guess(s, 'UZ', ['water', 'water', 'energy'])).toEqual(refused('badCommand', 'guess.needs'));
    expect(guess(s, 'UZ', ['water'])).toEqual(refused('badCommand', 'guess.needs'));
  });
});

describe('versions', () => {
  const three = draftOf(['TJ', 'UZ'], [hotline, { type: 'noForcePledge' }]);
  test('one who accepts the earlier of two is told of the later', () => {
    const s = inTalks();
    s.command('KG', { do: 'offer', offer: three });
    const first = s.view('TJ').offers[0]?.id;
    expect(s.command('TJ', { do: 'accept', offer: first })).toEqual(OK);
    expect(s.command('UZ', { do: 'counter', offer: first, with: { ...three, to: ['KG', 'TJ'], clauses: [{ type: 'noForcePledge' }] } })).toMatchObject({ ok: true });
    for (const command of ['accept', 'refuse', 'counter'] as const) {
      const more = command === 'refuse' ? { reasons: ['noGain'] } : command === 'counter' ? { with: { ...three, to: ['KG', 'UZ'] } } : {};
      expect(s.command('TJ', { do: command, offer: first, ...more })).toEqual(refused('newerVersion', 'offer'));
    }
    expect(s.command('KG', { do: 'withdraw', offer: first })).toEqual(refused('newerVersion', 'offer'));
    expect(s.view('TJ').offers.map((o) => [o.status, o.counters])).toEqual([['countered', undefined], ['open', first]]);
  });

  test('of a counter-offer at a smaller table those left out learn nothing', () => {
    const s = inTalks();
    s.command('KG', { do: 'offer', offer: three });
    const first = s.view('TJ').offers[0]?.id;
    expect(s.command('TJ', { do: 'counter', offer: first, with: draftOf(['KG']) })).toEqual(OK);
    expect(s.command('UZ', { do: 'accept', offer: first })).toEqual(refused('offerClosed', 'offer'));
    expect(s.command('KG', { do: 'withdraw', offer: first })).toEqual(refused('newerVersion', 'offer'));
  });
});
