import { describe, expect, it } from 'vitest';
import { CLAUSES, ORDERS } from '../../engine/names.ts';
import { codeOfClause, codeOfOrder } from './codes.ts';

describe('the numbers on the cards', () => {
  const codes = [...ORDERS.map(codeOfOrder), ...CLAUSES.map(codeOfClause)];

  it('have two digits, and none means two things', () => {
    for (const code of codes) expect(String(code)).toMatch(/^\d\d$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are those of cards that were printed before', () => {
    expect([codeOfOrder('requestGoodOffices'), codeOfOrder('territoryFirst'), codeOfClause('seasonalSwap'), codeOfClause('disasterAid')]).toEqual([11, 49, 51, 67]);
  });
});
