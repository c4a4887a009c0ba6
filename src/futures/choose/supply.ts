/** Water, power and information between partners, and the temptation not to keep a promise in one's own hard season. */
import { N_STATES, State } from '../../engine/layout.ts';
import type { Candidates } from '../candidates.ts';
import type { Glance } from '../glance.ts';
import { Row } from '../rows.ts';

const SUMMER = 1;
const AUTUMN = 2;
const WINTER = 3;

export function supply(g: Glance, c: Candidates): void {
  const { manner: m, season, seat } = g;
  const energy = g.exact(State.energy + seat);
  const stock = g.exact(State.stock + seat);
  const lack = season === WINTER ? 600 - energy : season === SUMMER ? (stock < 600 ? 720 - stock : 120) : 0;
  for (let o = 0; o < N_STATES; o++) {
    if (o === seat) continue;
    const trust = g.trust(o);
    const friendly = trust + (g.tone(o) >> 2);
    const needsPower = 560 - g.rough(State.energy + o);
    const needsWater = 560 - g.rough(State.water + o);
    if (needsPower > 0 && energy > 720) c.weigh(g, Row.exportEnergy[o * 3 + (needsPower > 200 ? 1 : 0)], (friendly >> 1) + needsPower + (m.convening >> 2), 400 + o, 120);
    if (season <= SUMMER && stock > 350 && needsWater > 0) c.weigh(g, Row.releaseWater[o * 3], (friendly >> 1) + needsWater - (m.energyCare >> 2), 416 + o, 120);
    if (needsPower > 0 || needsWater > 0) c.weigh(g, Row.swap[o], (friendly >> 1) + ((needsPower > needsWater ? needsPower : needsWater) >> 1) + 40, 384 + o, 140);
    if (friendly > 380) c.weigh(g, Row.informationExchange[o], (m.convening >> 1) + (friendly >> 3), 432 + o, 220);
    if (lack > 0) c.weigh(g, Row.withhold[o], 700 - m.honour + lack - (trust >> 2), 448 + o, 160);
  }
  if (season === WINTER && energy < 520 && stock > 250) {
    for (let o = 0; o < N_STATES; o++) c.add(Row.releaseWater[o * 3 + 1], 940 + (m.energyCare >> 2) - energy);
  }
  if ((season === AUTUMN || season === SUMMER) && stock < 650) c.weigh(g, Row.storeWater, (m.energyCare >> 1) + 80, 470, 120);
}
