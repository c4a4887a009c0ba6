/**
 * Fills a world with what one seat knows and a guess of all that it may not know: hidden meters as games like this one
 * have them by now, true tensions as its own misreading leaves them open. Nothing but the seat's knowledge goes in.
 */
import { draw } from '../engine/draw.ts';
import { knowledgeOf } from '../engine/knowledge.ts';
import {
  Agreement, Border, Clause, HIGH, LOW, MAX_AGREEMENTS, MAX_CLAUSES, N_BORDERS, N_STATES, N_THREATS, Perception, Region, Relation, SIZE, State, Threat, eye,
} from '../engine/layout.ts';
import { peace } from '../engine/phases/states.ts';
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

/** The sums of peace that the rules keep. */
const SUMS = [Region.positivePeace, Region.negativePeace, Region.commonPeace] as const;

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

export class Sampler {
  readonly #tables: Tables;
  #references: readonly Int32Array[] = [];
  /** Resolved turns that the references belong to. */
  #at = -1;
  #known: Int32Array = new Int32Array(SIZE);
  #hidden: readonly number[] = [];
  #rough: readonly number[] = [];
  /** Borders whose tension the seat may misread, and its perception of each. */
  #misread: readonly number[] = [];
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
    this.#known = Int32Array.from(seen);
    const fields = Array.from({ length: SIZE }, (_, f) => f);
    const isOwnEye = (f: number): boolean => [Perception.error, Perception.low].some((column) => f >= column + eye(seat, 0) && f < column + eye(seat, N_BORDERS));
    this.#rough = fields.filter((f) => knowledgeOf(world, seat, f) === 'rough');
    this.#hidden = fields.filter((f) => knowledgeOf(world, seat, f) === 'none' && assumedNone[f] === 0 && !isOwnEye(f));
    this.#isFundHidden = knowledgeOf(world, seat, Region.fundTarget) === 'none';
    this.#misread = Array.from({ length: N_BORDERS }, (_, b) => b).filter((b) => knowledgeOf(world, seat, Border.tension + b) === 'perceived');
  }

  /** Fills `world` with the guess that belongs to this key, and gives it the key's luck. Allocates nothing. */
  fill(world: World, low: number, high: number): void {
    world.load(this.#known, low, high);
    this.#low = low;
    this.#high = high;
    const reference = this.#references[this.#roll(SIZE, this.#references.length)] as Int32Array;
    const { fields } = world;
    for (const f of this.#hidden) fields[f] = this.#near(reference[f] as number, f);
    for (const f of this.#rough) fields[f] = this.#within(reference[f] as number, f);
    if (this.#isFundHidden) fields[Region.fundTarget] = this.#between(fields[Region.fundLow] as number, fields[Region.fundHigh] as number, Region.fundTarget);
    for (const b of this.#misread) this.#unread(fields, reference, b);
    this.#sumPeace(world);
  }

  /** A uniform integer in 0…range−1 for a field. */
  #roll(field: number, range: number): number {
    return (draw(this.#low, this.#high, 0, GUESS, field) >>> 0) % (range >>> 0);
  }

  #between(low: number, high: number, field: number): number {
    return high <= low ? low : low + this.#roll(field, high - low + 1);
  }

  /** What isn't there in the reference isn't there at all; what is varies around it. */
  #near(value: number, field: number): number {
    const spread = spreadOf[field] as number;
    if (spread === 0 || value === 0) return value;
    const guess = value - spread + this.#roll(field, 2 * spread + 1);
    const least = LOW[field] as number;
    const most = HIGH[field] as number;
    return guess < least ? least : guess > most ? most : guess;
  }

  /** A value of the named step that is seen: near the reference, or at the end of the step that is nearest to it. */
  #within(value: number, field: number): number {
    const floor = (this.#known[field] as number) - STEP / 2;
    const guess = value - NEAR + this.#roll(field, 2 * NEAR + 1);
    if (guess < floor) return floor + this.#roll(field, NEAR);
    return guess < floor + STEP ? guess : floor + STEP - 1 - this.#roll(field, NEAR);
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

  /**
   * The rules change the sums of peace by what their parts have changed: so parts and sums of the guess must agree.
   * Violence follows from the tensions. The other sum is of the end of last season, before this one's river and cold,
   * so that its guess stands, and the first part takes up the rest; the next season sums all of them anew.
   */
  #sumPeace(world: World): void {
    const positive = world.get(Region.positivePeace);
    for (let s = 0; s < N_STATES; s++) world.set(State.peaceShare + s, 0);
    for (let b = 0; b < N_BORDERS; b++) world.set(Border.calmShare + b, 0);
    for (let i = 0; i < SUMS.length; i++) world.set(SUMS[i] as number, 0);
    peace(world);
    world.commit();
    world.set(State.peaceShare, world.get(State.peaceShare) + positive - world.get(Region.positivePeace));
    world.set(Region.positivePeace, positive);
    world.set(Region.commonPeace, (positive >> 1) + (world.get(Region.negativePeace) >> 1));
  }
}
