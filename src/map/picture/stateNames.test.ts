import { describe, expect, it } from 'vitest';
import { createText } from '../../text/index.ts';
import { STATE_AT } from '../places.ts';
import { fit, toScreen } from '../projection.ts';
import { boxOf, overlap, type Rect, shared } from './measure.ts';
import { stateNames } from './stateNames.ts';

const text = await createText('en');
/** A phone's map. */
const view = fit({ width: 360, height: 180 }, { left: 0, right: 0, top: 0, bottom: 0 });
const options = { view, compact: true, scale: 1, short: true, fixed: [] as readonly Rect[] } as const;
const boxOfName = (names: ReturnType<typeof stateNames>, name: string): Rect => {
  const found = names.find((one) => one.text === name);
  if (!found) throw new Error(`There is no name ${name}.`);
  return boxOf(found);
};

describe('names of states', () => {
  it('are all there, and apart, whoever plays', () => {
    for (const seat of ['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const) {
      const names = stateNames(text, { ...options, seat });
      expect(names.map((one) => one.text).sort()).toEqual(['KG', 'KZ', 'TJ', 'TM', 'UZ', 'You']);
      const boxes = names.map(boxOf);
      for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
    }
  });
  it('lie where they cover least when no place is free', () => {
    const [x, y] = toScreen(view, STATE_AT.TJ);
    // over the whole neighbourhood, and again over all but its right edge
    const around: Rect = [x - 60, y - 60, x + 60, y + 60];
    const left: Rect = [x - 60, y - 60, x + 4, y + 60];
    const home = boxOfName(stateNames(text, options), 'TJ');
    const aside = boxOfName(stateNames(text, { ...options, fixed: [around, left] }), 'TJ');
    expect(shared(aside, left)).toBeLessThan(shared(home, left) / 2);
    expect(aside[0]).toBeGreaterThan(home[0]);
  });
  it('stay by their places as codes', () => {
    const [x, y] = toScreen(view, STATE_AT.TJ);
    const tj = boxOfName(stateNames(text, { ...options, fixed: [[x - 300, y - 300, x + 300, y + 300]] }), 'TJ');
    expect(Math.hypot((tj[0] + tj[2]) / 2 - x, (tj[1] + tj[3]) / 2 - y)).toBeLessThan(24);
  });
  it('have the mark of the own delegation above when something lies below', () => {
    const below = boxOfName(stateNames(text, { ...options, seat: 'KZ' }), 'You');
    const names = stateNames(text, { ...options, seat: 'KZ', fixed: [below] });
    expect(overlap(boxOfName(names, 'You'), below)).toBe(false);
    expect(boxOfName(names, 'KZ')).toEqual(boxOfName(stateNames(text, options), 'KZ'));
  });
});
