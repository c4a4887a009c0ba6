/** Two lines of one game beside each other: where they part, what differed on the way, what ended differently. */
import type { CauseRow } from '../engine/ledger.ts';
import { fieldOf, METER_NAMES, nameOf } from '../engine/meters.ts';
import { BORDERS, STATES, type FactKind } from '../engine/names.ts';
import type { FactView } from '../protocol/facts.ts';
import type { DifferingCause, WhatIf } from '../protocol/whatIf.ts';
import { causeView } from './causes.ts';
import { liveBorders } from './debrief/causes.ts';
import { factView } from './facts.ts';
import type { Game, TurnLog } from './game.ts';

/** Facts that people would remember of a season; the rest explains them. */
const MEMORABLE: readonly FactKind[] = [
  'incident', 'agreementSigned', 'agreementFailed', 'clauseBroken', 'sanctionsBegin', 'textSigned', 'missionDeployed', 'councilVeto',
  'stepUp', 'stepDown', 'borderClosed', 'mobilised', 'shortageWater', 'shortageEnergy', 'threatStep', 'summitHeld', 'resolutionAdopted', 'strategyAgreed',
  'fundMet', 'fundMissed', 'damFinished', 'relapse', 'war', 'ended',
];
/** How many facts of each world, and how many causes, tell where two worlds part. */
const TOLD = 4;

/** What matters to a reader more than to others, and how far apart two values of it are. */
class Importance {
  readonly #live: ReadonlySet<string>;
  readonly #goals: ReadonlySet<number>;

  constructor(game: Game) {
    this.#live = new Set(liveBorders(game).map((b) => BORDERS[b] as string));
    this.#goals = new Set(STATES.flatMap((_, s) => (game.content.tables.goals[s] ?? []).map((goal) => goal.field)));
  }

  /** The common good first, then what goals ask for, then the rest; assumption. */
  #weight(meter: string): number {
    const [group = '', id = '', name = ''] = meter.split('.');
    if (group === 'region') return id.endsWith('Peace') ? 8 : 1;
    if (group === 'border' && name === 'tension') return this.#live.has(id) ? 7 : 2;
    if (this.#goals.has(fieldOf(meter) ?? -1)) return 5;
    if (group === 'border' && (name === 'people' || name === 'incidents')) return this.#live.has(id) ? 4 : 2;
    return group === 'threat' ? 3 : group === 'state' ? 2 : 1;
  }

  /** Of a difference of `meter`, unit as the meter's; 0 for none. */
  of(meter: string, difference: number): number {
    const name = meter.split('.').at(-1) ?? '';
    // counted things are brought to the scale of the others: five thousand people or ten incidents weigh as much as 100.0
    const full = name === 'people' ? 5000 : name === 'incidents' ? 10 : name === 'capital' ? 50 : 1000;
    return this.#weight(meter) * Math.min(1, Math.abs(difference) / full);
  }
}

/** Facts of a turn, its news and talks included, told in full: the game is over. */
const factsOf = (game: Game, log: TurnLog | undefined): FactView[] =>
  log === undefined ? [] : log.ledger.facts.map((row) => factView(game, log.turn, row));

/** Those of `facts` that `others` does not hold as often. */
function only(facts: readonly FactView[], others: readonly FactView[]): FactView[] {
  const left = new Map<string, number>();
  for (const fact of others) left.set(JSON.stringify(fact), (left.get(JSON.stringify(fact)) ?? 0) + 1);
  return facts.filter((fact) => {
    const key = JSON.stringify(fact);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** What one cause did to one meter in a turn. */
function sums(log: TurnLog | undefined): Map<string, CauseRow> {
  const all = new Map<string, CauseRow>();
  for (const row of log?.ledger.causes ?? []) {
    const key = `${row.field}|${row.cause}|${row.actor}|${row.place}`;
    all.set(key, { ...row, delta: (all.get(key)?.delta ?? 0) + row.delta });
  }
  return all;
}

/** The causes that did most more in one world than in the other, most important first. */
function differingCauses(was: Game, a: TurnLog | undefined, b: TurnLog | undefined, importance: Importance): DifferingCause[] {
  const [happened, changed] = [sums(a), sums(b)];
  const found: { readonly size: number; readonly told: DifferingCause }[] = [];
  for (const key of new Set([...happened.keys(), ...changed.keys()])) {
    const [x, y] = [happened.get(key), changed.get(key)];
    const [before, after] = [x?.delta ?? 0, y?.delta ?? 0];
    const row = Math.abs(before) >= Math.abs(after) ? (x ?? y) : (y ?? x);
    const meter = row === undefined ? undefined : nameOf(row.field);
    // the sums of peace only follow from what moved their parts
    if (row === undefined || meter === undefined || before === after || /Peace$/.test(meter)) continue;
    found.push({ size: importance.of(meter, before - after), told: { meter, happened: before, changed: after, cause: causeView(was, row) } });
  }
  return found.sort((p, q) => q.size - p.size).slice(0, TOLD).map(({ told }) => told);
}

/** The first turn whose end differs; undefined when the lines are one. */
function partingTurn(was: Game, is: Game): number | undefined {
  const turn = was.hashes.findIndex((hash, i) => is.hashes[i] !== hash);
  return turn < 0 ? undefined : turn;
}

type Compared = Pick<WhatIf, 'parting' | 'meters' | 'turns'>;

/** Compares what happened with what would have; both have ended. */
export function compare(was: Game, is: Game): Compared {
  const turn = partingTurn(was, is);
  if (turn === undefined) return { meters: [], turns: [] };
  const importance = new Importance(was);
  const logs = (at: number) => [was.turns[at - 1], is.turns[at - 1]] as const;
  const differing = (at: number): { readonly happened: FactView[]; readonly changed: FactView[] } => {
    const [a, b] = logs(at);
    const [x, y] = [factsOf(was, a), factsOf(is, b)];
    return { happened: only(x, y), changed: only(y, x) };
  };
  const first = differing(turn);
  const [a, b] = logs(turn);
  const last = Math.max(was.turns.length, is.turns.length);
  const memorable = (facts: readonly FactView[]): FactView[] => facts.filter(({ kind }) => MEMORABLE.includes(kind));
  return {
    parting: { turn, happened: first.happened.slice(0, TOLD), changed: first.changed.slice(0, TOLD), causes: differingCauses(was, a, b, importance) },
    meters: metersOf(was, is, importance),
    turns: Array.from({ length: last - turn + 1 }, (_, i) => turn + i)
      .map((at) => {
        const { happened, changed } = differing(at);
        return { turn: at, happened: memorable(happened), changed: memorable(changed) };
      })
      .filter(({ happened, changed }) => happened.length + changed.length > 0),
  };
}

function metersOf(was: Game, is: Game, importance: Importance): Compared['meters'] {
  const last = (values: readonly number[]): number => values.at(-1) ?? 0;
  return METER_NAMES.map((meter) => ({ meter, happened: was.series[meter] ?? [], changed: is.series[meter] ?? [] }))
    .map((row) => ({ row, size: importance.of(row.meter, last(row.changed) - last(row.happened)) }))
    .filter(({ size }) => size > 0)
    .sort((p, q) => q.size - p.size)
    .map(({ row }) => row);
}
