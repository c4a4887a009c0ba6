import { describe, expect, it } from 'vitest';
import type { FactView } from '../../protocol/facts.ts';
import { weightiest } from './tone.ts';

const fact = (kind: FactView['kind'], more: Partial<FactView> = {}): FactView => ({ kind, turn: 1, ...more });

describe('what a reader must not miss', () => {
  it('is kept in the order in which it happened', () => {
    const facts = [fact('orderExecuted', { actor: 'UZ' }), fact('stepUp'), fact('institutionEnds'), fact('incident'), fact('accused', { actor: 'TJ' })];
    expect(weightiest(facts, 'KG', 3)).toEqual([1, 3, 4]);
  });

  it('holds what concerns the seat itself before the affairs of others', () => {
    expect(weightiest([fact('orderDropped', { actor: 'UZ' }), fact('orderDropped', { actor: 'KG' })], 'KG', 1)).toEqual([1]);
    expect(weightiest([], 'KG', 4)).toEqual([]);
  });

  it('holds a broken promise together with the measures that answer it', () => {
    const facts = [fact('clauseBroken', { actor: 'UZ' }), fact('energyExported', { actor: 'TM', other: 'KG' }), fact('sanctionsBegin', { actor: 'KG', other: 'UZ' })];
    expect(weightiest(facts, 'PUBLIC', 2)).toEqual([0, 2]);
  });
});
