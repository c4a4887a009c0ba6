/** Shared threats: growth, the threshold of joint effort, strategies, and harm by exposure (B39, A41, A45). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KG, KZ, TJ, by, order, quiet, resolve, told, whys, worldAt, type Setting } from '../../../tests/support/world.ts';
import { State, Threat } from '../layout.ts';
import { THREATS } from '../names.ts';
import { addEffort, joinEffort } from './threats.ts';

const T = THREATS.indexOf('narcotics');
const FIELD = Threat.severity + T;
/** All know the threshold, so that it is exactly what the test says. */
const EVERYONE = 31;
const play = (params: Setting['params'], fields: Readonly<Record<number, number>> = {}, more: Setting['more'] = {}) => {
  const start = quiet({ params: params ?? {} }).start;
  start[Threat.knownTo + T] = EVERYONE;
  return worldAt(quiet({ params: params ?? {}, more: { threats: [T], start, ...more } }), { [FIELD]: 300, [Threat.threshold + T]: 400, ...fields });
};

describe('a threat', () => {
  it('grows by itself, and what was set off a season ago arrives once', () => {
    const w = play({}, { [Threat.growth + T]: 12, [Threat.delayed + T]: 30 });
    expect([resolve(w), resolve(w)].map((l) => by(l, FIELD, 'threatGrowth'))).toEqual([42, 12]);
  });

  it('outside of the scenario does nothing', () => {
    const w = play({ threatHarm: 1000 }, { [Threat.growth + 0]: 50, [Threat.severity + 0]: 900 });
    expect(whys(resolve(w), Threat.severity + 0)).toEqual([]);
  });

  it('tells when it passes a step', () => {
    const w = play({}, { [FIELD]: 390, [Threat.growth + T]: 20 });
    expect([resolve(w), resolve(w)].map((l) => told(l, 'threatStep').map((f) => [f.a, f.b]))).toEqual([[[T, 2]], []]);
  });
});

describe('joint effort', () => {
  const eased = (effort: number, fields: Readonly<Record<number, number>> = {}, params: Setting['params'] = {}) => {
    const w = play({ receding: 60, ...params }, { [Threat.growth + T]: 20, ...fields });
    addEffort(w, T, effort);
    const ledger = resolve(w);
    return [by(ledger, FIELD, 'jointResponse'), by(ledger, FIELD, 'jointStrategy')];
  };

  it.each([
    ['nothing', 0, 0], ['half the threshold a quarter of its growth', 200, -5], ['almost the threshold nearly half of it', 399, -9],
    ['the threshold all of it and more', 400, -44], ['all that is possible still more', 1000, -80],
  ])('takes %s off', (_, effort, delta) => expect(eased(effort)).toEqual([delta, 0]));

  it('turns also a threat that does not grow, from the threshold on', () => {
    expect([eased(399, { [Threat.growth + T]: -5 }), eased(400, { [Threat.growth + T]: -5 })]).toEqual([[0, 0], [-24, 0]]);
  });

  it('counts half as much again while a strategy runs, under a cause of its own', () => {
    const strategy = { [Threat.strategy + T]: 3 };
    expect(eased(300, strategy, { strategyBonus: 500 })).toEqual([-7, -40]);
    expect(eased(300, {}, { strategyBonus: 500 })).toEqual([-7, 0]);
  });

  it('lasts for its season, and never sums to more than 1000', () => {
    const w = play({ receding: 1000 });
    for (let i = 0; i < 3; i++) addEffort(w, T, 400);
    expect(w.get(Threat.effort + T)).toBe(1000);
    expect([resolve(w), resolve(w)].map((l) => by(l, FIELD, 'jointResponse'))).toEqual([-1000, 0]);
  });

  it('comes from every exchange of information, against all threats in play', () => {
    const w = play({ threatEffort: 110 }, {}, { threats: [T, 0] });
    joinEffort(w);
    expect([T, 0, 5].map((t) => w.get(Threat.effort + t))).toEqual([110, 110, 0]);
    const ledger = resolve(play({ threatEffort: 110, receding: 100 }, { [Threat.threshold + T]: 200 }), { KG: [order('informationExchange', 'TJ')], TJ: [order('informationExchange', 'KG')] });
    expect(by(ledger, FIELD, 'jointResponse')).toBe(-22);
  });

  it('never makes a threat worse, and more of it never does less', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -60, max: 60 }), fc.integer({ min: 0, max: 8 }), (effort, threshold, growth, strategy) => {
      const fields = { [Threat.threshold + T]: threshold, [Threat.growth + T]: growth, [Threat.strategy + T]: strategy };
      const sum = (e: number) => eased(e, fields, { strategyBonus: 500 }).reduce((a, b) => a + b);
      expect(sum(effort)).toBeLessThanOrEqual(0);
      expect(sum(effort + 1)).toBeLessThanOrEqual(sum(effort));
    }), { numRuns: 60 });
  });
});

it('a strategy runs out after its seasons', () => {
  const w = play({ strategyStates: 1, strategySeasons: 2 });
  const left = [{ KG: [order('jointStrategy', null, { threat: T })] }, {}, {}].map((sheet) => {
    resolve(w, sheet);
    return w.get(Threat.strategy + T);
  });
  expect(left).toEqual([2, 1, 0]);
});

describe('harm', () => {
  const exposure = new Int32Array(40);
  exposure[T * 5 + KG] = 1000;
  exposure[T * 5 + TJ] = 500;
  const harm = (severity: number) => {
    const ledger = resolve(play({ threatHarm: 60 }, { [FIELD]: severity }, { exposure }));
    return [KG, TJ, KZ].map((s) => [by(ledger, State.economy + s, 'threatHarm'), by(ledger, State.cohesion + s, 'threatHarm')]);
  };

  it('begins in strain, and reaches each state by its exposure', () => {
    expect(harm(400)).toEqual([[0, 0], [0, 0], [0, 0]]);
    expect(harm(900)).toEqual([[-30, -15], [-15, -7], [0, 0]]);
  });
});
