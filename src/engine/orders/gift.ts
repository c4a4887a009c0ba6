/** What comes unasked and without conditions between two states that quarrel: it feeds expectations, not trust in deals (E25). */
import { Rule } from '../causes.ts';
import { Agreement, Border, MAX_AGREEMENTS } from '../layout.ts';
import { LADDER_FROM } from '../names.ts';
import type { World } from '../world.ts';
import { borderOf } from './bothSides.ts';

/** Tension from which a gift is read as a payment for calm: a non-violent crisis. */
const CRISIS = LADDER_FROM[2];

/** A gift of `amount` (1–3) from `state` to `partner`; under an agreement between the two it is a delivery like any other. */
export function sidePayment(world: World, state: number, partner: number, amount: number): void {
  const border = borderOf(state, partner);
  if (border < 0 || world.tension(border) < CRISIS || world.tables.borders[border]?.live !== true || haveAgreed(world, (1 << state) | (1 << partner))) return;
  world.change(Border.tension + border, world.tables.params.sidePayment * amount, Rule.sidePayment, state, border);
}

function haveAgreed(world: World, parties: number): boolean {
  for (let a = 0; a < MAX_AGREEMENTS; a++) {
    if (world.get(Agreement.status + a) === 1 && (world.get(Agreement.parties + a) & parties) === parties) return true;
  }
  return false;
}
