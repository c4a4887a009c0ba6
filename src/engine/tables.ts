/**
 * What content compiles to: everything about a scenario that the rules read and never change.
 * Numbers have lost their sources here; `content` keeps those for narration and the library.
 */
import type { Param } from './params.ts';

/** Whose column a constant effect of an order, clause or event moves. */
export const SCOPES = [
  /** column of the acting state */ 'self',
  /** column of the other side of the border, or of the named partner */ 'other',
  /** column of the border acted at */ 'border',
  /** trust of the other towards the actor */ 'trustOfOther',
  /** trust of the actor towards the other */ 'trustOfSelf',
  /** the actor's misreading of the border: the delta shrinks its size towards 0 when negative */ 'ownError',
  /** the other side's misreading, likewise */ 'otherError',
  /** column of a shared threat */ 'threat',
  /** column of the region */ 'region',
] as const;
export type Scope = (typeof SCOPES)[number];

/** One constant effect. `column` is the first offset of the column; the scope's entity is added to it. */
export interface EffectRow {
  readonly scope: Scope;
  readonly column: number;
  /** Unit 0–1000 (meters), points (capital) or as the column says. */
  readonly delta: number;
  /** Seasons until it arrives; 0 = at once. */
  readonly after: number;
}

export interface OrderTable {
  /** Whether the scenario offers it. */
  readonly offered: boolean;
  /** Political capital, points 0–3. */
  readonly capital: number;
  /** Approval and budget paid at once, unit 0–1000. */
  readonly approval: number;
  readonly budget: number;
  readonly rows: readonly EffectRow[];
}

export interface ClauseTable {
  readonly offered: boolean;
  /** Effects on each party when it is signed, and on each party each season in which it is kept. */
  readonly onSign: readonly EffectRow[];
  readonly onKept: readonly EffectRow[];
}

/** An organisation that states can work through. */
export interface PlatformTable {
  readonly offered: boolean;
  /** Bits of the states that may, and of those whose doctrine bars it. */
  readonly access: number;
  readonly barred: number;
  /** Price as of an order. */
  readonly capital: number;
  readonly approval: number;
  readonly budget: number;
  readonly rows: readonly EffectRow[];
  /** Joint effort that it adds against each threat (index in THREATS), 0–1000. */
  readonly effort: readonly number[];
  /** True for those of the United Nations: work through them is no overlap with them (A37). */
  readonly isUn: boolean;
}

export interface BorderTable {
  /** Index in ISSUES. */
  readonly issue: number;
  /** Tension a dormant border returns to, and the level to which an untended dispute drifts; 0–1000. */
  readonly base: number;
  readonly pressure: number;
  /** Indices in STATES; −1 where the side is no player. */
  readonly first: number;
  readonly second: number;
  /** Borders that share a state with this one (indices in BORDERS). */
  readonly near: readonly number[];
  /** True when this scenario has a site of incidents here. */
  readonly live: boolean;
  /** Organisations in which both sides are members. */
  readonly shared: number;
  /** Difference of the sides' security capacity, 0–1000. */
  readonly powerGap: number;
}

/** An event card of the season's news. */
export interface EventTable {
  readonly id: string;
  /** True when it may come again after it has come. */
  readonly repeats: boolean;
  /** Turns (1-based, inclusive) in which it may come, and its chance in permille each season. */
  readonly from: number;
  readonly to: number;
  readonly chance: number;
  /** Index in SEASONS, or −1 for any. */
  readonly season: number;
  /** Condition on a field: comes only when the field is at least / at most this. −1: none. */
  readonly field: number;
  readonly atLeast: number;
  readonly atMost: number;
  /** Border it concerns, or −1. */
  readonly border: number;
  readonly effects: readonly { readonly field: number; readonly delta: number }[];
}

/** A goal is met when its field is on the right side of the value at the end. */
export interface GoalTable {
  readonly id: string;
  readonly isPublic: boolean;
  readonly field: number;
  readonly atLeast: boolean;
  readonly value: number;
  /** Share of the points of its kind, in permille; those of one kind sum to 1000. */
  readonly weight: number;
}

/** Weights of a delegation's blueprint, 0–1000 each (domain 3.3, 5.4). */
export const DOCTRINE = ['openness', 'patience', 'firmness', 'reciprocity', 'honour', 'convening', 'waterCare', 'energyCare', 'caution'] as const;
export type Doctrine = { readonly [K in (typeof DOCTRINE)[number]]: number };

export interface Tables {
  readonly scenario: string;
  /** Hash of everything the content says about this game. */
  readonly contentHash: string;
  readonly turns: number;
  /** Season of turn 1, index in SEASONS. */
  readonly firstSeason: number;
  /** The whole state before turn 1, by layout.ts. */
  readonly start: Int32Array;
  readonly params: { readonly [K in Param]: number };
  /** By index in ORDERS and in CLAUSES. */
  readonly orders: readonly OrderTable[];
  readonly clauses: readonly ClauseTable[];
  readonly borders: readonly BorderTable[];
  /** By index in PLATFORMS. */
  readonly platforms: readonly PlatformTable[];
  /** Coverage without flows, shocks or deals, 0–1000: season * 5 + state. */
  readonly waterNeed: Int32Array;
  readonly energyNeed: Int32Array;
  /** Share of a threat's harm that reaches a state, 0–1000: threat * 5 + state. */
  readonly exposure: Int32Array;
  /** Threats that this scenario plays with (indices in THREATS). */
  readonly threats: readonly number[];
  readonly events: readonly EventTable[];
  /** By index in STATES. */
  readonly goals: readonly (readonly GoalTable[])[];
  readonly doctrine: readonly Doctrine[];
}
