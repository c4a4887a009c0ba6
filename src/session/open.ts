/** Records as sessions: one that goes on, or one that can only be read. Apart from the session, so that a new game need not bring it. */
import { read } from '../protocol/read.ts';
import { RecordSchema } from '../protocol/record.ts';
import type { Drafts, Session } from './contract.ts';
import type { AgentsFor, GameContent } from './port.ts';
import { ReadOnlySession } from './readOnly.ts';
import { hashesOf, whyReadOnly } from './record.ts';
import { cutBefore, replay, type RecordFault } from './replay.ts';
import { GameSession } from './session.ts';

export type Opened = { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly fault: RecordFault };

/** A session from a record; one of other rules or content opens for reading. Never throws, whatever `record` is. */
export function openRecord(record: unknown, content: GameContent, agentsFor: AgentsFor, drafts: Drafts = {}): Opened {
  const parsed = read(RecordSchema, record);
  if (!parsed.ok) return { ok: false, fault: { path: parsed.path, expected: parsed.expected } };
  const why = whyReadOnly(parsed.value, hashesOf(content));
  if (why !== null) return { ok: true, session: new ReadOnlySession(parsed.value, content, why) };
  const replayed = replay(parsed.value, content, agentsFor);
  return replayed.ok ? { ok: true, session: GameSession.resume(replayed, drafts) } : replayed;
}

/** A new game that begins turn `turn` anew; null when there is no such turn yet, or when the game can only be read. */
export function stepBack(session: Session, turn: number, content: GameContent, agentsFor: AgentsFor): Session | null {
  if (session.readOnly !== null || !Number.isInteger(turn) || turn < 1 || turn > session.turn) return null;
  const opened = openRecord(cutBefore(session.record(), turn), content, agentsFor);
  return opened.ok ? opened.session : null;
}
