/** The one interpreter of constant effects, for orders and clauses alike. */
import { mul } from './fixed.ts';
import { Border, Perception, Relation, State, eye, pair } from './layout.ts';
import { Rule } from './causes.ts';
import type { EffectRow } from './tables.ts';
import type { World } from './world.ts';

/** Past this point direct talk has half its effect (B33), unless a mission, a mediator or relief restores it. */
export function talkStopsWorking(world: World, border: number): boolean {
  const t = world.tables.borders[border];
  if (t === undefined) return false;
  const at = world.tables.params.talkStopsAt;
  if (world.tension(border) < at && grievanceOf(world, t.first) < at && grievanceOf(world, t.second) < at) return false;
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
  if (isTalk && talkStopsWorking(world, border)) world.change(field, -mul(delta, talkStopsShare), Rule.talkStopsWorking, actor, border);
  else if (world.tension(border) < earlyBelow) world.change(field, mul(delta, earlyBonus), Rule.earlyAction, actor, border);
}

/**
 * Applies constant effects for `state` acting at `border` (or −1) towards `other` (or −1).
 * At a border to which the actor is no side, `other` means both sides.
 */
export function applyRows(world: World, rows: readonly EffectRow[], state: number, border: number, other: number, code: number, isTalk: boolean): void {
  const t = border >= 0 ? world.tables.borders[border] : undefined;
  const third = t !== undefined && t.first !== state && t.second !== state;
  for (let i = 0; i < rows.length; i++) {
    const { scope, column, delta } = rows[i] as EffectRow;
    if (scope === 'self') world.change(column + state, delta, code, state, border);
    else if (scope === 'border') {
      if (border < 0) continue;
      if (column === Border.tension) easeTension(world, border, delta, code, state, isTalk);
      else world.change(column + border, delta, code, state, border);
    } else if (scope === 'ownError') {
      if (border >= 0) world.change(Perception.error + eye(state, border), delta, code, state, border);
    } else if (scope === 'region' || scope === 'threat') world.change(column, delta, code, state, border);
    else if (third) {
      toOther(world, scope, column, delta, state, border, t.first, code);
      toOther(world, scope, column, delta, state, border, t.second, code);
    } else toOther(world, scope, column, delta, state, border, other, code);
  }
}

function toOther(world: World, scope: EffectRow['scope'], column: number, delta: number, state: number, border: number, other: number, code: number): void {
  if (other < 0) return;
  if (scope === 'other') world.change(column + other, delta, code, state, border);
  else if (scope === 'trustOfOther') world.change(Relation.trust + pair(other, state), delta, code, state, border);
  else if (scope === 'trustOfSelf') world.change(Relation.trust + pair(state, other), delta, code, state, border);
  else if (scope === 'otherError' && border >= 0) world.change(Perception.error + eye(other, border), delta, code, state, border);
}
