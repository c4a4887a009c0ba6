/** What a policy looks at before it decides: everything through `seen`, never the world itself. */
import { drawBase, drawBelow, drawFrom, Stream, type Key } from '../engine/draw.ts';
import { seen, seenTension } from '../engine/knowledge.ts';
import { Border, Region, Relation, State, pair } from '../engine/layout.ts';
import type { World } from '../engine/world.ts';
import type { Manner } from './manner.ts';

/** One seat's position while it chooses; reused, never kept. */
export class Glance {
  world!: World;
  manner!: Manner;
  luck!: Key;
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
    this.approval = seen(world, seat, State.approval + seat);
    this.season = seen(world, seat, Region.season);
    this.turn = seen(world, seat, Region.turn);
    this.turnsLeft = world.tables.turns - this.turn;
    this.#base = drawBase(luck.low, luck.high, this.turn, Stream.policy);
  }

  see(field: number): number {
    return seen(this.world, this.seat, field);
  }
  tension(border: number): number {
    return seenTension(this.world, this.seat, border);
  }
  /** Trust of this seat towards another. */
  trust(other: number): number {
    return seen(this.world, this.seat, Relation.trust + pair(this.seat, other));
  }
  /** How the other's last turn felt. */
  tone(other: number): number {
    return seen(this.world, this.seat, Relation.tone + pair(this.seat, other));
  }
  hasSanction(other: number): boolean {
    return seen(this.world, this.seat, Relation.sanction + pair(this.seat, other)) > 0;
  }
  hasMission(border: number): boolean {
    return seen(this.world, this.seat, Border.missionMode + border) > 0;
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
