/** What institutions and rules at one's own border are worth: more the tenser it is and the more open the doctrine; they bind, and that costs at home. */
import { div, mul } from '../../engine/fixed.ts';
import { Border, Region, State } from '../../engine/layout.ts';
import { CLAUSES } from '../../engine/names.ts';
import { ACCESS, COMMISSION, DATA, HOTLINE, LAND, MEASURES, PARITY, SHARED, ZONE, type ClauseRow } from '../../engine/clauses/row.ts';
import type { Glance } from '../glance.ts';
import { Reason, type Account } from './account.ts';

/** For each type: worth at full tension in permille, and the reason that its price at home is called by. */
const SIZES: readonly (readonly [type: number, size: number, reason: number])[] = [
  [SHARED, 260, Reason.approvalTooLow], [COMMISSION, 240, Reason.redLine], [HOTLINE, 280, Reason.approvalTooLow], [MEASURES, 220, Reason.redLine],
  [ZONE, 270, Reason.sovereignty], [DATA, 190, Reason.sovereignty], [ACCESS, 230, Reason.approvalTooLow], [LAND, 420, Reason.redLine], [PARITY, 90, Reason.drySummer],
];
/** The same by index in CLAUSES; others are worth little, and for nothing in particular. */
const sizeOf = new Int32Array(CLAUSES.length).fill(200);
const reasonOf = new Int32Array(CLAUSES.length).fill(Reason.noGain);
for (const [type, size, reason] of SIZES) {
  sizeOf[type] = size;
  reasonOf[type] = reason;
}

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
  const { manner: m, world } = g;
  const { place, type } = c;
  const side = place >= 0 && world.sideBit(place, g.seat) !== 0;
  const tension = place >= 0 ? g.tension(place) : 0;
  const need = side ? tension : tension >> 2;
  const works = tension >= world.tables.params.talkStopsAt ? 500 : 1000;
  account.add(mul(mul(mul(need, sizeOf[type] as number), 400 + m.openness), works));
  if (works < 1000) account.take(30, Reason.tensionTooHigh);
  if (!side) return;
  account.take(div(binds(c) * (400 + m.firmness), 700), reasonOf[type] as number);
  if (type === PARITY) parity(g, c, account);
  if (type === SHARED && g.exact(State.budget + g.seat) < 150) account.take(60, Reason.budgetTooLow);
  if (g.exact(Border.mobilised + place) !== 0) account.take(30, Reason.tensionTooHigh);
}

/** Whoever has more water would give, whoever has less would get, in every dry season that may come. */
function parity(g: Glance, c: ClauseRow, account: Account): void {
  const other = g.world.otherSide(c.place, g.seat);
  if (other < 0) return;
  const gap = g.rough(State.water + other) - g.exact(State.water + g.seat);
  const dry = g.exact(Region.riverFlow) < g.world.tables.params.dryBelow ? 1000 : 400;
  const points = mul(mul(mul(gap < 0 ? -gap : gap, g.world.tables.params.parityShare * c.amountA), 500 + g.manner.waterCare), dry);
  if (gap > 0) account.add(points);
  else account.take(points, Reason.drySummer);
}
