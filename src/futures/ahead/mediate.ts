/** A mediator's bridge: the package of promises with the largest product of both sides' gains, by what they told it and by what it can tell itself. */
import type { ClauseRow, OfferRow } from '../../engine/clauses/row.ts';
import { mul } from '../../engine/fixed.ts';
import { N_STATES } from '../../engine/layout.ts';
import type { Ahead } from './ahead.ts';
import type { Gains } from './gains.ts';
import { isAlike, isEqual, packagesOf } from './packages.ts';
import { costsOf } from './price.ts';
import { between, formOf } from './topics.ts';

/** What one side has told the mediator, and how it took earlier versions; clause types are indices in CLAUSES. */
export interface Side {
  /** Index in STATES. */
  readonly state: number;
  /** False while it has told nothing. */
  readonly hasTold: boolean;
  readonly need: readonly number[];
  readonly accept: readonly number[];
  readonly never: readonly number[];
  /** Promises that it asked for in place of others, and those that it would not have. */
  readonly wanted: readonly ClauseRow[];
  readonly unwanted: readonly ClauseRow[];
}

/** How far promises go before anyone has kept one, permille. */
const WORD = 650;
/** Points by which a side's own words move the estimate of a promise; assumptions. */
const NEEDED = 20;
const ACCEPTED = 3;
const UNNAMED = -4;
const WANTED = 20;
const UNWANTED = -40;
/** Promises in one text. */
const MOST = 3;
/** Packages of which it is also looked at what signing them now would end. */
const CLOSELY = 4;
/** Points that a side must gain by a text: no one signs for nothing. */
const LEAST = 6;

/** Points of a promise for one side. */
function pointsFor(ahead: Ahead, gains: Gains, form: OfferRow, clause: ClauseRow, side: Side): number {
  const cost = costsOf(ahead, side.state, { ...form, clauses: [clause] }).reduce((sum, { points }) => sum + points, 0);
  const guess = mul(gains.of(clause, form)[side.state] as number, WORD) - cost;
  const told = side.need.includes(clause.type) ? Math.max(0, guess) + NEEDED
    : side.accept.includes(clause.type) ? Math.max(ACCEPTED, guess)
    : side.hasTold ? Math.min(UNNAMED, guess) : guess;
  const wanted = side.wanted.some((other) => isEqual(other, clause)) ? WANTED : 0;
  const unwanted = side.unwanted.some((other) => isAlike(other, clause)) ? UNWANTED : 0;
  return told + wanted + unwanted;
}

const isSame = (a: readonly ClauseRow[], b: readonly ClauseRow[]): boolean => a.length === b.length && a.every((clause) => b.some((other) => isEqual(other, clause)));

/**
 * The text to put before two sides, or null when no package is a gain to both now (a settlement that comes too early doesn't last). `before`: versions of this season, none of
 * which is put forward again. The seat of `ahead` is the mediator's.
 */
export function bridge(ahead: Ahead, gains: Gains, first: Side, second: Side, before: readonly (readonly ClauseRow[])[]): OfferRow | null {
  const form: OfferRow = { ...formOf(ahead, (1 << first.state) | (1 << second.state), []), from: N_STATES };
  if (form.term < 2) return null;
  const clauses = between(ahead, first.state, second.state).filter(({ type }) => !first.never.includes(type) && !second.never.includes(type));
  const wanted = [...first.wanted, ...second.wanted].filter((wish) => !clauses.some((clause) => isEqual(clause, wish)));
  const all = [...clauses, ...wanted];
  const points = new Map(all.map((clause) => [clause, [pointsFor(ahead, gains, form, clause, first), pointsFor(ahead, gains, form, clause, second)] as const]));
  const sum = (set: readonly ClauseRow[], side: 0 | 1): number => set.reduce((total, clause) => total + (points.get(clause) as readonly [number, number])[side], -LEAST);
  const ranked = packagesOf(all, MOST).filter((set) => !before.some((text) => isSame(text, set)))
    .map((set) => ({ set, one: sum(set, 0), two: sum(set, 1) })).filter(({ one, two }) => one > 0 && two > 0)
    .sort((a, b) => b.one * b.two - a.one * a.two).slice(0, CLOSELY);
  let found: OfferRow | null = null;
  let most = 0;
  for (const { set, one, two } of ranked) {
    const text = { ...form, clauses: set };
    const ending = gains.beyond(text);
    const [a, b] = [one + (ending[first.state] as number), two + (ending[second.state] as number)];
    if (a <= 0 || b <= 0 || a * b <= most) continue;
    most = a * b;
    found = text;
  }
  return found;
}
