/** Futures: the same knowledge has the same ones, a choice changes them, and nothing that a seat may not know does. */
import { describe, expect, it } from 'vitest';
import { KG, TJ, someKey } from '../../../tests/support/world.ts';
import { scenario } from '../../../tests/support/scenarios.ts';
import { perceive } from '../../engine/knowledge.ts';
import { Perception, SIZE, State, eye } from '../../engine/layout.ts';
import { BORDERS, STATES } from '../../engine/names.ts';
import { newWorld, openTurn } from '../../engine/turn.ts';
import { Ahead, horizonOf } from './ahead.ts';
import { Gains } from './gains.ts';
import { between, formOf } from './topics.ts';

const { tables } = scenario('water-gate');
const blueprints = STATES.map(() => 'blueprint' as const);

function known(seat: number, change: (fields: Int32Array) => void = () => undefined) {
  const world = newWorld(tables, someKey(3));
  openTurn(world);
  change(world.fields);
  const fields = new Int32Array(SIZE);
  perceive(world, seat, fields);
  return { fields, seat, luck: someKey(4) };
}

describe('looking ahead', () => {
  it('sees to the end of a short game, and of a long one to a season like its last', () => {
    expect([1, 5, 8].map(horizonOf)).toEqual([1, 5, 8]);
    for (let left = 9; left < 60; left++) {
      expect((left - horizonOf(left)) % 4).toBe(0);
      expect(horizonOf(left)).toBeLessThanOrEqual(8);
    }
  });

  it('has the same futures for the same knowledge, whoever asked in between', () => {
    const ahead = new Ahead(tables);
    const play = (seat: number, n: number): number[] => {
      ahead.set(known(seat), blueprints);
      ahead.play(n, [], null);
      return [...ahead.points];
    };
    const [first, other] = [play(KG, 0), play(KG, 1)];
    play(TJ, 0);
    expect(play(KG, 0)).toEqual(first);
    expect(play(KG, 1)).toEqual(other);
  });

  it('keeps what it has found out while the seat knows the same, and forgets it when that changes', () => {
    const ahead = new Ahead(tables);
    const turn = (seat: number, change?: (fields: Int32Array) => void): number => {
      ahead.set(known(seat, change), blueprints);
      return ahead.version;
    };
    const first = turn(KG);
    expect(turn(TJ)).not.toBe(first);
    expect(turn(KG)).toBe(first);
    expect(turn(KG, (fields) => void (fields[State.approval + KG] = 123))).not.toBe(first);
  });

  it('rests on nothing that a seat may not know', () => {
    const hidden = (fields: Int32Array): void => {
      fields[State.capital + TJ] = 0;
      fields[State.budget + TJ] = 999;
      fields[State.grievance + TJ] = 900;
      fields[Perception.error + eye(TJ, BORDERS.indexOf('KG-TJ'))] = 300;
    };
    const gains = (change?: (fields: Int32Array) => void) => {
      const ahead = new Ahead(tables);
      ahead.set(known(KG, change), blueprints);
      const [clause] = between(ahead, KG, TJ);
      return clause === undefined ? null : new Gains(ahead, 8).of(clause, formOf(ahead, (1 << KG) | (1 << TJ), []));
    };
    expect(gains(hidden)).toEqual(gains());
    expect(gains()).not.toBeNull();
  });
});
