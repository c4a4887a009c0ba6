/** The one interpreter of constant effects, for orders and clauses alike. */
import { minus, mul } from './fixed.ts';
import { NEEDS_BORDER, NEEDS_OTHER, ROW } from './flat.ts';
import { Border, State } from './layout.ts';
import { Rule } from './causes.ts';
import { later } from './later.ts';
import type { World } from './world.ts';

/** Past this point direct talk has half its effect (B33), unless a mission, a mediator or relief restores it. */
export function talkStopsWorking(world: World, border: number): boolean {
  const at = world.tables.params.talkStopsAt;
  const { first, second } = world.flat;
  if (world.tension(border) < at && grievanceOf(world, first[border] as number) < at && grievanceOf(world, second[border] as number) < at) return false;
  const separated = world.get(Border.missionMode + border) > 0 && world.get(Border.missionLead + border) === 0;
  const mediated = world.get(Border.caseStage + border) === 2 || world.get(Border.demilitarisedZone + border) > 0;
  return !separated && !mediated;
}

const grievanceOf = (world: World, s: number): number => (s < 0 ? 0 : world.get(State.grievance + s));

/** A fall of tension: early action does more, exhausted talk does less; both are causes of their own. */
export function easeTension(world: World, border: number, delta: number, code: number, actor: number, isTalk: boolean): void {
  const field = Border.tension + border;
  world.change(field, delta, code, actor, border);
  if (delta >= 0) return;
  world.set(Border.tended + border, 1);
  const { earlyBelow, earlyBonus, talkStopsShare } = world.tables.params;
  if (isTalk && talkStopsWorking(world, border)) world.change(field, minus(mul(delta, talkStopsShare)), Rule.talkStopsWorking, actor, border);
  else if (world.tension(border) < earlyBelow) world.change(field, mul(delta, earlyBonus), Rule.earlyAction, actor, border);
}

/**
 * Applies compiled rows (see flat.ts) for `state` acting at `border` (or −1) towards `other` (or −1), each `share` permille
 * strong. At a border to which the actor is no side, `other` means both sides.
 */
export function applyRows(world: World, rows: Int32Array, state: number, border: number, other: number, code: number, isTalk: boolean, share: number): void {
  // `| 0` changes nothing: it tells the compiler that a number is an integer, where it would reckon with fractions
  const first = border < 0 ? state : (world.flat.first[border] as number) | 0;
  const second = border < 0 ? state : (world.flat.second[border] as number) | 0;
  const third = first !== state && second !== state;
  const near = (third ? first : other) | 0;
  const lacks = (border < 0 ? NEEDS_BORDER : 0) | (near < 0 ? NEEDS_OTHER : 0);
  for (let i = 0; i < rows.length; i += ROW) {
    const needs = rows[i + 6] as number;
    if ((needs & lacks) !== 0 && !third) continue;
    const plain = rows[i + 1] as number;
    const delta = share === 1000 ? plain : mul(plain, share);
    const after = rows[i + 2] as number;
    const own = ((rows[i] as number) + (rows[i + 3] as number) * state + (rows[i + 4] as number) * border) | 0;
    const step = rows[i + 5] as number;
    if (rows[i + 7] === 1) easeTension(world, border, delta, code, state, isTalk);
    else if ((needs & lacks) === 0) move(world, own + step * near, delta, after, code, state, border);
    if (third && (needs & NEEDS_OTHER) !== 0 && second >= 0) move(world, own + step * second, delta, after, code, state, border);
  }
}

function move(world: World, field: number, delta: number, after: number, code: number, actor: number, place: number): void {
  if (after === 0) world.change(field | 0, delta, code, actor, place);
  else later(world, field | 0, delta, after, code, actor, place);
}
