/** The one interpreter of constant effects, for orders and clauses alike. */
import { minus, mul } from './fixed.ts';
import { BORDER, OTHER, OTHER_ERROR, OWN_ERROR, ROW, SELF, TENSION, TRUST_OF_OTHER, TRUST_OF_SELF } from './flat.ts';
import { Border, State, eye, pair } from './layout.ts';
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
export function applyRows(world: World, rows: Int32Array, state: number, border: number, other: number, code: number, isTalk: boolean, share = 1000): void {
  const first = border < 0 ? state : (world.flat.first[border] as number);
  const second = border < 0 ? state : (world.flat.second[border] as number);
  const third = first !== state && second !== state;
  for (let i = 0; i < rows.length; i += ROW) {
    const scope = rows[i] as number;
    const column = rows[i + 1] as number;
    const delta = share === 1000 ? (rows[i + 2] as number) : mul(rows[i + 2] as number, share);
    const after = rows[i + 3] as number;
    if (scope === SELF) move(world, column + state, delta, after, code, state, border);
    else if (scope === TENSION) {
      if (border >= 0) easeTension(world, border, delta, code, state, isTalk);
    } else if (scope >= OTHER) {
      toOther(world, scope, column, delta, after, state, border, third ? first : other, code);
      if (third) toOther(world, scope, column, delta, after, state, border, second, code);
    } else if (scope === BORDER || scope === OWN_ERROR) {
      if (border >= 0) move(world, column + (scope === BORDER ? border : eye(state, border)), delta, after, code, state, border);
    } else move(world, column, delta, after, code, state, border);
  }
}

function move(world: World, field: number, delta: number, after: number, code: number, actor: number, place: number): void {
  if (after === 0) world.change(field, delta, code, actor, place);
  else later(world, field, delta, after, code, actor, place);
}

function toOther(world: World, scope: number, column: number, delta: number, after: number, state: number, border: number, other: number, code: number): void {
  if (other < 0 || (scope === OTHER_ERROR && border < 0)) return;
  const entity = scope === OTHER ? other : scope === TRUST_OF_OTHER ? pair(other, state) : scope === TRUST_OF_SELF ? pair(state, other) : eye(other, border);
  move(world, column + entity, delta, after, code, state, border);
}
