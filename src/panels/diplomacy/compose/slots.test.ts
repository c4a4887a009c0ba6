import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CLAUSES, STATES, THREATS } from '../../../engine/names.ts';
import { ClauseSchema } from '../../../protocol/offers.ts';
import { narrateClause } from '../../../text/index.ts';
import { choicesOf } from './lines.ts';
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
    expect(slotsOf(clause, { author: 'KG', parties: ['KG', 'TJ'], threats: [] }).map(({ name }) => name)).toEqual(['arbiter']);
  });
});
