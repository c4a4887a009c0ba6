/** What a policy looks at before it decides: only what its seat sees, never the world itself. */
import { drawBase, drawBelow, drawFrom, Stream, type Key } from '../engine/draw.ts';
import { roughly, seen, seenTension } from '../engine/knowledge.ts';
import { Border, Region, Relation, State, Threat, pair } from '../engine/layout.ts';
import type { World } from '../engine/world.ts';
import type { Manner } from './manner.ts';

/**
 * One seat's position while it chooses; reused, never kept. Most of what policies ask is known to be seen exactly, or by
 * steps: that is read at once, in a tenth of the time that it takes to ask how a field is seen (a test plays games and
 * compares every such reading with `seen`).
 */
export class Glance {
  world!: World;
  manner!: Manner;
  luck!: Key;
  /** Of the world; for the readings below alone. */
  #fields!: Int32Array;
  seat = 0;
  approval = 0;
  season = 0;
  turnsLeft = 0;
  /** Turns resolved so far. */
  turn = 0;
  /** Of this season's noise (see draw.ts). */
  #base = 0;

  set(world: World, seat: number, manner: Manner, luck: Key): void {
    this.world = world;
    this.seat = seat;
    this.manner = manner;
    this.luck = luck;
    this.#fields = world.fields;
    this.approval = this.exact(State.approval + seat);
    this.season = this.exact(Region.season);
    this.turn = this.exact(Region.turn);
    this.turnsLeft = world.tables.turns - this.turn;
    this.#base = drawBase(luck.low, luck.high, this.turn, Stream.policy);
  }

  /** Any field, as this seat sees it. */
  see(field: number): number {
    return seen(this.world, this.seat, field);
  }
  /** A field that this seat sees as it is: what is public, its own state, and talks and wishes at its own borders. */
  exact(field: number): number {
    return this.#fields[field] as number;
  }
  /** A meter of another state, of which everyone sees the step. */
  rough(field: number): number {
    return roughly(this.#fields[field] as number);
  }
  severity(threat: number): number {
    const value = this.#fields[Threat.severity + threat] as number;
    return (this.#fields[State.earlyWarning + this.seat] as number) > 0 ? value : roughly(value);
  }
  tension(border: number): number {
    return seenTension(this.world, this.seat, border);
  }
  /** Trust of this seat towards another. */
  trust(other: number): number {
    return this.#fields[Relation.trust + pair(this.seat, other)] as number;
  }
  /** How the other's last turn felt. */
  tone(other: number): number {
    return this.#fields[Relation.tone + pair(this.seat, other)] as number;
  }
  hasSanction(other: number): boolean {
    return seen(this.world, this.seat, Relation.sanction + pair(this.seat, other)) > 0;
  }
  hasMission(border: number): boolean {
    return (this.#fields[Border.missionMode + border] as number) > 0;
  }
  /** Noise of this seat's choices, 0…range−1, from luck that is not the game's own. */
  noise(purpose: number, range: number): number {
    return Math.imul(drawFrom(this.#base, this.seat * 4096 + purpose) >>> 16, range) >>> 16;
  }
  /** The same, but drawn once for a whole game. */
  lasting(purpose: number, range: number): number {
    return drawBelow(this.luck.low, this.luck.high, 0, Stream.policy, this.seat * 4096 + purpose, range);
  }
}
