import { expect, test } from 'vitest';
import { gameOf, hasComputers, isReady, mayLeaveEnvoy, type Setup } from './setup.ts';

const setup: Setup = { mode: 'solo', seat: 'TJ', persons: ['KG', 'UZ'], level: 'careful', hasEnvoy: true };

test('each mode seats its own persons', () => {
  const persons = (of: Partial<Setup>) => gameOf({ ...setup, ...of }, 'water-gate', 'key').persons;
  expect(persons({})).toEqual(['TJ']);
  expect(persons({ mode: 'screen' })).toEqual(['KG', 'UZ']);
  expect(persons({ mode: 'watch' })).toEqual([]);
});
test('the computer is envoy only where nobody else is', () => {
  expect(gameOf(setup, 'water-gate', 'key')).toMatchObject({ envoy: 'computer', level: 'careful', keyText: 'key' });
  expect(gameOf({ ...setup, seat: 'ENVOY' }, 'water-gate', 'key')).toMatchObject({ persons: ['ENVOY'], envoy: 'none' });
  expect(mayLeaveEnvoy({ ...setup, mode: 'screen', persons: ['KG', 'TJ', 'ENVOY'] })).toBe(false);
});
test('one screen needs two delegations, of which the envoy is none', () => {
  expect(isReady({ ...setup, mode: 'screen', persons: ['KG', 'ENVOY'] })).toBe(false);
  expect(isReady({ ...setup, mode: 'screen', persons: ['KG', 'TJ'] })).toBe(true);
  expect(isReady({ ...setup, persons: [] })).toBe(true);
});
test('five delegations leave nothing to the computer', () => {
  expect(hasComputers({ ...setup, mode: 'screen', persons: ['KZ', 'KG', 'TJ', 'TM', 'UZ'] })).toBe(false);
  expect(hasComputers(setup)).toBe(true);
});
