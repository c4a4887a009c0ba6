/** One delegation's thoughts about one state of the game: what it believes, what it has heard, and the futures that it imagines. */
import { STATES, type PolicyId } from '../engine/names.ts';
import { Ahead } from '../futures/ahead/ahead.ts';
import { Bargain } from '../futures/ahead/bargain.ts';
import { Gains } from '../futures/ahead/gains.ts';
import { NEUTRAL, type Belief } from '../futures/ahead/worthOf.ts';
import type { Filled } from '../futures/fill.ts';
import type { FactView } from '../protocol/facts.ts';
import { beliefsOf, brokeAgo } from './beliefs.ts';
import type { Level } from './level.ts';
import { heardFrom } from './heard.ts';
import type { SeatKnowledge } from './types.ts';

/** Below these a partner is expected to be firm, or to keep its word only while that is easy; 0–1000. */
const HOSTILE = 280;
const FICKLE = 300;

const modelOf = ({ cooperative, reliable }: Belief): PolicyId => (cooperative <= HOSTILE ? 'firm' : reliable <= FICKLE ? 'newcomer' : 'blueprint');

/** Imagination of all delegations of one game: what one of them has found out is kept while it knows the same. */
export class Minds {
  readonly ahead: Ahead;
  readonly #gains = new Map<number, Gains>();

  constructor(game: Filled) {
    this.ahead = new Ahead(game.world.tables);
  }

  /** Turns to what a delegation knows. */
  turnTo(k: SeatKnowledge, level: Level): Mind {
    const turn = this.ahead.turnOf(k.fields);
    const history = level.hasBeliefs ? k.history() : [];
    const beliefs = believe(k.seat, turn, history);
    this.ahead.set(k, beliefs.map(modelOf));
    let gains = this.#gains.get(level.futures);
    if (gains === undefined) {
      gains = new Gains(this.ahead, level.futures);
      this.#gains.set(level.futures, gains);
    }
    const heard = heardFrom(k.said(), turn);
    return { turn, beliefs, bargain: new Bargain(this.ahead, gains, level, beliefs, heard) };
  }
}

export interface Mind {
  /** 1-based. */
  readonly turn: number;
  /** By index in STATES; neutral of itself. */
  readonly beliefs: readonly Belief[];
  readonly bargain: Bargain;
}

function believe(seat: number, turn: number, history: readonly FactView[]): Belief[] {
  const seen = beliefsOf(seat, turn, history);
  return STATES.map((_, of) => {
    const found = seen.find((belief) => belief.of === of);
    return found === undefined ? NEUTRAL : { cooperative: found.cooperative, reliable: found.reliable, brokeAgo: brokeAgo(of, turn, history) };
  });
}
