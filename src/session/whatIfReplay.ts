/**
 * One operation on a record: branch, replay, continue. The commands of a finished game are carried out again with the same
 * luck and one decision changed; what the changed world leaves no room for is dropped, and what the record no longer holds
 * is decided by the computer.
 */
import { LEVELS, SEATS, STATES, type StateId } from '../engine/names.ts';
import type { Command, RecordedCommand, Refused, Sender } from '../protocol/commands.ts';
import { orderKey } from '../protocol/orderKey.ts';
import type { Order } from '../protocol/orders.ts';
import type { Change, Dropped, Others } from '../protocol/whatIf.ts';
import { apply } from './apply.ts';
import { legalOrders, whyNotOrder } from './checkOrders.ts';
import { Computers } from './computers.ts';
import { current, newGame, type Game, type Offer } from './game.ts';
import { isPerson, pacers } from './players.ts';
import { beginTurn } from './phases.ts';
import type { AgentsFor } from './port.ts';
import { sightOf } from './sight.ts';

export interface Branched {
  readonly game: Game;
  readonly dropped: readonly Dropped[];
  /** From this turn on the computer decided for everybody. */
  readonly computersFrom?: number;
}

type Answering = Extract<Command, { do: 'accept' | 'refuse' | 'counter' }>;
type AboutOffer = Answering | Extract<Command, { do: 'withdraw' | 'amend' }>;
const isAnswer = (command: Command): command is Answering => command.do === 'accept' || command.do === 'refuse' || command.do === 'counter';
const isAboutOffer = (command: Command): command is AboutOffer => isAnswer(command) || command.do === 'withdraw' || command.do === 'amend';
/** What a computer does in view of what the others have done: decided anew where that has changed. */
const isReaction = (seat: Sender, command: Command): boolean =>
  isAnswer(command) || command.do === 'amend' || command.do === 'lock' || (seat === 'ENVOY' && command.do === 'offer');
const makesOffer = (command: Command): boolean => command.do === 'offer' || command.do === 'counter';

/** The offers of a finished game by their ids, and by the index of the command that made each. */
function offersOf(game: Game): { readonly byId: ReadonlyMap<number, Offer>; readonly byCommand: ReadonlyMap<number, Offer> } {
  const byId = new Map(game.turns.flatMap((log) => log.offers).map((offer) => [offer.id, offer]));
  const byCommand = new Map<number, Offer>();
  const seen = new Map<number, number>();
  game.commands.forEach(({ turn, command }, i) => {
    if (!makesOffer(command)) return;
    // every recorded command was accepted, so offers stand in the log in the order of the commands that made them
    const nth = seen.get(turn) ?? 0;
    seen.set(turn, nth + 1);
    const made = game.turns[turn - 1]?.offers[nth];
    if (made !== undefined) byCommand.set(i, made);
  });
  return { byId, byCommand };
}

/** The orders of a set after the change; `with` takes the place of `without`, whose rank says what is dropped first. */
export function changedOrders(orders: readonly Order[], change: Extract<Change, { change: 'orders' }>): readonly Order[] {
  const { without, with: added } = change;
  const put = added === undefined ? [] : [added];
  if (without === undefined) return [...orders, ...put];
  return orders.flatMap((order) => (orderKey(order) === orderKey(without) ? put : [order]));
}

const MOST_COMMANDS = 20_000;

class Branch {
  readonly #was: Game;
  readonly #game: Game;
  readonly #change: Change | null;
  readonly #others: Others;
  readonly #agentsFor: AgentsFor;
  readonly #computers: Computers;
  readonly #offers: ReturnType<typeof offersOf>;
  /** Ids in this world of offers that the record made; ids count the offers of a table, and so may shift. */
  readonly #ids = new Map<number, number>();
  readonly #dropped: Dropped[] = [];
  /** True once the changed decision lies behind. */
  #changed = false;

  constructor(was: Game, change: Change | null, others: Others, agentsFor: AgentsFor) {
    this.#was = was;
    this.#change = change;
    this.#others = others;
    this.#agentsFor = agentsFor;
    this.#offers = offersOf(was);
    this.#game = newGame({ content: was.content, seats: was.seats, keyText: was.keyText, key: was.key });
    this.#computers = new Computers(this.#game, agentsFor);
    beginTurn(this.#game);
  }

  run(): Branched {
    const last = this.#change !== null && this.#others === 'answer' ? this.#change.turn : Infinity;
    for (const [i, recorded] of this.#was.commands.entries()) {
      if (recorded.turn > last || this.#game.phase === 'ended') break;
      this.#computers.replaying();
      this.#deal();
      this.#step(i, recorded);
      // what a steward opens with when it takes a seat follows in the record, as every opening does
      if (this.#decidesAnew() && recorded.command.do !== 'takeOver') this.#computers.act();
    }
    if (this.#change !== null) this.#game.branch = { turn: this.#change.turn, rehearsed: true };
    const computersFrom = this.#game.phase === 'ended' ? undefined : this.#playOn();
    return { game: this.#game, dropped: this.#dropped, ...(computersFrom === undefined ? {} : { computersFrom }) };
  }

  /** In the changed turn only what follows on a word of diplomacy is new: orders are locked without knowing the others'. */
  #decidesAnew(): boolean {
    return this.#changed && this.#others === 'answer' && this.#change?.change !== 'orders';
  }

  #step(i: number, { turn, seat, command }: RecordedCommand): void {
    const change = this.#change;
    const isHere = change !== null && change.turn === turn && change.seat === seat;
    if (isHere && change.change === 'orders' && command.do === 'lock') {
      this.#lock(turn, seat, changedOrders(command.orders, change));
      this.#changed = true;
      return;
    }
    if (isHere && change.change === 'silence' && this.#offers.byCommand.get(i)?.id === change.offer) {
      this.#changed = true;
      return;
    }
    if (isHere && change.change === 'answer' && isAnswer(command) && command.offer === change.offer) {
      this.#answer(change);
      return;
    }
    // answers to what is new, and orders given after it, are the computer's own again
    if (this.#decidesAnew() && seat !== 'HOST' && !isPerson(this.#game, seat) && isReaction(seat, command)) return;
    this.#again(i, { turn, seat, command });
    // an offer that was never answered is answered as soon as it is made
    const made = this.#offers.byCommand.get(i);
    if (change?.change === 'answer' && made?.id === change.offer && wasNotAnswered(made, change.seat)) this.#answer(change);
  }

  /** The new offer is made and accepted as soon as diplomacy opens. */
  #deal(): void {
    const change = this.#change;
    if (change?.change !== 'deal' || this.#changed || this.#game.turn !== change.turn || this.#game.phase !== 'diplomacy') return;
    this.#changed = true;
    if (!apply(this.#game, change.seat, { do: 'offer', offer: change.deal }).ok) return;
    const offer = current(this.#game).offers.at(-1)?.id ?? 0;
    for (const state of change.deal.to) apply(this.#game, state, { do: 'accept', offer });
  }

  #answer({ seat, offer, answer }: Extract<Change, { change: 'answer' }>): void {
    this.#changed = true;
    const id = this.#idOf(offer);
    apply(this.#game, seat, answer === 'accept' ? { do: 'accept', offer: id } : { do: 'refuse', offer: id, reasons: ['noGain'] });
  }

  /** In this world the id of an offer of the record, also when the computer made the same one anew; 0 when it was not made. */
  #idOf(id: number): number {
    const known = this.#ids.get(id);
    const was = this.#offers.byId.get(id);
    if (known !== undefined || was === undefined) return known ?? 0;
    const draft = JSON.stringify(was.draft);
    return current(this.#game).offers.find((offer) => offer.from === was.from && JSON.stringify(offer.draft) === draft)?.id ?? 0;
  }

  /** Carries out a recorded command as far as this world allows it. */
  #again(i: number, { turn, seat, command }: RecordedCommand): void {
    if (command.do === 'lock') return this.#lock(turn, seat, command.orders);
    const result = apply(this.#game, seat, isAboutOffer(command) ? { ...command, offer: this.#idOf(command.offer) } : command);
    const made = this.#offers.byCommand.get(i);
    if (!result.ok) this.#drop(turn, seat, command, result.code, made);
    else if (made !== undefined) this.#ids.set(made.id, current(this.#game).offers.at(-1)?.id ?? 0);
  }

  #lock(turn: number, seat: Sender, orders: readonly Order[]): void {
    // most sets are as legal as they were: only the others are worth a second look
    if (apply(this.#game, seat, { do: 'lock', orders: [...orders] }).ok) return;
    const state = STATES.indexOf(seat as StateId);
    const sight = sightOf(this.#game.content.tables, this.#game.world.fields, state);
    const legal = legalOrders(sight, orders);
    apply(this.#game, seat, { do: 'lock', orders: legal });
    for (const order of orders) {
      if (!legal.includes(order)) this.#dropped.push({ turn, seat, did: 'order', order, code: whyNotOrder(sight, order) ?? 'tooManyOrders' });
    }
  }

  #drop(turn: number, seat: Sender, command: Command, code: Refused, made: Offer | undefined): void {
    if (command.do !== 'offer' && !isAboutOffer(command)) return;
    // that nobody answers an offer which is not made goes without saying
    if (this.#change?.change === 'silence' && isAboutOffer(command) && command.offer === this.#change.offer) return;
    const offer = command.do === 'offer' ? made : this.#offers.byId.get(command.offer);
    this.#dropped.push({ turn, seat, code, did: command.do, clauses: offer?.draft.clauses ?? [] });
  }

  /** Everybody is played by the computer to the end; returns the turn in which that begins. */
  #playOn(): number {
    const game = this.#game;
    const holders = { ...game.seats };
    for (const seat of SEATS) if (holders[seat] === 'person') holders[seat] = seat === 'ENVOY' ? 'envoy' : 'blueprint';
    const computers = new Computers(game, this.#agentsFor, holders);
    // the last recorded command may have left a season at its end, with nothing to decide but to turn the page
    let from: number | null = null;
    for (let n = 0; n < MOST_COMMANDS; n++) {
      if (game.phase === 'diplomacy' || game.phase === 'orders') from ??= game.turn;
      computers.act();
      const next = pacers(game).find((seat) => !game.advanced.includes(seat));
      if (game.phase === 'ended') return from ?? game.turn;
      if (next === undefined || !apply(game, next, { do: 'advance' }).ok) break;
    }
    throw new Error(`A game of ${game.content.tables.scenario} came to a stop in turn ${game.turn}, ${game.phase}.`);
  }
}

/** True when `seat` let the offer lie until it lapsed. */
export const wasNotAnswered = (offer: Offer, seat: StateId): boolean =>
  offer.status === 'lapsed' && offer.answers.some((a) => STATES[a.by] === seat && a.answer === 'lapsed');

/**
 * Whoever thinks at a level answers a what-if by its doctrine: futures played for every season of every question would take
 * minutes, and an answer is due in two seconds.
 */
const unthinking = (agentsFor: AgentsFor): AgentsFor =>
  Object.assign((holder: string) => agentsFor(LEVELS.some((level) => level === holder) ? 'blueprint' : holder), agentsFor.envoy === undefined ? {} : { envoy: agentsFor.envoy });

/** Plays a finished game again with one decision changed; with `null` it comes to the same end. No delegation thinks ahead. */
export function branch(was: Game, change: Change | null, others: Others, agentsFor: AgentsFor): Branched {
  return new Branch(was, change, others, unthinking(agentsFor)).run();
}
