/**
 * What comes after a game: its debrief and its table of meters, what if, and parallel worlds. Fetched when somebody first asks, so that a table need not carry it.
 * Records are played again; the game in hand is not touched.
 */
import type { GameRecord } from '../protocol/record.ts';
import { isState, type tellerOf } from '../protocol/seats.ts';
import type { Save } from '../protocol/save.ts';
import type { Answers, Request, WireError } from '../protocol/wire.ts';
import type { WorldSource } from '../protocol/worlds.ts';
import type { Session } from '../session/contract.ts';
import type { AgentsFor, GameContent } from '../session/port.ts';
import { FinishedGame, type Asked } from '../session/whatIf.ts';
import { compareWorlds, type Candidate, type ContentOf } from '../session/worlds.ts';
import { worldsCsv } from '../session/worldsCsv.ts';

export { metersCsv } from '../session/csv.ts';
export { debriefOf } from '../session/debrief.ts';

export interface Studied {
  readonly session: Session;
  readonly content: GameContent;
  readonly agentsFor: AgentsFor;
  readonly seat: ReturnType<typeof tellerOf>;
}
export type Question = Extract<Request, { ask: 'bargaining' | 'decisions' | 'alternatives' | 'whatIf' | 'playOn' }>;
type Told = Answers['bargaining'] | Answers['decisions'] | Answers['alternatives'] | Answers['whatIf'];
/** `line`: a record to be played on. */
export type Study = { readonly answer: Told } | { readonly line: GameRecord } | { readonly error: WireError };

const wrong = ({ code, at }: Extract<Asked<unknown>, { ok: false }>): { readonly error: WireError } =>
  ({ error: { code, path: ['request', 'question', 'change', ...(at === undefined ? [] : [at])].join('.') } });

/** Games that have ended no longer change: each is replayed once, however much is asked of it. */
const opened = new WeakMap<Session, FinishedGame>();

/** Answers a question about a finished game. */
export function study({ session, content, agentsFor, seat }: Studied, request: Question): Study {
  if (session.phase !== 'ended') return { error: { code: 'notEnded' } };
  const game = opened.get(session) ?? FinishedGame.open(session.record(), content, agentsFor);
  if (game !== null) opened.set(session, game);
  if (game === null) return { error: { code: 'notEnded' } };
  switch (request.ask) {
    case 'decisions': return { answer: game.decisions(seat) };
    case 'bargaining': return { answer: game.bargaining() };
    case 'alternatives': return { answer: game.alternatives(request.turn, request.seat) };
    case 'whatIf': {
      const asked = game.whatIf(request.question);
      return asked.ok ? { answer: asked.value } : wrong(asked);
    }
    case 'playOn': {
      const asked = game.playOn(request.question);
      return asked.ok ? { line: asked.value } : wrong(asked);
    }
  }
}

function candidate(source: WorldSource, saves: readonly Save[]): Candidate {
  if (source.from === 'save') {
    const save = saves.find((one) => one.save === source.save);
    return save === undefined ? { fault: { code: 'unknownSave' } } : { record: save.record, ...(isState(save.seat) ? { seat: save.seat } : {}) };
  }
  try {
    return { record: JSON.parse(source.file) };
  } catch {
    return { fault: { code: 'badFile', path: '', expected: 'JSON' } };
  }
}

type ContentAt = (scenario: string) => Promise<ReturnType<ContentOf>>;

/** Compares saved games and files. Rejects when a scenario can't be fetched. */
export async function worlds(of: readonly WorldSource[], saves: readonly Save[], contentAt: ContentAt): Promise<Answers['worlds']> {
  const candidates = of.map((source) => candidate(source, saves));
  const found = new Map<string, ReturnType<ContentOf>>();
  for (const scenario of candidates.map(scenarioOf)) {
    if (scenario !== undefined && !found.has(scenario)) found.set(scenario, await contentAt(scenario));
  }
  return compareWorlds(candidates, (scenario) => found.get(scenario) ?? null);
}

/** What a candidate that nobody has checked says of itself. */
function scenarioOf(candidate: Candidate): string | undefined {
  const record: unknown = 'record' in candidate ? candidate.record : null;
  const scenario = typeof record === 'object' && record !== null && 'scenario' in record ? record.scenario : undefined;
  return typeof scenario === 'string' ? scenario : undefined;
}

/** The comparison for a spreadsheet. */
export async function worldsTable(of: readonly WorldSource[], saves: readonly Save[], contentAt: ContentAt): Promise<string> {
  return worldsCsv(await worlds(of, saves, contentAt), of.map((source) => (source.from === 'save' ? source.save : source.name)));
}
