/** Bargaining: no one signs below the reservation, demands fall, promises that were broken are remembered. */
import { describe, expect, it } from 'vitest';
import { someKey } from '../../../tests/support/world.ts';
import { scenario } from '../../../tests/support/scenarios.ts';
import type { OfferRow } from '../../engine/clauses/row.ts';
import { luckOf } from '../../engine/draw.ts';
import { perceive } from '../../engine/knowledge.ts';
import { Region, SIZE } from '../../engine/layout.ts';
import { EXCHANGES, STATES } from '../../engine/names.ts';
import { newWorld, openTurn } from '../../engine/turn.ts';
import { playersOf, playTurn } from '../playout.ts';
import { Ahead } from './ahead.ts';
import { Bargain } from './bargain.ts';
import { Gains } from './gains.ts';
import { packagesOf } from './packages.ts';
import { SILENCE, between, formOf, type Heard } from './topics.ts';
import { NEUTRAL, othersOf, type Belief } from './worthOf.ts';

const blueprints = STATES.map(() => 'blueprint' as const);
const BREADTH = { futures: 8, topics: 4, asides: 2, clauses: 2, offers: 2, hasTerms: false };
const NOBODY = STATES.map(() => NEUTRAL);

/** What a seat knows in some season of a game between blueprints; null when that game is over. */
function known(id: string, n: number, resolved: number, seat: number) {
  const { tables } = scenario(id);
  const key = someKey(n);
  const world = newWorld(tables, key);
  const players = playersOf(tables, blueprints);
  while (world.get(Region.ended) === 0 && world.get(Region.turn) < resolved) playTurn(world, players, luckOf(key));
  if (world.get(Region.ended) !== 0) return null;
  openTurn(world);
  const fields = new Int32Array(SIZE);
  perceive(world, seat, fields);
  return { tables, fields, seat, luck: luckOf(key) };
}
type Known = NonNullable<ReturnType<typeof known>>;

/** One imagination for each scenario: what is the same in all its games is made once. */
const imagined = new Map<Known['tables'], { readonly ahead: Ahead; readonly gains: Gains }>();

function table(k: Known, beliefs: readonly Belief[] = NOBODY, heard: Heard = SILENCE, luck = k.luck): { readonly ahead: Ahead; readonly bargain: Bargain } {
  let own = imagined.get(k.tables);
  if (own === undefined) {
    const ahead = new Ahead(k.tables);
    own = { ahead, gains: new Gains(ahead, BREADTH.futures) };
    imagined.set(k.tables, own);
  }
  own.ahead.set({ ...k, luck }, blueprints);
  return { ahead: own.ahead, bargain: new Bargain(own.ahead, own.gains, BREADTH, beliefs, heard) };
}
const situations = [['water-gate-5', 1, 1, 2], ['winter-light-5', 2, 1, 4], ['winter-light-5', 5, 0, 1]] as const;
const all = situations.map(([id, n, resolved, seat]) => known(id, n, resolved, seat)).filter((k) => k !== null);

/** Offers of one or two promises that others might make to this seat. */
function offersTo(k: Known, many: number): OfferRow[] {
  const { ahead } = table(k);
  return STATES.flatMap((_, from) => {
    if (from === k.seat) return [];
    const sets = packagesOf(between(ahead, k.seat, from), 2);
    const step = Math.max(1, Math.trunc(sets.length / many));
    return sets.filter((__, i) => i % step === 0).slice(0, many).map((set) => ({ ...formOf(ahead, (1 << k.seat) | (1 << from), set), from }));
  });
}

describe('an answer', () => {
  it('accepts exactly what is above the reservation, once nothing more can be asked; a counter-offer is worth more than what lay there', () => {
    let counters = 0;
    for (const k of all) {
      const { bargain } = table(k);
      for (const offer of offersTo(k, 3)) {
        const { surplus } = bargain.worth(offer);
        expect(bargain.answer(offer, EXCHANGES).answer).toBe(surplus >= 0 ? 'accept' : 'refuse');
        const first = bargain.answer(offer, 1);
        if (first.answer !== 'counter') continue;
        counters++;
        expect(first.with.parties).toBe(offer.parties);
        expect(bargain.worth(first.with).surplus).toBeGreaterThan(Math.max(0, surplus));
      }
    }
    expect(counters).toBeGreaterThan(0);
  });

  it('asks for no more at a later exchange than at an earlier one', () => {
    for (const k of all) {
      const { bargain } = table(k);
      for (const offer of offersTo(k, 2)) if (bargain.answer(offer, 1).answer === 'accept') expect(bargain.answer(offer, 2).answer).toBe('accept');
    }
  });
});

describe('an opening', () => {
  it('is an offer that the proposer itself would sign, and never what a party has called a red line', () => {
    let made = 0;
    for (const k of all) {
      const { bargain } = table(k);
      for (const offer of bargain.propose()) {
        made++;
        expect(bargain.worth(offer).surplus).toBeGreaterThan(0);
        const [type] = offer.clauses.map((clause) => clause.type);
        const barred = STATES.map(() => [type as number]);
        for (const other of table(k, NOBODY, { ...SILENCE, barred }).bargain.propose()) expect(other.clauses.map((clause) => clause.type)).not.toContain(type);
      }
    }
    expect(made).toBeGreaterThan(0);
  });
});

describe('a broken promise', () => {
  it('raises the reservation, less with every season, and is what a refusal names when nothing weighs more', () => {
    for (const k of all.slice(0, 1)) {
      for (const offer of offersTo(k, 1)) {
        const at = (brokeAgo: number): number => table(k, NOBODY.map((belief) => ({ ...belief, brokeAgo }))).bargain.worth(offer).reservation;
        const [plain, ...after] = [-1, 0, 1, 2, 3, 4].map(at);
        expect(after).toEqual([...after].sort((a, b) => b - a));
        expect(after[0]).toBeGreaterThan(plain as number);
        expect(after[4]).toBe(plain);
      }
    }
  });
});

it('counts only parties of the table', () => {
  expect(othersOf(0b10110, 1)).toEqual([2, 4]);
});
