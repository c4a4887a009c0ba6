import { describe, expect, it } from 'vitest';
import { distance, inside, nearest } from './pick.ts';

const square = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]] as const;
const hole = [[4, 4], [6, 4], [6, 6], [4, 6], [4, 4]] as const;

describe('picking', () => {
  it('counts rings: a hole is outside, what lies in the hole is inside again', () => {
    expect(inside([square, hole], [2, 2])).toBe(true);
    expect(inside([square, hole], [5, 5])).toBe(false);
    expect(inside([square, hole, [[4.5, 4.5], [5.5, 4.5], [5.5, 5.5], [4.5, 5.5], [4.5, 4.5]]], [5, 5])).toBe(true);
    expect(inside([square], [12, 5])).toBe(false);
    expect(inside([], [0, 0])).toBe(false);
  });
  it('measures to the nearest stretch, not to its ends only', () => {
    expect(distance([[[0, 0], [10, 0]]], [5, 3])).toBe(3);
    expect(distance([[[0, 0], [10, 0]]], [13, 4])).toBe(5);
    expect(distance([[[1, 1], [1, 1]]], [1, 3])).toBe(2);
    expect(distance([], [0, 0])).toBe(Number.POSITIVE_INFINITY);
  });
  it('finds the nearest point of a line', () => {
    expect(nearest([[[0, 0], [5, 5], [10, 0]]], [6, 6])).toEqual([5, 5]);
    expect(nearest([], [6, 6])).toEqual([6, 6]);
  });
});
