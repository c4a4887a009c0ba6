/** What needs both sides: each side's wish is kept until the other has it too. */
import { Border, N_STATES } from '../layout.ts';
import { BORDERS, INSTITUTIONS, STATES, type DropReason, type InstitutionId } from '../names.ts';
import type { World } from '../world.ts';
import { needsSide } from './legality.ts';

/** Seasons for which a hotline, a zone and force limits stand without being renewed; assumption. */
const HOTLINE_SEASONS = 12;
const ZONE_SEASONS = 8;
const LIMITS_SEASONS = 8;
const BOTH = 3;

/** Why a side may not wish for an institution now: it stands, or this side has asked already. Both are columns of Border. */
export function mayWish(world: World, wishes: number, institution: number, border: number, state: number): DropReason | null {
  const wrong = needsSide(world, state, border);
  if (wrong !== null) return wrong;
  if (world.get(institution + border) > 0) return 'alreadyThere';
  return (world.get(wishes + border) & world.sideBit(border, state)) !== 0 ? 'alreadyThere' : null;
}

/** Notes the wish of `state`. `wishes` is a column of Border. */
export function wish(world: World, wishes: number, border: number, state: number): void {
  world.set(wishes + border, world.get(wishes + border) | world.sideBit(border, state));
}

/** After all orders: what both sides want begins, so that no order of the same season can depend on who came first. */
export function meetWishes(world: World): void {
  for (const b of world.relevant) {
    meet(world, Border.wantsHotline, Border.hotline, b, HOTLINE_SEASONS);
    meet(world, Border.wantsZone, Border.demilitarisedZone, b, ZONE_SEASONS);
    meet(world, Border.wantsLimits, Border.forceLimits, b, LIMITS_SEASONS);
  }
}

function meet(world: World, wishes: number, institution: number, border: number, seasons: number): void {
  if (world.get(wishes + border) !== BOTH) return;
  world.set(wishes + border, 0);
  beginInstitution(world, institution, border, seasons);
}

/** Sets up an institution, or prolongs it. `institution` is its column in Border. */
export function beginInstitution(world: World, institution: number, border: number, seasons: number): void {
  // where nothing is at stake, nothing needs an institution
  if (world.isRelevant[border] !== 1) return;
  const field = institution + border;
  if (world.get(field) === 0) world.tell('institutionBegins', -1, border, INSTITUTION_AT.get(institution) ?? 0, seasons);
  if (world.get(field) < seasons) world.set(field, seasons);
}

/** Ends an institution before its time. */
export function endInstitution(world: World, institution: number, border: number): void {
  if (world.get(institution + border) === 0) return;
  world.set(institution + border, 0);
  world.tell('institutionEnds', -1, border, INSTITUTION_AT.get(institution) ?? 0);
}

/** Index in INSTITUTIONS by column of Border. */
const INSTITUTION_AT = new Map(INSTITUTIONS.map((id: InstitutionId, i) => [Border[id], i]));

const BORDER_OF = Int8Array.from(STATES.flatMap((a) => STATES.map((b) => BORDERS.findIndex((id) => id === `${a}-${b}` || id === `${b}-${a}`))));

/** Index of the border between two states, or −1. */
export function borderOf(a: number, b: number): number {
  return a < 0 || b < 0 ? -1 : (BORDER_OF[a * N_STATES + b] as number);
}
