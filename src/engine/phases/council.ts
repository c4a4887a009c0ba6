/** The Security Council: consent first, then a chance from legitimacy, funding and overuse, and a veto drawn for each case. */
import { ByOrganisation, Rule } from '../causes.ts';
import { Stream } from '../draw.ts';
import { clamp, minus, mul } from '../fixed.ts';
import { Border, Region, State } from '../layout.ts';
import { DROPS, type DropReason } from '../names.ts';
import { MODE_2, MODE_N } from '../orders/row.ts';
import type { World } from '../world.ts';

/** The Council takes up at most this many requests a season; need decides. */
const AGENDA = 3;
const BOTH = 3;

/** What a mission of a size (1–3) takes from the UN's funding when it is set up; unit 0–1000. */
export const missionCost = (world: World, size: number): number => world.tables.params.missionCost * size;

/** Chance in permille that the Council decides in favour, before any veto. */
export function councilChance(world: World): number {
  const p = world.tables.params;
  return clamp(
    p.councilBase + mul(p.councilLegitimacy, world.get(Region.unLegitimacy)) + mul(p.councilFunding, world.get(Region.unFunding)) - mul(p.councilOveruse, world.get(Region.unOveruse)),
    50, 950,
  );
}

/** True when a request has the consent that its mode needs (rule 1). */
export function hasConsent(world: World, b: number): boolean {
  const sides = world.get(Border.askSides + b);
  return world.get(Border.askMode + b) === MODE_2 ? sides === BOTH : sides !== 0;
}

const reason = (id: DropReason): number => DROPS.indexOf(id);

/** A matter brought to the Council: it may call on the parties to settle it. A statement alone does little (P15). */
export function callOnParties(world: World): void {
  const p = world.tables.params;
  for (const b of world.relevant) {
    if (world.get(Border.onAgenda + b) === 0) continue;
    world.set(Border.onAgenda + b, 0);
    world.change(Region.unOveruse, p.overusePerRequest, Rule.councilUse, -1, b);
    if (world.chance(Stream.callForPeace, b) >= councilChance(world)) continue;
    world.tell('councilCalls', -1, b);
    world.change(Border.tension + b, minus(p.callTension), Rule.councilCalls, -1, b);
    world.change(Border.ripeness + b, p.callRipeness, Rule.councilCalls, -1, b);
  }
}

export function decideDeployments(world: World): void {
  let pending = false;
  for (const b of world.relevant) if (world.get(Border.askMode + b) !== 0) pending = true;
  if (!pending) return;
  for (let done = 0; done < AGENDA; done++) {
    let best = -1;
    for (const b of world.relevant) {
      if (world.get(Border.askMode + b) === 0 || !hasConsent(world, b)) continue;
      if (best < 0 || need(world, b) > need(world, best)) best = b;
    }
    if (best < 0) break;
    decide(world, best);
  }
  for (const b of world.relevant) {
    if (world.get(Border.askMode + b) === 0) continue;
    if (hasConsent(world, b)) world.tell('deploymentRefused', -1, b, reason('tooManyRequests'));
    else expireRequest(world, b);
  }
}
const need = (world: World, b: number): number => world.tension(b) * 1000 + world.chance(Stream.ration, 20 + b);

/** A request without the other side's consent waits one season, then falls with the reason recorded. */
function expireRequest(world: World, b: number): void {
  if (world.get(Border.askAge + b) === 0) {
    world.set(Border.askAge + b, 1);
    return;
  }
  clearRequest(world, b);
  world.tell('deploymentRefused', -1, b, reason('noConsent'));
}

function clearRequest(world: World, b: number): void {
  for (const column of [Border.askMode, Border.askType, Border.askSize, Border.askSides, Border.askAge]) world.set(column + b, 0);
}

function decide(world: World, b: number): void {
  const p = world.tables.params;
  const sides = world.get(Border.askSides + b);
  // both sides asked in one season for presence on their own side: that is a deployment on both sides
  const asked = world.get(Border.askMode + b);
  const mode = sides === BOTH && asked !== MODE_N ? MODE_2 : asked;
  const type = world.get(Border.askType + b);
  const size = world.get(Border.askSize + b);
  clearRequest(world, b);
  world.change(Region.unOveruse, p.overusePerRequest, Rule.councilUse, -1, b);
  // what the season's earlier decisions took is no longer there
  if (world.after(Region.unFunding) < missionCost(world, size)) {
    world.tell('deploymentRefused', -1, b, reason('noFunding'));
    return;
  }
  if (world.chance(Stream.council, b) >= councilChance(world)) {
    world.tell('deploymentRefused', -1, b, reason('noCouncilMajority'));
    return;
  }
  if (world.chance(Stream.veto, b) < p.vetoChance) {
    world.tell('councilVeto', -1, b);
    return;
  }
  if (hostCommunitiesObject(world, b, sides, type)) {
    world.tell('deploymentRefused', -1, b, reason('hostCommunities'));
    return;
  }
  world.tell('councilApproved', -1, b, mode, type, size);
  world.change(Region.unFunding, minus(missionCost(world, size)), ByOrganisation.securityCouncil, -1, b);
  world.set(Border.missionMode + b, mode);
  world.set(Border.missionType + b, type);
  world.set(Border.missionSize + b, size);
  world.set(Border.missionHost + b, mode === MODE_2 ? BOTH : sides);
  world.set(Border.missionTerm + b, p.missionTerm);
  world.set(Border.missionLead + b, p.missionLead);
}

/** Armed presence can meet local opposition even when the capital consents (U36). Observers come unarmed. */
function hostCommunitiesObject(world: World, b: number, sides: number, type: number): boolean {
  if (type === 1) return false;
  const t = world.tables.borders[b];
  if (t === undefined) return false;
  for (const [bit, s] of [[1, t.first], [2, t.second]] as const) {
    if ((sides & bit) === 0 || s < 0) continue;
    const objection = mul(world.tables.params.hostObjects, 1000 - world.get(State.rights + s));
    if (world.chance(Stream.community, b * 2 + bit) < objection) return true;
  }
  return false;
}
