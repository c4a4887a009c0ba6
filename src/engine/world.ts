/** The state of one game and the only way to change it. */
import { barOf, BAR_ZERO } from './bar.ts';
import { drawBelow, type Key } from './draw.ts';
import { clamp } from './fixed.ts';
import { flatOf, type Flat } from './flat.ts';
import { Border, HIGH, LOW, N_STATES, Region, SIDE_BIT, SIZE } from './layout.ts';
import { cause, type Ledger } from './ledger.ts';
import { ISSUES, LADDER_FROM, RULES, type FactKind } from './names.ts';
import type { Tables } from './tables.ts';

/** Tension from which a border counts as disputed, 0–1000. */
const DISPUTE = LADDER_FROM[1];
const RESOURCE = ISSUES.indexOf('resource');
/** Changes that one phase may gather; the busiest gather a tenth of it. */
const ROOM = 4096;
const CLAMP = cause('rule', RULES.indexOf('clamp'));

/**
 * What a phase has gathered: the sum for each field, and the fields in the order of their changes, as often as they change;
 * `touched[0]` says how many. Every phase is over before another world plays one, so that all worlds share them: the compiler
 * knows where arrays of its own module are, and reads them in a third of the steps that it takes for those of an object.
 * Whoever starts anew starts with none.
 */
const pending = new Int32Array(SIZE);
const touched = new Int32Array(1 + ROOM);
// arrays of other modules, looked up once
const lows = LOW;
const highs = HIGH;

/** Forgets what a world gathered that was left in the middle of a phase. */
function forget(): void {
  for (let i = 1; i <= (touched[0] as number); i++) pending[touched[i] as number] = 0;
  touched[0] = 0;
}

/**
 * Meters change by `change`, which gathers deltas until `commit` ends the phase: no order of iteration can matter,
 * and every delta has a cause. Structural fields (masks, stages, slots) are set at once by `set`.
 */
export class World {
  readonly fields: Int32Array;
  /** Null in playouts; set while a person will see the turn. */
  ledger: Ledger | null = null;
  /** Effects gathered since the world was made; for benchmarks. */
  effects = 0;
  readonly tables: Tables;
  /** The tables as columns of integers. */
  readonly flat: Flat;
  /** Borders with a site of incidents (indices in BORDERS), in their order. */
  readonly live: readonly number[];
  /** Borders at which anything can be done: sites of incidents, and those that began with a dispute; nothing hidden decides it. */
  readonly relevant: readonly number[];
  /** 1 for each relevant border, by index in BORDERS. */
  readonly isRelevant: Uint8Array;
  low: number;
  high: number;

  constructor(tables: Tables, key: Key) {
    this.tables = tables;
    this.flat = flatOf(tables);
    this.live = tables.borders.flatMap((t, b) => (t.live ? [b] : []));
    this.isRelevant = Uint8Array.from(tables.borders, (t, b) => (t.live || (tables.start[Border.tension + b] as number) >= DISPUTE ? 1 : 0));
    this.relevant = tables.borders.flatMap((_, b) => (this.isRelevant[b] === 1 ? [b] : []));
    this.low = key.low;
    this.high = key.high;
    this.fields = Int32Array.from(tables.start);
    forget();
  }

  get(field: number): number {
    return this.fields[field] as number;
  }

  /** Sets a structural field at once. Meters must use `change`. */
  set(field: number, value: number): void {
    this.fields[field] = value;
  }

  /** Gathers a change of a meter. `actor` and `place` are indices, or absent. */
  change(field: number, delta: number, code: number, actor?: number, place?: number): void {
    if (delta === 0) return;
    const count = (touched[0] as number) + 1;
    touched[0] = count;
    touched[count] = field;
    pending[field] = (pending[field] as number) + delta;
    if (this.ledger !== null) this.ledger.add(field, delta, code, actor, place);
  }

  /** The value a field will have after commit, before clamping. */
  after(field: number): number {
    return (this.fields[field] as number) + (pending[field] as number);
  }

  /** Ends a phase: applies what was gathered; what the range cuts off is a cause of its own. */
  commit(): void {
    const count = touched[0] as number;
    if (count === 0) return;
    if (count > ROOM) throw new Error(`A phase gathered ${count} changes, where there is room for ${ROOM}.`);
    if (this.ledger !== null) noteClamps(this.fields, count, this.ledger);
    const { fields } = this;
    for (let i = 1; i <= count; i++) {
      const field = touched[i] as number;
      const delta = pending[field] as number;
      // nothing is left of it: its changes cancelled out, or it stands further up in the list
      if (delta === 0) continue;
      pending[field] = 0;
      const want = (fields[field] as number) + delta;
      const low = lows[field] as number;
      const high = highs[field] as number;
      fields[field] = want < low ? low : want > high ? high : want;
    }
    this.effects += count;
    touched[0] = 0;
  }

  /** A uniform integer in 0…999 for this game, this turn, a stream and an entity. */
  chance(stream: number, entity: number): number {
    return drawBelow(this.low, this.high, this.get(Region.turn), stream, entity, 1000);
  }

  /** Records something that happened, when anyone looks. */
  tell(kind: FactKind, actor = -1, place = -1, a = 0, b = 0, c = 0): void {
    if (this.ledger === null) return;
    this.ledger.tell(kind, actor, place, a, b, c);
    const scene = { isWater: place >= 0 && this.tables.borders[place]?.issue === RESOURCE, tension: place >= 0 ? this.tension(place) : 0 };
    const bar = barOf(scene, kind, a, b);
    if (bar !== null) this.ledger.tell('waterEvent', actor, place, bar + BAR_ZERO, 0, 0);
  }

  /** Index of the state on the other side of `border`, or −1. */
  otherSide(border: number, state: number): number {
    const first = this.flat.first[border] as number;
    const second = this.flat.second[border] as number;
    return first === state ? second : second === state ? first : -1;
  }

  /** Bit (1 or 2) of `state` at `border`; 0 when it is no side of it. */
  sideBit(border: number, state: number): number {
    return border < 0 || state < 0 ? 0 : (SIDE_BIT[border * N_STATES + state] as number);
  }

  tension(border: number): number {
    return this.fields[Border.tension + border] as number;
  }

  /** Starts over from another state of the same tables, without allocation. */
  load(fields: Int32Array, low: number, high: number): void {
    this.fields.set(fields);
    this.low = low;
    this.high = high;
    forget();
  }
}

/** Tells what the ranges will cut off of what is pending, once for each field. */
function noteClamps(fields: Int32Array, count: number, ledger: Ledger): void {
  for (let i = 1; i <= count; i++) {
    const field = touched[i] as number;
    const want = (fields[field] as number) + (pending[field] as number);
    const got = clamp(want, lows[field] as number, highs[field] as number);
    if (got !== want && touched.indexOf(field, 1) === i) ledger.add(field, got - want, CLAMP, -1, -1);
  }
}
