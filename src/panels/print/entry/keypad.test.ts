import { describe, expect, it } from 'vitest';
import { desk } from '../../../../tests/fixtures/desk.ts';
import { BORDERS, CLAUSES, MISSION_SIZES, MISSION_TYPES, STATES, THREATS } from '../../../engine/names.ts';
import { orderKey } from '../../../protocol/orderKey.ts';
import type { Order } from '../../../protocol/orders.ts';
import type { DeskOption } from '../../../protocol/view.ts';
import { clauseKeys, clausesOf, differing, groupsOf, orderKeys, typed } from './keypad.ts';

const option = (order: Order): DeskOption => ({ order, cost: { capital: 1, approval: 0, budget: 0 }, effects: [], basis: { charter: '', sources: [] } });
const DEPLOYMENTS = BORDERS.slice(0, 3).flatMap((border) => (['2', '1', 'N'] as const).flatMap((mode) => MISSION_TYPES.flatMap((type) => MISSION_SIZES.map((size) => option({ kind: 'requestDeployment', border, mode, type, size })))));

describe('the keys for orders', () => {
  it('are one for each kind, in the order of the numbers, without holding', () => {
    const keys = orderKeys([...desk, option({ kind: 'hold' })]);
    expect(new Set(keys.map(({ kind }) => kind)).size).toBe(keys.length);
    expect(keys.map(({ kind }) => kind)).not.toContain('hold');
    expect(keys.map(({ code }) => code)).toEqual(keys.map(({ code }) => code).sort((a, b) => a - b));
  });

  it('lead to legal orders only', () => {
    for (const { options } of orderKeys(desk)) for (const { unavailable } of options) expect(unavailable).toBeUndefined();
  });

  it.each([['a few', desk.filter(({ unavailable }) => unavailable === undefined)], ['eighty-one missions', DEPLOYMENTS]] as const)('lead to every legal order with one more tap: %s', (_, options) => {
    for (const key of orderKeys(options)) {
      const shown = groupsOf(key.options).flatMap((group) => group.options.map(({ option: { order } }) => orderKey(order)));
      expect(shown.sort()).toEqual(key.options.map(({ order }) => orderKey(order)).sort());
    }
  });

  it('name each choice by what tells it from the others', () => {
    expect(differing(DEPLOYMENTS)).toEqual(['border', 'mode', 'type', 'size']);
    for (const { head, options } of groupsOf(DEPLOYMENTS)) {
      expect(head.map(([part]) => part)).toEqual(['border', 'mode']);
      expect(new Set(options.map(({ says }) => String(says))).size).toBe(options.length);
    }
    const few = DEPLOYMENTS.slice(0, 3);
    expect(groupsOf(few)).toHaveLength(1);
    expect(groupsOf(few)[0]?.options.map(({ says }) => says)).toEqual(MISSION_SIZES.map((size) => [['size', size]]));
  });
});

describe('the keys for clauses', () => {
  const threats = [...THREATS];
  it('name only partners with whom something can be agreed', () => {
    for (const { type, partners } of clauseKeys(CLAUSES, 'KG', STATES.filter((s) => s !== 'KG'), threats)) {
      for (const partner of partners) expect(clausesOf(type, { author: 'KG', parties: ['KG', partner], threats }).length, `${type} ${partner}`).toBeGreaterThan(0);
    }
    expect(clauseKeys(['landSwap'], 'TM', ['KG', 'UZ'], threats)[0]?.partners).toEqual(['UZ']);
  });

  it('lead to every value of every parameter, each once', () => {
    const clauses = clausesOf('confidenceMeasures', { author: 'KG', parties: ['KG', 'TJ'], threats });
    expect(clauses).toHaveLength(6);
    expect(new Set(clauses.map((clause) => JSON.stringify(clause))).size).toBe(6);
    expect(clausesOf('seasonalSwap', { author: 'KG', parties: ['KG', 'UZ'], threats })).toHaveLength(9);
    expect(clausesOf('noForcePledge', { author: 'KG', parties: ['KG', 'UZ'], threats })).toEqual([{ type: 'noForcePledge' }]);
  });
});

describe('a number that is typed', () => {
  const keys = [{ code: 11 }, { code: 14 }];
  it.each([['1', undefined, '1'], ['14', 14, ''], ['19', undefined, '9'], ['911', 11, '']] as const)('%s', (digits, code, rest) => {
    expect(typed(keys, digits)).toEqual({ rest, ...(code === undefined ? {} : { key: { code } }) });
  });
});
