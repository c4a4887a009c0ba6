/**
 * Where each quantity lives in the one Int32Array that is the whole state of a game.
 * Columns are field-major: the tension of border b is at `Border.tension + b`.
 * Every column declares its range; a commit clamps into it.
 */
import { BORDERS, PLATFORMS, STATES, THREATS } from './names.ts';

export const N_STATES = STATES.length;
export const N_BORDERS = BORDERS.length;
export const N_THREATS = THREATS.length;
/** Fixed pools; a full pool refuses with a reason. */
export const MAX_AGREEMENTS = 12;
export const MAX_CLAUSES = 32;
export const N_ENVOYS = 2;
/** Effects under way that will arrive in a later season: so many for each state, and for what no state did. */
export const LATER_EACH = 8;
export const MAX_LATER = LATER_EACH * (STATES.length + 1);
export const N_PLATFORMS = PLATFORMS.length;

/** Ranges, inclusive. `meter` is the unit 0–1000 that people see as 0–100. */
const meter = [0, 1000] as const;
const flag = [0, 1] as const;
const mask = [0, 31] as const;
const seasons = [0, 99] as const;
const count = [0, 1_000_000] as const;
const signed = [-1000, 1000] as const;
type Range = readonly [number, number];

let size = 0;
const lows: number[] = [];
const highs: number[] = [];

/** Reserves one column of `length` fields for each name and returns the columns' first offsets. */
function block<const R extends Record<string, Range>>(length: number, ranges: R): { readonly [K in keyof R]: number } {
  const at: Record<string, number> = {};
  for (const name of Object.keys(ranges)) {
    const [low, high] = ranges[name] as Range;
    at[name] = size;
    for (let i = 0; i < length; i++) {
      lows.push(low);
      highs.push(high);
    }
    size += length;
  }
  // a spread copy keeps V8's fast properties; an object grown name by name becomes a slow dictionary
  return Object.freeze({ ...at }) as { readonly [K in keyof R]: number };
}

/** One entry for each border (index in BORDERS). */
export const Border = block(N_BORDERS, {
  /** HIIK ladder, see LADDER_FROM. */ tension: meter,
  /** 0 = framed by interests, 1000 = framed by territory (B02, B03). */ framing: meter,
  /** Readiness for talks: a hurting stalemate and a way out. */ ripeness: meter,
  /** Strength of a signed text or settlement; scales the pressure down. */ settlement: meter,
  /** Change of tension in the last turn. */ momentum: signed,
  /** This border's part of negative peace; only live borders count. */ calmShare: meter,
  /** Persons affected so far; never a score. */ people: count,
  incidents: count,
  /** Severity (0–3) of this turn's incident. */ incidentNow: [0, 3],
  /** 1 when somebody acted to calm it this turn. */ tended: flag,
  /** Bits of the sides (1 first, 2 second) that closed it, mobilised at it, asked for a hotline, for a zone. */
  closed: [0, 3], mobilised: [0, 3], wantsHotline: [0, 3], wantsZone: [0, 3], wantsLimits: [0, 3],
  /** Institutions: seasons left, 0 = absent. */
  dataExchange: seasons, commission: seasons, hotline: seasons, factFinding: seasons,
  demilitarisedZone: seasons, guarantee: seasons, monitoring: seasons, forceLimits: seasons,
  /** Small arms in private hands; they make incidents worse. */ arms: meter,
  /** Seasons since the quarrel was settled by a signed text or a border treaty; 0 = it never was, or has broken out again. */ settledFor: seasons,
  /** 1 when somebody brought it to the Security Council this season. */ onAgenda: flag,
  /** Bits of the states that helped here this season and are no side of it. */ helpers: mask,
  /** Meetings of the joint commission so far. */ meetings: count,
  /** Mission present: mode (index in MISSION_MODES), type + 1, size + 1, host sides, seasons left, lead time left. */
  missionMode: [0, 3], missionType: [0, 3], missionSize: [0, 3], missionHost: [0, 3], missionTerm: seasons, missionLead: [0, 9],
  /** Mission asked for: mode, type + 1, size + 1, side bits that asked or consented, bits that asked for renewal. */
  askMode: [0, 3], askType: [0, 3], askSize: [0, 3], askSides: [0, 3], askAge: [0, 9], renewSides: [0, 3],
  /** Good-offices case: index in CASE_STAGES, bits of sides that accept, progress to a text, envoy (1, 2), seasons since. */
  caseStage: [0, 5], caseSides: [0, 3], caseProgress: meter, caseEnvoy: [0, N_ENVOYS], caseAge: seasons,
});

/** One entry for each state and border: state * N_BORDERS + border. A seat's own misreading of that border's tension. */
export const Perception = block(N_STATES * N_BORDERS, {
  /** Size of the misreading. */ error: [0, 400],
  /** 1 when it reads the tension too low, 0 when too high (the usual case at one's own border). */ low: flag,
});

/** One entry for each shared threat (index in THREATS). */
export const Threat = block(N_THREATS, {
  severity: meter,
  /** Change a season when nobody acts together. */ growth: signed,
  /** Joint effort that turns it, 0–1000. */ threshold: meter,
  /** Bits of the states that know the threshold. */ knownTo: mask,
  /** Effect under way that will arrive next season. */ delayed: signed,
  /** Joint effort of this turn. */ effort: meter,
  /** Bits of the states that took part in this season's operation, and of those that signed up for a strategy. */
  operation: mask, strategists: mask,
  /** Seasons for which the joint strategy still runs; 0 = none. */ strategy: seasons,
});

/** One entry for each state (index in STATES). */
export const State = block(N_STATES, {
  /** Political capital in points. */ capital: [0, 6],
  approval: meter, budget: meter, economy: meter,
  /** Coverage of this season's need. */ water: meter, energy: meter,
  /** Water stored in its reservoirs. */ stock: meter,
  cohesion: meter, rights: meter, prestige: meter,
  /** Hidden grievance (B32); not even its own government sees it exactly. */ grievance: meter,
  /** Budget points spent so far on prevention and on response. */ prevention: count, response: count,
  /** This state's part of positive peace. */ peaceShare: meter,
  /** Conduct of the last turn: positive cooperative, negative firm. */ conduct: signed,
  /** 1 when approval fell to 0: the next turn is `hold`. */ paralysed: flag,
  /** Seasons for which this state knows its own grievance by steps and threats exactly. */ earlyWarning: seasons,
  /** Power from joint works, added to each season's coverage. */ works: meter,
  /** Budget paid into the common fund so far. */ fundPaid: count,
  /** Bits of the states with which it would exchange water and power this season. */ swapWith: mask,
  /** Points of the final score, 0–1000: public goals, private goals, all. */ publicScore: meter, privateScore: meter, score: meter,
});

/** One entry for each directed pair: from * N_STATES + to. */
export const Relation = block(N_STATES * N_STATES, {
  trust: meter,
  /** How the last turn felt to `from`: positive friendly. */ tone: signed,
  /** Seasons of sanctions that `from` still keeps up against `to`. */ sanction: seasons,
});

/** Pool of agreements. */
export const Agreement = block(MAX_AGREEMENTS, {
  /** 0 empty, 1 in force, 2 ended, 3 broken. */ status: [0, 3],
  /** Bits of states (index in STATES). */ parties: mask,
  signedAt: seasons, endsAt: seasons, isPublic: flag,
  /** Proposer, index in STATES; N_STATES for an envoy's single text. */ from: [0, 5],
  /** What a breach leads to: 0 suspend, 1 compensate. */ onBreach: flag,
  /** First turn (1-based) in which anything falls due. */ startsAt: seasons,
  /** When promises fall due at all, see clauses/terms.ts; who watches: 0 nobody, 1 the parties together, 2 the UN. */ condition: [0, 2], monitoring: [0, 2],
});

/** Pool of clauses. */
export const Clause = block(MAX_CLAUSES, {
  /** Agreement slot + 1, 0 = empty. */ agreement: [0, MAX_AGREEMENTS],
  /** Index in CLAUSES + 1. */ type: [0, 17],
  /** Border index + 1, 0 = none. */ place: [0, N_BORDERS],
  /** State index + 1: who gives in the wet season and who takes (swap), 0 = none. */ giver: [0, 5], taker: [0, 5],
  /** Parameters, meaning by clause type. */ amountA: count, amountB: count,
  kept: count, broken: count, excused: count,
  /** This turn: 0 not due, 1 due, 2 kept, 3 broken, 4 excused; and who broke it (state + 1). */ due: [0, 4], breaker: [0, 5],
});

/** One entry for each platform (index in PLATFORMS): what it is good for when a state works through it. */
export const Platform = block(N_PLATFORMS, {
  legitimacy: meter, funding: meter, quality: meter,
  /** Bits of the states that worked through it this season. */ users: mask,
});

/** Pool of effects under way. */
export const Later = block(MAX_LATER, {
  /** Seasons until it arrives; 0 = free slot. */ due: seasons,
  /** Field, change, cause (see ledger.ts), and acting state and border plus one. */
  field: count, delta: signed, cause: count, actor: [0, 5], place: [0, N_BORDERS],
});

/** One of each. */
export const Region = block(1, {
  /** Turns resolved so far; the current turn is turn + 1. */ turn: count,
  /** Index in SEASONS. */ season: [0, 3],
  unFunding: meter, unOrganisation: meter, unLegitimacy: meter,
  /** How often the Security Council was used lately. */ unOveruse: meter,
  /** River flow of this season, 1000 = normal. */ riverFlow: [0, 2000],
  /** Cold of this season, 0 = normal. */ cold: meter,
  negativePeace: meter, positivePeace: meter, commonPeace: meter,
  people: count,
  /** 0 running, 1 ended, 2 ended by war. */ ended: [0, 2],
  /** 1 when the region failed. */ failed: flag,
  /** Bits of the scenario's events that have happened. */ eventsA: [0, 0x3fffffff],
  /** Pairs between which sanctions are kept up, and agreements in force: seasons without any need not look for them. */
  sanctions: count, inForce: count,
  /** Flow of the river a season earlier. */ lastFlow: [0, 2000],
  /** Bits of the states that want a summit this season; that sponsor a resolution of the General Assembly. */ summitSides: mask, sponsors: mask,
  /** The common fund: paid in so far, what it takes, the bounds between which that lies, bits of those who know it. Unit: budget. */
  fundPot: count, fundTarget: count, fundLow: count, fundHigh: count, fundKnown: mask,
  /** Turn at whose end it must be met (0 = no fund), chance of the loss if it isn't, index in THREATS of what it turns. */
  fundDue: seasons, fundRisk: meter, fundThreat: [0, 7],
  /** 0 open, 1 met, 2 missed. */ fundState: [0, 2],
});

export const SIZE = size;
export const LOW = Int32Array.from(lows);
export const HIGH = Int32Array.from(highs);

/** Index of the relation `from` → `to`. */
export const pair = (from: number, to: number): number => from * N_STATES + to;
/** Index of state `s`'s perception of border `b`. */
export const eye = (s: number, b: number): number => s * N_BORDERS + b;

/** Bit (1 first, 2 second side) of state `s` at border `b`, 0 when it is no side of it; index b * N_STATES + s. */
export const SIDE_BIT = Uint8Array.from(BORDERS.flatMap((id) => STATES.map((s) => (id.startsWith(s) ? 1 : id.endsWith(s) ? 2 : 0))));
