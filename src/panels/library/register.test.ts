import { describe, expect, it } from 'vitest';
import { findSources, groupOf, loadRegister, titleOf } from './register.ts';

describe('the register of sources', () => {
  it('puts every id on a shelf', async () => {
    const register = await loadRegister();
    const shelves = findSources(register, '', 'en');
    expect([...shelves.values()].flat()).toHaveLength(Object.keys(register).length);
    expect(shelves.has('other')).toBe(false);
  });
  it('knows the shelves by their letters', () => {
    expect(['SEEDA', 'B41', 'U01', 'C33', 'AP28', 'R28b', 'E14', 'X1'].map(groupOf)).toEqual(['seed', 'seed', 'un', 'un', 'un', 'region', 'research', 'other']);
  });
  it('finds by id and by words, whatever the case', () => {
    const register = { R2: { kind: 'publication', title: 'Border treaty' }, R10: { kind: 'publication', title: 'Water year', ru: 'Водный год' } };
    expect(findSources(register, 'TREATY', 'en').get('region')?.map(([id]) => id)).toEqual(['R2']);
    expect(findSources(register, 'водный', 'ru').get('region')?.map(([id]) => id)).toEqual(['R10']);
    expect(findSources(register, '', 'en').get('region')?.map(([id]) => id)).toEqual(['R2', 'R10']);
    expect(titleOf(register.R10, 'ru')).toBe('Водный год');
    expect(titleOf(register.R2, 'ru')).toBe('Border treaty');
  });
});
