/** Gathering and committing: sums, ranges, and nothing that passes from one world to another. */
import { describe, expect, it } from 'vitest';
import { quiet, worldAt } from '../../tests/support/world.ts';
import { Rule } from './causes.ts';
import { State } from './layout.ts';
import { Ledger } from './ledger.ts';

const FIELD = State.approval;
const told = (deltas: readonly number[]): { readonly value: number; readonly rows: readonly number[] } => {
  const world = worldAt(quiet());
  world.ledger = new Ledger();
  for (const delta of deltas) world.change(FIELD, delta, Rule.shortage);
  world.commit();
  return { value: world.get(FIELD), rows: world.ledger.causes.map((row) => row.delta) };
};

describe('a phase', () => {
  it('adds what was gathered, however often a field was touched', () => expect(told([30, -10, 5])).toEqual({ value: 525, rows: [30, -10, 5] }));
  it('changes nothing where changes cancel out', () => expect(told([700, -700]).value).toBe(500));
  it('clamps the sum, once, and tells what the range cut off', () => {
    expect(told([400, 300])).toEqual({ value: 1000, rows: [400, 300, -200] });
    expect(told([-400, -300])).toEqual({ value: 0, rows: [-400, -300, 200] });
  });
  it('counts its effects, but not those of nothing', () => {
    const world = worldAt(quiet());
    const before = world.effects;
    for (const delta of [3, 0, -3]) world.change(FIELD, delta, Rule.shortage);
    world.commit();
    expect(world.effects - before).toBe(2);
  });
  it('that was never committed does not reach a new world', () => {
    worldAt(quiet()).change(FIELD, 100, Rule.shortage);
    const world = worldAt(quiet());
    world.change(FIELD, 1, Rule.shortage);
    world.commit();
    expect(world.get(FIELD)).toBe(501);
  });
  it('that was never committed does not reach a world that starts over', () => {
    const old = worldAt(quiet());
    const world = worldAt(quiet());
    old.change(FIELD, 100, Rule.shortage);
    world.load(Int32Array.from(world.fields), 1, 2);
    world.change(FIELD, 1, Rule.shortage);
    world.commit();
    expect(world.get(FIELD)).toBe(501);
  });
});
