/** How a command is answered. */
import type { CommandResult, Refused } from '../protocol/commands.ts';

export const OK: CommandResult = { ok: true };
/** `at`: the place inside the command, with dots between keys and indices. */
export const refuse = (code: Refused, at?: string): CommandResult => (at === undefined ? { ok: false, code } : { ok: false, code, at });
