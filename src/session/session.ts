/** The one referee of a game, wherever it is hosted: in a browser's worker, in a class's server, in the lab. */
import * as v from 'valibot';
import { STATES, type PhaseId, type SeatId, type StateId } from '../engine/names.ts';
import type { WhyView } from '../protocol/causes.ts';
import { CommandSchema, type CommandResult } from '../protocol/commands.ts';
import type { Debrief } from '../protocol/debrief.ts';
import type { HostView } from '../protocol/hostCommands.ts';
import type { Order } from '../protocol/orders.ts';
import type { GameRecord } from '../protocol/record.ts';
import type { SeatView, Viewer } from '../protocol/view.ts';
import { apply } from './apply.ts';
import { legalOrders } from './checkOrders.ts';
import { Computers } from './computers.ts';
import type { Drafts, Session, TellDebrief } from './contract.ts';
import { current, newGame, type Game, type Setup } from './game.ts';
import { hostViewOf } from './hostView.ts';
import { knowledgeFor } from './knowledge.ts';
import { beginTurn } from './phases.ts';
import { mayCommand, waitingFor } from './players.ts';
import type { AgentsFor, SeatKnowledge } from './port.ts';
import { recordOf } from './record.ts';
import { OK, refuse } from './refusal.ts';
import { seriesOf } from './series.ts';
import { sightIn } from './sight.ts';
import { viewOf } from './view.ts';
import { viewerIndex } from './viewers.ts';
import { whyOf } from './why.ts';

/** A game and those who play for the computer in it. */
interface Resumed {
  readonly game: Game;
  readonly computers: Computers;
}

export class GameSession implements Session {
  readonly readOnly = null;
  readonly #game: Game;
  readonly #computers: Computers;
  readonly #drafts = new Map<StateId, readonly Order[]>();

  private constructor(game: Game, computers: Computers) {
    this.#game = game;
    this.#computers = computers;
  }

  /** A new game at the news of its first turn. Seats that `setup` does not name are played by the blueprint policy. */
  static start(setup: Setup, agentsFor: AgentsFor): GameSession {
    const game = newGame(setup);
    beginTurn(game);
    return new GameSession(game, new Computers(game, agentsFor));
  }

  /** A game that was played again up to where it was left. Its delegations act now, as they would have done then. */
  static resume({ game, computers }: Resumed, drafts: Drafts = {}): GameSession {
    const session = new GameSession(game, computers);
    computers.act();
    for (const state of STATES) if (drafts[state] !== undefined) session.draft(state, drafts[state]);
    return session;
  }

  get scenario(): string { return this.#game.content.tables.scenario; }
  get turns(): number { return this.#game.content.tables.turns; }
  get turn(): number { return this.#game.turn; }
  get phase(): PhaseId { return this.#game.phase; }
  get rehearsed(): boolean { return this.#game.branch !== undefined; }

  command(seat: SeatId, command: unknown): CommandResult {
    if (!mayCommand(this.#game, seat)) return refuse(this.#game.seats[seat] === 'person' ? 'taken' : 'notYourSeat');
    const parsed = v.safeParse(CommandSchema, command);
    if (!parsed.success) return badCommand(parsed.issues[0]);
    const result = apply(this.#game, seat, parsed.output);
    if (!result.ok) return result;
    if (parsed.output.do === 'lock') this.#drafts.delete(seat as StateId);
    this.#computers.act();
    return result;
  }

  host(command: unknown): CommandResult {
    const parsed = v.safeParse(CommandSchema, command);
    if (!parsed.success) return badCommand(parsed.issues[0]);
    const { phase } = this.#game;
    if (parsed.output.do === 'closePhase' && phase === 'orders') this.#lockDrafts();
    // the last draft may have closed the phase already
    const result = this.#game.phase === phase ? apply(this.#game, 'HOST', parsed.output) : OK;
    if (result.ok) this.#computers.act();
    return result;
  }

  /** Seals what persons had in preparation, as far as it is legal, as their own orders. */
  #lockDrafts(): void {
    for (const seat of waitingFor(this.#game)) {
      const orders = seat === 'ENVOY' ? undefined : this.#drafts.get(seat);
      if (orders === undefined || seat === 'ENVOY') continue;
      apply(this.#game, seat, { do: 'lock', orders: legalOrders(sightIn(this.#game, viewerIndex(seat)), orders) });
      this.#drafts.delete(seat);
    }
  }

  hostView(): HostView {
    return hostViewOf(this.#game);
  }

  /** Turns the page of a game that no person plays. */
  next(): CommandResult {
    return this.command('ENVOY', { do: 'advance' });
  }

  forethink(): boolean {
    return this.#computers.forethink();
  }

  draft(seat: StateId, orders: readonly Order[]): CommandResult {
    if (this.#game.seats[seat] !== 'person') return refuse('notYourSeat');
    if (this.#game.phase === 'ended') return refuse('gameEnded');
    if ((current(this.#game).orders[STATES.indexOf(seat)] ?? null) !== null) return refuse('alreadyLocked');
    this.#drafts.set(seat, [...orders]);
    return { ok: true };
  }

  drafts(): Drafts {
    return Object.fromEntries(this.#drafts);
  }

  view(viewer: Viewer): SeatView {
    if (viewer === 'PUBLIC' || viewer === 'ENVOY') return viewOf(this.#game, viewer);
    return viewOf(this.#game, viewer, { draft: this.#drafts.get(viewer), beliefs: this.#computers.beliefsAbout(viewer) });
  }

  why(viewer: Viewer, meter: string): WhyView | null {
    return whyOf(this.#game, viewerIndex(viewer), meter);
  }

  debrief(seat: StateId, tell: TellDebrief): Debrief | null {
    return this.#game.phase === 'ended' ? tell(this.#game, seat) : null;
  }

  series(seat: StateId): ReturnType<Session['series']> {
    const all = seriesOf(this.#game, STATES.indexOf(seat));
    if (this.#game.phase === 'ended') return all;
    return all.filter((s) => s.seen !== undefined).map(({ meter, seen }) => ({ meter, seen: seen ?? [] }));
  }

  record(): GameRecord {
    return recordOf(this.#game);
  }

  knowledge(seat: StateId): Pick<SeatKnowledge, 'seat' | 'fields'> | null {
    if (this.#game.phase !== 'orders' && this.#game.phase !== 'diplomacy') return null;
    // without the luck of computer delegations: whoever looks ahead for a person has a third one
    const { seat: index, fields } = knowledgeFor(this.#game, STATES.indexOf(seat));
    return { seat: index, fields };
  }
}

type Issue = v.BaseIssue<unknown>;
const pathOf = (issue: Issue): string => v.getDotPath(issue) ?? '';

function badCommand(issue: Issue): CommandResult {
  const at = pathOf(issue);
  if (at === 'orders' && issue.type === 'max_length') return refuse('tooManyOrders', at);
  return refuse('badCommand', at === '' ? undefined : at);
}
