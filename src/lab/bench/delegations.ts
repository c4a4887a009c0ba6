/** How well delegations play and bargain: scores in six fields, tables with and without an envoy, and hands that click through. */
import type { CompiledScenario } from '../../content/load.ts';
import { keyFrom } from '../../engine/draw.ts';
import { loadScenario } from '../files.ts';
import { blocks, percent, short, table } from '../print.ts';
import type { Estimate } from '../experiment/statistics.ts';
import { FIELDS } from '../validate/fields.ts';
import { PLAYERS, clicks, scores, type ClickRow, type ScoreRow } from './matches.ts';
import { negotiate, sumUp, type Negotiations, type Table } from './negotiations.ts';

/** Where tables are looked for: every scenario that is no shorter form of another, but for the longest. */
const SITUATIONS = ['water-gate', 'winter-light', 'blue-flag', 'platforms', 'northern-route'] as const;
/** What the numbers are printed as when there are fewer games in a row. */
export const WHOLE = 500;
const SCRIPTS = 20;
const KEYS = 100;

export interface DelegationsReport {
  /** Fewer games in a row than a whole measurement has. */
  readonly quick: boolean;
  readonly games: number;
  readonly scores: readonly ScoreRow[];
  readonly negotiations: Negotiations;
  readonly clicks: readonly ClickRow[];
}

/** `games` in each row; at most 100 keys for those that click through. */
export function measureDelegations(content: CompiledScenario, games: number): DelegationsReport {
  const tell = (what: string): void => void process.stderr.write(`${what}\n`);
  tell(`${games} tables`);
  const each = Math.ceil(games / SITUATIONS.length);
  const tables = SITUATIONS.flatMap((id): Table[] => negotiate(loadScenario(id).tables, keyFrom(`tables ${id}`), 0, each, 'careful'));
  tell(`${games} games a player and field`);
  const rows = scores(content, keyFrom('scores'), games, PLAYERS, () => undefined);
  tell(`${SCRIPTS + 1} hands that click through`);
  return { quick: games < WHOLE, games, scores: rows, negotiations: sumUp(tables), clicks: clicks(content, keyFrom('clicks'), Math.min(KEYS, games), SCRIPTS, () => undefined) };
}

const number = ({ mean, ci95 }: Estimate, digits = 0): string => (mean === null ? '–' : `${short(mean, digits)}${ci95 === null ? '' : ` (${short(ci95[0], digits)}…${short(ci95[1], digits)})`}`);
const share = ({ mean, ci95 }: Estimate): string => (mean === null ? '–' : `${percent(mean)}${ci95 === null ? '' : ` (${percent(ci95[0])}…${percent(ci95[1])})`}`);

/** The same for people who read a terminal. */
export function delegationsText({ quick, games, scores: rows, negotiations: n, clicks: hands }: DelegationsReport): string {
  const players = [...new Set(rows.map(({ player }) => player))];
  const cell = (player: string, field: string): string => {
    const row = rows.find((r) => r.player === player && r.field === field);
    return row === undefined ? '–' : number(row.score);
  };
  return blocks(
    quick ? `A quick look: ${games} games a row, where a measurement has ${WHOLE}.` : '',
    table(['score against', ...FIELDS], players.map((player) => [player, ...FIELDS.map((field) => cell(player, field))])),
    `${n.situations} tables; no zone of agreement at ${share(n.noZone)}; an envoy adds ${number(n.envoyGain, 1)} points`,
    table(['bargaining', 'agreed', 'of those that could', 'share of Nash', 'joint points', 'to the front', 'below reservation'],
      n.rows.map((row) => [row.way, share(row.agreed), share(row.agreedInZone), share(row.shareOfNash), number(row.joint, 1), number(row.toFront, 1), share(row.below)])),
    table(['clicking through', 'all goals', 'half the points'], hands.map((hand) => [hand.player, share(hand.all), share(hand.half)])),
  );
}
