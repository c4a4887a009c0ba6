/** What was measured of delegations, for people who read a terminal. */
import type { Estimate } from '../experiment/statistics.ts';
import { blocks, percent, short, table } from '../print.ts';
import { FIELDS } from '../validate/fields.ts';
import { WHOLE, type DelegationsReport } from './delegations.ts';
import type { ClickRow, ScoreRow } from './matches.ts';
import type { Negotiations } from './negotiations.ts';
import type { ReasonRow } from './reasons.ts';

const number = ({ mean, ci95 }: Estimate, digits = 0): string => (mean === null ? '–' : `${short(mean, digits)}${ci95 === null ? '' : ` (${short(ci95[0], digits)}…${short(ci95[1], digits)})`}`);
const share = ({ mean, ci95 }: Estimate): string => (mean === null ? '–' : `${percent(mean)}${ci95 === null ? '' : ` (${percent(ci95[0])}…${percent(ci95[1])})`}`);

/** Games of a row, or the fewest and the most where rows differ. */
function gamesIn(estimates: readonly Estimate[]): string {
  const all = estimates.map(({ n }) => n);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? String(most) : `${least} to ${most}`;
}

function scoresText(rows: readonly ScoreRow[]): string {
  const players = [...new Set(rows.map(({ player }) => player))];
  const [best] = players;
  const grid = (title: string, of: (row: ScoreRow) => Estimate | undefined, among: readonly string[]): string =>
    table([title, ...FIELDS], among.map((player) => [player, ...FIELDS.map((field) => {
      const row = rows.find((r) => r.player === player && r.field === field);
      const found = row === undefined ? undefined : of(row);
      return found === undefined ? '–' : number(found);
    })]));
  return blocks(
    `scores, 0–1000, of ${gamesIn(rows.map(({ score }) => score))} games in each cell`,
    grid('score against', ({ score }) => score, players),
    grid(`${best} gets more than`, ({ behind }) => behind, players.slice(1)),
  );
}

function negotiationsText(n: Negotiations): string {
  return blocks(
    `${n.situations} tables; no zone of agreement at ${share(n.noZone)}; an envoy adds ${number(n.envoyGain, 1)} points (${n.envoyGain.n} tables)`,
    table(['bargaining', 'tables', 'agreed', 'of those that could', 'share of Nash', 'joint points', 'to the front', 'below reservation'],
      n.rows.map((row) => [row.way, row.agreed.n, share(row.agreed), share(row.agreedInZone), share(row.shareOfNash), number(row.joint, 1), number(row.toFront, 1), share(row.below)])),
  );
}

const reasonsText = (rows: readonly ReasonRow[]): string =>
  table(['named first', 'refusals', 'accepted in other luck', 'without it', 'without the last', 'raised', 'lowered'],
    rows.map((row) => [row.reason, row.before.n, number(row.before, 2), number(row.withoutFirst, 2), number(row.withoutLast, 2), share(row.raised), share(row.lowered)]));

const clicksText = (hands: readonly ClickRow[]): string => blocks(
  `${gamesIn(hands.map(({ all }) => all))} keys for each hand that clicks through`,
  table(['clicking through', 'all goals', 'half the points'], hands.map((hand) => [hand.player, share(hand.all), share(hand.half)])),
);

export function delegationsText({ quick, partial, games, scores, negotiations, reasons, clicks }: DelegationsReport): string {
  return blocks(
    partial ? 'Interrupted: rows have fewer games than planned.' : '',
    quick ? `A quick look: ${games} games a row, where a measurement has ${WHOLE}.` : '',
    scores === null ? '' : scoresText(scores),
    negotiations === null ? '' : negotiationsText(negotiations),
    reasons === null ? '' : reasonsText(reasons),
    clicks === null ? '' : clicksText(clicks),
  );
}
