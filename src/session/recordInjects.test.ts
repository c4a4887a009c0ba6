/** A record rests on the library of injects only when its host has planned one of it. */
import { describe, expect, test } from 'vitest';
import { scenario } from '../../tests/support/scenarios.ts';
import { openRecord, stepBack } from './open.ts';
import type { GameContent } from './port.ts';
import { SILENT } from './port.ts';
import { GameSession } from './session.ts';

const content = scenario('water-gate-5');
/** The same scenario after its library was worked on. */
const changed: GameContent = { ...content, injects: [], injectsHash: 'other' };
const id = content.injects[0]?.id ?? '';
const own = { from: 'own', title: 'A bridge is closed', body: '', effects: [] } as const;

const start = (): GameSession => GameSession.start({ content, seats: { KG: 'person' }, keyText: 'library' }, () => SILENT);
function opened(session: GameSession, with_: GameContent) {
  const result = openRecord(structuredClone(session.record()), with_, () => SILENT);
  return result.ok ? { readOnly: result.session.readOnly, record: result.session.record() } : result.fault;
}

describe('a record', () => {
  test('without an inject outlives a change of the library', () => {
    const session = start();
    session.host({ do: 'inject', inject: own, time: { at: 'now' } });
    expect(session.record().injects).toBeUndefined();
    expect(opened(session, changed)).toEqual({ readOnly: null, record: session.record() });
  });

  test('with one is of other content then, and goes on with its own', () => {
    const session = start();
    expect(session.host({ do: 'inject', inject: { from: 'library', id }, time: { at: 'turn', turn: 3 } })).toEqual({ ok: true });
    expect(session.record().injects).toBe(content.injectsHash);
    expect(opened(session, content)).toEqual({ readOnly: null, record: session.record() });
    expect(opened(session, changed)).toMatchObject({ readOnly: 'otherContent' });
  });

  test('that was stepped back before the inject rests on it no more', () => {
    const session = start();
    for (const _ of ['news', 'diplomacy']) session.command('KG', { do: 'advance' });
    session.command('KG', { do: 'lock', orders: [] });
    for (const _ of ['resolution', 'reflection']) session.command('KG', { do: 'advance' });
    session.host({ do: 'inject', inject: { from: 'library', id }, time: { at: 'now' } });
    expect(session.turn).toBe(2);
    expect(stepBack(session, 2, content, () => SILENT)?.record().injects).toBeUndefined();
  });
});
