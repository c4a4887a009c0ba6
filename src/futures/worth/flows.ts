/** What a clause between two states is worth: water, power and money that change hands in the seasons to come. */
import { mul } from '../../engine/fixed.ts';
import { N_STATES, State } from '../../engine/layout.ts';
import { BENEFIT, COST_SHARE, DAM, FILLING, SWAP, type ClauseRow } from '../../engine/clauses/row.ts';
import type { Glance } from '../glance.ts';
import { Reason, type Account } from './account.ts';

const SPRING = 0;
const SUMMER = 1;
const WINTER = 3;
const N_SEASONS = 4;
/** What a point of one's budget is worth, permille of a goal's point; assumption. */
const MONEY = 600;

export function weighFlow(g: Glance, c: ClauseRow, trust: number, account: Account): void {
  // what lies in the future is worth as much as the partner's word
  const word = 300 + mul(trust, 700);
  switch (c.type) {
    case SWAP: return swap(g, c, word, account);
    case COST_SHARE: return costShare(g, c, word, account);
    case DAM: return dam(g, c, word, account);
    case FILLING: return filling(g, c, word, account);
    case BENEFIT: return benefit(g, c, word, account);
    default:
  }
}

/** True when a season still comes. */
const comes = (g: Glance, season: number): boolean => (season - g.season + N_SEASONS) % N_SEASONS < g.turnsLeft;
/** How often a season still comes. */
const times = (g: Glance, season: number): number => {
  const wait = (season - g.season + N_SEASONS) % N_SEASONS;
  return wait >= g.turnsLeft ? 0 : 1 + (((g.turnsLeft - 1 - wait) / N_SEASONS) | 0);
};

/** Coverage that the season in question will bring without deals, as the scenario says. */
const summerWater = (g: Glance): number => g.world.tables.waterNeed[SUMMER * N_STATES + g.seat] as number;
const winterPower = (g: Glance): number => g.world.tables.energyNeed[WINTER * N_STATES + g.seat] as number;

/** Upstream gives water in summer and gets power in winter. */
function swap(g: Glance, c: ClauseRow, word: number, account: Account): void {
  const { manner: m } = g;
  const p = g.world.tables.params;
  const winterComes = comes(g, WINTER);
  const summerComes = comes(g, SUMMER);
  if (g.seat === c.giver) {
    const lack = Math.max(0, 700 - winterPower(g));
    if (winterComes) account.add(mul(mul(Math.min(lack, p.swapEnergy * c.amountB), 600 + m.energyCare), word));
    const spare = g.exact(State.stock + g.seat) - p.swapStock * c.amountA;
    if (summerComes) account.take(mul(p.swapStock * c.amountA, 227 + mul(m.energyCare, 454)) + Math.max(0, 250 - spare), Reason.dryWinter);
  } else if (g.seat === c.taker) {
    const lack = Math.max(0, 700 - summerWater(g));
    if (summerComes) account.add(mul(mul(Math.min(lack, p.swapWater * c.amountA), 600 + m.waterCare), word));
    const left = winterPower(g) - p.exportEnergyCost * c.amountB;
    if (winterComes) account.take(mul(p.exportEnergyCost * c.amountB, 267 + mul(m.energyCare, 667)) + Math.max(0, 560 - left), Reason.drySummer);
    if (!summerComes) account.take(60, Reason.noGain);
  }
}

/** Downstream pays in spring, and its summers become safer. */
function costShare(g: Glance, c: ClauseRow, word: number, account: Account): void {
  const p = g.world.tables.params;
  const paid = mul(p.costShareBudget * c.amountA * times(g, SPRING), MONEY);
  if (g.seat === c.giver) account.add(mul(paid, word) - 6);
  else if (g.seat === c.taker) {
    const lack = Math.max(0, 720 - summerWater(g));
    account.add(mul(mul(Math.min(lack, p.costShareWater * c.amountA) * times(g, SUMMER), 500 + g.manner.waterCare), word));
    account.take(paid, Reason.tooCostly);
  }
}

/** Costs both while it is built, gives both power when it stands; a part of sovereignty goes with the shares. */
function dam(g: Glance, c: ClauseRow, word: number, account: Account): void {
  const p = g.world.tables.params;
  const seasonsOfPower = g.turnsLeft - p.damSeasons;
  account.take(mul(p.damCost * c.amountA * Math.min(g.turnsLeft, p.damSeasons), MONEY), Reason.tooCostly);
  if (g.seat === c.giver) account.take(20 + c.amountA * 8, Reason.sovereignty);
  if (seasonsOfPower <= 0) return account.take(40, Reason.noGain);
  const lack = Math.max(0, 720 - winterPower(g));
  account.add(mul(mul(Math.min(lack, p.damPower * c.amountA) * Math.min(4, seasonsOfPower), 500 + g.manner.energyCare), word));
}

/** Upstream loses power in every summer; downstream gets a sure flow. Without something in return upstream has no reason. */
function filling(g: Glance, c: ClauseRow, word: number, account: Account): void {
  const p = g.world.tables.params;
  const summers = times(g, SUMMER);
  if (g.seat === c.giver) {
    account.take(mul(p.capEnergy * c.amountA * summers, 400 + g.manner.energyCare), Reason.sovereignty);
    account.add(10 * summers);
  } else if (g.seat === c.taker) {
    const lack = Math.max(0, 720 - summerWater(g));
    account.add(mul(mul(Math.min(lack, p.capWater * c.amountA) * summers, 500 + g.manner.waterCare), word));
  }
}

/** Money for the communities on the other side: the receiver gains, the payer buys goodwill. */
function benefit(g: Glance, c: ClauseRow, word: number, account: Account): void {
  const p = g.world.tables.params;
  const seasons = Math.min(6, g.turnsLeft);
  if (g.seat === c.giver) account.take(mul(p.benefitBudget * c.amountA * seasons, MONEY), Reason.tooCostly);
  else if (g.seat === c.taker) account.add(mul(p.benefitCohesion * 2 * c.amountA * seasons, word));
}
