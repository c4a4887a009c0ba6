/** Which orders a blueprint gives: each candidate gets a score from doctrine and situation; the best that can be paid are taken. */
import { Border, N_BORDERS, N_STATES, State } from '../engine/layout.ts';
import { isRelevant } from '../engine/orders/legality.ts';
import { HANDLERS, orderBudget, orderCost, orderOptions, whyIllegal } from '../engine/orders/registry.ts';
import { empty, type OrderHandler, type OrderRow } from '../engine/orders/row.ts';
import { MAX_ORDERS } from '../engine/phases/legality.ts';
import { Candidates } from './candidates.ts';
import type { Glance } from './glance.ts';
import { Row } from './rows.ts';

const SUMMER = 1;
const AUTUMN = 2;
const WINTER = 3;
/** Indices in CASE_STAGES. */
const TALKS = 2;
const TEXT = 3;
const candidates = new Candidates();

/** Fills `out` with this seat's orders, most important first. */
export function chooseOrders(g: Glance, out: OrderRow[]): void {
  empty(out);
  candidates.clear(g.world.tables.orders);
  for (let b = 0; b < N_BORDERS; b++) {
    const t = g.world.tables.borders[b];
    if (t === undefined || !isRelevant(g.world, b) || (!t.live && g.tension(b) < 150)) continue;
    if (g.world.sideBit(b, g.seat) === 0) help(g, b, t.first, t.second);
    else if (t.first >= 0 && t.second >= 0) handle(g, b, t.first === g.seat ? t.second : t.first);
  }
  supply(g);
  spend(g, out);
}

/** At one's own border: answer what is pending, prevent early, or be firm. */
function handle(g: Glance, b: number, other: number): void {
  const { manner: m } = g;
  const tension = g.tension(b);
  const bit = g.world.sideBit(b, g.seat);
  // a rebuff is answered in kind; who trusts more forgives more
  const hurt = Math.max(0, -g.tone(other)) * m.reciprocity / 1000 | 0;
  const heat = tension + (hurt >> 1);
  const willing = m.openness + (g.trust(other) >> 2) - hurt;
  const happened = g.see(Border.incidentNow + b) > 0;
  pending(g, b, bit, tension, willing);
  if (tension >= m.actsFrom) {
    const urgent = (tension - m.actsFrom) >> 1;
    const w = willing - 200;
    if (isFree(g, b)) candidates.weigh(g, Row.requestGoodOffices[b], w + urgent - 60, b, 160);
    if (g.see(Border.hotline + b) === 0) candidates.weigh(g, Row.hotline[b], w + 120, 16 + b, 160);
    candidates.weigh(g, Row.confidenceMeasures[b], w + 40, 32 + b, 200);
    candidates.weigh(g, Row.factFinding[b], w + (happened ? 240 : 0), 48 + b, 160);
    if (tension >= 400) candidates.weigh(g, Row.demilitarisedZone[b], w + urgent - 80, 64 + b, 160);
    candidates.weigh(g, Row.peacebuilding[b], (m.patience >> 1) + 120, 80 + b, 260);
    if (happened) candidates.weigh(g, Row.humanitarianAction[b], (m.convening >> 1) + 200, 96 + b, 200);
    if (!g.hasMission(b) && tension >= 330 && tension < 720) {
      const wish = w + urgent - 40 + g.noise(112 + b, 200);
      const type = tension >= 480 ? 3 : tension >= 400 ? 2 : 1;
      candidates.add(Row.bothSides[b * 9 + (type - 1) * 3 + 1], wish);
      candidates.add(Row.oneSide[b * 9 + 1], wish - 220 + (g.trust(other) < 350 ? 120 : 0));
    }
  }
  // firmness pays at home: it tempts whoever is weak there, has been rebuffed, or is firm by doctrine
  const tempted = m.firmness + (m.firmness >> 1) + hurt + (g.approval < 420 ? 420 - g.approval : 0) - (m.patience >> 2) - (g.trust(other) >> 2);
  const talks = g.see(Border.caseStage + b);
  const calm = tempted - (talks === TALKS || talks === TEXT ? 150 + (m.honour >> 2) : 0);
  candidates.weigh(g, Row.accuse[b], calm - (happened || hurt > 0 ? 80 : 260) - word(g, Border.hotline + b), 128 + b, happened || hurt > 0 ? 260 : 200);
  candidates.weigh(g, Row.closeBorder[b], calm - 200 + (heat > 500 ? 120 : 0) - word(g, Border.commission + b), 144 + b, 240);
  candidates.weigh(g, Row.mobilise[b], calm - 240 + (heat > 450 ? 160 : 0) - (m.caution >> 2) - word(g, Border.dataExchange + b), 160 + b, 240);
}

/** What one's word weighs against an act that breaks an arrangement: nothing where there is none. */
const word = (g: Glance, institution: number): number => (g.see(institution) > 0 ? g.manner.honour >> 1 : 0);

const isFree = (g: Glance, b: number): boolean => {
  const stage = g.see(Border.caseStage + b);
  return stage === 0 || stage === 5 || (stage === 4 && g.see(Border.settlement + b) < 250);
};

/** What waits for this side's answer comes first. */
function pending(g: Glance, b: number, bit: number, tension: number, willing: number): void {
  const stage = g.see(Border.caseStage + b);
  const answered = (g.see(Border.caseSides + b) & bit) !== 0;
  if ((stage === 1 || stage === 3) && !answered) {
    const yes = willing + (stage === 3 ? 260 : 60) + ((tension - 300) >> 2) - (g.approval < 250 ? 300 : 0) + g.noise(200 + b, 200);
    if (yes >= 560) candidates.add(Row.acceptGoodOffices[b], yes + 300);
    else candidates.add(Row.refuseGoodOffices[b], g.manner.firmness + 100);
  }
  if (g.see(Border.askMode + b) === 2 && (g.see(Border.askSides + b) & bit) === 0) {
    const yes = willing + ((tension - 300) >> 1) + g.noise(216 + b, 200);
    if (yes >= 620) candidates.add(Row.consentDeployment[b], yes + 250);
  }
  if (g.hasMission(b) && g.see(Border.missionTerm + b) <= 1 && (g.see(Border.renewSides + b) & bit) === 0 && (g.see(Border.missionHost + b) & bit) !== 0) {
    candidates.add(Row.renewDeployment[b], willing + 300);
  }
}

/** At others' borders: conveners and neighbours help when they see need. */
function help(g: Glance, b: number, first: number, second: number): void {
  if (first < 0 || second < 0) return;
  const { manner: m } = g;
  const tension = g.tension(b);
  if (tension < m.actsFrom) return;
  const urge = (m.convening >> 1) + ((tension - m.actsFrom) >> 1) + 60;
  const happened = g.see(Border.incidentNow + b) > 0;
  candidates.weigh(g, Row.peacebuilding[b], urge, 300 + b, 420);
  candidates.weigh(g, Row.factFinding[b], urge + (happened ? 220 : 20), 316 + b, 220);
  if (happened) candidates.weigh(g, Row.humanitarianAction[b], urge + 160, 332 + b, 200);
}

/** Water, power, information, and the temptation not to keep a promise in one's own hard season. */
function supply(g: Glance): void {
  const { manner: m, season } = g;
  const energy = g.see(State.energy + g.seat);
  const stock = g.see(State.stock + g.seat);
  for (let o = 0; o < N_STATES; o++) {
    if (o === g.seat) continue;
    const friendly = g.trust(o) + (g.tone(o) >> 2);
    const needsPower = 560 - g.see(State.energy + o);
    const needsWater = 560 - g.see(State.water + o);
    if (needsPower > 0 && energy > 720) candidates.weigh(g, Row.exportEnergy[o * 3 + (needsPower > 200 ? 1 : 0)], (friendly >> 1) + needsPower + (m.convening >> 2), 400 + o, 120);
    if (season <= SUMMER && stock > 350 && needsWater > 0) candidates.weigh(g, Row.releaseWater[o * 3], (friendly >> 1) + needsWater - (m.energyCare >> 2), 416 + o, 120);
    if (friendly > 380) candidates.weigh(g, Row.informationExchange[o], (m.convening >> 1) + (friendly >> 3), 432 + o, 220);
    const lack = season === WINTER ? 600 - energy : season === SUMMER ? 600 - Math.min(stock, 600) + 120 : 0;
    if (lack > 0) candidates.weigh(g, Row.withhold[o], 700 - m.honour + lack - (g.trust(o) >> 2), 448 + o, 160);
    else candidates.add(Row.withhold[o], 250 - m.honour);
  }
  if (season === WINTER && energy < 520 && stock > 250) {
    for (let o = 0; o < N_STATES; o++) candidates.add(Row.releaseWater[o * 3 + 1], 420 + m.energyCare / 4 + (520 - energy) | 0);
  }
  if ((season === AUTUMN || season === SUMMER) && stock < 650) candidates.weigh(g, Row.storeWater, (m.energyCare >> 1) + 80, 470, 120);
}

/** Takes the best candidates that are legal and can be paid, keeping back what the manner keeps. */
function spend(g: Glance, out: OrderRow[]): void {
  const { world, seat } = g;
  let capital = g.see(State.capital + seat) - g.manner.keeps;
  let budget = g.see(State.budget + seat);
  const { orders } = world.tables;
  while (out.length < MAX_ORDERS) {
    const row = candidates.take(capital);
    if (row === undefined) return;
    const cost = orderBudget(world, row);
    if (cost > budget || clashes(out, row) || whyIllegal(world, seat, row) !== null) continue;
    capital -= orders[row.kind]?.capital ?? 0;
    budget -= cost;
    out.push(row);
  }
}

/** One season's acts at one border don't contradict each other, one firm act there is enough, and nothing is done twice. */
function clashes(out: readonly OrderRow[], row: OrderRow): boolean {
  const tone = (HANDLERS[row.kind] as OrderHandler).tone;
  for (const other of out) {
    if (other === row || (other.kind === row.kind && (row.border === other.border || row.amount > 0))) return true;
    const sum = tone + (HANDLERS[other.kind] as OrderHandler).tone;
    if (row.border >= 0 && row.border === other.border && tone !== 0 && (sum === 0 || sum === -2)) return true;
  }
  return false;
}

/** Any legal orders at all, for the policy `random`. */
export function chooseRandom(g: Glance, out: OrderRow[]): void {
  empty(out);
  const options = orderOptions(g.world, g.seat);
  let capital = g.see(State.capital + g.seat);
  let budget = g.see(State.budget + g.seat);
  for (let i = 0; i < 8 && out.length < 3; i++) {
    const row = options[g.noise(500 + i, options.length)] as OrderRow;
    const cost = orderCost(g.world, row);
    if (cost.capital > capital || cost.budget > budget || out.includes(row) || whyIllegal(g.world, g.seat, row) !== null) continue;
    capital -= cost.capital;
    budget -= cost.budget;
    out.push(row);
  }
}

