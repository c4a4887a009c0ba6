/** Organisations that states work through, and what states do together in the region's own forums. */
import { ByOrganisation, Rule } from '../causes.ts';
import { applyRows } from '../effects.ts';
import { bits, div, minus, mul } from '../fixed.ts';
import { N_PLATFORMS, N_STATES, Platform, Region, Relation, State, pair } from '../layout.ts';
import { PLATFORMS } from '../names.ts';
import type { PlatformTable } from '../tables.ts';
import type { World } from '../world.ts';
import { addEffort } from './threats.ts';

const PEACE_COUNCIL = PLATFORMS.indexOf('peaceCouncil');

/** After all orders: organisations do what they were asked to, and summits and resolutions come about or not. */
export function platforms(world: World): void {
  let un = 0;
  for (let o = 0; o < N_PLATFORMS; o++) {
    const users = world.get(Platform.users + o);
    if (users === 0) continue;
    const t = world.tables.platforms[o] as PlatformTable;
    if (t.isUn) un |= users;
    work(world, o, t, users);
  }
  overlap(world, un | world.get(Region.sponsors));
  for (let o = 0; o < N_PLATFORMS; o++) world.set(Platform.users + o, 0);
  summit(world);
  resolution(world);
}

/** What an organisation achieves grows with its funding and organisation (B18), and is shared by those who ask for it at once. */
function work(world: World, o: number, t: PlatformTable, users: number): void {
  const means = (world.get(Platform.funding + o) + world.get(Platform.quality + o)) >> 1;
  const share = div(500 + means, bits(users));
  for (let s = 0; s < N_STATES; s++) {
    if ((users & (1 << s)) === 0) continue;
    world.tell('platformUsed', s, -1, o);
    applyRows(world, world.flat.platformRows[o] as Int32Array, s, -1, -1, ByOrganisation[PLATFORMS[o] as (typeof PLATFORMS)[number]], false, share);
    for (const threat of world.tables.threats) {
      const effort = t.effort[threat] as number;
      if (effort > 0) addEffort(world, threat, mul(effort, share));
    }
  }
}

/** The Peace Council works in collaboration with the United Nations (A37); used in its place it weakens the United Nations' standing. */
function overlap(world: World, withUn: number): void {
  const alone = world.get(Platform.users + PEACE_COUNCIL) & ~withUn;
  for (let s = 0; s < N_STATES; s++) {
    if ((alone & (1 << s)) !== 0) world.change(Region.unLegitimacy, minus(world.tables.params.overlapLegitimacy), Rule.overlap, s);
  }
}

function summit(world: World): void {
  const p = world.tables.params;
  const sides = world.get(Region.summitSides);
  world.set(Region.summitSides, 0);
  if (bits(sides) < p.summitStates) return;
  world.tell('summitHeld', -1, -1, sides);
  for (let a = 0; a < N_STATES; a++) {
    if ((sides & (1 << a)) === 0) continue;
    world.change(State.prestige + a, p.summitPrestige, ByOrganisation.consultativeMeetings, a);
    for (let b = 0; b < N_STATES; b++) {
      if (a !== b && (sides & (1 << b)) !== 0) world.change(Relation.trust + pair(a, b), p.summitTrust, Rule.summitHeld, b);
    }
  }
}

/** A resolution gives the United Nations standing and its sponsors a name; on tension words alone do nothing. */
function resolution(world: World): void {
  const p = world.tables.params;
  const sponsors = world.get(Region.sponsors);
  if (bits(sponsors) < p.resolutionStates) return;
  world.set(Region.sponsors, 0);
  world.tell('resolutionAdopted', -1, -1, sponsors);
  world.change(Region.unLegitimacy, p.resolutionLegitimacy, ByOrganisation.generalAssembly);
  for (let s = 0; s < N_STATES; s++) if ((sponsors & (1 << s)) !== 0) world.change(State.prestige + s, p.resolutionPrestige, Rule.resolutionAdopted, s);
}
