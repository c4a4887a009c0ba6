import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock } from '../protocol/screen.ts';
import { clockOn, createClock, leftOf } from './clock.ts';

function open() {
  let time = 1_000_000;
  const kept: Clock[] = [];
  const clock = createClock({ keep: (face) => kept.push(face), now: () => time });
  const state = () => clock.getState();
  return { clock, state, kept, left: () => leftOf(state(), time), pass: (seconds: number) => { time += seconds * 1000; } };
}

describe('the clock of a phase', () => {
  it('runs down to 0 and no further', () => {
    const { state, left, pass } = open();
    expect(left()).toBeNull();
    state().start(90);
    pass(30);
    expect(left()).toBe(60_000);
    pass(600);
    expect([left(), state().running]).toEqual([0, true]);
  });
  it('stands while everything is paused, and goes on with what was left', () => {
    const { state, left, pass } = open();
    state().start(90);
    pass(30);
    state().pause();
    pass(500);
    expect([left(), state().paused, state().running]).toEqual([60_000, true, false]);
    state().resume();
    pass(10);
    expect([left(), state().paused]).toEqual([50_000, false]);
  });
  it('can pause a game to which no time was set', () => {
    const { state, left } = open();
    state().pause();
    expect([left(), state().paused]).toEqual([null, true]);
    state().resume();
    expect([left(), state().paused, state().running]).toEqual([null, false, false]);
  });
  it('waits with a new time until the pause is over', () => {
    const { state, left, pass } = open();
    state().pause();
    state().start(60);
    pass(60);
    expect(left()).toBe(60_000);
    state().resume();
    expect(state().running).toBe(true);
  });
  it('gives and takes minutes, never below 0, and none where no time was set', () => {
    const { state, left } = open();
    state().add(60);
    expect(left()).toBeNull();
    state().start(90);
    state().add(60);
    expect(left()).toBe(150_000);
    state().add(-600);
    expect(left()).toBe(0);
  });
  it('is kept after every change, and comes back as it was', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constantFrom('pause', 'resume', 'stop'), seconds: fc.constant(0) }),
      fc.record({ do: fc.constantFrom('start', 'pass'), seconds: fc.integer({ min: 0, max: 900 }) }),
      fc.record({ do: fc.constant('add'), seconds: fc.integer({ min: -300, max: 300 }) }),
    );
    fc.assert(fc.property(fc.array(step), (steps) => {
      const { state, kept, left, pass } = open();
      for (const { do: what, seconds } of steps) {
        if (what === 'pass') pass(seconds);
        else if (what === 'start' || what === 'add') state()[what](seconds);
        else if (what === 'pause' || what === 'resume' || what === 'stop') state()[what]();
        expect(state().phaseEndsAt === null || state().pausedLeft === null).toBe(true);
        expect(state().running).toBe(state().phaseEndsAt !== null);
        expect(left() ?? 0).toBeGreaterThanOrEqual(0);
      }
      const last = kept.at(-1);
      if (last === undefined) return;
      const other = open();
      other.state().take(last);
      expect(clockOn(other.state())).toEqual(clockOn(state()));
    }));
  });
});
