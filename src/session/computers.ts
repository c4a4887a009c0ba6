/** Computer delegations speak at fixed points: at the opening of diplomacy, in answer to each offer, and when orders open. */
import * as v from 'valibot';
import { STATES, type StateId } from '../engine/names.ts';
import { CommandSchema, type Command } from '../protocol/commands.ts';
import type { OfferDraft } from '../protocol/offers.ts';
import { apply } from './apply.ts';
import { legalOrders } from './checkOrders.ts';
import { current, type Game, type Offer } from './game.ts';
import { knowledgeFor } from './knowledge.ts';
import type { AgentAnswer, Agents, AgentsFor } from './port.ts';
import { holderOf } from './players.ts';
import { sightIn } from './sight.ts';
import { offerView } from './viewOffers.ts';

export class Computers {
  readonly #game: Game;
  readonly #agentsFor: AgentsFor;
  readonly #holders: Game['seats'] | undefined;
  /** By seat and holder: a steward may come and go. */
  readonly #known = new Map<string, Agents>();
  /** The last turn in which the delegations have opened diplomacy. */
  #opened = 0;

  /** `holders`: who plays each seat, when it is not as the record says. */
  constructor(game: Game, agentsFor: AgentsFor, holders?: Game['seats']) {
    this.#game = game;
    this.#agentsFor = agentsFor;
    this.#holders = holders;
  }

  /** Those who play a seat now, by index in STATES. */
  get #agents(): ReadonlyMap<number, Agents> {
    const playing = new Map<number, Agents>();
    STATES.forEach((state, seat) => {
      const holder = this.#holders === undefined ? holderOf(this.#game, state) : this.#holders[state];
      if (holder !== undefined && holder !== 'person') playing.set(seat, this.#agentOf(seat, holder));
    });
    return playing;
  }

  #agentOf(seat: number, holder: string): Agents {
    const key = `${seat} ${holder}`;
    const agents = this.#known.get(key) ?? this.#agentsFor(holder);
    this.#known.set(key, agents);
    return agents;
  }

  /** Told before each command of a replay: what follows an opening shows that it has happened. */
  replaying(): void {
    if (this.#game.phase === 'diplomacy') this.#opened = this.#game.turn;
  }

  /** Lets every delegation do what is due now; nothing when nothing is. */
  act(): void {
    if (this.#game.phase === 'diplomacy') {
      if (this.#opened !== this.#game.turn) this.#open();
      this.#answerAll();
    } else if (this.#game.phase === 'orders') this.#lockAll();
  }

  /** All proposals are made from the state at the opening; each is answered before the next is put forward. */
  #open(): void {
    this.#opened = this.#game.turn;
    const proposals: [number, OfferDraft][] = [];
    for (const [seat, agents] of this.#agents) for (const draft of agents.propose(knowledgeFor(this.#game, seat))) proposals.push([seat, draft]);
    for (const [seat, offer] of proposals) {
      this.#send(seat, { do: 'offer', offer });
      this.#answerAll();
    }
  }

  #answerAll(): void {
    for (let next = this.#pending(); next !== undefined; next = this.#pending()) {
      const [offer, seat, agents] = next;
      const answer = agents.answer(knowledgeFor(this.#game, seat), offerView(offer, seat, this.#game.phase));
      if (this.#send(seat, toCommand(offer.id, answer))) continue;
      // a counter-offer that can't be made is a refusal by one who wanted more
      this.#send(seat, { do: 'refuse', offer: offer.id, reasons: ['wantsMore'] });
    }
  }

  /** The first open offer that waits for a computer delegation. */
  #pending(): [Offer, number, Agents] | undefined {
    for (const offer of current(this.#game).offers) {
      if (offer.status !== 'open') continue;
      for (const a of offer.answers) {
        const agents = this.#agents.get(a.by);
        if (a.answer === 'pending' && agents !== undefined) return [offer, a.by, agents];
      }
    }
    return undefined;
  }

  #lockAll(): void {
    const { orders } = current(this.#game);
    const sets: [number, Command][] = [];
    for (const [seat, agents] of this.#agents) {
      if (orders[seat] !== null) continue;
      sets.push([seat, { do: 'lock', orders: legalOrders(sightIn(this.#game, seat), agents.orders(knowledgeFor(this.#game, seat))) }]);
    }
    for (const [seat, command] of sets) this.#send(seat, command);
  }

  /** False when the command was refused, as a person's would be. */
  #send(seat: number, command: Command): boolean {
    const checked = v.safeParse(CommandSchema, command);
    return checked.success && apply(this.#game, STATES[seat] as StateId, checked.output).ok;
  }
}

function toCommand(offer: number, answer: AgentAnswer): Command {
  switch (answer.answer) {
    case 'accept': return { do: 'accept', offer };
    case 'refuse': return {
      do: 'refuse', offer, reasons: answer.reasons.length === 0 ? ['noGain'] : answer.reasons.slice(0, 3),
      ...(answer.because === undefined ? {} : { because: answer.because.slice(0, 3) }),
    };
    case 'counter': return { do: 'counter', offer, with: answer.with };
  }
}
