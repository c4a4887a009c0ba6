/** The debrief as files for other programs: everything as JSON, and what is counted as a table. */
import type { Bargaining } from '../../../protocol/bargaining.ts';
import type { Debrief } from '../../../protocol/debrief.ts';

export const FORMAT = 'good-offices-debrief';

/** Everything that the page tells. Units are those of the protocol: meters 0–1000, people as persons. */
export const debriefJson = (debrief: Debrief, bargaining: Bargaining | null): string => JSON.stringify({ format: FORMAT, version: 1, debrief, bargaining }, null, 1);

type Cell = string | number;
type Row = readonly [section: string, who: string, item: string, value: Cell, detail?: Cell];

/** RFC 4180; what a spreadsheet would take for a formula is marked as text. Numbers may begin with a minus. */
function cell(value: Cell | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
/** Meters as they are shown, 0–100 with one decimal. */
const shown = (value: number): string => (value / 10).toFixed(1);
/** A number as text that a spreadsheet reads as a number. */
const number = (value: number): number => Number(shown(value));

function outcomeRows({ peace, people, series, failed, war, turns, persons }: Debrief): Row[] {
  const trust = series.filter(({ meter }) => meter.startsWith('relation.') && meter.endsWith('.trust'));
  return [
    ['outcome', '', 'end', war ? 'war' : failed ? 'failed' : 'held'], ['outcome', '', 'turns', turns], ['outcome', '', 'persons', persons.join(' ')],
    ...(['negative', 'positive', 'common'] as const).map((part): Row => ['peace', '', part, number(peace[part])]),
    ...people.map((row): Row => ['people', row.border, 'affected', row.people, row.incidents]),
    ...trust.map(({ meter, truth }): Row => ['trust', meter.split('.')[1] ?? '', 'end', number(truth.at(-1) ?? 0), number(truth[0] ?? 0)]),
  ];
}

const goalRows = ({ goals }: Debrief): Row[] => goals.flatMap(({ state, goals: own, score }): Row[] => [
  ...own.map((goal): Row => ['goal', state, goal.id, goal.met ? 'met' : 'missed', goal.meter]),
  ['score', state, 'points', number(score)],
]);

function talkRows({ promises, bargaining, guesses, envoy }: Debrief): Row[] {
  return [
    ...promises.flatMap((promise): Row[] => (['kept', 'broken', 'excused'] as const).map((what) => ['promise', promise.parties.join(' '), `${promise.clause.type} ${what}`, promise[what], promise.signedTurn])),
    ...bargaining.flatMap((line): Row[] => [
      ['bargaining', line.state, 'offers', line.offers], ['bargaining', line.state, 'signed', line.signed],
      ...line.concessions.flatMap(({ turn, asked, gave }, i): Row[] => [['bargaining', line.state, `asked ${i + 1}`, asked, turn], ['bargaining', line.state, `gave ${i + 1}`, gave, turn]]),
    ]),
    ...guesses.map(({ by, of, hits, guessed }): Row => ['guess', by, of, hits, guessed.join(' ')]),
    ...(envoy?.signed ?? []).map(({ turn, parties, kept, broken }): Row => ['envoy', parties.join(' '), `turn ${turn}`, kept, broken]),
  ];
}

function measuredRows({ missed, tables }: Bargaining): Row[] {
  return [
    ...(missed?.gains ?? []).map(({ state, gain }): Row => ['missed deal', state, missed?.clauses.map(({ type }) => type).join(' ') ?? '', number(gain), missed?.turn ?? '']),
    ...(tables ?? []).flatMap(({ between, achieved, nash, left }): Row[] => [
      ...between.flatMap((state, i): Row[] => [['table', state, `achieved ${between.join('-')}`, number(achieved[i] ?? 0)], ...(nash === null ? [] : [['table', state, `possible ${between.join('-')}`, number(nash.worth[i] ?? 0)] as const])]),
      ['table', between.join(' '), 'left on the table', number(left)],
    ]),
  ];
}

/** One fact a row, under the heads section, who, item, value, detail; meters 0–100 with one decimal as on the screen. */
export function debriefCsv(debrief: Debrief, bargaining: Bargaining | null): string {
  const rows: Row[] = [...outcomeRows(debrief), ...goalRows(debrief), ...talkRows(debrief), ...(bargaining === null ? [] : measuredRows(bargaining))];
  return `${['section,who,item,value,detail', ...rows.map((row) => Array.from({ length: 5 }, (_, i) => cell(row[i])).join(','))].join('\r\n')}\r\n`;
}
