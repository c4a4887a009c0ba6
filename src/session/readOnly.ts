/** A record of other rules or content: its meters and its outcome can be read, the game can't go on. */
import { fieldOf } from '../engine/meters.ts';
import { BORDERS, ISSUES, SEASONS, SEATS, STATES, type IssueId, type SeasonId, type StateId } from '../engine/names.ts';
import type { WhyView } from '../protocol/causes.ts';
import type { CommandResult } from '../protocol/commands.ts';
import type { Debrief } from '../protocol/debrief.ts';
import type { Series } from '../protocol/series.ts';
import type { HostView } from '../protocol/hostCommands.ts';
import type { GameRecord } from '../protocol/record.ts';
import type { BorderView, SeatView, SeenMeter, Viewer } from '../protocol/view.ts';
import { libraryOf } from './hostView.ts';
import type { GameContent } from './port.ts';
import type { Drafts, Session } from './contract.ts';

const REFUSED: CommandResult = { ok: false, code: 'readOnly' };

export class ReadOnlySession implements Session {
  readonly phase = 'ended';
  readonly readOnly: 'otherRules' | 'otherContent';
  readonly #record: GameRecord;
  readonly #content: GameContent;

  constructor(record: GameRecord, content: GameContent, why: 'otherRules' | 'otherContent') {
    this.#record = record;
    this.#content = content;
    this.readOnly = why;
  }

  get scenario(): string { return this.#record.scenario; }
  get rehearsed(): boolean { return this.#record.branch !== undefined; }
  get turns(): number { return this.#content.tables.turns; }
  /** The last turn that was resolved; 1 before any was. */
  get turn(): number { return Math.max(1, this.#record.hashes.length - 1); }

  command(): CommandResult { return REFUSED; }
  host(): CommandResult { return REFUSED; }
  hostView(): HostView { return { forecastsShown: false, injects: [], waitingFor: [], library: libraryOf(this.#content) }; }
  draft(): CommandResult { return REFUSED; }
  drafts(): Drafts { return {}; }
  forethink(): false { return false; }
  knowledge(): null { return null; }
  record(): GameRecord { return structuredClone(this.#record); }

  /** Nothing is left to be hidden in a game that can't go on: its last true values. */
  view(seat: Viewer): SeatView {
    const { tables, card } = this.#content;
    const { outcome, keyText } = this.#record;
    return {
      game: { scenario: this.scenario, texts: card.texts, keyText, turns: this.turns, rehearsed: this.rehearsed, readOnly: this.readOnly },
      seat, turn: this.turn, season: SEASONS[(tables.firstSeason + this.turn - 1) & 3] as SeasonId, phase: 'ended',
      meters: Object.fromEntries(this.#truths().map(({ meter, truth }) => [meter, lastOf(truth)])),
      borders: BORDERS.map((_, b) => this.#border(b)),
      players: Object.fromEntries(SEATS.map((s) => [s, 'none'])) as SeatView['players'], waitingFor: [], forecastsShown: false, said: [], sayingsLeft: 0, ledger: [], guesses: [], beliefs: [], talks: [],
      threats: [], agreements: [], offers: [], clauses: [], offersLeft: 0, news: [], facts: [], desk: [], draft: [], locked: true, goals: [],
      ...(outcome.ended ? { outcome: { failed: outcome.failed, war: outcome.war } } : {}),
    };
  }

  #border(b: number): BorderView {
    const t = this.#content.tables.borders[b];
    return {
      id: BORDERS[b] as BorderView['id'], live: t?.live === true, issue: ISSUES[t?.issue ?? 0] as IssueId,
      states: [t?.first ?? -1, t?.second ?? -1].map((i) => STATES[i]).filter((s) => s !== undefined),
      institutions: [], goodOffices: { stage: 'none', accepted: [] }, wantsHotline: [], wantsZone: [], wantsLimits: [], closedBy: [], mobilised: [],
    };
  }

  /** Series of meters that still exist, so that they can be named. */
  #truths(): Series[] {
    return Object.entries(this.#record.series).filter(([meter, truth]) => fieldOf(meter) !== undefined && truth.length > 0).map(([meter, truth]) => ({ meter, truth }));
  }

  why(_viewer: Viewer, meter: string): WhyView | null {
    const truth = this.#record.series[meter];
    return truth === undefined ? null : { meter, changes: [] };
  }

  series(): readonly Series[] { return this.#truths(); }

  /** Without the rules that made it only the series and the outcome can be told. */
  debrief(seat: StateId): Debrief {
    const { outcome } = this.#record;
    const final = (meter: string): number => lastOf(this.#record.series[meter] ?? []).value;
    return {
      seat, persons: SEATS.filter((one) => this.#record.seats[one] === 'person'), failed: outcome.failed, war: outcome.war, turns: this.turn, series: this.#truths(),
      turningPoints: [], largestCauses: [], promises: [], expectations: [], deals: { offered: 0, signed: 0, refused: 0 },
      goals: STATES.map((state) => ({ state, goals: [], publicScore: 0, privateScore: 0, score: outcome.scores[state] ?? 0 })),
      peace: { negative: final('region.negativePeace'), positive: final('region.positivePeace'), common: final('region.commonPeace') },
      people: BORDERS.map((border) => ({ border, people: final(`border.${border}.people`), incidents: final(`border.${border}.incidents`) })).filter((p) => p.people > 0 || p.incidents > 0),
      questions: [], exhibits: { turningPoint: null, promise: null }, bargaining: [], guesses: [],
    };
  }
}

function lastOf(values: readonly number[]): SeenMeter {
  const value = values[values.length - 1] ?? 0;
  return { value, knowledge: 'exact', delta: value - (values[values.length - 2] ?? value) };
}
