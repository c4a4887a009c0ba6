/** Which causes and facts of a turn a seat may be told; used before anything is computed from them. */
import { FACT_PARTS } from './facts.ts';
import { Border, Clause, N_BORDERS, N_STATES } from './layout.ts';
import { indexOf, kindOf, type CauseRow, type FactRow } from './ledger.ts';
import { ORDERS, RULES, type FactKind, type OrderKind, type RuleId } from './names.ts';
import { ENVOY, knowledgeOf, seesAgreement } from './knowledge.ts';
import type { World } from './world.ts';

/** Orders that only their addressee learns of; all others are public acts once carried out. */
export const QUIET: readonly OrderKind[] = ['requestGoodOffices', 'acceptGoodOffices', 'refuseGoodOffices', 'hotline', 'demilitarisedZone', 'informationExchange', 'storeWater', 'hold', 'earlyWarning', 'forceLimits', 'swap'];
/** Those of them that are addressed to the United Nations as well. */
const TO_THE_ENVOY: readonly OrderKind[] = ['requestGoodOffices', 'acceptGoodOffices', 'refuseGoodOffices'];
/** Rules whose share in a perceived meter may be told: they rest on what everyone can see. */
const OPEN_RULES: readonly RuleId[] = ['pressure', 'settling', 'incident', 'framing', 'missionPresence', 'neighbourSupport', 'missionLeaves'];

/** True when the viewer is a side of the border; the envoy and the public are none. */
const isSideOf = (world: World, viewer: number, place: number): boolean => viewer < N_STATES && place >= 0 && world.sideBit(place, viewer) !== 0;

/** True when `state` learned of what `actor` did at `place`, towards `partner`. */
export function seesOrder(world: World, state: number, kind: number, actor: number, place: number, partner: number): boolean {
  if (actor === state || partner === state) return true;
  if (!QUIET.includes(ORDERS[kind] as OrderKind)) return true;
  if (state === ENVOY) return TO_THE_ENVOY.includes(ORDERS[kind] as OrderKind);
  return isSideOf(world, state, place);
}

/** True when some agreement that `state` knows of holds a clause of this type at this place. */
function seesClause(world: World, state: number, type: number, place: number): boolean {
  for (let c = 0; c < 32; c++) {
    const slot = world.get(Clause.agreement + c) - 1;
    if (slot < 0 || world.get(Clause.type + c) - 1 !== type || world.get(Clause.place + c) - 1 !== place) continue;
    if (seesAgreement(world, state, slot)) return true;
  }
  return false;
}

/** May `state` be told this cause of a change of a meter that it sees? */
export function maySeeCause(world: World, state: number, row: CauseRow): boolean {
  const knowledge = knowledgeOf(world, state, row.field);
  const isTension = row.field >= Border.tension && row.field < Border.tension + N_BORDERS;
  if (!isTension) return knowledge === 'exact';
  const index = indexOf(row.cause);
  const isSide = isSideOf(world, state, row.place);
  switch (kindOf(row.cause)) {
    case 'order': return seesOrder(world, state, index, row.actor, row.place, -1);
    case 'event': case 'institution': return true;
    case 'clause': return seesClause(world, state, index, row.place);
    case 'organisation': return isSide || index !== 1;
    case 'rule': {
      const rule = RULES[index] as RuleId;
      return OPEN_RULES.includes(rule) || (rule === 'envoyTalks' && isSide);
    }
  }
}

/** Facts that only some may know; the others are public. */
const ACTOR_ONLY: readonly FactKind[] = ['orderDropped', 'helpDeclined', 'shortageWater', 'shortageEnergy'];
const SIDES_ONLY: readonly FactKind[] = ['goodOfficesRequested', 'goodOfficesAccepted', 'goodOfficesRefused', 'privateTalks', 'textTabled', 'caseLapsed'];
/** True tension and the nature of an incident stay hidden until the debrief. */
const NOBODY: readonly FactKind[] = ['misread', 'stepUp', 'stepDown', 'contained', 'waterEvent', 'threatStep', 'relapse'];

/** What states did together in public: everyone knows who was there. */
const IN_PUBLIC: readonly FactKind[] = ['summitHeld', 'resolutionAdopted', 'strategyAgreed', 'jointOperation'];

export function maySeeFact(world: World, state: number, row: FactRow): boolean {
  if (NOBODY.includes(row.kind)) return false;
  if (ACTOR_ONLY.includes(row.kind)) return row.actor === state;
  if (SIDES_ONLY.includes(row.kind)) return state === ENVOY || isSideOf(world, state, row.place);
  if (row.kind === 'orderExecuted') return seesOrder(world, state, row.a, row.actor, row.place, row.b);
  if (IN_PUBLIC.includes(row.kind)) return true;
  const parts = FACT_PARTS[row.kind];
  const at = parts.indexOf('parties');
  if (at < 0) return true;
  const parties = [row.a, row.b, row.c][at] as number;
  if ((parties & (1 << state)) !== 0) return true;
  if (row.kind === 'agreementFailed' || row.kind === 'agreementEnded') return false;
  if (row.kind === 'agreementSigned') return seesAgreement(world, state, row.c);
  const slot = world.get(Clause.agreement + row.c) - 1;
  return slot >= 0 && seesAgreement(world, state, slot);
}
