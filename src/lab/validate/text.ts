/** What `validate` found, in words for a terminal. */
import { boundsInWords } from '../experiment/report.ts';
import { blocks, percent, short, table } from '../print.ts';
import { FIELDS, PLAYED } from './fields.ts';
import { LEVELS, type Check } from './predictions.ts';
import type { Found } from './report.ts';

const number = (x: number | null | undefined): string => (x === null || x === undefined ? '–' : short(x, 3));
const verdict = ({ held, clear }: { readonly held: boolean; readonly clear?: boolean }): string => `${held ? 'held' : 'NOT HELD'}${clear === false ? ', but close' : ''}`;
const checkRow = (check: Check): string[] => [`${check.file} ${check.part}`, boundsInWords(check.expected), number(check.observed), number(check.ci95?.[0]), number(check.ci95?.[1]), verdict(check)];
const HEAD = ['check', 'expected', 'observed', 'from', 'to', ''];

function summary({ predictions, seats, roles, difficulty, ablations }: Found): string {
  const ids = [...new Set(predictions.map(({ id }) => id))];
  const whole = ids.filter((id) => predictions.every((row) => row.id !== id || row.held));
  const of = (rows: readonly { readonly held: boolean }[]): string => `${rows.filter(({ held }) => held).length} of ${rows.length}`;
  return [
    `predictions held in all their parts: ${whole.length} of ${ids.length} (${of(predictions)} checks)`,
    ...(ablations.length > 0 ? [`ablations: ${of(ablations)} as expected`] : []),
    ...(seats.length > 0 ? [`seats that need thought: ${of(seats)}; roles that meet their goals in 25–75 % of games: ${of(roles)}; difficulty: ${of(difficulty)}`] : []),
  ].join('\n');
}

function balanceText({ balance, seats, roles, difficulty }: Found): string {
  const scenarios = [...new Set(balance.map(({ scenario }) => scenario))];
  return blocks(...scenarios.flatMap((scenario) => [
    table([scenario, ...PLAYED], FIELDS.map((field) => [field, ...PLAYED.map((policy) => {
      const rows = balance.filter((row) => row.scenario === scenario && row.field === field && row.policy === policy);
      return short(rows.reduce((sum, { mean }) => sum + mean, 0) / Math.max(1, rows.length), 0);
    })])),
    [
      ...seats.filter((seat) => seat.scenario === scenario && !seat.held).map(({ seat, always, never }) => `${seat}: ${[always.length > 0 ? `always best: ${always.join(', ')}` : '', never.length > 0 ? `always worst: ${never.join(', ')}` : ''].filter((part) => part !== '').join('; ')}`),
      `goals met: ${roles.filter((role) => role.scenario === scenario).map(({ seat, met, held }) => `${seat} ${percent(met)}${held ? '' : ' (!)'}`).join(', ')}`,
      ...difficulty.filter((row) => row.scenario === scenario).map((row) => `${row.row}: ${percent(row.observed)}, ${boundsInWords(row.expected)}: ${verdict(row)}`),
    ].join('\n'),
  ]));
}

export function validationText(found: Found): string {
  const { predictions, ablations, sensitivity } = found;
  const notes = predictions.filter(({ note }) => note !== undefined).map(({ file, note }) => `${file}: ${note}`);
  return blocks(
    `${found.partial ? 'PARTIAL: interrupted; what was finished follows.\n' : ''}${found.quick ? 'A QUICK LOOK: fewer games, predictions or parts than a validation has.\n' : ''}${summary(found)}`,
    predictions.length === 0 ? '' : table(HEAD, predictions.map(checkRow), 'left'),
    [...new Set(notes)].join('\n'),
    ablations.length === 0 ? '' : `With the mechanism off:\n${table(HEAD, ablations.map((row) => [`${row.file} ${row.part}, no ${row.off.join(', ')}`, ...checkRow(row).slice(1)]), 'left')}`,
    sensitivity.length === 0 ? '' : `Held in other worlds:\n${table(['check', ...LEVELS.map(({ factor, value }) => `${factor} ${value}`)], predictions.map(({ file, part }) => [`${file} ${part}`, ...LEVELS.map(({ factor, value }) => {
      const row = sensitivity.find((s) => s.file === file && s.part === part && s.factor === factor && s.value === value);
      return row === undefined ? '–' : row.held ? 'yes' : 'no';
    })]), 'left')}`,
    balanceText(found),
    'Scores are means over the seats, 0–1000. A simulation, not a forecast.',
  );
}
