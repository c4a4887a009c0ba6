/** Chance for random games: as repeatable as the game's own, and apart from it. */
import { draw, type Key } from '../../engine/draw.ts';

/** A whole number in 0…n−1. */
export type Dice = (n: number) => number;

/** No rule draws from this stream. */
const STREAM = 0x50a4;

/** The same numbers for the same key, one after the other. */
export function dice(key: Key): Dice {
  let i = 0;
  return (n) => draw(key.low, key.high, i++, STREAM, 0) % n;
}

export const pick = <T>(roll: Dice, list: readonly T[]): T => list[roll(list.length)] as T;
