/** Who has to do what for a clause, and when; a promise is data (rule 6). */
import { Agreement, Clause, MAX_CLAUSES, Region, Threat } from '../layout.ts';
import { SEASONS, THREATS, type SeasonId } from '../names.ts';
import type { World } from '../world.ts';
import { binds } from './terms.ts';
import { AID, BENEFIT, COST_SHARE, DAM, FILLING, PARITY, SWAP } from './row.ts';

const season = (id: SeasonId): number => SEASONS.indexOf(id);
const SPRING = season('spring');
const SUMMER = season('summer');
const WINTER = season('winter');
const DISASTER = THREATS.indexOf('disaster');
/** Severity of the disaster threat from which mutual aid is owed; assumption. */
const DISASTER_FROM = 400;

export const inForce = (world: World, clause: number): boolean => {
  const agreement = world.get(Clause.agreement + clause) - 1;
  return agreement >= 0 && world.get(Agreement.status + agreement) === 1;
};

/** Bits of all parties to the agreement that holds a clause. */
export const partiesOf = (world: World, clause: number): number => world.get(Agreement.parties + world.get(Clause.agreement + clause) - 1);

/** Bits of the states that have to do something for this clause in this season; 0 when nothing falls due. */
export function clauseDuties(world: World, clause: number): number {
  if (!inForce(world, clause) || !binds(world, world.get(Clause.agreement + clause) - 1)) return 0;
  const giver = 1 << (world.get(Clause.giver + clause) - 1);
  const taker = 1 << (world.get(Clause.taker + clause) - 1);
  const now = world.get(Region.season);
  switch (world.get(Clause.type + clause) - 1) {
    // downstream owes power in winter, upstream water in summer
    case SWAP: return now === WINTER ? taker : now === SUMMER ? giver : 0;
    // the share of the works is paid in spring; in summer the works keep their promise
    case COST_SHARE: return now === SPRING ? taker : now === SUMMER ? giver : 0;
    case FILLING: return now === SUMMER ? giver : 0;
    case BENEFIT: return giver;
    // when it is finished, it only stands there
    case DAM: return world.get(Clause.kept + clause) < world.tables.params.damSeasons ? partiesOf(world, clause) : 0;
    case PARITY: return now <= SUMMER && world.get(Region.riverFlow) < world.tables.params.dryBelow ? partiesOf(world, clause) : 0;
    case AID: return world.get(Threat.severity + DISASTER) >= DISASTER_FROM ? partiesOf(world, clause) : 0;
    default: return partiesOf(world, clause);
  }
}

/** True when `state` owes `partner` anything this season. */
export function owesAnything(world: World, state: number, partner: number): boolean {
  for (let c = 0; c < MAX_CLAUSES; c++) {
    if (world.get(Clause.agreement + c) === 0) continue;
    const duties = clauseDuties(world, c);
    if ((duties & (1 << state)) !== 0 && (partiesOf(world, c) & (1 << partner)) !== 0) return true;
  }
  return false;
}
