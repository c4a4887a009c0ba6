import { describe, expect, it } from 'vitest';
import { LADDER } from '../engine/names.ts';
import { STEPS, styleOf } from './ladder.ts';
import { STATE_FILL } from './palette.ts';

const light = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
};
const contrast = (a: string, b: string): number => {
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};

describe('the ladder on borders', () => {
  it('has a style for each step, told apart without colour', () => {
    expect(STEPS.map((s) => s.name)).toEqual([...LADDER]);
    const looks = STEPS.map((s) => JSON.stringify([s.width, s.dash, s.glow]));
    expect(new Set(looks).size).toBe(STEPS.length);
    for (let i = 1; i < STEPS.length; i++) expect(styleOf(i).width).toBeGreaterThan(styleOf(i - 1).width);
  });
  it('keeps to the ends for a step outside the ladder', () => {
    expect(styleOf(-1)).toBe(STEPS[0]);
    expect(styleOf(99)).toBe(STEPS[STEPS.length - 1]);
  });
  it('is legible as a number on the dark plate', () => {
    for (const s of STEPS) expect(contrast(s.colour, '#10181d'), s.name).toBeGreaterThan(4.5);
  });
});

describe('the states', () => {
  it('are equally light, so that none stands out', () => {
    const values = Object.values(STATE_FILL).map(light);
    expect(Math.max(...values) / Math.min(...values)).toBeLessThan(1.06);
  });
});
