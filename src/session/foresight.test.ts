/** Thinking ahead takes time from nobody's turn, and changes nothing: the game is the same as without. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyFrom, nthKey } from '../engine/draw.ts';
import type { GameRecord } from '../protocol/record.ts';
import { delegationsOf } from '../../tests/support/finished.ts';
import { dice, randomCommand } from '../../tests/support/players.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import type { Agents, AgentsFor } from './port.ts';
import { GameSession } from './session.ts';

const STEPS = 24;

/** Counts how often the delegations are asked. */
function counted(): { readonly agents: AgentsFor; readonly asked: { propose: number; orders: number } } {
  const asked = { propose: 0, orders: 0 };
  const inner = delegationsOf('water-gate-5');
  const count = (agents: Agents): Agents => ({
    ...agents,
    propose(k) {
      asked.propose++;
      return agents.propose(k);
    },
    orders(k) {
      asked.orders++;
      return agents.orders(k);
    },
  });
  return { agents: Object.assign((holder: string) => count(inner(holder)), inner.envoy === undefined ? {} : { envoy: inner.envoy }), asked };
}
const start = (keyText: string, agents: AgentsFor, seats: GameRecord['seats'] = {}): GameSession =>
  GameSession.start({ content: scenario('water-gate-5'), seats: { KG: 'person', ...seats }, keyText }, agents);

/** A person plays at random; `pause` says how many thoughts the others have time for before each of its commands. */
function playWith(keyText: string, pause: () => number, seats: GameRecord['seats'] = {}, steps = STEPS): GameRecord {
  const session = start(keyText, delegationsOf('water-gate-5'), seats);
  const roll = dice(nthKey(keyFrom(keyText), 9));
  for (let i = 0; i < steps && session.phase !== 'ended'; i++) {
    for (let n = pause(); n > 0 && session.forethink(); n--);
    if (!session.command('KG', randomCommand(roll, session.view('KG'))).ok && session.phase !== 'orders') session.command('KG', { do: 'advance' });
  }
  return session.record();
}

describe('thinking ahead', () => {
  test('changes no game, whenever there is time for it', () => {
    fc.assert(fc.property(fc.nat(1_000), fc.array(fc.nat(5), { minLength: 1, maxLength: STEPS }), (n, pauses) => {
      let i = 0;
      expect(playWith(`ahead ${n}`, () => pauses[i++ % pauses.length] as number)).toEqual(playWith(`ahead ${n}`, () => 0));
    }), { numRuns: 5 });
  });

  test('nor one of a delegation that remembers what it found out', () => {
    const seats = { TJ: 'brief' } as const;
    expect(playWith('brief', () => 5, seats, 6)).toEqual(playWith('brief', () => 0, seats, 6));
  });

  test('asks each delegation once, in the news and again before orders, and is done', () => {
    const { agents, asked } = counted();
    const session = start('once', agents);
    const thoughts = (): number => {
      let n = 0;
      while (session.forethink()) n++;
      return n;
    };
    expect([thoughts(), thoughts(), asked]).toEqual([4, 0, { propose: 4, orders: 0 }]);
    session.command('KG', { do: 'advance' });
    expect([session.phase, asked]).toEqual(['diplomacy', { propose: 4, orders: 0 }]);
    expect([thoughts(), thoughts(), asked]).toEqual([4, 0, { propose: 4, orders: 4 }]);
    session.command('KG', { do: 'advance' });
    expect([session.phase, asked, session.forethink()]).toEqual(['orders', { propose: 4, orders: 4 }, false]);
  });

  test('begins again when there is more to know', () => {
    const { agents, asked } = counted();
    const session = start('more', agents);
    while (session.forethink());
    session.host({ do: 'inject', inject: { from: 'own', title: 'A bridge is closed', body: 'For repairs.', border: 'KG-TJ', effects: [{ meter: 'border.KG-TJ.tension', delta: 80 }] }, time: { at: 'now' } });
    while (session.forethink());
    expect(asked.propose).toBe(8);
  });
});
