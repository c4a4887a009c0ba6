/** How fast the rules are: all kinds of work by turns, each in a thread of its own. */
import { join } from 'node:path';
import Tinypool from 'tinypool';
import type { CompiledScenario } from '../../content/load.ts';
import { LOADER } from '../loader.ts';
import { blocks, short, table } from '../print.ts';
import type { Material, Measured, Work } from './bench.worker.ts';
import { drawsPerTurn, writeScripts } from './scripts.ts';
import { middle, type Timed } from './timing.ts';

const SCRIPTS = 24;
/** How much of each kind of work makes a round of a fraction of a second. */
const REPEAT: { readonly [K in Work['kind']]: number } = { untraced: 60, traced: 40, playouts: 150, boardgame: 1, draws: 4_000_000, memory: 0 };
const KINDS = ['untraced', 'traced', 'playouts', 'boardgame', 'draws'] as const;
const WARM_UP = 2;

const thread = (material: Material): Tinypool =>
  new Tinypool({ filename: join(import.meta.dirname, 'bench.worker.ts'), execArgv: [...LOADER], minThreads: 1, maxThreads: 1, workerData: material });

/** All kinds of work by turns, each in its own thread, one at a time; what disturbs a round disturbs all kinds alike. */
async function measure(material: Material, rounds: number, games: number): Promise<{ readonly [K in Work['kind']]: Measured[] }> {
  const threads = Object.fromEntries(KINDS.map((kind) => [kind, thread(material)]));
  const results: { [K in Work['kind']]: Measured[] } = { untraced: [], traced: [], playouts: [], boardgame: [], draws: [], memory: [] };
  const ask = async (kind: Work['kind'], repeat: number): Promise<Measured> => (await threads[kind === 'memory' ? 'playouts' : kind]?.run({ kind, repeat } satisfies Work)) as Measured;
  try {
    for (let round = -WARM_UP; round < rounds; round++) {
      for (const kind of KINDS) {
        const measured = await ask(kind, REPEAT[kind]);
        if (round >= 0) results[kind].push(measured);
      }
      process.stderr.write(round < 0 ? 'warming up\n' : `round ${round + 1} of ${rounds}\n`);
    }
    process.stderr.write(`${games} games for the memory\n`);
    results.memory.push(await ask('memory', games));
  } finally {
    await Promise.all(Object.values(threads).map((pool) => pool.destroy()));
  }
  return results;
}

const whole3 = (x: number): number => Math.round(x * 1000) / 1000;
const pick = (t: Timed, how: keyof Timed): number => whole3(t[how]);

/** Medians of `rounds` rounds, by the clock and by the processor, and what the heap gains by `games` games. */
export async function measureRules(content: CompiledScenario, rounds: number, games: number) {
  process.stderr.write(`playing ${SCRIPTS} games of ${content.card.id}\n`);
  const scripts = writeScripts(content, SCRIPTS);
  const results = await measure({ tables: content.tables, scripts }, rounds, games);
  const of = (kind: Work['kind']): Timed => middle(results[kind].map((m) => m.timed));
  const sum = (kind: Work['kind'], what: 'effects' | 'turns'): number => results[kind].reduce((total, m) => total + m[what], 0);
  const [untraced, traced, playout, boardgame, draw] = KINDS.map(of) as [Timed, Timed, Timed, Timed, Timed];
  const effectsPerTurn = whole3(sum('untraced', 'effects') / sum('untraced', 'turns'));
  const ratios = results.boardgame.map((m, i) => ({ wall: m.timed.wall / (results.untraced[i]?.timed.wall ?? 1), cpu: m.timed.cpu / (results.untraced[i]?.timed.cpu ?? 1) }));
  const numbers = (how: keyof Timed) => ({
    untracedTurnNs: pick(untraced, how), nsPerEffect: whole3(untraced[how] / effectsPerTurn), tracedTurnNs: pick(traced, how), tracedRatio: whole3(traced[how] / untraced[how]),
    playoutUs: whole3(playout[how] / 1000), playoutsPerSecond: Math.round(1e9 / playout[how]), turnsPerSecond: Math.round(1e9 / untraced[how]),
    boardgameIoTurnNs: pick(boardgame, how), boardgameIoRatio: pick(middle(ratios), how),
    // the machine's own measure, with which figures of different machines can be compared
    drawNs: pick(draw, how), drawsOfTimePerEffect: whole3(untraced[how] / effectsPerTurn / draw[how]),
  });
  return {
    turnsPerGame: whole3(sum('playouts', 'turns') / (rounds * REPEAT.playouts)), effectsPerTurn, drawsPerTurn: whole3(drawsPerTurn(content.tables, scripts)), ...numbers('wall'), cpu: numbers('cpu'),
    memoryDriftBytes: results.memory[0]?.drift ?? 0, memoryGames: games,
  };
}
export type RulesReport = Awaited<ReturnType<typeof measureRules>>;

export function rulesText({ turnsPerGame, effectsPerTurn, drawsPerTurn, cpu, memoryDriftBytes, memoryGames, ...wall }: RulesReport): string {
  const rows = (Object.keys(wall) as (keyof typeof wall)[]).map((name) => [name, short(wall[name], 2), short(cpu[name], 2)]);
  return blocks(
    `${effectsPerTurn} effects and ${drawsPerTurn} draws a turn, ${turnsPerGame} turns a game; all games on boardgame.io ended with our hashes`,
    table(['median', 'clock', 'processor'], rows),
    `heap after ${memoryGames} games: ${memoryDriftBytes >= 0 ? '+' : ''}${short(memoryDriftBytes / 1e6, 2)} MB`,
  );
}
