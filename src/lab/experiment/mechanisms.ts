/** Mechanisms of the model that an arm can switch off: each is a set of parameters with the values at which it does nothing. */
import type { Param } from '../../engine/params.ts';

interface Mechanism {
  /** One sentence for the guide and for `experiment --mechanisms`. */
  readonly about: string;
  readonly set: { readonly [K in Param]?: number };
}

const MECHANISMS = {
  contagion: { about: 'Trouble no longer spreads from border to border.', set: { contagionShare: 0 } },
  inertia: { about: 'Last season’s change of tension no longer carries on.', set: { inertia: 0 } },
  misperception: { about: 'Misreading neither makes incidents, nor grows, nor is behind any of them: all are commitment problems.', set: { misperceptionShare: 0, misreadJolt: 0, incidentError: 0, errorGrows: 0 } },
  commitment: { about: 'Incidents that are not misread add no jolt of their own.', set: { commitmentJolt: 0 } },
  framing: { about: 'Framing by territory makes neither drift nor incidents worse.', set: { framingScale: 0, driftSpan: 0 } },
  goodOffices: { about: 'Talks never reach a text; the quiet work of the regional centre stops too.', set: { talksSpeed: 0, talksRipeness: 0, unrccaTension: 0, unrccaError: 0 } },
  mediation: { about: 'Talks never reach a text.', set: { talksSpeed: 0, talksRipeness: 0 } },
  ripeness: { about: 'Talks go at the same speed whether a quarrel is ripe or not.', set: { talksRipeness: 0 } },
  issues: { about: 'Talks find a text as often whatever the quarrel is about.', set: { talksResource: 700, talksCommunity: 700, talksTerritory: 700, talksSecurity: 700 } },
  timing: { about: 'Talks find a text as often before a quarrel is ripe, and amid fighting.', set: { talksUnripe: 0, talksFighting: 0 } },
  missions: { about: 'Every request for a deployment meets a veto.', set: { vetoChance: 1000 } },
  presence: { about: 'Missions are sent, and calm, correct and protect nothing.', set: { missionTension: 0, missionDrift: 0, missionError: 0, missionPeople: 0, policeShield: 0, militaryShield: 0, observersHarm: 0, crisisCalm: 0 } },
  veto: { about: 'No veto, neither of a deployment nor of its renewal.', set: { vetoChance: 0, renewalVeto: 0 } },
  institutions: { about: 'Institutions dampen, verify and guarantee nothing, zones calm nothing, and commissions’ meetings change nothing.', set: { institutionDampens: 0, misreadVerified: 0, meetingFraming: 0, meetingTrust: 0, zoneCalm: 0, guaranteeShield: 0 } },
  settlements: { about: 'A settled border is neither shielded from pressure nor has fewer incidents.', set: { settlementShield: 0, settledCalm: 0 } },
  fading: { about: 'Settlements last, followed up or not.', set: { settlementDecay: 0, settlementDecayFollowed: 0 } },
  pressure: { about: 'Untended disputes no longer drift upwards.', set: { driftDispute: 0, driftSpan: 0 } },
  scarcity: { about: 'Scarce water, and a sudden change of the river, strain no border.', set: { scarcityTension: 0, changeTension: 0 } },
  memberships: { about: 'Shared organisations dampen nothing.', set: { membershipDampens: 0 } },
  powerGap: { about: 'A difference in power makes talks no slower.', set: { powerGapSlows: 0 } },
  helpers: { about: 'Neighbours who help at a quarrel neither calm nor crowd it.', set: { mediatorBonus: 0, crowdMalus: 0 } },
  willingness: { about: 'Help is welcome everywhere and always.', set: { willingness: 10_000, welcomeCaution: 0 } },
  reciprocity: { about: 'The tone of the last turn no longer changes trust.', set: { reciprocityScale: 0 } },
  earlyAction: { about: 'Acting early does no more than acting late.', set: { earlyBonus: 0 } },
  talkStops: { about: 'Talk keeps its full effect, however high tension and grievance are.', set: { talkStopsShare: 0 } },
  grievance: { about: 'Grievance makes neither tension nor incidents.', set: { grievanceTension: 0, incidentGrievance: 0 } },
  withdrawal: { about: 'A mission that leaves opens no gap.', set: { withdrawalRisk: 0 } },
  weather: { about: 'Every season has its normal river and no cold.', set: { riverSwing: 0, coldSwing: 0 } },
  spillover: { about: 'Instability in Afghanistan no longer reaches the borders with it.', set: { spilloverTension: 0 } },
  fund: { about: 'Meeting or missing the common fund changes nothing.', set: { fundRelief: 0, fundSeverity: 0, fundHarm: 0 } },
  threatHarm: { about: 'Shared threats harm no economy.', set: { threatHarm: 0 } },
} as const satisfies Record<string, Mechanism>;

export type MechanismName = keyof typeof MECHANISMS;
export const MECHANISM_NAMES = Object.keys(MECHANISMS) as [MechanismName, ...MechanismName[]];
export const mechanism = (name: MechanismName): Mechanism => MECHANISMS[name];
