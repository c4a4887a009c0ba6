import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CLAUSES, STATES, THREATS } from '../../../engine/names.ts';
import { ClauseSchema } from '../../../protocol/offers.ts';
import { narrateClause } from '../../../text/index.ts';
import { choicesOf, fits } from './lines.ts';
import { slotsOf, type Setting } from './slots.ts';

const settings = fc.subarray([...STATES], { minLength: 2 }).chain((parties) => fc.constantFrom(...parties, 'ENVOY' as const).map((author): Setting => ({ author, parties, threats: THREATS })));

describe('what of a clause can be chosen', () => {
  it('is always a clause that the protocol takes, the present one among them, and has its place in the sentence', () => {
    fc.assert(fc.property(settings, fc.constantFrom(...CLAUSES), (setting, type) => {
      for (const clause of choicesOf(type, setting.author, setting.parties, setting)) {
        for (const { name, variants, at } of slotsOf(clause, setting)) {
          expect(variants.length).toBeGreaterThan(1);
          expect(variants[at]).toEqual(clause);
          expect(variants.every((variant) => v.safeParse(ClauseSchema, variant).success)).toBe(true);
          if (name !== 'pair') expect(Object.keys(narrateClause(clause).params)).toContain(name);
        }
      }
    }));
  });

  it('leaves a third party nothing but to arbitrate', () => {
    const clause = { type: 'jointCommission', border: 'KG-TJ', arbiter: 'neighbour' } as const;
    expect(slotsOf(clause, { author: 'KZ', parties: ['KZ', 'KG', 'TJ'], threats: [] }).map(({ name }) => name)).not.toContain('arbiter');
    const between = (parties: Setting['parties']) => slotsOf({ ...clause, arbiter: 'none' }, { author: 'KG', parties, threats: [] }).find(({ name }) => name === 'arbiter')?.variants;
    expect(between(['KG', 'TJ'])).toMatchObject([{ arbiter: 'none' }, { arbiter: 'un' }]);
    expect(between(['KG', 'TJ', 'UZ'])).toMatchObject([{ arbiter: 'none' }, { arbiter: 'neighbour' }, { arbiter: 'un' }]);
    expect(fits(clause, 'KG', ['KG', 'TJ'])).toBe(false);
  });
});
