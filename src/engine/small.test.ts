/** Integer arithmetic, hashes and the names of meters. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, clamp, div, mul, saturate } from './fixed.ts';
import { hashFields, hashText } from './hash.ts';
import { HIGH, LOW, SIZE } from './layout.ts';
import { METER_FIELDS, METER_NAMES, fieldOf, nameOf, rangeOf } from './meters.ts';
import { BORDERS, LADDER_FROM, STATES, THREAT_FROM, borderBetween, sidesOf, stepOf } from './names.ts';

describe('integer arithmetic', () => {
  it.each([[500, 500, 250], [-500, 500, -250], [999, 1, 0], [-999, 1, 0], [-1001, 1, -1], [1000, -7, -7], [0, 5, 0]])('mul(%i, %i) = %i, truncated towards zero', (a, b, c) => expect(mul(a, b)).toBe(c));
  it.each([[7, 2, 3], [-7, 2, -3], [7, -2, -3], [7, 0, 0], [0, 7, 0]])('div(%i, %i) = %i, truncated towards zero', (a, b, c) => expect(div(a, b)).toBe(c));
  it.each([[1000, 0, 300, 0], [1000, 300, 300, 500], [1000, 900, 300, 750], [-1000, 300, 300, -500]])('saturate(%i, %i, %i) = %i', (top, x, half, y) => expect(saturate(top, x, half)).toBe(y));
  it.each([[-5, 0, 10, 0], [15, 0, 10, 10], [5, 0, 10, 5], [-5, -10, -6, -6]])('clamp(%i, %i, %i) = %i', (x, low, high, y) => expect(clamp(x, low, high)).toBe(y));
  it.each([[0, 0], [1, 1], [3, 2], [31, 5], [16, 1]])('bits(%i) = %i', (mask, n) => expect(bits(mask)).toBe(n));

  it('never gives a negative zero or a fraction', () => {
    fc.assert(fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: -40_000, max: 40_000 }), (a, b) => {
      for (const x of [mul(a, b), div(a, b)]) expect(Object.is(x, x | 0)).toBe(true);
      expect(mul(a, b)).toBe(mul(b, a));
      expect(mul(-a, b) + mul(a, b)).toBe(0);
    }));
  });
});

describe('the hash of a state', () => {
  it('changes with any single field, by any bit', () => {
    fc.assert(fc.property(fc.nat(SIZE - 1), fc.nat(31), fc.array(fc.integer(), { minLength: SIZE, maxLength: SIZE }), (field, bit, values) => {
      const fields = Int32Array.from(values);
      const before = hashFields(fields);
      fields[field] = (fields[field] as number) ^ (1 << bit);
      expect(hashFields(fields)).not.toBe(before);
    }), { numRuns: 200 });
  });

  it('tells every field of an empty state apart', () => {
    const seen = new Set(Array.from({ length: SIZE }, (_, f) => {
      const fields = new Int32Array(SIZE);
      fields[f] = 1;
      return hashFields(fields);
    }));
    expect(seen.size).toBe(SIZE);
  });

  it('is 16 digits, also of a text, and notices order and length', () => {
    expect(hashText('')).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(['', '\0', '\0\0', 'ab', 'ba', 'a', 'b'].map(hashText)).size).toBe(7);
  });
});

describe('the names of meters', () => {
  it('and fields belong to each other one to one', () => {
    expect(new Set(METER_NAMES).size).toBe(METER_NAMES.length);
    expect(new Set(METER_FIELDS).size).toBe(METER_FIELDS.length);
    expect(METER_NAMES.map((name) => nameOf(fieldOf(name) as number))).toEqual(METER_NAMES);
    expect(METER_FIELDS.every((f) => f >= 0 && f < SIZE && rangeOf(f)[0] < rangeOf(f)[1])).toBe(true);
  });

  it.each(['border.KG-TJ.tension', 'state.UZ.approval', 'relation.KZ-KG.trust', 'threat.narcotics.severity', 'region.positivePeace', 'border.AF-TJ.misperception.TJ'])('include %s', (name) => expect(fieldOf(name)).toBeDefined());
  it.each(['', 'state.AF.approval', 'border.TJ-KG.tension', 'relation.KZ-KZ.trust', 'border.KG-TJ.misperception.UZ', 'constructor'])('do not include %s', (name) => expect(fieldOf(name)).toBeUndefined());
});

describe('ids', () => {
  it('of borders are in alphabetical order of codes, and found from both sides', () => {
    for (const id of BORDERS) expect([...sidesOf(id)].sort()).toEqual(sidesOf(id));
    for (const a of STATES) for (const b of STATES) expect(borderBetween(a, b)).toBe(borderBetween(b, a));
    expect([borderBetween('TJ', 'KG'), borderBetween('KZ', 'TJ')]).toEqual(['KG-TJ', undefined]);
  });
  it.each([[0, 0], [99, 0], [100, 1], [549, 2], [550, 3], [899, 4], [900, 5], [1000, 5]])('of the ladder hold %i at step %i', (value, step) => expect(stepOf(value, LADDER_FROM)).toBe(step));
  it.each([[199, 0], [200, 1], [800, 4]])('of threats hold %i at step %i', (value, step) => expect(stepOf(value, THREAT_FROM)).toBe(step));
  it('of fields have a range each', () => expect([LOW.length, HIGH.length, LOW.every((low, f) => low < (HIGH[f] as number))]).toEqual([SIZE, SIZE, true]));
});
