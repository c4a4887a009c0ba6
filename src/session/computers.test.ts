/** When delegations of the computer open talks: all together at the opening, a steward when it takes a seat. */
import { describe, expect, test } from 'vitest';
import type { StateId } from '../engine/names.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { draftOf } from '../../tests/support/talks.ts';
import { openRecord } from './open.ts';
import { SILENT, type Agents, type AgentsFor } from './port.ts';
import { GameSession } from './session.ts';

const content = scenario('water-gate-5');
const offersTo = (...to: StateId[]): Agents => ({ ...SILENT, propose: () => [draftOf(to)], answer: () => ({ answer: 'accept' }) });
/** A blueprint stands in for Tajikistan; everyone else of the computer is silent. */
const steward = (agents: Agents): AgentsFor => (holder) => (holder === 'blueprint' ? agents : SILENT);

/** The diplomacy of the first turn, which two persons play; the others hold. */
function inDiplomacy(agents: AgentsFor): GameSession {
  const s = GameSession.start({ content, seats: { KZ: 'hold', KG: 'person', TJ: 'person', TM: 'hold', UZ: 'hold' }, keyText: 'steward' }, agents);
  for (const seat of ['KG', 'TJ'] as const) s.command(seat, { do: 'advance' });
  return s;
}
const takeOver = (s: GameSession): unknown => s.host({ do: 'takeOver', seat: 'TJ', by: 'blueprint' });
const made = (s: GameSession): readonly string[] => s.view('KG').offers.map(({ from, to }) => `${from} ${to.join(' ')}`);
function expectSameAgain(s: GameSession, agents: AgentsFor): void {
  const opened = openRecord(structuredClone(s.record()), content, agents);
  expect(opened.ok && opened.session.record()).toEqual(s.record());
}

describe('a steward who takes a seat in the middle of diplomacy', () => {
  test('opens talks as a delegation of the computer does, once, and the record plays again', () => {
    const agents = steward(offersTo('KG'));
    const s = inDiplomacy(agents);
    expect(made(s)).toEqual([]);
    expect(takeOver(s)).toEqual({ ok: true });
    expect(made(s)).toEqual(['TJ KG']);
    expectSameAgain(s, agents);
    s.host({ do: 'handBack', seat: 'TJ' });
    takeOver(s);
    expect(made(s)).toEqual(['TJ KG']);
    expectSameAgain(s, agents);
  });

  test('answers what lies there, and puts nothing on a table that has begun', () => {
    const agents = steward(offersTo('KG'));
    const s = inDiplomacy(agents);
    s.command('KG', { do: 'offer', offer: draftOf(['TJ']) });
    takeOver(s);
    expect(s.view('KG').offers).toMatchObject([{ from: 'KG', status: 'signed' }]);
    expectSameAgain(s, agents);
  });

  test('has nothing to open where it has nothing to propose', () => {
    const agents = steward(SILENT);
    const s = inDiplomacy(agents);
    takeOver(s);
    expect(made(s)).toEqual([]);
    expectSameAgain(s, agents);
  });
});
