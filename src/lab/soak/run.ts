/** What a random game is given, and how it ends early. */
import type { CompiledScenario } from '../../content/load.ts';
import type { Key } from '../../engine/draw.ts';
import type { Account } from './account.ts';
import type { Counts } from './counts.ts';
import type { Dice } from './dice.ts';

/** One game: its scenario and luck, the luck of its moves, its books, and the counts of the whole series. */
export interface Run {
  readonly content: CompiledScenario;
  readonly key: Key;
  readonly roll: Dice;
  readonly account: Account;
  readonly counts: Counts;
}

/** How far a game has come; kept up by the game as it goes on. */
export interface Progress {
  fields: Int32Array;
  /** Turns resolved. */
  turn: number;
}

/** Ends a game: something that must hold does not. */
export class Broken extends Error {}

/** @throws Broken when something is wrong. */
export function must(what: string | null): void {
  if (what !== null) throw new Broken(what);
}
