/** The referee and what it is sent: legal, illegal, rubbish, in any order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyFrom } from '../engine/draw.ts';
import { STATES, type StateId } from '../engine/names.ts';
import { REFUSED, type Command } from '../protocol/commands.ts';
import { begin, play } from '../../tests/support/games.ts';
import { dice, randomCommand, rubbish } from '../../tests/support/players.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { SILENT } from './port.ts';
import { GameSession } from './session.ts';
import { debriefOf } from './debrief.ts';

const solo = (seat: StateId = 'KG', id = 'water-gate'): GameSession => GameSession.start({ content: scenario(id), seats: { [seat]: 'person' }, keyText: 'solo' }, () => SILENT);
const state = (s: GameSession): string => JSON.stringify([s.record(), STATES.map((seat) => s.view(seat))]);

test('one person turns the pages: news, diplomacy, orders, resolution, reflection, the next turn', () => {
  const s = solo();
  const seen: string[] = [`${s.turn} ${s.phase}`];
  for (const command of [{ do: 'advance' }, { do: 'advance' }, { do: 'lock', orders: [] }, { do: 'advance' }, { do: 'advance' }]) {
    expect(s.command('KG', command)).toEqual({ ok: true });
    seen.push(`${s.turn} ${s.phase}`);
  }
  expect(seen).toEqual(['1 news', '1 diplomacy', '1 orders', '1 resolution', '1 reflection', '2 news']);
});

test('a game ends in its debrief, after which nothing is accepted', () => {
  for (const id of ['water-gate', 'winter-light', 'water-gate-5', 'winter-light-5']) {
    const s = solo('TJ', id);
    for (let i = 0; i < 200 && s.phase !== 'ended'; i++) s.command('TJ', s.phase === 'orders' ? { do: 'lock', orders: [] } : { do: 'advance' });
    expect(s.phase).toBe('ended');
    expect(s.view('TJ').outcome).toBeDefined();
    expect(s.debrief('TJ', debriefOf)?.questions).toHaveLength(4);
    expect(s.command('TJ', { do: 'advance' })).toEqual({ ok: false, code: 'gameEnded' });
    expect(s.record().hashes).toHaveLength(s.turn + 1);
  }
});

test('without persons the host turns the pages', () => {
  const s = GameSession.start({ content: scenario('water-gate-5'), seats: {}, keyText: 'watch' }, () => SILENT);
  for (let i = 0; i < 60 && s.phase !== 'ended'; i++) expect(s.next().ok).toBe(true);
  expect(s.phase).toBe('ended');
});

describe('what is illegal is refused with a code', () => {
  const at = (phase: 'diplomacy' | 'orders'): GameSession => {
    const s = solo();
    s.command('KG', { do: 'advance' });
    if (phase === 'orders') s.command('KG', { do: 'advance' });
    return s;
  };
  const offer = (over: object): object => ({ do: 'offer', offer: { to: ['TJ'], clauses: [{ type: 'hotlineFactFinding', border: 'KG-TJ' }], term: 3, isPublic: true, onBreach: 'suspend', ...over } });
  const swap = { type: 'seasonalSwap', upstream: 'KG', downstream: 'UZ', water: 1, energy: 1 };
  test.each([
    ['badParties', offer({ to: ['KG'] })],
    ['badParties', offer({ to: ['TJ', 'TJ'] })],
    ['badParties', offer({ to: ['TJ', 'UZ'] })],
    ['notYourBorder', offer({ to: ['UZ'] })],
    ['notYourBorder', offer({ clauses: [{ type: 'hotlineFactFinding', border: 'AF-TJ' }] })],
    ['badClause', offer({ term: 9 })],
    ['badClause', offer({ to: ['UZ'], clauses: [{ ...swap, upstream: 'UZ', downstream: 'KG' }] })],
    ['badClause', offer({ clauses: [{ ...swap, downstream: 'TJ' }] })],
    ['badParties', offer({ to: ['KZ'], clauses: [swap] })],
    ['badClause', offer({ to: ['UZ'], clauses: [swap, { ...swap, water: 3 }] })],
    ['badCommand', offer({ term: 0 })],
    ['unknownOffer', { do: 'accept', offer: 1 }],
    ['wrongPhase', { do: 'lock', orders: [] }],
    ['wrongPhase', { do: 'expect', of: 'TJ', conduct: 'mixed' }],
  ])('%s in diplomacy (%#)', (code, command) => {
    const s = at('diplomacy');
    const before = state(s);
    expect(s.command('KG', command)).toMatchObject({ ok: false, code });
    expect(state(s)).toBe(before);
  });
  test.each([
    ['duplicateOrder', 'orders.1', [{ kind: 'hold' }, { kind: 'hold' }]],
    ['tooManyOrders', 'orders', Array.from({ length: 5 }, () => ({ kind: 'hold' }))],
    ['notYourBorder', 'orders.0', [{ kind: 'closeBorder', border: 'TM-UZ' }]],
    ['illegalOrder', 'orders.0', [{ kind: 'hold', border: 'KG-TJ' }]],
    ['badCommand', 'orders.0.kind', [{ kind: 'win' }]],
  ])('%s at %s', (code, path, orders) => {
    const s = at('orders');
    const before = state(s);
    expect(s.command('KG', { do: 'lock', orders })).toEqual({ ok: false, code, at: path });
    expect(state(s)).toBe(before);
  });
  test('of a seat that is not yours', () => {
    for (const seat of ['TJ', 'ENVOY'] as const) expect(solo().command(seat, { do: 'advance' })).toEqual({ ok: false, code: 'notYourSeat' });
  });
  test('the fourth exchange at one table, and the seventh offer', () => {
    const s = at('diplomacy');
    expect([1, 2, 3, 4].map(() => s.command('KG', offer({})).ok)).toEqual([true, true, true, false]);
    expect(s.view('KG').offersLeft).toBe(3);
    const other = (to: StateId): object => ({ ...offer({ to: [to], clauses: [{ ...swap, downstream: to }] }) });
    expect([s.command('KG', other('UZ')), s.command('KG', other('KZ')), s.command('KG', offer({ to: ['KZ', 'UZ'], clauses: [{ ...swap, downstream: 'KZ' }, { ...swap, downstream: 'UZ' }] }))].map((r) => r.ok)).toEqual([true, true, true]);
    expect(s.command('KG', other('UZ'))).toMatchObject({ ok: false, code: 'tooManyOffers' });
  });
});

test('an offer is signed when its last party accepts, and binds in the same turn', () => {
  const s = GameSession.start({ content: scenario('water-gate'), seats: { KG: 'person', TJ: 'person' }, keyText: 'two' }, () => SILENT);
  for (const seat of ['KG', 'TJ'] as const) s.command(seat, { do: 'advance' });
  s.command('KG', { do: 'offer', offer: { to: ['TJ'], clauses: [{ type: 'hotlineFactFinding', border: 'KG-TJ' }], term: 4, isPublic: false, onBreach: 'suspend' } });
  const [offer] = s.view('TJ').offers;
  expect(offer).toMatchObject({ from: 'KG', status: 'open', mayAnswer: true });
  expect(s.view('UZ').offers).toEqual([]);
  expect(s.command('TJ', { do: 'accept', offer: offer?.id })).toEqual({ ok: true });
  expect(s.view('KG').offers[0]).toMatchObject({ status: 'signed', mayWithdraw: false });
  expect(s.view('KG').agreements).toMatchObject([{ parties: ['KG', 'TJ'], status: 'inForce', clauses: [{ clause: { type: 'hotlineFactFinding' }, dueBy: ['KG', 'TJ'] }] }]);
  expect(s.view('UZ').agreements).toEqual([]);
});

test('rubbish never throws, is never accepted, and leaves no trace', () => {
  fc.assert(fc.property(fc.string(), fc.nat(60), (keyText, steps) => {
    const game = begin('water-gate-5', keyText, ['UZ']);
    play(game, keyText, steps);
    const roll = dice(keyFrom(`${keyText}rubbish`));
    const before = state(game.session);
    for (let i = 0; i < 30; i++) {
      const result = game.session.command('UZ', rubbish(roll));
      if (result.ok) return; // a lucky shot, such as { do: 'offer' } that happens to be legal
      expect(REFUSED).toContain(result.code);
    }
    for (const odd of [undefined, fc.sample(fc.anything(), 5)]) expect(game.session.command('UZ', odd).ok).toBe(false);
    expect(state(game.session)).toBe(before);
  }), { numRuns: 15 });
});

test('the order in which orders arrive changes nothing', () => {
  fc.assert(fc.property(fc.string(), fc.shuffledSubarray([...STATES], { minLength: 5 }), (keyText, arrival) => {
    const run = (sequence: readonly StateId[]): GameSession => {
      const s = GameSession.start({ content: scenario('winter-light-5'), seats: Object.fromEntries(STATES.map((x) => [x, 'person'])), keyText }, () => SILENT);
      while (s.phase !== 'ended') {
        if (s.phase !== 'orders') for (const seat of STATES) s.command(seat, { do: 'advance' });
        else {
          const sets = new Map<StateId, Command>(STATES.map((seat, i) => [seat, randomCommand(dice(keyFrom(`${keyText}${s.turn}${i}`)), s.view(seat))]));
          for (const seat of sequence) expect(s.command(seat, sets.get(seat)).ok).toBe(true);
        }
      }
      return s;
    };
    expect(run(arrival).record().hashes).toEqual(run(STATES).record().hashes);
  }), { numRuns: 10 });
});
