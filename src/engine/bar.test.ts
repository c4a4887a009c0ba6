/** Events over shared water on the BAR scale (E02): which facts count, and how much. */
import { describe, expect, it } from 'vitest';
import { KG, TJ, UZ, at, clause, offer, order, quiet, resolve, told, worldAt } from '../../tests/support/world.ts';
import { BAR_ZERO, barOf } from './bar.ts';
import { sign } from './clauses/agreements.ts';
import { maySeeFact } from './disclosure.ts';
import { Border, Region } from './layout.ts';
import { Ledger } from './ledger.ts';
import { CLAUSES, FACTS, ISSUES, ORDERS, STATES, type ClauseType, type FactKind, type OrderKind } from './names.ts';

const water = { isWater: true, tension: 400 };
const other = { isWater: false, tension: 400 };
const act = (kind: OrderKind) => ORDERS.indexOf(kind);
const promise = (type: ClauseType) => CLAUSES.indexOf(type);

describe('the BAR value of a fact', () => {
  const rows: readonly (readonly [FactKind, number, number, number | null, number | null])[] = [
    ['agreementSigned', 0, promise('seasonalSwap'), 4, 4], ['agreementSigned', 0, promise('hotlineFactFinding'), 3, null],
    ['clauseBroken', promise('fillingCap'), 0, -3, -3], ['clauseBroken', promise('landSwap'), 0, -2, null],
    ['textSigned', 0, 0, 6, null], ['goodOfficesAccepted', 0, 0, 1, null], ['accused', 0, 0, -2, null], ['borderClosed', 0, 0, -3, null], ['mobilised', 0, 0, -4, null],
    ['councilCalls', 0, 0, 0, null], ['orderExecuted', act('faitAccompli'), 0, -3, null],
    ['orderExecuted', act('jobs'), 0, null, null], ['incident', 1, 0, -1, null], ['incident', 2, 0, -4, null], ['incident', 3, 0, -5, null], ['missionDeployed', 0, 0, null, null],
  ];
  it.each(rows)('%s (%i, %i) is %s at shared water, %s elsewhere', (kind, a, b, at_, away) => expect([barOf(water, kind, a, b), barOf(other, kind, a, b)]).toEqual([at_, away]));

  it.each([[699, -1], [700, -6]])('of an incident is an extensive act of war from limited war on (%i: %i)', (tension, value) => expect(barOf({ isWater: true, tension }, 'incident', 1, 0)).toBe(value));

  it('always lies on the scale, and stays positive when it travels', () => {
    for (const kind of FACTS) for (const scene of [water, other, { isWater: true, tension: 900 }]) for (let a = 0; a < ORDERS.length; a++) for (const b of CLAUSES.keys()) {
      const value = barOf(scene, kind, a, b);
      if (value !== null && (value < -7 || value > 7 || value + BAR_ZERO < 0)) throw new Error(`${kind} ${a} ${b}: ${value}`);
    }
    expect(barOf(water, 'textSigned', 0, 0)).toBe(6);
  });
});

describe('an event over water', () => {
  const play = (issue: (typeof ISSUES)[number]) => worldAt(quiet({ params: { ratificationBelow: -1 }, border: { issue: ISSUES.indexOf(issue) } }), { [Region.season]: 2 });

  it('is told beside the fact that it is, with its place', () => {
    const ledger = resolve(play('resource'), { KG: [order('accuse', 'KG-TJ')], TJ: [order('closeBorder', 'KG-TJ')] });
    expect(told(ledger, 'waterEvent').map((f) => [f.actor, f.place, f.a - BAR_ZERO])).toEqual([[KG, at('KG-TJ'), -2], [TJ, at('KG-TJ'), -3]]);
    expect(told(resolve(play('territory'), { KG: [order('accuse', 'KG-TJ')] }), 'waterEvent')).toEqual([]);
  });

  it('is a promise about water wherever its parties are', () => {
    const world = play('territory');
    const ledger = new Ledger();
    world.ledger = ledger;
    sign(world, offer(KG, UZ, [clause('seasonalSwap', { giver: KG, taker: UZ, amountA: 1, amountB: 1 })]));
    expect(told(ledger, 'waterEvent').map((f) => f.a - BAR_ZERO)).toEqual([4]);
  });

  it('changes nothing, and is told to no delegation', () => {
    const world = play('resource');
    const ledger = resolve(world, { KG: [order('accuse', 'KG-TJ')] });
    const [event] = told(ledger, 'waterEvent');
    expect(event).toBeDefined();
    expect(STATES.map((_, s) => event !== undefined && maySeeFact(world, s, event))).toEqual(STATES.map(() => false));
    expect(world.tension(at('KG-TJ'))).toBe(world.tables.start[Border.tension + at('KG-TJ')]);
  });
});
