/** What states do together: against shared threats, through organisations, at summits, and with the common fund. */
import { N_PLATFORMS, N_STATES, State, Threat } from '../../engine/layout.ts';
import { THREATS } from '../../engine/names.ts';
import type { PlatformTable } from '../../engine/tables.ts';
import type { Candidates } from '../candidates.ts';
import { payment } from '../fund.ts';
import type { Glance } from '../glance.ts';
import { Row } from '../rows.ts';

const SPRING = 0;
const SPILLOVER = THREATS.indexOf('spillover');
/** Borders with Afghanistan: the last three of BORDERS. */
const AFGHAN = [7, 8, 9] as const;

export function together(g: Glance, c: Candidates): void {
  const worst = threats(g, c);
  platforms(g, c, worst);
  const { manner: m } = g;
  // summits are called in spring, when the others call them too
  if (g.season === SPRING) c.weigh(g, Row.summit, (m.convening >> 1) + 40, 520, 240);
  c.weigh(g, Row.generalAssembly, (m.convening >> 1) - 60, 521, 300);
  const amount = payment(g);
  if (amount > 0) c.add(Row.commonFund[amount - 1], 640 + (m.convening >> 2));
}

/** Joins others where it hurts most; returns the threat in play that looks worst to this seat, or −1. */
function threats(g: Glance, c: Candidates): number {
  const { manner: m, world } = g;
  let worst = -1;
  let most = 0;
  for (const t of world.tables.threats) {
    const pain = g.severity(t) + ((world.tables.exposure[t * N_STATES + g.seat] as number) >> 1);
    if (pain > most) {
      most = pain;
      worst = t;
    }
    if (g.exact(Threat.strategy + t) === 0) c.weigh(g, Row.jointStrategy[t], ((pain - 400) >> 1) + (m.convening >> 2), 524 + t, 180);
  }
  if (worst < 0) return worst;
  c.weigh(g, Row.jointOperation[worst], ((most - 400) >> 1) + (m.firmness >> 2) + (m.convening >> 3), 532 + worst, 200);
  const spill = g.severity(SPILLOVER);
  if ((world.flat.threats & (1 << SPILLOVER)) !== 0 && spill > 200) {
    for (const b of AFGHAN) if (world.sideBit(b, g.seat) !== 0) c.weigh(g, Row.outreach[b], (spill >> 1) + (m.convening >> 2) - 20, 540 + b, 200);
  }
  return worst;
}

/** The organisation that does most against the worst threat, or for one's name and people; never one that doctrine bars. */
function platforms(g: Glance, c: Candidates, worst: number): void {
  const { manner: m, world } = g;
  for (let o = 0; o < N_PLATFORMS; o++) {
    const t = world.tables.platforms[o] as PlatformTable;
    if (!t.offered || ((t.access & ~t.barred) & (1 << g.seat)) === 0 || g.exact(State.budget + g.seat) < t.budget) continue;
    const helps = worst >= 0 ? (t.effort[worst] as number) * 2 : 0;
    c.weigh(g, Row.workThrough[o], helps + (m.convening >> 2) + 40 - (t.isUn ? 0 : m.caution >> 4), 552 + o, 220);
  }
}

