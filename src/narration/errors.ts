/** Sentences for what the session refuses. */
import type { CommandResult } from '../protocol/commands.ts';
import type { WireError } from '../protocol/wire.ts';
import { line, type Line } from './line.ts';

/** What went wrong, and where in the file or command it did, when that is known. */
export function narrateError(error: WireError): Line {
  const message = line(`codes.${error.code}`);
  const { path, expected } = error;
  if (path !== undefined && expected !== undefined) return line('errors.expected', { message, path, expected });
  if (path !== undefined) return line('errors.at', { message, path });
  return expected === undefined ? message : line('errors.expectedOnly', { message, expected });
}

/** The session's refusal of a command, in the same words. */
export function narrateRefused(result: Extract<CommandResult, { ok: false }>): Line {
  return narrateError({ code: result.code, ...(result.at !== undefined && { path: result.at }) });
}
