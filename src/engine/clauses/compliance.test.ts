/** Promises kept, broken and excused, with their exact effects; breach conditions; sanctions; terms (rule 6). */
import { describe, expect, it } from 'vitest';
import { KG, KZ, TJ, UZ, at, by, clause, offer, order, quiet, resolve, told, worldAt, type Sheet } from '../../../tests/support/world.ts';
import { Agreement, Border, Clause, Region, Relation, State, pair } from '../layout.ts';
import type { BorderId, ClauseType, OrderKind } from '../names.ts';
import type { World } from '../world.ts';
import { sign, whyNotSign } from './agreements.ts';
import type { ClauseRow, OfferRow } from './row.ts';

const B = at('KG-TJ');
const SUMMER = 1;
const AUTUMN = 2;
const WINTER = 3;
const tables = quiet({
  params: {
    keptTrust: 10, brokenTrust: 200, sanctionTurns: 4, sanctionEconomy: 15, swapKept: 60, swapGain: 100, swapLoss: 120, swapWater: 70, swapEnergy: 70, swapStock: 60, swapBudget: 30,
    exportEnergyCost: 25, excusedBelow: 400, ratificationBelow: -1,
  },
});
const swap = (giver = KG, taker = UZ, amount = 2): ClauseRow => clause('seasonalSwap', { giver, taker, amountA: amount, amountB: amount });
/** A world in which this offer is in force; the season is the test's. */
function bound(row: OfferRow, season: number, fields: Readonly<Record<number, number>> = {}): World {
  const world = worldAt(tables, { ...fields, [Region.season]: season });
  sign(world, row);
  return world;
}
const due = (world: World): number => world.get(Clause.due);
const withhold = (by_: 'KG' | 'UZ', from: 'KG' | 'UZ'): Sheet => ({ [by_]: [order('withhold', from)] });

describe('a seasonal swap that is kept', () => {
  it('in summer gives water downstream from the reservoir upstream, and both are applauded', () => {
    const ledger = resolve(bound(offer(KG, UZ, [swap()]), SUMMER));
    expect([State.stock + KG, State.water + UZ].map((f) => by(ledger, f, 'seasonalSwap'))).toEqual([-120, 140]);
    expect([KG, UZ].map((s) => by(ledger, State.approval + s, 'swapKept'))).toEqual([60, 60]);
    expect([by(ledger, Relation.trust + pair(KG, UZ), 'seasonalSwap'), by(ledger, Relation.trust + pair(UZ, KG), 'seasonalSwap')]).toEqual([10, 10]);
  });

  it('in winter gives power upstream, and the water stays in the reservoir', () => {
    const ledger = resolve(bound(offer(UZ, KG, [swap()]), WINTER));
    expect([State.energy + UZ, State.energy + KG, State.stock + KG].map((f) => by(ledger, f, 'seasonalSwap'))).toEqual([-50, 140, 120]);
    expect([KG, UZ].map((s) => by(ledger, State.approval + s, 'swapKept'))).toEqual([60, 60]);
  });

  it('is not due in spring and autumn: nobody can break it then', () => {
    for (const season of [0, AUTUMN]) {
      const world = bound(offer(KG, UZ, [swap()]), season);
      const ledger = resolve(world, withhold('KG', 'UZ'));
      expect([due(world), by(ledger, State.approval + KG, 'swapKept'), told(ledger, 'orderDropped').length]).toEqual([0, 0, 1]);
    }
  });
});

describe('default in one’s own hard season', () => {
  it.each([[SUMMER, 'KG', KG, 'UZ', UZ], [WINTER, 'UZ', UZ, 'KG', KG]] as const)('in season %i pays %s at once and hurts the partner', (season, name, s, partnerName, partner) => {
    const world = bound(offer(KG, UZ, [swap()]), season);
    const ledger = resolve(world, withhold(name, partnerName));
    expect([by(ledger, State.approval + s, 'swapDefault'), by(ledger, State.approval + partner, 'swapDefault')]).toEqual([100, -120]);
    expect([by(ledger, Relation.trust + pair(partner, s), 'breach'), by(ledger, Relation.trust + pair(s, partner), 'breach')]).toEqual([-200, 0]);
    expect([due(world), world.get(Clause.breaker), world.get(Agreement.status)]).toEqual([3, s + 1, 3]);
    expect(by(ledger, State.water + UZ, 'seasonalSwap')).toBe(0);
  });

  it('brings sanctions for four turns, that of the default included', () => {
    const world = bound(offer(KG, UZ, [swap()]), SUMMER);
    const harm = [withhold('KG', 'UZ'), {}, {}, {}, {}, {}].map((sheet) => by(resolve(world, sheet), State.economy + KG, 'sanction'));
    expect(harm).toEqual([-15, -15, -15, -15, 0, 0]);
    expect(world.get(Relation.sanction + pair(UZ, KG))).toBe(0);
  });

  it('keeps the two from signing anything while sanctions last', () => {
    const world = bound(offer(KG, UZ, [swap()]), SUMMER);
    resolve(world, withhold('KG', 'UZ'));
    const reasons = [0, 1, 2, 3].map(() => {
      const why = whyNotSign(world, offer(UZ, KG, [swap()]));
      resolve(world);
      return why;
    });
    expect(reasons).toEqual(['sanctions', 'sanctions', 'sanctions', null]);
  });

  it('of another promise brings no sanctions', () => {
    const world = bound(offer(KG, UZ, [clause('hotlineFactFinding', { place: at('KG-UZ') })]), SUMMER);
    resolve(world, withhold('KG', 'UZ'));
    expect([world.get(Relation.sanction + pair(UZ, KG)), due(world)]).toEqual([0, 3]);
  });
});

describe('a swap is excused', () => {
  it.each([
    ['upstream with too little stored to give what it owes', SUMMER, { [State.stock + KG]: 119 }, 4],
    ['upstream with just enough', SUMMER, { [State.stock + KG]: 120 }, 2],
    ['downstream in a dark winter', WINTER, { [State.energy + UZ]: 399 }, 4],
    ['downstream with light enough', WINTER, { [State.energy + UZ]: 400 }, 2],
  ])('%s', (_, season, fields, outcome) => {
    const world = bound(offer(KG, UZ, [swap()]), season, fields);
    const ledger = resolve(world);
    expect(due(world)).toBe(outcome);
    expect([by(ledger, State.approval + KG, 'swapKept'), by(ledger, Relation.trust + pair(UZ, KG), 'breach'), world.get(Agreement.status)]).toEqual([outcome === 4 ? 0 : 60, 0, 1]);
  });
});

describe('the breach of a clause at a border', () => {
  const cases: readonly (readonly [ClauseType, readonly OrderKind[], boolean])[] = [
    ['sharedInfrastructure', ['closeBorder'], true], ['sharedInfrastructure', ['mobilise', 'accuse'], false],
    ['confidenceMeasures', ['mobilise'], true], ['confidenceMeasures', ['closeBorder', 'accuse'], false],
    ['hotlineFactFinding', ['accuse'], true], ['hotlineFactFinding', ['closeBorder', 'mobilise'], false],
    ['jointCommission', ['accuse', 'closeBorder'], true], ['jointCommission', ['accuse', 'mobilise'], false], ['jointCommission', ['closeBorder'], false],
  ];
  it.each(cases)('%s by %s: %s', (type, acts, breaks) => {
    const world = bound(offer(KG, TJ, [clause(type, { place: B })]), AUTUMN);
    const ledger = resolve(world, { TJ: acts.map((kind) => order(kind, 'KG-TJ')) });
    expect([due(world), world.get(Clause.breaker)]).toEqual(breaks ? [3, TJ + 1] : [2, 0]);
    expect([by(ledger, Relation.trust + pair(KG, TJ), 'breach'), by(ledger, Relation.trust + pair(TJ, KG), 'breach')]).toEqual([breaks ? -200 : 0, 0]);
  });

  it('needs to happen at that border, by a party', () => {
    const world = bound(offer(KG, TJ, [clause('confidenceMeasures', { place: B })]), AUTUMN);
    const elsewhere: BorderId = 'KG-UZ';
    resolve(world, { KG: [order('mobilise', elsewhere)], UZ: [order('mobilise', elsewhere)] });
    expect(due(world)).toBe(2);
  });

  it('by both sides costs both the other’s trust', () => {
    const world = bound(offer(KG, TJ, [clause('confidenceMeasures', { place: B })]), AUTUMN);
    const ledger = resolve(world, { KG: [order('mobilise', 'KG-TJ')], TJ: [order('mobilise', 'KG-TJ')] });
    expect([by(ledger, Relation.trust + pair(KG, TJ), 'breach'), by(ledger, Relation.trust + pair(TJ, KG), 'breach')]).toEqual([-200, -200]);
  });

  it('ends the agreement, or costs the breaker money when that was agreed', () => {
    for (const [onBreach, status, paid] of [[0, 3, 0], [1, 1, -30]] as const) {
      const world = bound(offer(KG, TJ, [clause('confidenceMeasures', { place: B })], { onBreach }), AUTUMN);
      const ledger = resolve(world, { KG: [order('mobilise', 'KG-TJ')] });
      expect([world.get(Agreement.status), by(ledger, State.budget + KG, 'breach')]).toEqual([status, paid]);
    }
  });

  it('leaves other agreements alone', () => {
    const world = bound(offer(KG, TJ, [clause('confidenceMeasures', { place: B })]), SUMMER);
    sign(world, offer(KG, UZ, [swap()]));
    resolve(world, { KG: [order('mobilise', 'KG-TJ')] });
    expect([0, 1].map((a) => world.get(Agreement.status + a))).toEqual([3, 1]);
  });
});

it('an agreement binds for its term and then ends', () => {
  const world = bound(offer(KG, TJ, [clause('hotlineFactFinding', { place: B })], { term: 3 }), AUTUMN);
  const seasons = [0, 1, 2, 3].map(() => {
    const ledger = resolve(world);
    return [told(ledger, 'clauseKept').length, told(ledger, 'agreementEnded').length, world.get(Border.hotline + B)];
  });
  expect(seasons).toEqual([[1, 0, 2], [1, 0, 1], [1, 1, 0], [0, 0, 0]]);
});

it('a kept clause moves what its rows say, for each party', () => {
  const rows = quiet({ params: { ratificationBelow: -1 }, clauses: { hotlineFactFinding: [{ scope: 'self', column: State.economy, delta: 8, after: 0 }, { scope: 'border', column: Border.framing, delta: -10, after: 0 }] } });
  const world = worldAt(rows, { [Region.season]: AUTUMN, [Border.framing + B]: 500 });
  sign(world, offer(KG, TJ, [clause('hotlineFactFinding', { place: B })]));
  const ledger = resolve(world);
  expect([KG, TJ, KZ].map((s) => by(ledger, State.economy + s, 'hotlineFactFinding'))).toEqual([8, 8, 0]);
  expect(by(ledger, Border.framing + B, 'hotlineFactFinding')).toBe(-20);
});
