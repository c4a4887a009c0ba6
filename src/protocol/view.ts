/** What one seat may see now. Made by the session from state and seat alone; map and panels draw nothing else. */
import type {
  BorderId, CaseStage, ClauseType, DropReason, InstitutionId, IssueId, MissionMode, MissionSize, MissionType,
  PhaseId, RefusalReason, SeasonId, SeatId, StateId, ThreatId,
} from '../engine/names.ts';
import type { Conduct } from './conduct.ts';
import type { FactView } from './facts.ts';
import type { Confided, Position, SaidView } from './intents.ts';
import type { Guess } from './needs.ts';
import type { Clause, CONDITIONS, MONITORING, OfferDraft, OfferView } from './offers.ts';
import type { Order } from './orders.ts';

/** A meter as this seat perceives it; absent from the view when it may not know it at all. */
export interface SeenMeter {
  /** Unit 0–1000; for `rough` the middle of the step. Points for capital, persons for people. */
  readonly value: number;
  /** Exact, the seat's own perception (may be misread), or only the named step. */
  readonly knowledge: 'exact' | 'perceived' | 'rough';
  /**
   * Change of what this seat sees since the end of the last season: until orders are locked what the news and talks of this
   * turn brought, then the change over the whole turn. 0 when a step has become a number, or the other way round.
   */
  readonly delta: number;
}

export interface MissionView {
  readonly mode: MissionMode;
  readonly type: MissionType;
  readonly size: MissionSize;
  readonly hosts: readonly StateId[];
  readonly seasonsLeft: number;
  /** Seasons until it is in place; 0 = present. */
  readonly lead: number;
}

export interface BorderView {
  readonly id: BorderId;
  /** True where this scenario has a site of incidents. */
  readonly live: boolean;
  readonly issue: IssueId;
  readonly states: readonly StateId[];
  /** Meters: tension, framing, ripeness by their names in `meters`. */
  readonly institutions: readonly { readonly id: InstitutionId; readonly seasonsLeft: number }[];
  readonly mission?: MissionView;
  /** A deployment that waits for consent, or for the Security Council. */
  readonly asked?: { readonly mode: MissionMode; readonly type: MissionType; readonly size: MissionSize; readonly by: readonly StateId[] };
  /** Good offices: only 'none' or a stage, as far as this seat may know. */
  readonly goodOffices: { readonly stage: CaseStage; readonly accepted: readonly StateId[]; readonly progress?: number };
  readonly wantsHotline: readonly StateId[];
  readonly wantsZone: readonly StateId[];
  readonly wantsLimits: readonly StateId[];
  readonly closedBy: readonly StateId[];
  readonly mobilised: readonly StateId[];
}

export interface ThreatView {
  readonly id: ThreatId;
  /** Index in THREAT_STEPS. */
  readonly step: number;
  /** Severity from which a joint response pays off most, unit 0–1000; absent when this seat does not know it. */
  readonly threshold?: number;
  /** Seasons for which a joint strategy still runs, 0 = not yet; and who has signed up. Absent when nobody has. */
  readonly strategy?: { readonly seasonsLeft: number; readonly signatories: readonly StateId[] };
}

/** The common fund as one seat knows it. Budgets in unit 0–1000. */
export interface FundView {
  readonly state: 'open' | 'met' | 'missed';
  readonly pot: number;
  /** Bounds between which what it takes lies; equal when this seat knows it. */
  readonly target: readonly [number, number];
  /** Turn at whose end it must be met. */
  readonly due: number;
  /** Chance of the loss if it is missed, permille. */
  readonly risk: number;
  readonly threat: ThreatId;
  /** Paid by this seat so far. */
  readonly own: number;
}

export interface AgreementView {
  readonly id: number;
  /** ENVOY: it was signed on a single text. */
  readonly from: SeatId;
  readonly parties: readonly StateId[];
  readonly status: 'inForce' | 'ended' | 'broken';
  readonly signedTurn: number;
  readonly endsTurn: number;
  readonly isPublic: boolean;
  /** First turn in which anything falls due. */
  readonly starts: number;
  readonly condition: (typeof CONDITIONS)[number];
  readonly monitoring: (typeof MONITORING)[number];
  readonly onBreach: OfferDraft['onBreach'];
  readonly clauses: readonly {
    readonly clause: Clause;
    readonly kept: number;
    readonly broken: number;
    readonly excused: number;
    /** Who has to do something for it in the coming resolution. */
    readonly dueBy: readonly StateId[];
  }[];
}

/** When an effect comes that is not the order's own: the order only leads to it, if others agree. */
export type EffectTime = 'talksBegin' | 'textSigned' | 'missionSent' | 'eachSeason';

export interface EffectView {
  readonly meter: string;
  readonly delta: number;
  /** Absent: with the order itself. */
  readonly when?: EffectTime;
  /** Seasons until it arrives; absent when it comes at once. */
  readonly after?: number;
}

/** One order that this seat could give now, with all its parameters. */
export interface DeskOption {
  readonly order: Order;
  /** Capital in points; approval and budget in unit 0–1000 (negative approval: it pleases at home). */
  readonly cost: { readonly capital: number; readonly approval: number; readonly budget: number };
  /** Absent when it is legal now. */
  readonly unavailable?: DropReason;
  /** What it may do, before the rules that strengthen or weaken it; meters by name, unit 0–1000. */
  readonly effects: readonly EffectView[];
  /** Shared threats to the joint response against which it adds; absent when there is none. */
  readonly against?: readonly ThreatId[];
  /** Range of the Security Council's chance in percent, for deployments. */
  readonly chance?: readonly [number, number];
  /** What it rests on: Charter article or paragraph and sources. */
  readonly basis: { readonly charter: string; readonly sources: readonly string[] };
}

export interface GoalView {
  readonly id: string;
  readonly isPublic: boolean;
  readonly meter: string;
  readonly atLeast: boolean;
  readonly value: number;
  /** Share of the points of its kind, permille. */
  readonly weight: number;
  /** As this seat sees it now. */
  readonly met: boolean;
}

export interface NewsView {
  /** Id of the card; `inject:` and an id for one of the library of injects, `own` for one that the host wrote. */
  readonly event: string;
  /** The host's own words, for `own`. */
  readonly own?: { readonly title: string; readonly body: string };
  readonly border?: BorderId;
  readonly sources: readonly string[];
}

/** Who looks: a seat, or the public, for a screen that everyone may read. */
export type Viewer = SeatId | 'PUBLIC';

/** A promise of an agreement that this viewer knows of, and what became of it. */
export interface PromiseView {
  /** Id of the agreement, as in `agreements`. */
  readonly agreement: number;
  readonly clause: Clause;
  readonly parties: readonly StateId[];
  readonly signedTurn: number;
  readonly endsTurn: number;
  readonly status: AgreementView['status'];
  /** Each season in which it fell due, oldest first; `by`: who kept, broke or was excused. */
  readonly dues: readonly { readonly turn: number; readonly outcome: 'kept' | 'broken' | 'excused'; readonly by?: StateId }[];
}

/** Measures that a state keeps up against one that broke a promise. */
export interface SanctionView {
  readonly by: StateId;
  readonly against: StateId;
  readonly seasonsLeft: number;
}

/** What a computer delegation believes about this seat, from acts of this seat that it saw; unit 0–1000. */
export interface BeliefView {
  readonly by: StateId;
  readonly cooperative: number;
  readonly reliable: number;
  /** The acts that moved it most, largest first; `points`: how far. */
  readonly because: readonly { readonly fact: FactView; readonly points: number }[];
}

/** Two states that can sign nothing together at present, whatever it says, and what stands in the way. */
export interface BarredView {
  readonly between: readonly [StateId, StateId];
  readonly why: RefusalReason;
}

/** A case of good offices as a side of it sees it. */
export interface TalkView {
  readonly border: BorderId;
  /** True when the envoy has asked this seat for its wishes and they can be told now. */
  readonly isAsked: boolean;
  readonly confided?: readonly Position[];
}

/** What the envoy knows and may do at one border. */
export interface EnvoyCaseView {
  readonly border: BorderId;
  readonly stage: CaseStage;
  readonly sides: readonly StateId[];
  /** True while a text can be put before both sides. */
  readonly mayTable: boolean;
  readonly confided: readonly Confided[];
  /** Sides that were asked and have not answered yet. */
  readonly asked: readonly StateId[];
  /** Texts of this and earlier turns, oldest first; versions are kept. */
  readonly texts: readonly OfferView[];
  /** Agreements that came of them: signed, in force, promises kept. */
  readonly signed: number;
}

export interface SeatView {
  readonly game: {
    readonly scenario: string;
    /** Folder that holds the scenario's texts (a variant uses its parent's). */
    readonly texts: string;
    readonly keyText: string;
    readonly turns: number;
    readonly rehearsed: boolean;
    /** Why the game can only be read, when it can't go on. */
    readonly readOnly?: 'otherRules' | 'otherContent';
  };
  readonly seat: Viewer;
  /** Who plays each seat; 'none': nobody (only the envoy's). */
  readonly players: Readonly<Record<SeatId, 'person' | 'computer' | 'steward' | 'none'>>;
  /** Persons' seats that still have to act before this phase ends. */
  readonly waitingFor: readonly SeatId[];
  readonly forecastsShown: boolean;
  readonly turn: number;
  readonly season: SeasonId;
  readonly phase: PhaseId;
  readonly meters: Readonly<Record<string, SeenMeter>>;
  readonly borders: readonly BorderView[];
  readonly threats: readonly ThreatView[];
  /** Absent where the scenario has none. */
  readonly fund?: FundView;
  readonly agreements: readonly AgreementView[];
  /** Of this turn; earlier ones are in the debrief. */
  readonly offers: readonly OfferView[];
  /** Clause types that this scenario lets delegations negotiate. */
  readonly clauses: readonly ClauseType[];
  /** How many more offers this seat may make this turn. */
  readonly offersLeft: number;
  /** Who can sign nothing with whom in these talks, as far as this seat knows; absent when everyone could with everyone. */
  readonly barred?: readonly BarredView[];
  /** Sets of parties to whom this seat can put no more this turn: they have had all their versions. Absent when there are none. */
  readonly fullTables?: readonly (readonly StateId[])[];
  /** What was said to this viewer, or in public, so far; latest first. */
  readonly said: readonly SaidView[];
  readonly sayingsLeft: number;
  /** Promises that this viewer knows of; those that fall due next come first. */
  readonly ledger: readonly PromiseView[];
  /** Measures in force after broken promises; absent when there are none. */
  readonly sanctions?: readonly SanctionView[];
  /** This seat's guesses of what others need most. */
  readonly guesses: readonly Guess[];
  readonly beliefs: readonly BeliefView[];
  /** Cases of good offices of which this seat is a side. */
  readonly talks: readonly TalkView[];
  /** For the envoy's seat only. */
  readonly cases?: readonly EnvoyCaseView[];
  readonly news: readonly NewsView[];
  /** What happened in the last resolution. */
  readonly facts: readonly FactView[];
  readonly desk: readonly DeskOption[];
  /** Orders as last drafted or locked. */
  readonly draft: readonly Order[];
  readonly locked: boolean;
  readonly goals: readonly GoalView[];
  readonly reflection?: { readonly of: StateId; readonly answered?: Conduct };
  readonly outcome?: { readonly failed: boolean; readonly war: boolean };
}
