import { describe, expect, it } from 'vitest';
import { BORDERS, STATES } from '../engine/names.ts';
import { inside } from './pick.ts';
import { HOME, type Point, toPlane } from './projection.ts';
import { geometry } from '../../tests/fixtures/geometry.ts';

const stateAt = (place: readonly [number, number]): string[] => STATES.filter((id) => inside(geometry.states[id].rings, toPlane(place)));

describe('the geometry', () => {
  it('has a line for each of the ten borders', () => {
    expect(geometry.borders.map((b) => b.id)).toEqual([...BORDERS]);
    for (const border of geometry.borders) {
      expect(border.lines.length, border.id).toBeGreaterThan(0);
      expect(border.lines[0]?.length, border.id).toBeGreaterThan(10);
      expect(border.path).toMatch(/^M[\d.,L-]+/);
    }
  });

  it('keeps the five states inside the box that is fitted', () => {
    const points: Point[] = STATES.flatMap((id) => geometry.states[id].rings.flat());
    const xs = points.map((p) => p[0]);
    const ys = points.map((p) => p[1]);
    expect([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round)).toEqual([...HOME]);
  });

  it('has the rivers on which water is sent', () => {
    for (const name of ['Naryn', 'Syr Darya', 'Amu Darya', 'Vakhsh']) expect(geometry.waters.some((w) => w.name === name && w.kind === 'river')).toBe(true);
  });

  it.each([
    ['Astana', [71.43, 51.13], 'KZ'],
    ['Bishkek', [74.6, 42.87], 'KG'],
    ['Dushanbe', [68.78, 38.56], 'TJ'],
    ['Ashgabat', [58.38, 37.95], 'TM'],
    ['Tashkent', [69.24, 41.3], 'UZ'],
    ['Baikonur, leased but of Kazakhstan', [63.3, 45.95], 'KZ'],
    ['Sokh, an exclave of Uzbekistan', [71.13, 39.97], 'UZ'],
    ['Shohimardon, another', [71.736, 39.937], 'UZ'],
    ['Vorukh, an exclave of Tajikistan', [70.59, 39.85], 'TJ'],
    ['between the exclaves', [71.45, 39.85], 'KG'],
    ['Ferghana', [71.79, 40.38], 'UZ'],
    ['Khujand', [69.63, 40.28], 'TJ'],
    ['Osh', [72.8, 40.45], 'KG'],
  ] as const)('finds %s in one state only', (_name, place, state) => {
    expect(stateAt(place)).toEqual([state]);
  });

  it('finds nobody in the sea or in Afghanistan', () => {
    expect(stateAt([51, 41])).toEqual([]);
    expect(stateAt([66, 34.5])).toEqual([]);
  });
});
