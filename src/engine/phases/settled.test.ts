/** What a settlement changes, and what makes incidents worse: calm lines, loose arms, room near war, relapse (E24, P6, P10, B13). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KG, TJ, UZ, at, by, luck, quiet, resolve, told, worldAt, type Setting } from '../../../tests/support/world.ts';
import { Stream } from '../draw.ts';
import { Border, Perception, Region, State, eye } from '../layout.ts';
import { incidentChance } from './incidents.ts';

const B = at('KG-TJ');
const FIELD = Border.tension + B;
/** A border where an incident happens, with the severity drawn as wanted; all of it a commitment problem. */
function sure(fields: Readonly<Record<number, number>>, severity: (roll: number) => boolean, params: Setting['params'] = {}) {
  const tables = quiet({ params: { incidentBase: 900, incidentJolt: 24, commitmentJolt: 24, peoplePerIncident: 100, ...params }, border: { pressure: 400 } });
  return worldAt(tables, fields, luck(tables, (w) => w.chance(Stream.incident, B) < 400 && severity(w.chance(Stream.severity, B))));
}
const severityOf = (world: ReturnType<typeof sure>): number => {
  resolve(world);
  return world.get(Border.incidentNow + B);
};

describe('a settled line', () => {
  const chance = (settlement: number, settledCalm = 500) =>
    incidentChance(worldAt(quiet({ params: { incidentBase: 400, settledCalm } }), { [Border.settlement + B]: settlement }), B);

  it.each([[0, 400], [500, 300], [1000, 200]])('makes incidents rarer (settlement %i: %i)', (settlement, expected) => expect(chance(settlement)).toBe(expected));
  it('does so by its parameter', () => expect(chance(1000, 0)).toBe(400));
});

describe('loose arms', () => {
  it.each([[0, 1], [600, 1], [1000, 2]])('make an incident worse (%i: severity %i)', (arms, severity) => {
    expect(severityOf(sure({ [Border.arms + B]: arms }, (roll) => roll >= 400 && roll <= 410, { armsSeverity: 100 }))).toBe(severity);
  });

  it('never make it milder', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), fc.nat(800), fc.nat(9), (arms, tension, n) => {
      const of = (a: number) => severityOf(sure({ [FIELD]: tension, [Border.arms + B]: a }, (roll) => roll >= n * 100, { armsSeverity: 150 }));
      expect(of(arms)).toBeGreaterThanOrEqual(of(0));
    }), { numRuns: 20 });
  });
});

describe('a further incident', () => {
  it.each([[550, 24], [775, 12], [887, 6]])('adds less the less there is left to escalate to (tension %i: %i)', (tension, jolt) => {
    const ledger = resolve(sure({ [FIELD]: tension }, (roll) => roll < 10, { warAt: 1000 }));
    expect(told(ledger, 'incident').map((f) => f.a)).toEqual([1]);
    expect([by(ledger, FIELD, 'incident'), by(ledger, FIELD, 'commitmentProblem')]).toEqual([jolt, jolt]);
  });

  it('where there is violence affects ten times the people, and feeds grievance of the two sides', () => {
    const at_ = (tension: number) => resolve(sure({ [FIELD]: tension }, (roll) => roll < 10, { violenceGrievance: 30 }));
    const [calm, violent] = [at_(540), at_(560)];
    expect([calm, violent].map((l) => told(l, 'incident')[0]?.a)).toEqual([1, 1]);
    const people = [calm, violent].map((l) => by(l, Region.people, 'incident'));
    expect(people[1]).toBeGreaterThanOrEqual((people[0] as number) * 9);
    expect([calm, violent].map((l) => [KG, TJ, UZ].map((s) => by(l, State.grievance + s, 'incident')))).toEqual([[0, 0, 0], [30, 30, 0]]);
  });
});

describe('a settlement that is remembered', () => {
  const play = (tension: number, settledFor: number) => {
    const world = worldAt(quiet({ params: { relapseAt: 550 }, border: { pressure: tension } }), { [FIELD]: tension, [Border.settledFor + B]: settledFor });
    const ledger = resolve(world);
    return [world.get(Border.settledFor + B), told(ledger, 'relapse').length];
  };
  it.each([
    ['counts its seasons', 549, 3, 4, 0], ['ends with a relapse into violence', 550, 3, 0, 1], ['is not there where nothing was settled', 600, 0, 0, 0], ['counts to 99', 100, 99, 99, 0],
  ])('%s', (_, tension, before, after, relapses) => expect(play(tension, before)).toEqual([after, relapses]));

  it('relapses once', () => {
    const world = worldAt(quiet({ params: { relapseAt: 550 }, border: { pressure: 600 } }), { [FIELD]: 600, [Border.settledFor + B]: 1 });
    expect([0, 1].map(() => told(resolve(world), 'relapse').length)).toEqual([1, 0]);
  });
});

describe('misreadings', () => {
  const fades = (fields: Readonly<Record<number, number>>) => {
    const ledger = resolve(worldAt(quiet({ params: { errorFades: 8 } }), { [Perception.error + eye(KG, B)]: 100, ...fields }));
    return [by(ledger, Perception.error + eye(KG, B), 'misperceptionFades'), by(ledger, Perception.error + eye(KG, B), 'factsKnown')];
  };
  it.each([['in calm', {}, [-8, 0]], ['twice as fast with a hotline', { [Border.hotline + B]: 3 }, [0, -16]], ['twice as fast where data is exchanged', { [Border.dataExchange + B]: 3 }, [0, -16]]] as const)('fade %s', (_, fields, expected) => {
    expect(fades(fields)).toEqual(expected);
  });
});
