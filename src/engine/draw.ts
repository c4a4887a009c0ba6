/**
 * Stateless keyed randomness: a draw depends only on the game's key and on what it is for.
 * Changing one order therefore leaves all unrelated luck in place (common random numbers).
 */

/** What a draw is for. Appending keeps old records; reordering changes them. */
export const STREAMS = [
  'setup', 'incident', 'severity', 'misread', 'incidentCause', 'council', 'veto', 'renewal', 'ration', 'ratify',
  'event', 'weather', 'envoy', 'policy', 'answer', 'community', 'error', 'people',
  'welcome', 'threshold', 'fund', 'callForPeace',
] as const;
type StreamName = (typeof STREAMS)[number];
export const Stream = Object.freeze(Object.fromEntries(STREAMS.map((name, i) => [name, i + 1]))) as { readonly [K in StreamName]: number };

/** A game's key: two unsigned 32-bit halves. */
export interface Key {
  readonly low: number;
  readonly high: number;
}

/** What all draws of one key, turn and stream have in common, for whoever draws for many entities. */
export function drawBase(low: number, high: number, turn: number, stream: number): number {
  let h = low ^ Math.imul(turn + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) ^ high;
  return Math.imul(h ^ (h >>> 13) ^ Math.imul(stream, 0xc2b2ae35), 0x27d4eb2f);
}

/** A uniform unsigned 32-bit integer for (key, turn, stream, entity). */
export function draw(low: number, high: number, turn: number, stream: number, entity: number): number {
  return drawFrom(drawBase(low, high, turn, stream), entity);
}

/** The same, from what `drawBase` gave. */
export function drawFrom(base: number, entity: number): number {
  let h = Math.imul(base ^ (base >>> 15) ^ Math.imul(entity + 1, 0x165667b1), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** A uniform integer in 0…range−1, for the same five things; range at most 65,536. Scales the upper bits: a division would cost more than the draw. */
export function drawBelow(low: number, high: number, turn: number, stream: number, entity: number, range: number): number {
  return Math.imul(draw(low, high, turn, stream, entity) >>> 16, range) >>> 16;
}

/** A key made from any string or number a person types, by FNV-1a in two lanes. */
export function keyFrom(text: string): Key {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    low = Math.imul(low ^ c, 0x01000193);
    high = Math.imul(high ^ (c + i), 0x85ebca6b);
    high ^= high >>> 13;
  }
  return { low: low >>> 0, high: high >>> 0 };
}

/** The key of game number `n` of a series: the halves are mixed, so neighbours are unrelated. */
export function nthKey(key: Key, n: number): Key {
  return { low: draw(key.low, key.high, n, 0x51, 1), high: draw(key.high, key.low, n, 0x52, 2) };
}

/**
 * The key from which computer delegations and forecasts draw. It is not the game's own: whoever looks ahead
 * has other luck than the game will have (rule 8).
 */
export const luckOf = (key: Key): Key => nthKey({ low: key.high, high: key.low }, 0x0ff1ce);
