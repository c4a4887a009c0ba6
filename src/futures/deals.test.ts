/** Answers to offers: true reasons, the heaviest first; conduct answered in kind. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { games, isRunning, runs } from '../../tests/support/playing.ts';
import { KG, KZ, TJ, UZ, at, clause, offer, quiet, someKey, worldAt } from '../../tests/support/world.ts';
import { Border, N_STATES, Region, Relation, State, pair } from '../engine/layout.ts';
import { ORDERS, POLICIES, REFUSALS, type PolicyId } from '../engine/names.ts';
import type { OrderRow } from '../engine/orders/row.ts';
import { openTurn } from '../engine/turn.ts';
import type { World } from '../engine/world.ts';
import { Glance } from './glance.ts';
import { type Player, answerOf, look, offerOf, ordersOf, playTurn, playersOf } from './playout.ts';
import { Account, weigh } from './worth.ts';

const B = at('KG-TJ');
const LUCK = someKey(1);
const playerOf = (world: World, seat: number, policy: PolicyId): Player => playersOf(world.tables, Array.from({ length: N_STATES }, () => policy))[seat] as Player;
const swap = (amount: number) => clause('seasonalSwap', { giver: KG, taker: UZ, amountA: amount, amountB: amount });
const hot = clause('hotlineFactFinding', { place: B });

describe('a refusal', () => {
  it('names what stands in the way, when something does', () => {
    const world = worldAt(quiet(), { [Relation.sanction + pair(UZ, KG)]: 2, [Region.sanctions]: 1 });
    expect(answerOf(world, KG, playerOf(world, KG, 'cooperate'), LUCK, offer(UZ, KG, [swap(1)]), true)).toEqual({ answer: 'refuse', reasons: ['sanctions'] });
  });

  it('gives as its first reason the largest cost in the account; a broken promise stands before all', () => {
    const account = new Account();
    const glance = new Glance();
    let checked = 0;
    fc.assert(fc.property(games, ({ world, players, luck }) => {
      while (isRunning(world)) {
        openTurn(world);
        for (let from = 0; from < N_STATES; from++) {
          const made = offerOf(world, from, players[from] as Player, luck);
          if (made === null) continue;
          for (let s = 0; s < N_STATES; s++) {
            const player = players[s] as Player;
            if (s === from || (made.parties & (1 << s)) === 0 || player.manner === null) continue;
            const decision = answerOf(world, s, player, luck, made, false);
            if (decision.answer !== 'refuse') continue;
            weigh(look(glance, world, s, player, luck), made, account);
            const heaviest = Math.max(...account.against);
            const first = decision.reasons.find((r) => r !== 'brokenPromise' && r !== 'sanctions' && r !== 'alreadyAgreed' && r !== 'tooManyAgreements');
            if (first === undefined) continue;
            checked++;
            expect(decision.reasons.length).toBeGreaterThan(0);
            expect(heaviest === 0 ? first : account.against[REFUSALS.indexOf(first)]).toBe(heaviest === 0 ? 'noGain' : heaviest);
          }
        }
        playTurn(world, players, luck);
      }
    }), runs(40));
    expect(checked).toBeGreaterThan(50);
  });

  it.each([
    ['approvalTooLow', KG, { [State.approval + KG]: 10 }, offer(TJ, KG, [hot])],
    ['trustTooLow', KG, { [Relation.trust + pair(KG, TJ)]: 0 }, offer(TJ, KG, [hot])],
    ['dryWinter', KG, { [State.stock + KG]: 100, [Region.season]: 0 }, offer(UZ, KG, [swap(3)])],
  ] as const)('says %s when that is so', (reason, seat, fields, row) => {
    const world = worldAt(quiet({ params: { swapStock: 60, swapEnergy: 70, swapWater: 70, exportEnergyCost: 25 }, border: {} }), { [Border.tension + B]: 120, ...fields });
    const decision = answerOf(world, seat, playerOf(world, seat, 'newcomer'), LUCK, row, false);
    expect(decision.answer === 'refuse' ? decision.reasons[0] : decision.answer).toBe(reason);
  });
});

describe('policies answer', () => {
  const easy = () => worldAt(quiet(), { [Border.tension + B]: 500, [Relation.trust + pair(KG, TJ)]: 700 });
  it.each([['cooperate', 'accept'], ['attentive', 'accept'], ['hold', 'refuse'], ['firm', 'refuse']] as const)('a good offer as %s: %s', (policy, expected) => {
    const world = easy();
    expect(answerOf(world, KG, playerOf(world, KG, policy), LUCK, offer(TJ, KG, [hot]), false).answer).toBe(expected);
  });
});

describe('tit-for-tat', () => {
  const acts = (tone: number): string[] => {
    const world = worldAt(quiet({ border: { pressure: 600 } }), { [Border.tension + B]: 500, [Border.incidentNow + B]: 1, [Relation.tone + pair(KG, TJ)]: tone, [Relation.trust + pair(KG, TJ)]: 500 });
    const out: OrderRow[] = [];
    ordersOf(world, KG, playerOf(world, KG, 'tit-for-tat'), LUCK, out);
    return out.filter((row) => row.border === B).map((row) => ORDERS[row.kind] as string);
  };
  const FIRM = ['accuse', 'closeBorder', 'mobilise'];

  it('answers kindness with kindness and firmness with firmness', () => {
    expect(acts(600).some((kind) => FIRM.includes(kind))).toBe(false);
    expect(acts(600).length).toBeGreaterThan(0);
    expect(acts(-1000).some((kind) => FIRM.includes(kind))).toBe(true);
    expect(acts(-1000).some((kind) => kind === 'requestGoodOffices' || kind === 'hotline')).toBe(false);
  });
});

it('a counter-offer to a swap asks for one step more, between the same two', () => {
  let seen = 0;
  for (const policy of POLICIES) {
    for (let amount = 1; amount <= 3; amount++) for (let stock = 0; stock <= 1000; stock += 50) {
      const world = worldAt(quiet({ params: { swapStock: 60, swapEnergy: 90, swapWater: 70, exportEnergyCost: 25 }, more: { energyNeed: new Int32Array(20).fill(420) } }), { [State.stock + KG]: stock });
      const decision = answerOf(world, KG, playerOf(world, KG, policy), LUCK, offer(UZ, KG, [swap(amount)]), true);
      if (decision.answer !== 'counter') continue;
      seen++;
      const [c] = decision.with.clauses;
      expect([c?.giver, c?.taker, decision.with.from]).toEqual([KG, UZ, KG]);
      expect((c?.amountB ?? 0) - (c?.amountA ?? 0)).toBe(1);
    }
  }
  expect(seen).toBeGreaterThan(0);
  expect(KZ).toBe(0);
});
