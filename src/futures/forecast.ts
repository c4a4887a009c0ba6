/**
 * The forecast of one seat: from what it knows, with guesses for the rest, its turn is played out with and without the
 * drafted orders, or with and without an offer's signature, on the same luck, and all that follows by blueprint. Never the game's own luck, never its true state.
 */
import { sign, whyNotSign } from '../engine/clauses/agreements.ts';
import type { OfferRow } from '../engine/clauses/row.ts';
import { draw, keyFrom, luckOf } from '../engine/draw.ts';
import { N_STATES, Region, SIZE } from '../engine/layout.ts';
import { fieldOf } from '../engine/meters.ts';
import { STATES } from '../engine/names.ts';
import type { OrderRow } from '../engine/orders/row.ts';
import type { Tables } from '../engine/tables.ts';
import { resolveTurn } from '../engine/turn.ts';
import { World } from '../engine/world.ts';
import { offerToRow, orderToRow } from '../protocol/codec.ts';
import { STAGES, type Part, type Question, type Share } from '../protocol/forecast.ts';
import { Samples } from './forecastSamples.ts';
import { ordersOf, playersOf, playTurn, type Player } from './playout.ts';
import { Sampler } from './sample.ts';

/** Luck of all forecasts. The same question always has the same answer, and no game is played with it. */
const LUCK = luckOf(keyFrom('forecast'));

/** How many of the first `total` playouts fall to a share. */
export const partOf = (total: number, { index, of }: Share): number => Math.trunc((total - index + of - 1) / of);

interface Asked {
  readonly question: Question;
  readonly share: Share;
  readonly rows: readonly OrderRow[];
  /** What is signed before the orders, when the question is about an offer. */
  readonly offer: OfferRow | null;
  readonly without: Samples;
  /** Null when no order is drafted and no offer asked about. */
  readonly drafted: Samples | null;
  /** Index in STAGES of the next answer. */
  stage: number;
}

/** Plays the futures of one scenario's games, a few at a time. */
export class Forecaster {
  readonly #world: World;
  readonly #players: readonly Player[];
  readonly #sampler: Sampler;
  readonly #orders: (readonly OrderRow[])[] = STATES.map(() => []);
  readonly #own: OrderRow[][] = STATES.map(() => []);
  /** Filled anew for each playout, so that none is made. */
  readonly #luck = { low: 0, high: 0 };
  #asked: Asked | null = null;

  constructor(tables: Tables) {
    this.#world = new World(tables, LUCK);
    this.#players = playersOf(tables, STATES.map(() => 'blueprint' as const));
    this.#sampler = new Sampler(tables);
  }

  /**
   * Turns to another question. What was played without orders is kept when only the draft has changed.
   * @throws when the knowledge is not of this scenario's layout, or a meter has no such name
   */
  ask(question: Question, share: Share): void {
    const { knowledge, meters } = question;
    if (knowledge.fields.length !== SIZE) throw new Error(`Knowledge of ${knowledge.fields.length} fields, where the rules have ${SIZE}.`);
    const rows = question.orders.map(orderToRow);
    const offer = question.offer === undefined ? null : offerToRow(question.offer.from, question.offer.draft);
    const room = (): Samples => new Samples(meters.map(fieldNamed), this.#columns(knowledge.fields), partOf(STAGES[STAGES.length - 1] as number, share));
    const before = this.#asked;
    const isSame = before !== null && isAlike(before, question, share);
    if (!isSame) this.#sampler.set(knowledge.seat, knowledge.fields);
    const drafted = rows.length === 0 && offer === null ? null : room();
    this.#asked = { question, share, rows, offer, without: isSame ? before.without : room(), drafted, stage: 0 };
  }

  /** Gives up the question. What was played for it is kept, in case that it is asked again with another draft. */
  stop(): void {
    if (this.#asked !== null) this.#asked.stage = STAGES.length;
  }

  /** Plays at most `most` playouts of the question. True while there is more to do. */
  play(most: number): boolean {
    const asked = this.#asked;
    if (asked === null) return false;
    for (let n = 0; n < most; n++) {
      const arm = next(asked);
      if (arm === null) break;
      this.#playOut(asked, arm);
    }
    return asked.stage < STAGES.length;
  }

  /** The answer of the stage that is complete now; null before. After the last one the question is done with. */
  answer(): Part | null {
    const asked = this.#asked;
    if (asked === null || asked.stage === STAGES.length || next(asked) !== null) return null;
    const { question, share, without, drafted, stage } = asked;
    const playouts = partOf(STAGES[stage] as number, share);
    asked.stage++;
    return {
      id: question.id, stage, playouts,
      without: { course: without.course(playouts), failed: without.failures(playouts) },
      drafted: drafted === null ? null : { course: drafted.course(playouts), failed: drafted.failures(playouts), difference: drafted.course(playouts, without) },
    };
  }

  /** Points in time: now, and the end of each turn that is left. */
  #columns(fields: Int32Array): number {
    return this.#world.tables.turns - (fields[Region.turn] as number) + 1;
  }

  #playOut({ question: { knowledge: { seat, fields } }, share, rows, offer, without }: Asked, arm: Samples): void {
    const number = share.index + arm.done * share.of;
    const low = draw(LUCK.low, LUCK.high, number, 0x51, 1);
    const high = draw(LUCK.high, LUCK.low, number, 0x52, 2);
    const luck = this.#luck;
    luck.low = draw(low, high, number, 0x53, 3);
    luck.high = draw(high, low, number, 0x54, 4);
    const world = this.#world;
    this.#sampler.fill(world, low, high);
    const columns = this.#columns(fields);
    arm.note(0, world.fields);
    if (offer !== null && arm !== without && whyNotSign(world, offer) === null) sign(world, offer);
    for (let s = 0; s < N_STATES; s++) {
      const own = this.#own[s] as OrderRow[];
      const isDrafted = s === seat && offer === null;
      if (!isDrafted) ordersOf(world, s, this.#players[s] as Player, luck, own);
      this.#orders[s] = !isDrafted ? own : arm === without ? NONE : rows;
    }
    resolveTurn(world, this.#orders);
    let column = 1;
    while (world.get(Region.ended) === 0 && column < columns - 1) {
      arm.note(column++, world.fields);
      playTurn(world, this.#players, luck);
    }
    arm.close(column, world.fields, world.get(Region.failed) === 1);
  }
}

const NONE: readonly OrderRow[] = [];

/** The way to play that is behind in the current stage; null when none is. */
function next({ share, without, drafted, stage }: Asked): Samples | null {
  const total = STAGES[stage];
  const wanted = total === undefined ? 0 : partOf(total, share);
  if (without.done < wanted) return without;
  return drafted !== null && drafted.done < wanted ? drafted : null;
}

/** True when only the draft differs; before orders and before an offer is signed are two different waits. */
function isAlike({ question: a, share }: Asked, b: Question, other: Share): boolean {
  return share.index === other.index && share.of === other.of && (a.offer === undefined) === (b.offer === undefined) && a.knowledge.seat === b.knowledge.seat
    && a.meters.length === b.meters.length && a.meters.every((meter, i) => meter === b.meters[i])
    && a.knowledge.fields.every((value, f) => value === b.knowledge.fields[f]);
}

function fieldNamed(meter: string): number {
  const field = fieldOf(meter);
  if (field === undefined) throw new Error(`There is no meter '${meter}'.`);
  return field;
}
