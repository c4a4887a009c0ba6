/** Games between policies, turn by turn, for properties that must hold in every state that play can reach. */
import fc from 'fast-check';
import { keyFrom, luckOf, nthKey, type Key } from '../../src/engine/draw.ts';
import { Region } from '../../src/engine/layout.ts';
import { POLICIES, STATES, type PolicyId } from '../../src/engine/names.ts';
import type { Tables } from '../../src/engine/tables.ts';
import { newWorld } from '../../src/engine/turn.ts';
import type { World } from '../../src/engine/world.ts';
import { type Player, playersOf, playTurn } from '../../src/futures/playout.ts';
import { scenario } from './scenarios.ts';

export const SCENARIOS = ['water-gate', 'water-gate-5', 'winter-light', 'winter-light-5', 'northern-route-5', 'platforms-5', 'blue-flag-5', 'long-view-5'] as const;
const MOST_RUNS = 1000;
/** How many random games a property plays; `RUNS` asks for more. */
export const runs = (usual: number): { numRuns: number } => ({ numRuns: Math.min(MOST_RUNS, Number(process.env['RUNS'] ?? usual)) });

export interface Table {
  readonly tables: Tables;
  readonly world: World;
  readonly key: Key;
  readonly luck: Key;
  readonly policies: readonly PolicyId[];
  readonly players: readonly Player[];
}

/** A scenario, its luck, and who plays which seat. */
export const games = fc.record({ id: fc.constantFrom(...SCENARIOS), n: fc.nat(1_000_000), policies: fc.array(fc.constantFrom(...POLICIES), { minLength: STATES.length, maxLength: STATES.length }) })
  .map(({ id, n, policies }): Table => {
    const { tables } = scenario(id);
    const key = nthKey(keyFrom('property'), n);
    return { tables, world: newWorld(tables, key), key, luck: luckOf(key), policies, players: playersOf(tables, policies) };
  });

export const isRunning = (world: World): boolean => world.get(Region.ended) === 0;

/** Plays the next turn of a game between policies. */
export const playNext = ({ world, players, luck }: Table): void => playTurn(world, players, luck);
