/** What tables come to: how often two can agree at all, how often they do, and how much of what was possible they reach. */
import type { Key } from '../../engine/draw.ts';
import type { LevelId } from '../../engine/names.ts';
import type { Tables } from '../../engine/tables.ts';
import { estimate, meanDifference, type Estimate } from '../experiment/statistics.ts';
import { Negotiators, type Result } from './bargaining.ts';
import { Judge, isInZone, jointOf, nashOf, toFront } from './judge.ts';
import { afterSigning, situationOf, type Situation } from './situations.ts';

/** Futures with which the judge values each promise. */
const FUTURES = 48;

/** One way in which a table ended. Points of the final score, 0–1000, both sides together. */
export interface Ended {
  readonly signed: boolean;
  readonly joint: number;
  /** Points to the Pareto front of one agreement; NaN when nothing was signed, or more than one. */
  readonly toFront: number;
  /** Signed, though the judge finds it below the reservation of a side. */
  readonly below: boolean;
  readonly reason: string | null;
}
export interface Table {
  /** Whether any deal is above the reservations of both. */
  readonly hasZone: boolean;
  /** Joint points of the deal with the largest product of surpluses; 0 without a zone. */
  readonly nash: number;
  readonly unaided: Ended;
  /** Where an envoy talks with both. */
  readonly withEnvoy: Ended | null;
}

function tableOf(judge: Judge, negotiators: Negotiators, situation: Situation): Table {
  judge.turnTo(situation);
  const deals = judge.deals(situation);
  const nash = nashOf(deals);
  const alone = negotiators.unaided(situation);
  const deal = alone.signed === null ? null : judge.deal(situation, alone.signed);
  const unaided: Ended = deal === null ? nothing(alone.reason)
    : { signed: true, joint: jointOf(deal), toFront: toFront(deal, deals), below: !isInZone(deal), reason: null };
  return { hasZone: nash !== null, nash: nash === null ? 0 : jointOf(nash), unaided, withEnvoy: situation.border < 0 ? null : helped(judge, negotiators, situation, alone, unaided) };
}

const nothing = (reason: string | null): Ended => ({ signed: false, joint: 0, toFront: Number.NaN, below: false, reason });

/** As in a game: the envoy takes up what the two have left open by themselves. */
function helped(judge: Judge, negotiators: Negotiators, situation: Situation, alone: Result, unaided: Ended): Ended {
  const now = alone.signed === null ? situation : afterSigning(situation, alone.signed);
  const text = negotiators.mediated(now);
  if (text.signed === null) return { ...unaided, toFront: Number.NaN };
  judge.turnTo(now);
  const deal = judge.deal(now, text.signed, true);
  return { signed: true, joint: unaided.joint + jointOf(deal), toFront: Number.NaN, below: unaided.below || !isInZone(deal), reason: null };
}

/** Situations number `from` up to `to` of a series; those whose game ended before their season are left out. `futures`: of the judge. */
export function negotiate(tables: Tables, series: Key, from: number, to: number, level: LevelId, futures = FUTURES): Table[] {
  const judge = new Judge(tables, futures);
  const negotiators = new Negotiators(tables, level);
  const all: Table[] = [];
  for (let n = from; n < to; n++) {
    const situation = situationOf(tables, series, n);
    if (situation !== null) all.push(tableOf(judge, negotiators, situation));
  }
  return all;
}

export interface NegotiationRow {
  readonly way: 'unaided' | 'withEnvoy' | 'unaidedThere';
  readonly agreed: Estimate;
  /** Among situations with a zone of agreement: agreements, and the mean share of the Nash deal's joint points. */
  readonly agreedInZone: Estimate;
  readonly shareOfNash: Estimate;
  readonly joint: Estimate;
  readonly toFront: Estimate;
  readonly below: Estimate;
}

const share = (is: readonly boolean[]): Estimate => estimate(is.map(Number), true);
const rowOf = (way: NegotiationRow['way'], tables: readonly Table[], of: (table: Table) => Ended): NegotiationRow => {
  const inZone = tables.filter(({ hasZone, nash }) => hasZone && nash > 0);
  const signed = tables.map(of).filter((ended) => ended.signed);
  return {
    way, agreed: share(tables.map((t) => of(t).signed)), agreedInZone: share(inZone.map((t) => of(t).signed)),
    shareOfNash: estimate(inZone.map((t) => of(t).joint / t.nash), false), joint: estimate(tables.map((t) => of(t).joint), false),
    toFront: estimate(signed.map((ended) => ended.toFront), false), below: share(signed.map((ended) => ended.below)),
  };
};

export interface Negotiations {
  readonly situations: number;
  readonly noZone: Estimate;
  readonly rows: readonly NegotiationRow[];
  /** Joint points with an envoy less those without, in the same situations. */
  readonly envoyGain: Estimate;
  /** What weighed most against the last version, where nothing was signed unaided; `null`: nobody proposed anything. */
  readonly reasons: Readonly<Record<string, number>>;
}

export function sumUp(tables: readonly Table[]): Negotiations {
  const there = tables.filter(({ withEnvoy }) => withEnvoy !== null);
  const aided = (table: Table): Ended => table.withEnvoy ?? table.unaided;
  const reasons: Record<string, number> = {};
  for (const { unaided: { signed, reason } } of tables) if (!signed) reasons[String(reason)] = (reasons[String(reason)] ?? 0) + 1;
  return {
    situations: tables.length, noZone: share(tables.map(({ hasZone }) => !hasZone)),
    rows: [rowOf('unaided', tables, ({ unaided }) => unaided), rowOf('unaidedThere', there, ({ unaided }) => unaided), rowOf('withEnvoy', there, aided)],
    envoyGain: meanDifference(there.map((table) => aided(table).joint - table.unaided.joint), false), reasons,
  };
}
