/** Ends and scores. */
import { describe, expect, it } from 'vitest';
import { KG, KZ, at, quiet, resolve, told, worldAt } from '../../../tests/support/world.ts';
import { Border, Region, State } from '../layout.ts';
import type { GoalTable } from '../tables.ts';

const goal = (parts: Partial<GoalTable>): GoalTable => ({ id: 'g', isPublic: true, field: State.budget + KZ, atLeast: true, value: 500, weight: 1000, ...parts });
const goals: readonly GoalTable[] = [goal({ weight: 600 }), goal({ weight: 400, value: 501 }), goal({ isPublic: false, atLeast: false, weight: 250 }), goal({ isPublic: false, atLeast: false, value: 499, weight: 750 })];
const last = (params = {}) => quiet({ params: { positivePeaceFloor: 300, ...params }, more: { turns: 1, goals: [goals, goals, [], [], []] }, border: { pressure: 1000 } });
const end = (tension: number, params = {}) => {
  const world = worldAt(last(params), { [Border.tension + at('KG-TJ')]: tension });
  const ledger = resolve(world);
  return { ended: world.get(Region.ended), failed: world.get(Region.failed), score: world.get(State.score + KZ), world, ledger };
};

describe('a game', () => {
  it('ends after its last turn, not before', () => {
    const world = worldAt({ ...last(), turns: 2 });
    resolve(world);
    expect([world.get(Region.ended), world.get(Region.turn)]).toEqual([0, 1]);
    resolve(world);
    expect([world.get(Region.ended), world.get(Region.turn)]).toEqual([1, 2]);
  });

  it.each([[899, 0], [900, 2]])('ends in war from 90 on, at any turn (%i)', (tension, ended) => {
    const world = worldAt({ ...last(), turns: 9 }, { [Border.tension + at('KG-TJ')]: tension });
    expect(told(resolve(world), 'war')).toHaveLength(ended === 2 ? 1 : 0);
    expect([world.get(Region.ended), world.get(Region.failed)]).toEqual([ended, ended === 2 ? 1 : 0]);
  });

  it.each([[699, 0], [700, 1]])('fails the region with a border at 70 at the end (%i)', (tension, failed) => expect(end(tension).failed).toBe(failed));
  it('fails the region with positive peace under the floor', () => expect([end(300, { positivePeaceFloor: 500 }).failed, end(300, { positivePeaceFloor: 501 }).failed]).toEqual([0, 1]));
});

describe('the score', () => {
  it('is 40 public, 30 private and 30 common, by the weight of the goals met', () => {
    const { world, score } = end(400);
    expect([world.get(State.publicScore + KZ), world.get(State.privateScore + KZ), world.get(Region.commonPeace)]).toEqual([600, 250, 550]);
    expect(score).toBe(240 + 75 + 165);
  });

  it('is the common peace alone for a state that met no goal', () => expect(end(400).world.get(State.score + 4)).toBe(165));

  it('counts nothing when the region failed or went to war', () => {
    for (const tension of [700, 900]) {
      const { world } = end(tension);
      expect([KZ, KG].flatMap((s) => [State.score, State.publicScore, State.privateScore].map((c) => world.get(c + s)))).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });
});

it('tells each step on the ladder, up and down', () => {
  const world = worldAt(quiet({ live: ['KG-TJ'], border: { pressure: 700 }, params: { driftDispute: 40, settling: 30 } }), { [Border.tension + at('KG-TJ')]: 540, [Border.tension + at('KG-UZ')]: 110 });
  const ledger = resolve(world);
  expect([told(ledger, 'stepUp').map((f) => [f.place, f.a]), told(ledger, 'stepDown').map((f) => [f.place, f.a])]).toEqual([[[at('KG-TJ'), 3]], [[at('KG-UZ'), 0]]]);
});
