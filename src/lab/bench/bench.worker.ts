/** One kind of work, measured in a thread of its own: each sees only its own shapes of objects. */
import { workerData } from 'node:worker_threads';
import v8 from 'node:v8';
import vm from 'node:vm';
import { draw, keyFrom, nthKey } from '../../engine/draw.ts';
import { hashFields } from '../../engine/hash.ts';
import { Region } from '../../engine/layout.ts';
import { Ledger } from '../../engine/ledger.ts';
import { STATES } from '../../engine/names.ts';
import type { Tables } from '../../engine/tables.ts';
import { World } from '../../engine/world.ts';
import { playersOf, playGameIn } from '../../futures/playout.ts';
import { playOnBoardgame } from './boardgame.ts';
import { playScripted, type Script } from './scripts.ts';
import { time, type Timed } from './timing.ts';

export interface Material {
  readonly tables: Tables;
  readonly scripts: readonly Script[];
}
/** `repeat`: how often all scripts, or how many playouts or draws. */
export interface Work {
  readonly kind: 'untraced' | 'traced' | 'playouts' | 'boardgame' | 'draws' | 'memory';
  readonly repeat: number;
}
/** `timed` is a turn's (playouts: a game's, draws: a draw's) time. */
export interface Measured {
  readonly timed: Timed;
  readonly effects: number;
  readonly turns: number;
  /** Bytes of the heap after the work, less those before. */
  readonly drift: number;
}

// The pool puts its own data first and ours second.
const [, { tables, scripts }] = workerData as readonly [unknown, Material];
const world = new World(tables, { low: 0, high: 0 });
const blueprints = playersOf(tables, STATES.map(() => 'blueprint' as const));
const key = keyFrom('bench');
const turnsOf = scripts.reduce((sum, script) => sum + script.turns.length, 0);

function rules(repeat: number, traced: boolean): number {
  for (let r = 0; r < repeat; r++) {
    for (const script of scripts) {
      world.load(script.start, script.key.low, script.key.high);
      for (const turn of script.turns) {
        if (traced) world.ledger = new Ledger();
        playScripted(world, turn);
      }
      if (r === 0 && hashFields(world.fields) !== script.hash) throw new Error(`A scripted game ended with another hash than ${script.hash}.`);
    }
  }
  return repeat * turnsOf;
}

function playouts(n: number): number {
  let turns = 0;
  const world = new World(tables, key);
  for (let i = 0; i < n; i++) turns += playGameIn(world, nthKey(key, i), blueprints).get(Region.turn);
  return turns;
}

/** What the draws came to; kept, so that no compiler may leave them out. */
const drawn = new Int32Array(1);
function draws(n: number): void {
  let all = 0;
  for (let i = 0; i < n; i++) all ^= draw(i, 2, 3, 4, 5);
  drawn[0] = all;
}

function heap(): number {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  for (let i = 0; i < 4; i++) collect();
  return process.memoryUsage().heapUsed;
}

export default function measure({ kind, repeat }: Work): Measured {
  const effects = world.effects;
  const before = kind === 'memory' ? heap() : 0;
  let turns = 0;
  const units = kind === 'playouts' || kind === 'memory' || kind === 'draws' ? repeat : repeat * turnsOf;
  const timed = time(units, () => {
    if (kind === 'untraced' || kind === 'traced') turns = rules(repeat, kind === 'traced');
    else if (kind === 'boardgame') for (let r = 0; r < repeat; r++) turns += playOnBoardgame(tables, scripts);
    else if (kind === 'draws') draws(repeat);
    else turns = playouts(repeat);
  });
  return { timed, effects: world.effects - effects, turns, drift: kind === 'memory' ? heap() - before : 0 };
}
