/** What tension does by itself: pressure and its limits, dormant borders, institutions, contagion and containment. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KG, TJ, UZ, at, by, order, quiet, resolve, worldAt, type Setting } from '../../../tests/support/world.ts';
import { Border, State } from '../layout.ts';
import { INSTITUTIONS } from '../names.ts';

const B = at('KG-TJ');
const FIELD = Border.tension + B;
const DRIFT = { driftDispute: 20, driftSpan: 20, settling: 15, settlingShare: 150 };
const disputed = (params: Setting['params'] = {}, pressure = 650) => quiet({ params: { ...DRIFT, ...params }, border: { pressure } });

describe('an untended dispute', () => {
  it.each([[0, 20], [500, 30], [1000, 40]])('drifts 20 to 40 a season by its framing (%i: %i)', (framing, drift) => {
    expect(by(resolve(worldAt(disputed(), { [Border.framing + B]: framing })), FIELD, 'pressure')).toBe(drift);
  });

  it('stops at its pressure from below and returns to it from above', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 899 }), fc.integer({ min: 100, max: 690 }), fc.integer({ min: 0, max: 1000 }), (tension, pressure, framing) => {
      const world = worldAt(disputed({}, pressure), { [FIELD]: tension, [Border.framing + B]: framing });
      resolve(world);
      const now = world.tension(B);
      if (tension <= pressure) expect(now).toBeGreaterThanOrEqual(tension);
      else expect(now).toBeLessThan(tension);
      expect(Math.sign(now - pressure) * Math.sign(tension - pressure)).toBeGreaterThanOrEqual(0);
      expect(now - tension).toBeLessThanOrEqual(40);
    }));
  });

  it.each(INSTITUTIONS)('drifts less with %s', (id) => {
    const world = worldAt(disputed({ institutionDampens: 100 }), { [Border[id] + B]: 5 });
    expect(by(resolve(world), FIELD, id)).toBe(-2);
  });

  it('drifts less with each further institution, by a share of what is left', () => {
    const world = worldAt(disputed({ institutionDampens: 500 }), { [Border.hotline + B]: 5, [Border.commission + B]: 5, [Border.monitoring + B]: 5 });
    const ledger = resolve(world);
    expect(['commission', 'hotline', 'monitoring'].map((id) => by(ledger, FIELD, id))).toEqual([-10, -5, -2]);
  });

  it('drifts less when somebody tends it, and behind a settlement, which fades unless it is followed up', () => {
    const params = { tendedDampens: 100, settlementShield: 500, settlementDecay: 90, settlementDecayFollowed: 15 };
    const tended = quiet({ params: { ...DRIFT, ...params }, border: { pressure: 650 }, orders: { factFinding: { rows: [{ scope: 'border', column: Border.tension, delta: -1, after: 0 }] } } });
    const plain = resolve(worldAt(tended, { [Border.settlement + B]: 1000 }), { UZ: [order('factFinding', 'KG-TJ')] });
    expect([by(plain, FIELD, 'secretaryGeneral'), by(plain, FIELD, 'neighbourSupport'), by(plain, Border.settlement + B, 'settling')]).toEqual([-10, -1, -90]);
    const followed = resolve(worldAt(tended, { [Border.settlement + B]: 1000, [Border.commission + B]: 5 }));
    expect(by(followed, Border.settlement + B, 'settling')).toBe(-15);
  });

  it('carries some of its momentum on, and the anger of the angrier side', () => {
    const ledger = resolve(worldAt(disputed({ inertia: 200, grievanceTension: 100 }), { [Border.momentum + B]: -100, [State.grievance + KG]: 700, [State.grievance + TJ]: 400, [State.grievance + UZ]: 1000 }));
    expect([by(ledger, FIELD, 'inertia'), by(ledger, FIELD, 'grievance')]).toEqual([-20, 20]);
  });
});

it('a dormant border returns to its base from either side, at most one step a season', () => {
  const D = at('TM-UZ');
  const tables = quiet({ params: DRIFT });
  const withBase = { ...tables, borders: tables.borders.map((t, b) => (b === D ? { ...t, base: 100 } : t)) };
  for (const [tension, next] of [[300, 285], [107, 100], [100, 100], [92, 100], [0, 15]] as const) {
    const world = worldAt(withBase, { [Border.tension + D]: tension });
    resolve(world);
    expect(world.tension(D)).toBe(next);
  }
});

describe('trouble at one border', () => {
  const tables = quiet({ params: { contagionFrom: 450, contagionShare: 100, contagionShield: 600 }, live: ['KG-TJ', 'KG-UZ', 'KZ-UZ'], border: { pressure: 650 } });
  const hot = { [FIELD]: 650 };
  const near = Border.tension + at('KG-UZ');

  it('spreads to borders that share a state, and no further', () => {
    const ledger = resolve(worldAt(tables, hot));
    expect([by(ledger, near, 'contagion'), by(ledger, Border.tension + at('KZ-UZ'), 'contagion')]).toEqual([20, 0]);
  });

  it('does not spread while it is low', () => {
    expect(by(resolve(worldAt(tables, { [FIELD]: 450 })), near, 'contagion')).toBe(0);
  });

  it.each([['presence', { [Border.missionMode + at('KG-UZ')]: 2, [Border.missionTerm + at('KG-UZ')]: 4 }], ['a commission', { [Border.commission + at('KG-UZ')]: 4 }]])('is contained by %s', (_, shield) => {
    expect(by(resolve(worldAt(tables, { ...hot, ...shield })), near, 'containment')).toBe(-12);
  });
});
