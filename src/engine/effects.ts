/** The one interpreter of constant effects, for orders and clauses alike. */
import { mul } from './fixed.ts';
import { Border, Perception, Relation, State, eye, pair } from './layout.ts';
import { Rule } from './causes.ts';
import { later } from './later.ts';
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
 * Applies constant effects for `state` acting at `border` (or −1) towards `other` (or −1), each `share` permille strong.
 * At a border to which the actor is no side, `other` means both sides.
 */
export function applyRows(world: World, rows: readonly EffectRow[], state: number, border: number, other: number, code: number, isTalk: boolean, share = 1000): void {
  const t = border >= 0 ? world.tables.borders[border] : undefined;
  const third = t !== undefined && t.first !== state && t.second !== state;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as EffectRow;
    const delta = share === 1000 ? row.delta : mul(row.delta, share);
    const { scope } = row;
    if (scope === 'self') move(world, row.column + state, delta, row.after, code, state, border);
    else if (scope === 'border') {
      if (border < 0) continue;
      if (row.column === Border.tension && row.after === 0) easeTension(world, border, delta, code, state, isTalk);
      else move(world, row.column + border, delta, row.after, code, state, border);
    } else if (scope === 'ownError') {
      if (border >= 0) move(world, Perception.error + eye(state, border), delta, row.after, code, state, border);
    } else if (scope === 'region' || scope === 'threat') move(world, row.column, delta, row.after, code, state, border);
    else if (third) {
      toOther(world, row, delta, state, border, t.first, code);
      toOther(world, row, delta, state, border, t.second, code);
    } else toOther(world, row, delta, state, border, other, code);
  }
}

function move(world: World, field: number, delta: number, after: number, code: number, actor: number, place: number): void {
  if (after === 0) world.change(field, delta, code, actor, place);
  else later(world, field, delta, after, code, actor, place);
}

function toOther(world: World, { scope, column, after }: EffectRow, delta: number, state: number, border: number, other: number, code: number): void {
  if (other < 0) return;
  if (scope === 'other') move(world, column + other, delta, after, code, state, border);
  else if (scope === 'trustOfOther') move(world, Relation.trust + pair(other, state), delta, after, code, state, border);
  else if (scope === 'trustOfSelf') move(world, Relation.trust + pair(state, other), delta, after, code, state, border);
  else if (scope === 'otherError' && border >= 0) move(world, Perception.error + eye(other, border), delta, after, code, state, border);
}
