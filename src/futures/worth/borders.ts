/** What institutions and rules at one's own border are worth: more the tenser it is and the more open the doctrine; they bind, and that costs at home. */
import { mul } from '../../engine/fixed.ts';
import { Border, Region, State } from '../../engine/layout.ts';
import type { RefusalReason } from '../../engine/names.ts';
import { ACCESS, COMMISSION, DATA, HOTLINE, LAND, MEASURES, PARITY, SHARED, ZONE, type ClauseRow } from '../../engine/clauses/row.ts';
import type { Glance } from '../glance.ts';
import type { Account } from './account.ts';

/** For each type: worth at full tension in permille, and the reason that its price at home is called by. */
const SIZES: { readonly [type: number]: readonly [size: number, reason: RefusalReason] } = {
  [SHARED]: [260, 'approvalTooLow'], [COMMISSION]: [240, 'redLine'], [HOTLINE]: [280, 'approvalTooLow'], [MEASURES]: [220, 'redLine'],
  [ZONE]: [270, 'sovereignty'], [DATA]: [190, 'sovereignty'], [ACCESS]: [230, 'approvalTooLow'], [LAND]: [420, 'redLine'], [PARITY]: [90, 'drySummer'],
};

/** What it costs at home to be bound by it, before firmness counts. */
function binds(c: ClauseRow): number {
  switch (c.type) {
    case MEASURES: return 20 + (c.amountA >> 2) + c.amountB * 20;
    case COMMISSION: return 30 + c.amountA * 15;
    case SHARED: return 50;
    case ZONE: return 45 + c.amountB * 10;
    case LAND: return 80;
    case ACCESS: return 35;
    case DATA: return 20;
    case PARITY: return 15;
    default: return 25;
  }
}

export function weighBorder(g: Glance, c: ClauseRow, account: Account): void {
  const { manner: m } = g;
  const side = c.place >= 0 && g.world.sideBit(c.place, g.seat) !== 0;
  const tension = c.place >= 0 ? g.tension(c.place) : 0;
  const need = side ? tension : tension >> 2;
  const works = tension >= g.world.tables.params.talkStopsAt ? 500 : 1000;
  const [size, reason] = SIZES[c.type] ?? [200, 'noGain'];
  account.add(mul(mul(mul(need, size), 400 + m.openness), works));
  if (works < 1000) account.take(30, 'tensionTooHigh');
  if (!side) return;
  account.take((binds(c) * (400 + m.firmness)) / 700, reason);
  if (c.type === PARITY) parity(g, c, account);
  if (c.type === SHARED && g.see(State.budget + g.seat) < 150) account.take(60, 'budgetTooLow');
  if (g.see(Border.mobilised + c.place) !== 0) account.take(30, 'tensionTooHigh');
}

/** Whoever has more water would give, whoever has less would get, in every dry season that may come. */
function parity(g: Glance, c: ClauseRow, account: Account): void {
  const other = g.world.otherSide(c.place, g.seat);
  if (other < 0) return;
  const gap = g.see(State.water + other) - g.see(State.water + g.seat);
  const dry = g.see(Region.riverFlow) < g.world.tables.params.dryBelow ? 1000 : 400;
  const points = mul(mul(mul(gap < 0 ? -gap : gap, g.world.tables.params.parityShare * c.amountA), 500 + g.manner.waterCare), dry);
  if (gap > 0) account.add(points);
  else account.take(points, 'drySummer');
}
