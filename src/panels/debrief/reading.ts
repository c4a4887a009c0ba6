/** What the debrief says first, read from the facts of the game alone. */
import { LADDER, LADDER_FROM, STATES, stepOf, type BorderId, type LadderStep, type StateId } from '../../engine/names.ts';
import { CONDUCTS } from '../../protocol/conduct.ts';
import type { Course, Debrief } from '../../protocol/debrief.ts';

export type Headline = 'held' | 'failed' | 'war';
export interface Outcome {
  readonly headline: Headline;
  readonly because: 'held' | 'border' | 'positive' | 'war';
  /** The border that ended highest on the ladder, and its step. */
  readonly border?: BorderId;
  readonly step?: LadderStep;
  /** Delegations that met at least half of their goals. */
  readonly didWell: number;
}

/** Lower bound of limited war, unit 0–1000: a border that ends here has failed the region. */
const LIMITED_WAR = LADDER_FROM[4];

/** The last value of a series; undefined when the debrief holds no such meter. */
export function finalOf(debrief: Debrief, meter: string): number | undefined {
  return debrief.series.find((series) => series.meter === meter)?.truth.at(-1);
}

/** How the game ended and why, without ranking anybody. */
export function outcomeOf(debrief: Debrief): Outcome {
  let border: BorderId | undefined;
  let worst = -1;
  for (const { meter, truth } of debrief.series) {
    const [kind, id, name] = meter.split('.');
    const last = truth.at(-1) ?? 0;
    if (kind === 'border' && name === 'tension' && last > worst) {
      worst = last;
      border = id as BorderId;
    }
  }
  const headline = debrief.war ? 'war' : debrief.failed ? 'failed' : 'held';
  const because = headline === 'failed' ? (worst >= LIMITED_WAR ? 'border' : 'positive') : headline;
  const didWell = debrief.goals.filter(({ goals }) => goals.length > 0 && goals.filter((goal) => goal.met).length * 2 >= goals.length).length;
  const step = LADDER[stepOf(worst, LADDER_FROM)];
  return { headline, because, didWell, ...(border === undefined ? {} : { border }), ...(step === undefined ? {} : { step }) };
}

/** Own delegation first, then the fixed order: never an order of merit. */
export function ownFirst<T extends { readonly state: StateId }>(rows: readonly T[], own: string): readonly T[] {
  const place = (row: T): number => (row.state === own ? -1 : STATES.indexOf(row.state));
  return [...rows].sort((a, b) => place(a) - place(b));
}

type PromiseRow = Debrief['promises'][number];
/** One word for a promise's history; kept and excused seasons never hide a broken one. */
export function promiseState(promise: PromiseRow): 'broken' | 'kept' | 'excused' | 'notDue' {
  if (promise.broken > 0) return 'broken';
  if (promise.kept > 0) return 'kept';
  return promise.excused > 0 ? 'excused' : 'notDue';
}

/** How often the expectations were right, and in which direction they erred. */
export function judgeExpectations(rows: Debrief['expectations']): { readonly right: number; readonly tooFirm: number; readonly tooSoft: number } {
  let right = 0;
  let tooFirm = 0;
  let tooSoft = 0;
  for (const { expected, actual } of rows) {
    const error = CONDUCTS.indexOf(expected) - CONDUCTS.indexOf(actual);
    if (error === 0) right++;
    else if (error > 0) tooFirm++;
    else tooSoft++;
  }
  return { right, tooFirm, tooSoft };
}

export interface Trusting {
  readonly from: StateId;
  readonly to: StateId;
  readonly before: number;
  readonly after: number;
}
/** How many pairs are told. */
const MOVED = 4;

/** Mean trust between delegations at the start and at the end, and the directed pairs whose trust moved most; unit 0–1000. */
export function trustOf({ series }: Pick<Debrief, 'series'>): { readonly before: number; readonly after: number; readonly moved: readonly Trusting[] } {
  const all = series.flatMap(({ meter, truth }): Trusting[] => {
    const [kind, pair = '', name] = meter.split('.');
    const [from, to] = pair.split('-').map((id) => STATES.find((state) => state === id));
    return kind === 'relation' && name === 'trust' && from !== undefined && to !== undefined ? [{ from, to, before: truth[0] ?? 0, after: truth.at(-1) ?? 0 }] : [];
  });
  const mean = (of: (one: Trusting) => number): number => (all.length === 0 ? 0 : Math.round(all.reduce((sum, one) => sum + of(one), 0) / all.length));
  const by = (one: Trusting): number => Math.abs(one.after - one.before);
  return { before: mean((one) => one.before), after: mean((one) => one.after), moved: all.filter((one) => by(one) > 0).sort((a, b) => by(b) - by(a)).slice(0, MOVED) };
}

/** What a change of course was: a fall that stopped or a rise that slowed is less than a turn. */
export function turnOf({ before, after }: Course): 'worsened' | 'eased' | 'risesLess' | 'fallsLess' {
  if (after > before) return after > 0 ? 'worsened' : 'fallsLess';
  return after < 0 ? 'eased' : 'risesLess';
}
