/** Signing: ratification at home, institutions that a clause sets up, and pools that refuse when they are full. */
import { describe, expect, it } from 'vitest';
import { KG, TJ, UZ, at, clause, luck, offer, quiet, resolve, worldAt } from '../../../tests/support/world.ts';
import { Stream } from '../draw.ts';
import { Agreement, Border, Clause, MAX_AGREEMENTS, MAX_CLAUSES, State } from '../layout.ts';
import { INSTITUTIONS, type ClauseType, type InstitutionId } from '../names.ts';
import { owesAnything } from './duties.ts';
import { isAgreed, sign, whyNotSign } from './agreements.ts';

const B = at('KG-TJ');
const hot = clause('hotlineFactFinding', { place: B });
const home = quiet({ params: { ratificationBelow: 250, ratificationFloor: 300, acceptApproval: 20 } });
const bits = (a: number, b: number): number => (1 << a) | (1 << b);

describe('ratification', () => {
  const roll = (at_: number, s: number) => luck(home, (w) => w.chance(Stream.ratify, bits(KG, TJ) * 8 + s) === at_);

  it('is not needed from approval 250 on', () => {
    expect(sign(worldAt(home, { [State.approval + TJ]: 250 }, roll(999, TJ)), offer(KG, TJ, [hot]))).toBe(true);
  });

  it.each([[0, 299, true], [0, 300, false], [125, 649, true], [125, 650, false]])('below, the chance falls from certain to its floor (approval %i, drawn %i: %s)', (approval, drawn, signed) => {
    for (const s of [KG, TJ]) expect(sign(worldAt(home, { [State.approval + s]: approval }, roll(drawn, s)), offer(KG, TJ, [hot]))).toBe(signed);
  });

  it('that fails leaves nothing in force and costs the proposer approval', () => {
    const world = worldAt(home, { [State.approval + TJ]: 0 }, roll(300, TJ));
    const before = world.fields.slice();
    sign(world, offer(KG, TJ, [hot]));
    const changed = [...world.fields.keys()].filter((f) => world.get(f) !== before[f]);
    expect(changed.map((f) => [f, world.get(f)])).toEqual([[State.approval + KG, 480]]);
  });
});

describe('what a clause sets up', () => {
  const cases: readonly (readonly [ClauseType, number, number, readonly InstitutionId[]])[] = [
    ['hotlineFactFinding', 0, 0, ['hotline', 'factFinding']], ['jointCommission', 0, 0, ['commission']], ['jointCommission', 2, 0, ['commission', 'guarantee']],
    ['confidenceMeasures', 10, 0, ['dataExchange']], ['confidenceMeasures', 50, 1, ['dataExchange', 'monitoring']], ['sharedInfrastructure', 0, 0, []],
  ];
  it.each(cases)('%s (%i, %i): %s', (type, amountA, amountB, expected) => {
    const world = worldAt(home);
    sign(world, offer(KG, TJ, [clause(type, { place: B, amountA, amountB })], { term: 5 }));
    expect(INSTITUTIONS.filter((id) => world.get(Border[id] + B) === 5).sort()).toEqual([...expected].sort());
  });

  it('never shortens what stands longer', () => {
    const world = worldAt(home, { [Border.hotline + B]: 9 });
    sign(world, offer(KG, TJ, [hot], { term: 5 }));
    expect(world.get(Border.hotline + B)).toBe(9);
  });
});

describe('an offer can’t be signed', () => {
  it('when the same thing is already agreed at the same place, or between the same two', () => {
    const world = worldAt(home);
    const swap = clause('seasonalSwap', { giver: KG, taker: UZ, amountA: 1, amountB: 1 });
    sign(world, offer(KG, UZ, [swap]));
    expect(whyNotSign(world, offer(UZ, KG, [{ ...swap, amountA: 3 }]))).toBe('alreadyAgreed');
    expect(whyNotSign(world, offer(TJ, UZ, [{ ...swap, giver: TJ }]))).toBeNull();
    expect([isAgreed(world, swap, 0), isAgreed(world, hot, 0)]).toEqual([true, false]);
  });

  it('when the pools are full, which agreements that ended do not fill', () => {
    const world = worldAt(home);
    const filler = (i: number) => clause('landSwap', { place: i % 10, giver: (i / 10) | 0 });
    for (let a = 0; a < MAX_AGREEMENTS; a++) sign(world, offer(KG, TJ, [filler(a)], { term: a < 6 ? 1 : 9 }));
    expect(whyNotSign(world, offer(KG, TJ, [hot]))).toBe('tooManyAgreements');
    resolve(world);
    expect(whyNotSign(world, offer(KG, TJ, [hot]))).toBeNull();
    for (let a = 0; a < 6; a++) expect(sign(world, offer(KG, TJ, [clause('landSwap', { place: a, taker: 3 })]))).toBe(true);
    expect(whyNotSign(world, offer(KG, TJ, [hot]))).toBe('tooManyAgreements');
  });

  it('when its clauses find no room', () => {
    const world = worldAt(home);
    const many = (n: number, giver: number) => Array.from({ length: n }, (_, i) => clause('landSwap', { place: i % 10, giver, taker: (i / 10) | 0 }));
    sign(world, offer(KG, TJ, many(MAX_CLAUSES - 1, 0)));
    expect(whyNotSign(world, offer(KG, TJ, many(1, 1)))).toBeNull();
    expect(whyNotSign(world, offer(KG, TJ, many(2, 1)))).toBe('tooManyAgreements');
  });

  it('and a slot that is used again forgets the old clauses', () => {
    const world = worldAt(home);
    for (let a = 0; a < MAX_AGREEMENTS; a++) sign(world, offer(KG, TJ, [clause('landSwap', { place: a % 10, giver: (a / 10) | 0 })], { term: a === 3 ? 1 : 9 }));
    resolve(world);
    sign(world, offer(KG, UZ, [hot]));
    expect(world.get(Agreement.parties + 3)).toBe(bits(KG, UZ));
    expect(Array.from({ length: MAX_CLAUSES }, (_, c) => world.get(Clause.agreement + c)).filter((a) => a === 4)).toHaveLength(1);
    expect([owesAnything(world, UZ, KG), owesAnything(world, UZ, TJ)]).toEqual([true, false]);
  });
});
