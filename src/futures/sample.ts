/**
 * Fills a world with what one seat knows and a guess of all that it may not know: hidden meters as games like this one
 * have them by now, true tensions as its own misreading leaves them open. Nothing but the seat's knowledge goes in.
 */
import { drawBelow } from '../engine/draw.ts';
import { div } from '../engine/fixed.ts';
import { knowledgeOf } from '../engine/knowledge.ts';
import {
  Agreement, Border, Clause, HIGH, LOW, MAX_AGREEMENTS, MAX_CLAUSES, N_BORDERS, N_STATES, N_THREATS, Perception, Region, Relation, SIZE, State, Threat, eye,
} from '../engine/layout.ts';
import { BORDERS } from '../engine/names.ts';
import type { Tables } from '../engine/tables.ts';
import { World } from '../engine/world.ts';
import { referencesAt } from './sampleReference.ts';

/** A purpose of draws that no rule has. */
const GUESS = 0x53;
/** Width of a named step, and how far a guess within one may lie from the reference; unit 0–1000. */
const STEP = 200;
const NEAR = 60;
/** From here on a tension is seen as it is: no misread one is that high. */
const PLAIN = 900;
/** One in so many misreads in the unusual direction. */
const ODD = 8;

/** How far a hidden field may lie from the reference on either side, in its own unit; the others are taken as they are. Assumptions. */
const SPREADS: readonly (readonly [column: number, length: number, spread: number])[] = [
  [State.capital, N_STATES, 1], [State.budget, N_STATES, 100], [State.grievance, N_STATES, 100],
  [Relation.trust, N_STATES * N_STATES, 100], [Border.momentum, N_BORDERS, 20],
  [Threat.threshold, N_THREATS, 150], [Threat.growth, N_THREATS, 3], [Perception.error, N_STATES * N_BORDERS, 40],
];
const spreadOf = new Int32Array(SIZE);
for (const [column, length, spread] of SPREADS) spreadOf.fill(spread, column, column + length);

/** Fields of which a seat assumes nothing when it can't see them: private agreements of others, and what only the end tells. */
const assumedNone = new Uint8Array(SIZE);
for (const column of Object.values(Agreement)) assumedNone.fill(1, column, column + MAX_AGREEMENTS);
for (const column of Object.values(Clause)) assumedNone.fill(1, column, column + MAX_CLAUSES);
for (const column of [State.publicScore, State.privateScore, State.score]) assumedNone.fill(1, column, column + N_STATES);
assumedNone[Region.failed] = 1;

const EVERY = Array.from({ length: SIZE }, (_, f) => f);

export class Sampler {
  readonly #tables: Tables;
  #references: readonly Int32Array[] = [];
  /** Resolved turns that the references belong to. */
  #at = -1;
  /** What is known, with what each reference has for all hidden fields: where a guess begins. */
  #bases: readonly Int32Array[] = [];
  /** Hidden fields that vary around the reference, and fields of which the step is seen. */
  #varied: Int32Array = new Int32Array(0);
  #rough: Int32Array = new Int32Array(0);
  /** Borders whose tension the seat may misread. */
  #misread: Int32Array = new Int32Array(0);
  /** What the common fund takes is known only by its bounds. */
  #isFundHidden = false;
  #seat = 0;
  #low = 0;
  #high = 0;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** Takes over what `seat` knows (length SIZE, as `perceive` fills it). */
  set(seat: number, seen: Int32Array): void {
    const world = new World(this.#tables, { low: 0, high: 0 });
    world.load(seen, 0, 0);
    const resolved = world.get(Region.turn);
    if (resolved !== this.#at) {
      this.#references = referencesAt(this.#tables, resolved);
      this.#at = resolved;
    }
    this.#seat = seat;
    const isOwnEye = (f: number): boolean => [Perception.error, Perception.low].some((column) => f >= column + eye(seat, 0) && f < column + eye(seat, N_BORDERS));
    const hidden = EVERY.filter((f) => knowledgeOf(world, seat, f) === 'none' && assumedNone[f] === 0 && !isOwnEye(f));
    this.#bases = this.#references.map((reference) => {
      const base = Int32Array.from(seen);
      for (const f of hidden) base[f] = reference[f] as number;
      return base;
    });
    this.#varied = Int32Array.from(hidden.filter((f) => spreadOf[f] !== 0));
    this.#rough = Int32Array.from(EVERY.filter((f) => knowledgeOf(world, seat, f) === 'rough'));
    this.#misread = Int32Array.from(BORDERS.map((_, b) => b).filter((b) => knowledgeOf(world, seat, Border.tension + b) === 'perceived'));
    this.#isFundHidden = knowledgeOf(world, seat, Region.fundTarget) === 'none';
  }

  /** Fills `world` with the guess that belongs to this key, and gives it the key's luck. Allocates nothing. */
  fill(world: World, low: number, high: number): void {
    this.#low = low | 0;
    this.#high = high | 0;
    const n = this.#roll(SIZE, this.#bases.length);
    const reference = this.#references[n] as Int32Array;
    world.load(this.#bases[n] as Int32Array, low, high);
    const { fields } = world;
    for (let i = 0; i < this.#varied.length; i++) this.#vary(fields, this.#varied[i] as number);
    for (let i = 0; i < this.#rough.length; i++) this.#refine(fields, reference, this.#rough[i] as number);
    if (this.#isFundHidden) fields[Region.fundTarget] = this.#between(fields[Region.fundLow] as number, fields[Region.fundHigh] as number, Region.fundTarget);
    for (let i = 0; i < this.#misread.length; i++) this.#unread(fields, reference, this.#misread[i] as number);
    sumPeace(world);
  }

  /** A uniform integer in 0…range−1 for a field. */
  #roll(field: number, range: number): number {
    return drawBelow(this.#low, this.#high, 0, GUESS, field, range);
  }

  #between(low: number, high: number, field: number): number {
    return high <= low ? low : low + this.#roll(field, high - low + 1);
  }

  /** What isn't there in the reference isn't there at all; what is varies around it. */
  #vary(fields: Int32Array, field: number): void {
    const value = fields[field] as number;
    if (value === 0) return;
    const spread = spreadOf[field] as number;
    const guess = value - spread + this.#roll(field, 2 * spread + 1);
    const least = LOW[field] as number;
    const most = HIGH[field] as number;
    fields[field] = guess < least ? least : guess > most ? most : guess;
  }

  /** A value of the named step that is seen: near the reference, or at the end of the step that is nearest to it. */
  #refine(fields: Int32Array, reference: Int32Array, field: number): void {
    const floor = (fields[field] as number) - STEP / 2;
    const guess = (reference[field] as number) - NEAR + this.#roll(field, 2 * NEAR + 1);
    fields[field] = guess < floor ? floor + this.#roll(field, NEAR) : guess < floor + STEP ? guess : floor + STEP - 1 - this.#roll(field, NEAR);
  }

  /** The true tension behind what is read: a misreading half to one and a half times that of the reference. */
  #unread(fields: Int32Array, reference: Int32Array, border: number): void {
    const at = eye(this.#seat, border);
    const error = ((reference[Perception.error + at] as number) * (500 + this.#roll(Perception.error + at, 1001)) / 1000) | 0;
    const usual = reference[Perception.low + at] as number;
    const isLow = this.#roll(Perception.low + at, ODD) === 0 ? 1 - usual : usual;
    const read = fields[Border.tension + border] as number;
    const truth = isLow === 1 ? read + error : read - error;
    fields[Border.tension + border] = truth < 0 ? 0 : truth >= PLAIN ? PLAIN - 1 : truth;
    fields[Perception.error + at] = error;
    fields[Perception.low + at] = isLow;
  }
}

/**
 * The rules change the sums of peace by what their parts have changed: so parts and sums of a guess must agree. Violence
 * follows from the tensions. The other sum is of the end of last season, before this one's river and cold, so that its
 * guess stands, for the first part alone; the next season spreads it over all of them.
 */
function sumPeace(world: World): void {
  const positive = world.get(Region.positivePeace);
  for (let s = 0; s < N_STATES; s++) world.set(State.peaceShare + s, s === 0 ? positive : 0);
  let negative = 0;
  for (let b = 0; b < N_BORDERS; b++) {
    const share = world.tables.borders[b]?.live === true ? div(1000 - world.tension(b), world.live.length) : 0;
    world.set(Border.calmShare + b, share);
    negative += share;
  }
  world.set(Region.negativePeace, negative);
  world.set(Region.commonPeace, (positive >> 1) + (negative >> 1));
}
