/** Rule 5 at the table: what two say, offer or confide to each other changes nothing that anyone else is shown. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BORDERS, CLAUSES, STATES } from '../engine/names.ts';
import { INTENTS, TOPICS_OF, WISHES, type Saying } from '../protocol/intents.ts';
import type { Command, Sender } from '../protocol/commands.ts';
import type { Viewer } from '../protocol/view.ts';
import { draftOf, hotline, inTalks } from '../../tests/support/talks.ts';
import type { GameSession } from './session.ts';

const everyone: readonly Viewer[] = [...STATES, 'ENVOY', 'PUBLIC'];
const shown = (s: GameSession, viewers: readonly Viewer[]): string => JSON.stringify(viewers.map((x) => [s.view(x), s.why(x, 'border.KG-TJ.tension')]));

type Sent = readonly [Sender, Command];
const amount = fc.constantFrom(1 as const, 2 as const, 3 as const);
const wish = fc.record({ clause: fc.constantFrom(...CLAUSES), wish: fc.constantFrom(...WISHES) });
const hush = fc.constantFrom(...INTENTS).filter((kind) => TOPICS_OF[kind].includes('border')).chain((kind) => fc.record({ kind: fc.constant(kind), about: fc.record({ on: fc.constant('border' as const), border: fc.constantFrom(...BORDERS) }) }));
const saying = (isPublic: boolean): fc.Arbitrary<Saying> => hush.map((intent) => ({ to: ['TJ'], intent, isPublic }));
/** Between Kyrgyzstan and Tajikistan, and between these two and the envoy. */
const secret: fc.Arbitrary<Sent> = fc.oneof(
  saying(false).map((s): Sent => ['KG', { do: 'say', saying: s }]),
  fc.record({ term: fc.integer({ min: 1, max: 5 }), monitored: fc.boolean() }).map(({ term, monitored }): Sent => ['KG', { do: 'offer', offer: draftOf(['TJ'], [{ type: 'demilitarisedZone', border: 'KG-TJ', monitored }], { term }) }]),
  fc.constantFrom<Sent>(['TJ', { do: 'guess', guess: { of: 'KG', needs: ['water', 'calm', 'energy'] } }], ['ENVOY', { do: 'hear', border: 'KG-TJ', of: 'KG' }], ['ENVOY', { do: 'hear', border: 'KG-TJ', of: 'TJ' }]),
  fc.uniqueArray(wish, { minLength: 1, maxLength: 3, selector: (w) => w.clause }).map((positions): Sent => ['KG', { do: 'confide', border: 'KG-TJ', positions }]),
  fc.integer({ min: 1, max: 5 }).map((term): Sent => ['ENVOY', { do: 'offer', offer: draftOf(['KG', 'TJ'], [hotline], { term }) }]),
  fc.integer({ min: 1, max: 5 }).map((term): Sent => ['ENVOY', { do: 'say', saying: { to: ['KG'], intent: { kind: 'thank' }, isPublic: term > 9 } }]),
);
/** What all may see: sayings, offers and injects. */
const open: fc.Arbitrary<Sent> = fc.oneof(
  saying(true).map((s): Sent => ['UZ', { do: 'say', saying: s }]),
  fc.tuple(amount, amount).map(([water, energy]): Sent => ['UZ', { do: 'offer', offer: draftOf(['KG'], [{ type: 'seasonalSwap', upstream: 'KG', downstream: 'UZ', water, energy }], { isPublic: true }) }]),
  fc.constant<Sent>(['HOST', { do: 'inject', inject: { from: 'own', title: 'News', body: '', border: 'KG-TJ', effects: [{ meter: 'border.KG-TJ.tension', delta: 7 }] }, time: { at: 'now' } }]),
);
const run = (sent: readonly Sent[]): GameSession => {
  const s = inTalks();
  for (const [sender, command] of sent) {
    if (sender === 'HOST') s.host(command);
    else s.command(sender, command);
    // a text of the envoy is at once wished otherwise
    const text = sender === 'ENVOY' ? s.view('KG').offers.find((o) => o.from === 'ENVOY' && o.mayAnswer) : undefined;
    if (text !== undefined) s.command('KG', { do: 'amend', offer: text.id, with: draftOf(['TJ'], [hotline], { term: text.term === 1 ? 2 : 1 }) });
  }
  return s;
};

test('what is said, offered, wished or confided in private', { timeout: 120_000 }, () => {
  let heard = 0;
  fc.assert(fc.property(fc.array(fc.oneof(secret, open), { maxLength: 12 }), (sent) => {
    const isOpen = ([sender]: Sent): boolean => sender === 'UZ' || sender === 'HOST';
    const [all, some] = [run(sent), run(sent.filter(isOpen))];
    const outside: readonly Viewer[] = ['KZ', 'TM', 'UZ', 'PUBLIC'];
    expect(shown(all, outside)).toBe(shown(some, outside));
    if (shown(all, ['KG', 'TJ', 'ENVOY']) !== shown(some, ['KG', 'TJ', 'ENVOY'])) heard++;
    // and what only the two know is hidden from the envoy as well
    const [without] = [run(sent.filter(([sender, c]) => sender !== 'KG' || (c.do !== 'say' && c.do !== 'offer')))];
    expect(shown(all, ['ENVOY'])).toBe(shown(without, ['ENVOY']));
  }), { numRuns: 40 });
  expect(heard).toBeGreaterThan(15);
});

test('what a side has told the envoy, and how it wants a text changed, the other side does not learn', () => {
  const confiding = (positions: readonly object[]): GameSession => {
    const s = inTalks();
    s.command('ENVOY', { do: 'hear', border: 'KG-TJ', of: 'KG' });
    s.command('KG', { do: 'confide', border: 'KG-TJ', positions });
    s.command('ENVOY', { do: 'offer', offer: draftOf(['KG', 'TJ']) });
    s.command('KG', { do: 'amend', offer: s.view('KG').offers[0]?.id, with: draftOf(['TJ'], [hotline], { term: positions.length }) });
    return s;
  };
  const [one, two] = [confiding([{ clause: 'landSwap', wish: 'never' }]), confiding([{ clause: 'landSwap', wish: 'need' }, { clause: 'guaranteedAccess', wish: 'accept' }])];
  const others = everyone.filter((x) => x !== 'KG' && x !== 'ENVOY');
  expect(shown(one, others)).toBe(shown(two, others));
  expect(shown(one, ['ENVOY'])).not.toBe(shown(two, ['ENVOY']));
});

test('a public offer is seen by all, its private counter-offer and anyone’s reasons are not', () => {
  const s = inTalks();
  s.command('KG', { do: 'offer', offer: draftOf(['TJ']) });
  s.command('KG', { do: 'offer', offer: draftOf(['TJ'], [hotline], { isPublic: true }) });
  const [, open] = s.view('TJ').offers;
  const outside = s.view('PUBLIC').offers;
  expect(outside).toMatchObject([{ from: 'KG', status: 'open', mayAnswer: false }]);
  s.command('TJ', { do: 'refuse', offer: open?.id, reasons: ['redLine'], because: [{ reason: 'redLine', clause: 0 }] });
  expect(s.view('KG').offers[1]?.answers).toEqual([{ by: 'TJ', answer: 'refused', reasons: ['redLine'], because: [{ reason: 'redLine', clause: 0 }] }]);
  for (const x of ['UZ', 'ENVOY', 'PUBLIC'] as const) expect(s.view(x).offers).toMatchObject([{ id: outside[0]?.id, status: 'refused', answers: [{ by: 'TJ', answer: 'refused', reasons: [] }] }]);
});
