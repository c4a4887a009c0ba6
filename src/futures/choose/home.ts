/** Peacebuilding at home, and what a government does to see further. */
import { State } from '../../engine/layout.ts';
import type { Candidates } from '../candidates.ts';
import type { Glance } from '../glance.ts';
import { Row } from '../rows.ts';

/** Level of cohesion and rights below which a government begins to care, unit 0–1000. */
const CARES_BELOW = 620;

export function home(g: Glance, c: Candidates): void {
  const { manner: m } = g;
  const cohesion = CARES_BELOW - g.exact(State.cohesion + g.seat);
  const rights = CARES_BELOW - g.exact(State.rights + g.seat);
  const far = m.patience >> 1;
  if (cohesion > 0) {
    c.weigh(g, Row.jobs, far + cohesion - 40, 480, 180);
    // what pays after three seasons is nothing for the last two
    if (g.turnsLeft > 3) c.weigh(g, Row.education, far + (cohesion >> 1) - 60, 481, 180);
  }
  if (rights > 0) {
    c.weigh(g, Row.rightsInclusion, far + rights - 60 - (m.firmness >> 3), 482, 180);
    if (g.turnsLeft > 2) c.weigh(g, Row.ruleOfLaw, far + (rights >> 1) - 60, 483, 180);
  }
  if (g.exact(State.earlyWarning + g.seat) <= 1) c.weigh(g, Row.earlyWarning, (m.caution >> 2) + (m.patience >> 3) + 20, 484, 200);
}
