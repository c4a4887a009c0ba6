/** Computer delegations act at fixed points: at the opening of diplomacy, in answer to what reaches them, and when orders open. */
import { BORDERS, STATES, type SeatId, type StateId } from '../engine/names.ts';
import { maskOf } from '../protocol/codec.ts';
import type { Command } from '../protocol/commands.ts';
import type { OfferDraft } from '../protocol/offers.ts';
import type { BeliefView } from '../protocol/view.ts';
import { legalOrders } from './checkOrders.ts';
import { beliefsAbout } from './beliefs.ts';
import { Foresight } from './foresight.ts';
import { current, type Game, type Offer } from './game.ts';
import { knowledgeFor } from './knowledge.ts';
import { mediate } from './mediation.ts';
import type { AgentAnswer, Agents, AgentsFor, EnvoyAgent } from './port.ts';
import { holderOf, isPerson } from './players.ts';
import { send } from './send.ts';
import { sightIn } from './sight.ts';
import { exchangesOf } from './tables.ts';
import { offerView } from './viewOffers.ts';
import { ENVOY } from './viewers.ts';

export class Computers {
  readonly #game: Game;
  readonly #agentsFor: AgentsFor;
  readonly #holders: Game['seats'] | undefined;
  /** By seat and holder: a steward may come and go. */
  readonly #known = new Map<string, Agents>();
  /** The last turn in which each delegation (index in STATES) has opened diplomacy: a steward may come in the middle of it. */
  readonly #opened = new Map<number, number>();

  readonly #foresight = new Foresight();

  /** `holders`: who plays each seat, when it is not as the record says. */
  constructor(game: Game, agentsFor: AgentsFor, holders?: Game['seats']) {
    this.#game = game;
    this.#agentsFor = agentsFor;
    this.#holders = holders;
  }

  #holder(seat: SeatId): string | undefined {
    return this.#holders === undefined ? holderOf(this.#game, seat) : this.#holders[seat];
  }

  /** Who holds the seats that a computer plays now, by index in STATES. */
  get #holding(): readonly (readonly [seat: number, holder: string])[] {
    return STATES.flatMap((state, seat) => {
      const holder = this.#holder(state);
      return holder === undefined || holder === 'person' ? [] : [[seat, holder] as const];
    });
  }

  /** Those who play a seat now, by index in STATES. */
  get #agents(): ReadonlyMap<number, Agents> {
    return new Map(this.#holding.map(([seat, holder]) => [seat, this.#agentOf(seat, holder)]));
  }

  #agentOf(seat: number, holder: string): Agents {
    const key = `${seat} ${holder}`;
    const agents = this.#known.get(key) ?? this.#agentsFor(holder);
    this.#known.set(key, agents);
    return agents;
  }

  get #envoy(): EnvoyAgent | undefined {
    const holder = this.#holder('ENVOY');
    return holder === undefined || holder === 'person' ? undefined : this.#agentsFor.envoy;
  }

  /** Told before each command of a replay: what follows an opening shows that it has happened. */
  replaying(): void {
    // a replay needs nobody who thinks: who holds a seat is enough
    if (this.#game.phase === 'diplomacy') for (const [seat] of this.#holding) this.#opened.set(seat, this.#game.turn);
  }

  /** Lets every delegation and the envoy do what is due now; nothing when nothing is. Doing it again changes nothing. */
  act(): void {
    if (this.#game.phase === 'diplomacy') this.#talk();
    else if (this.#game.phase === 'orders') this.#lockAll();
  }

  /** Lets one delegation think, as things stand, about what it will be asked when the next phase opens; false when all have. */
  forethink(): boolean {
    const { phase } = this.#game;
    const question = phase === 'news' ? 'propose' : phase === 'diplomacy' ? 'orders' : null;
    if (question === null) return false;
    for (const [seat, agents] of this.#agents) {
      const k = knowledgeFor(this.#game, seat);
      if (this.#foresight.has(question, agents, k)) continue;
      this.#foresight.ask(question, agents, k);
      return true;
    }
    return false;
  }

  /** What the delegations of the computer believe of a state. */
  beliefsAbout(state: StateId): BeliefView[] {
    return beliefsAbout(this.#game, this.#agents, state);
  }

  #talk(): void {
    const opening = new Map([...this.#agents].filter(([seat]) => this.#opened.get(seat) !== this.#game.turn));
    if (opening.size > 0) this.#open(opening);
    this.#answerAll();
    const envoy = this.#envoy;
    if (envoy !== undefined) mediate(this.#game, envoy, () => this.#answerAll());
    for (const [seat, agents] of this.#agents) if (opening.has(seat) || this.#isSpokenTo(seat)) this.#say(seat, agents);
  }

  /** All proposals are made from the state at the opening; each is answered before the next is put forward. */
  #open(opening: ReadonlyMap<number, Agents>): void {
    // who comes in the middle first answers what lies there already, and does not talk over a table that has begun
    this.#answerOffers();
    const proposals: [number, OfferDraft][] = [];
    for (const [seat, agents] of opening) {
      this.#opened.set(seat, this.#game.turn);
      for (const draft of this.#foresight.ask('propose', agents, knowledgeFor(this.#game, seat))) if (!this.#hasBegun(seat, draft)) proposals.push([seat, draft]);
    }
    for (const [seat, offer] of proposals) {
      this.#send(seat, { do: 'offer', offer });
      this.#answerAll();
    }
  }

  /** True when something has been put on the table of these parties this turn. */
  #hasBegun(seat: number, { to }: OfferDraft): boolean {
    return exchangesOf(this.#game, maskOf([STATES[seat] as StateId, ...to]), false) > 0;
  }

  /** Answers every offer and text that waits for a computer, and every question of the envoy. */
  #answerAll(): void {
    this.#answerOffers();
    this.#confideAll();
  }

  #answerOffers(): void {
    for (let next = this.#pending(); next !== undefined; next = this.#pending()) {
      const [offer, seat, agents] = next;
      const answer = agents.answer(knowledgeFor(this.#game, seat), offerView(offer, seat, this.#game.phase));
      if (this.#send(seat, toCommand(offer, answer))) continue;
      // a counter-offer that can't be made is a refusal by one who wanted more
      this.#send(seat, { do: 'refuse', offer: offer.id, reasons: ['wantsMore'] });
    }
  }

  /** The first open offer that waits for a computer delegation. */
  #pending(): [Offer, number, Agents] | undefined {
    const playing = this.#agents;
    for (const offer of current(this.#game).offers) {
      if (offer.status !== 'open') continue;
      for (const a of offer.answers) {
        const agents = playing.get(a.by);
        if (a.answer === 'pending' && agents !== undefined) return [offer, a.by, agents];
      }
    }
    return undefined;
  }

  #confideAll(): void {
    const playing = this.#agents;
    for (const { border, of, answered } of [...this.#game.asked]) {
      const seat = STATES.indexOf(of);
      const positions = answered ? [] : (playing.get(seat)?.confide?.(knowledgeFor(this.#game, seat), border) ?? []);
      const place = BORDERS[border];
      if (positions.length > 0 && place !== undefined) this.#send(seat, { do: 'confide', border: place, positions: [...positions] });
    }
  }

  /** True when a person has said something to this seat since it last spoke; delegations of the computer don't go on among themselves. */
  #isSpokenTo(seat: number): boolean {
    const state = STATES[seat] as StateId;
    const { sayings, turn } = this.#game;
    const last = sayings.findLastIndex((said) => said.from === state);
    return sayings.some((said, i) => i > last && said.turn === turn && said.saying.to.includes(state) && isPerson(this.#game, said.from));
  }

  #say(seat: number, agents: Agents): void {
    for (const saying of agents.say?.(knowledgeFor(this.#game, seat)) ?? []) this.#send(seat, { do: 'say', saying });
  }

  #lockAll(): void {
    const { orders } = current(this.#game);
    const sets: [number, Command][] = [];
    for (const [seat, agents] of this.#agents) {
      if (orders[seat] !== null) continue;
      sets.push([seat, { do: 'lock', orders: legalOrders(sightIn(this.#game, seat), this.#foresight.ask('orders', agents, knowledgeFor(this.#game, seat))) }]);
    }
    for (const [seat, command] of sets) this.#send(seat, command);
  }

  #send(seat: number, command: Command): boolean {
    return send(this.#game, STATES[seat] as StateId, command);
  }
}

function toCommand({ id: offer, from }: Offer, answer: AgentAnswer): Command {
  switch (answer.answer) {
    case 'accept': return { do: 'accept', offer };
    case 'refuse': return {
      do: 'refuse', offer, reasons: answer.reasons.length === 0 ? ['noGain'] : answer.reasons.slice(0, 3),
      ...(answer.because === undefined ? {} : { because: answer.because.slice(0, 3) }),
    };
    // a text is the envoy's: what a side would rather sign is a wish for its next version
    case 'counter': return { do: from === ENVOY ? 'amend' : 'counter', offer, with: answer.with };
  }
}
