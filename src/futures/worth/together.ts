/** What a clause among any number of states is worth: common work against a threat, a pledge, mutual aid. */
import { mul } from '../../engine/fixed.ts';
import { N_BORDERS, N_STATES } from '../../engine/layout.ts';
import { THREATS } from '../../engine/names.ts';
import { AID, LIAISON, PLEDGE, type ClauseRow } from '../../engine/clauses/row.ts';
import type { Glance } from '../glance.ts';
import { Reason, type Account } from './account.ts';

const DISASTER = THREATS.indexOf('disaster');

export function weighTogether(g: Glance, c: ClauseRow, parties: number, account: Account): void {
  if (c.type === LIAISON) network(g, c.amountA, account);
  else if (c.type === PLEDGE) pledge(g, parties, account);
  else if (c.type === AID) aid(g, account);
}

/** How much of a threat reaches this seat, 0–1000. */
const pain = (g: Glance, t: number): number => mul(g.severity(t), g.world.tables.exposure[t * N_STATES + g.seat] as number);

function network(g: Glance, threat: number, account: Account): void {
  account.add(mul(pain(g, threat) >> 1, 400 + g.manner.openness) + 10);
  // shared files show how one works; the cautious and the neutral mind that most
  account.take(15 + (g.manner.caution >> 5), g.manner.caution >= 700 ? Reason.neutrality : Reason.sovereignty);
}

/** Worth what one fears at the borders to the others; it takes options away. */
function pledge(g: Glance, parties: number, account: Account): void {
  let fear = 0;
  for (let b = 0; b < N_BORDERS; b++) {
    if (g.world.sideBit(b, g.seat) === 0) continue;
    const other = g.world.otherSide(b, g.seat);
    if (other < 0 || (parties & (1 << other)) === 0) continue;
    const tension = g.tension(b);
    if (tension > fear) fear = tension;
  }
  account.add(mul(mul(fear, 240), 400 + g.manner.openness) + 8);
  account.take(20 + mul(g.manner.firmness, 60), Reason.redLine);
}

function aid(g: Glance, account: Account): void {
  account.add((pain(g, DISASTER) >> 2) + 24);
  account.take(18, Reason.tooCostly);
}
