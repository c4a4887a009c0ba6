import { describe, expect, it } from 'vitest';
import { CLAUSES, ORDERS } from '../../engine/names.ts';
import { clauseOfCode, codeOfClause, codeOfOrder, orderOfCode } from './codes.ts';

describe('the numbers on the cards', () => {
  const codes = [...ORDERS.map(codeOfOrder), ...CLAUSES.map(codeOfClause)];

  it('have two digits, and none means two things', () => {
    for (const code of codes) expect(String(code)).toMatch(/^\d\d$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('lead back to what they stand for', () => {
    for (const kind of ORDERS) expect(orderOfCode(codeOfOrder(kind))).toBe(kind);
    for (const type of CLAUSES) expect(clauseOfCode(codeOfClause(type))).toBe(type);
  });

  it('stand for nothing else', () => {
    const strangers = Array.from({ length: 100 }, (_, code) => code).filter((code) => !codes.includes(code));
    for (const code of strangers) expect([orderOfCode(code), clauseOfCode(code)]).toEqual([undefined, undefined]);
  });
});
