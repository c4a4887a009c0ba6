/** Effects under way: when they arrive, under whose name, and that neither full slots nor the order of seats lose anything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KG, KZ, TJ, UZ, at, by, order, quiet, resolve, whys, worldAt } from '../../tests/support/world.ts';
import { hashFields } from './hash.ts';
import { knowledgeOf } from './knowledge.ts';
import { Border, LATER_EACH, Later, MAX_LATER, Relation, State, pair } from './layout.ts';
import { cause, Ledger } from './ledger.ts';
import { STATES } from './names.ts';
import { arrive, later } from './later.ts';
import type { EffectRow } from './tables.ts';
import { resolveTurn } from './turn.ts';

const CODE = cause('order', 3);
const FIELD = State.cohesion + KG;
const free = (world: ReturnType<typeof worldAt>): number => Array.from({ length: MAX_LATER }, (_, i) => world.get(Later.due + i)).filter((due) => due === 0).length;

describe('an effect under way', () => {
  it.each([1, 2, 5, 99])('arrives the n-th time that effects arrive, once, and frees its slot (%i)', (seasons) => {
    const world = worldAt(quiet());
    later(world, FIELD, 25, seasons, CODE, KG, -1);
    const values = Array.from({ length: seasons + 2 }, () => {
      arrive(world);
      world.commit();
      return world.get(FIELD);
    });
    expect(values.map((v) => v - 500)).toEqual(values.map((_, i) => (i + 1 < seasons ? 0 : 25)));
    expect(free(world)).toBe(MAX_LATER);
  });

  it('keeps the cause, the actor and the place that sent it', () => {
    const world = worldAt(quiet());
    later(world, FIELD, -7, 1, CODE, TJ, at('KG-TJ'));
    later(world, Border.tension, 5, 1, cause('rule', 2), -1, -1);
    world.ledger = new Ledger();
    arrive(world);
    expect(world.ledger.causes).toEqual([
      { field: Border.tension, delta: 5, cause: cause('rule', 2), actor: -1, place: -1 }, { field: FIELD, delta: -7, cause: CODE, actor: TJ, place: at('KG-TJ') },
    ]);
  });

  it('comes at once when all slots of its actor are taken, whoever else has room', () => {
    const world = worldAt(quiet());
    for (let i = 0; i < LATER_EACH; i++) later(world, FIELD, 1, 3, CODE, KG, -1);
    later(world, FIELD, 40, 3, CODE, KG, -1);
    later(world, FIELD, 80, 3, CODE, TJ, -1);
    world.commit();
    expect([world.get(FIELD), free(world)]).toEqual([540, MAX_LATER - LATER_EACH - 1]);
  });

  it('is nobody’s to see before it arrives', () => {
    const world = worldAt(quiet());
    later(world, FIELD, 1, 3, CODE, KG, -1);
    const columns = Object.values(Later).flatMap((column) => Array.from({ length: MAX_LATER }, (_, i) => column + i));
    expect(new Set(STATES.flatMap((_, s) => columns.map((f) => knowledgeOf(world, s, f))))).toEqual(new Set(['none']));
  });

  it('is never lost: whatever is sent arrives, sooner or later', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: -1, max: 4 })), { maxLength: 60 }), (sent) => {
      const world = worldAt(quiet());
      const ledger = new Ledger();
      world.ledger = ledger;
      for (const [delta, seasons, actor] of sent) later(world, FIELD, delta, seasons, CODE, actor, -1);
      for (let i = 0; i < 6; i++) arrive(world);
      expect(whys(ledger, FIELD).reduce((sum, [, delta]) => sum + delta, 0)).toBe(sent.reduce((sum, [delta]) => sum + delta, 0));
      expect(free(world)).toBe(MAX_LATER);
    }), { numRuns: 100 });
  });
});

describe('a delayed effect of an order', () => {
  const rows: readonly EffectRow[] = [
    { scope: 'self', column: State.economy, delta: -1, after: 2 }, { scope: 'other', column: State.approval, delta: 2, after: 2 }, { scope: 'border', column: Border.tension, delta: 3, after: 2 },
    { scope: 'trustOfOther', column: 0, delta: 4, after: 2 }, { scope: 'trustOfSelf', column: 0, delta: 5, after: 2 },
  ];
  const B = at('KG-TJ');
  const tables = quiet({ orders: { peacebuilding: { rows } }, params: { earlyBelow: 1000, earlyBonus: 500 } });

  it('reaches whom it would have reached at once, and is no early action any more', () => {
    const world = worldAt(tables);
    const ledgers = [{ KG: [order('peacebuilding', 'KG-TJ')] }, {}, {}, {}].map((sheet) => resolve(world, sheet));
    const sum = (field: number, name = 'peacebuilding') => ledgers.reduce((all, l) => all + by(l, field, name), 0);
    expect([State.economy + KG, State.approval + TJ, Border.tension + B, Relation.trust + pair(TJ, KG), Relation.trust + pair(KG, TJ)].map((f) => sum(f))).toEqual([-1, 2, 3, 4, 5]);
    expect(sum(Border.tension + B, 'earlyAction')).toBe(0);
    expect(ledgers[0]?.causes.filter((c) => c.field === State.economy + KG)).toEqual([]);
  });

  it('does not depend on the order of seats, even when slots are full', () => {
    const sheet = STATES.map(() => Array.from({ length: 4 }, () => order('peacebuilding', 'KG-TJ')));
    const ends = [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3]].map((sequence) => {
      const world = worldAt(tables);
      for (let turn = 0; turn < 5; turn++) resolveTurn(world, sheet, sequence);
      return hashFields(world.fields);
    });
    expect(new Set(ends).size).toBe(1);
  });

  it('of a third state comes to both sides', () => {
    const world = worldAt(tables);
    const ledgers = [{ UZ: [order('peacebuilding', 'KG-TJ')] }, {}, {}].map((sheet) => resolve(world, sheet));
    expect([KG, TJ, KZ, UZ].map((s) => ledgers.reduce((sum, l) => sum + by(l, State.approval + s, 'peacebuilding'), 0))).toEqual([2, 2, 0, 0]);
  });
});
