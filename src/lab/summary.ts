/** What a series of games comes to, in numbers and in words. */
import { METER_NAMES } from '../engine/meters.ts';
import { STATES, type StateId } from '../engine/names.ts';
import type { Tables } from '../engine/tables.ts';
import { COUNTED, type Tallied } from './games.ts';
import { spread, shareOf, type Distribution, type Histogram } from './histogram.ts';
import type { Policies } from './policies.ts';
import { blocks, percent, short, table } from './print.ts';

const states = <T>(of: (s: number) => T): Record<StateId, T> => Object.fromEntries(STATES.map((state, s) => [state, of(s)])) as Record<StateId, T>;

/** The numbers of a series. Shares are 0–1; meters and scores in unit 0–1000, counts a game. */
export function summary(tables: Tables, t: Tallied) {
  const fact = (kind: (typeof COUNTED)[number]): Distribution => spread(t.facts[COUNTED.indexOf(kind)] as Histogram);
  return {
    failed: { ...shareOf(t.failed, t.games), games: t.failures },
    wars: shareOf(t.wars, t.games),
    turns: spread(t.turns),
    incidents: fact('incident'),
    deals: { signed: fact('agreementSigned'), notRatified: fact('agreementFailed'), kept: fact('clauseKept'), broken: fact('clauseBroken'), excused: fact('clauseExcused') },
    deployments: fact('missionDeployed'),
    textsSigned: fact('textSigned'),
    scores: states((s) => spread(t.scores[s] as Histogram)),
    goals: states((s) => (tables.goals[s] ?? []).map((goal, g) => ({ id: goal.id, isPublic: goal.isPublic, met: shareOf(t.goals[s]?.[g] ?? 0, t.games).share }))),
    meters: Object.fromEntries(METER_NAMES.map((name, i) => [name, spread(t.meters[i] as Histogram)])),
  };
}
type Summary = ReturnType<typeof summary> & { readonly scenario: string; readonly games: number; readonly seed: string; readonly policies: Policies; readonly rules: string; readonly finalHash: string };

const row = (name: string, d: Distribution): (string | number)[] => [name, short(d.mean), d.p10, d.p50, d.p90];
const HEAD = ['', 'mean', 'p10', 'p50', 'p90'];

export function summaryText(s: Summary): string {
  const { failed, wars } = s;
  return blocks(
    `${s.scenario}: ${s.games} games, seed ${s.seed}, rules ${s.rules}\npolicies: ${STATES.map((state) => `${state} ${s.policies[state]}`).join(', ')}`,
    `The region failed in ${percent(failed.share)} of the games (95 %: ${percent(failed.ci95[0])} to ${percent(failed.ci95[1])}), by war in ${percent(wars.share)}.${failed.games.length === 0 ? '' : ` First in games ${failed.games.join(', ')}: record --game N writes one.`}`,
    table(['a game', ...HEAD.slice(1)], [
      row('turns', s.turns), row('incidents', s.incidents), row('agreements signed', s.deals.signed), row('  not ratified', s.deals.notRatified), row('promises kept', s.deals.kept),
      row('  broken', s.deals.broken), row('  excused', s.deals.excused), row('deployments', s.deployments), row('texts signed', s.textsSigned),
    ]),
    table(['score (0–1000)', ...HEAD.slice(1)], STATES.map((state) => row(state, s.scores[state]))),
    table(['goal met', '', 'in'], STATES.flatMap((state) => s.goals[state].map((goal) => [`${state} ${goal.id}`, goal.isPublic ? 'public' : 'private', percent(goal.met)]))),
    table(['meter at the end', ...HEAD.slice(1)], Object.entries(s.meters).map(([name, d]) => row(name, d))),
    `final hash: ${s.finalHash}`,
  );
}
