/** What a blueprint would do at a border: answer what is pending, prevent early, be firm, or help as a neighbour. */
import { minus, mul } from '../../engine/fixed.ts';
import { Border } from '../../engine/layout.ts';
import { isNationalCrisis } from '../../engine/orders/legality.ts';
import type { Candidates } from '../candidates.ts';
import type { Glance } from '../glance.ts';
import { Row } from '../rows.ts';

/** Indices in CASE_STAGES. */
const TALKS = 2;
const TEXT = 3;

/** At one's own border: answer what is pending, prevent early, or be firm. */
export function handle(g: Glance, c: Candidates, b: number, other: number): void {
  const { manner: m } = g;
  const tension = g.tension(b);
  const bit = g.world.sideBit(b, g.seat);
  // a rebuff is answered in kind; who trusts more forgives more
  const hurt = mul(Math.max(0, minus(g.tone(other))), m.reciprocity);
  const heat = tension + (hurt >> 1);
  const willing = m.openness + (g.trust(other) >> 2) - hurt;
  const happened = g.exact(Border.incidentNow + b) > 0;
  pending(g, c, b, bit, tension, willing);
  if (tension >= m.actsFrom) {
    const urgent = (tension - m.actsFrom) >> 1;
    const w = willing - 200;
    if (isFree(g, b)) c.weigh(g, Row.requestGoodOffices[b], w + urgent * 2 - 270, b, 240);
    if (g.exact(Border.hotline + b) === 0) c.weigh(g, Row.hotline[b], w + 120, 16 + b, 160);
    c.weigh(g, Row.confidenceMeasures[b], w + 40, 32 + b, 200);
    c.weigh(g, Row.factFinding[b], w + (happened ? 240 : 0), 48 + b, 160);
    if (tension >= 400) c.weigh(g, Row.demilitarisedZone[b], w + urgent - 80, 64 + b, 160);
    if (tension >= 350 && g.exact(Border.forceLimits + b) === 0) c.weigh(g, Row.forceLimits[b], w - 20, 340 + b, 160);
    if (g.exact(Border.arms + b) > 150) c.weigh(g, Row.smallArms[b], (m.patience >> 1) + 20, 356 + b, 200);
    if (tension >= 450) c.weigh(g, Row.securityCouncil[b], (m.convening >> 2) + ((tension - 450) >> 1) - (m.caution >> 3), 372 + b, 200);
    c.weigh(g, Row.peacebuilding[b], (m.patience >> 1) + 120, 80 + b, 260);
    if (happened) c.weigh(g, Row.humanitarianAction[b], (m.convening >> 1) + 200, 96 + b, 200);
    // presence is asked for when a quarrel has outgrown talk; the more watchful ask earlier
    if (!g.hasMission(b) && tension >= m.actsFrom + 300 && tension < 760) {
      const wish = w + urgent * 2 - 240 + g.noise(112 + b, 200);
      const type = tension >= 480 ? 3 : tension >= 400 ? 2 : 1;
      c.add(Row.bothSides[b * 9 + (type - 1) * 3 + 1], wish);
      if (isNationalCrisis(g.world, g.seat)) c.add(Row.inCrisis[b * 9 + 4], wish + 120);
      c.add(Row.oneSide[b * 9 + 1], wish - 220 + (g.trust(other) < 350 ? 120 : 0));
    }
  }
  // firmness pays at home: it tempts whoever is weak there, has been rebuffed, or is firm by doctrine
  const tempted = m.firmness + (m.firmness >> 1) + hurt + (g.approval < 420 ? 420 - g.approval : 0) - (m.patience >> 2) - (g.trust(other) >> 2);
  const talks = g.exact(Border.caseStage + b);
  const calm = tempted - (talks === TALKS || talks === TEXT ? 150 + (m.honour >> 2) : 0);
  c.weigh(g, Row.accuse[b], calm - (happened || hurt > 0 ? 80 : 260) - word(g, Border.hotline + b), 128 + b, happened || hurt > 0 ? 260 : 200);
  c.weigh(g, Row.closeBorder[b], calm - 200 + (heat > 500 ? 120 : 0) - word(g, Border.commission + b), 144 + b, 240);
  c.weigh(g, Row.territoryFirst[b], calm - 290 - (m.honour >> 3), 176 + b, 240);
  c.weigh(g, Row.faitAccompli[b], calm - 330 - (m.honour >> 2) - (m.caution >> 2), 192 + b, 240);
  c.weigh(g, Row.mobilise[b], calm - 240 + (heat > 450 ? 160 : 0) - (m.caution >> 2) - word(g, Border.dataExchange + b), 160 + b, 240);
}

/** At a border behind which no delegation sits: fewer arms, and the United Nations on one's own side in a national crisis. */
export function guard(g: Glance, c: Candidates, b: number): void {
  if (g.exact(Border.arms + b) > 150) c.weigh(g, Row.smallArms[b], (g.manner.patience >> 1) - 40, 356 + b, 200);
  if (!g.hasMission(b) && isNationalCrisis(g.world, g.seat)) c.weigh(g, Row.inCrisis[b * 9 + 4], (g.manner.openness >> 1) + 100, 112 + b, 200);
}

/** What one's word weighs against an act that breaks an arrangement: nothing where there is none. */
const word = (g: Glance, institution: number): number => (g.exact(institution) > 0 ? g.manner.honour >> 1 : 0);

const isFree = (g: Glance, b: number): boolean => {
  const stage = g.exact(Border.caseStage + b);
  return stage === 0 || stage === 5 || (stage === 4 && g.exact(Border.settlement + b) < 250);
};

/** What waits for this side's answer comes first. */
function pending(g: Glance, c: Candidates, b: number, bit: number, tension: number, willing: number): void {
  const stage = g.exact(Border.caseStage + b);
  const answered = (g.exact(Border.caseSides + b) & bit) !== 0;
  if ((stage === 1 || stage === 3) && !answered) {
    const yes = willing + (stage === 3 ? 260 : 60) + ((tension - 300) >> 2) - (g.approval < 250 ? 300 : 0) + g.noise(200 + b, 200);
    if (yes >= 560) c.add(Row.acceptGoodOffices[b], yes + 300);
    else c.add(Row.refuseGoodOffices[b], g.manner.firmness + 100);
  }
  if (g.exact(Border.askMode + b) === 2 && (g.exact(Border.askSides + b) & bit) === 0) {
    const yes = willing + ((tension - 300) >> 1) + g.noise(216 + b, 200);
    if (yes >= 620) c.add(Row.consentDeployment[b], yes + 250);
  }
  if (g.hasMission(b) && g.exact(Border.missionTerm + b) <= 1 && (g.exact(Border.renewSides + b) & bit) === 0 && (g.exact(Border.missionHost + b) & bit) !== 0) {
    c.add(Row.renewDeployment[b], willing + 300);
  }
}

/** At others' borders: conveners and neighbours help when they see need. */
export function help(g: Glance, c: Candidates, b: number, first: number, second: number): void {
  if (first < 0 || second < 0) return;
  const { manner: m } = g;
  const tension = g.tension(b);
  if (tension < m.actsFrom) return;
  const urge = (m.convening >> 1) + ((tension - m.actsFrom) >> 1) + 60;
  const happened = g.exact(Border.incidentNow + b) > 0;
  c.weigh(g, Row.peacebuilding[b], urge, 300 + b, 420);
  c.weigh(g, Row.factFinding[b], urge + (happened ? 220 : 20), 316 + b, 220);
  if (happened) c.weigh(g, Row.humanitarianAction[b], urge + 160, 332 + b, 200);
}
