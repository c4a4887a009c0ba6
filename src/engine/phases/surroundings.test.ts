/** What surrounds a quarrel: scarce water, sudden change, organisations in common, mediators, spill-over, and meetings (E15, E16, E38, B37). */
import { describe, expect, it } from 'vitest';
import { KG, KZ, TJ, UZ, at, by, order, quiet, resolve, whys, worldAt, type Setting } from '../../../tests/support/world.ts';
import { Border, Region, Relation, State, Threat, pair } from '../layout.ts';
import { INSTITUTIONS, THREATS, type InstitutionId } from '../names.ts';

const B = at('KG-TJ');
const FIELD = Border.tension + B;
const SUMMER = 1;
const AUTUMN = 2;
const SHIELDS: readonly InstitutionId[] = ['commission', 'dataExchange', 'monitoring', 'guarantee'];
const WATER: Setting['params'] = { shortageBelow: 550, scarcityTension: 150, scarcityShield: 450, changeFrom: 150, changeTension: 60 };
const normal = { [Region.season]: SUMMER, [Region.riverFlow]: 1000, [Region.lastFlow]: 1000 };
const play = (fields: Readonly<Record<number, number>> = {}, border: Setting['border'] = {}) => resolve(worldAt(quiet({ params: WATER, border }), { ...normal, ...fields }));

describe('scarce water', () => {
  it.each([[650, 0], [649, 0], [500, 22], [450, 30]])('strains a border that lives on it, by the side that lacks most (coverage %i)', (coverage, strain) => {
    expect(by(play({ [State.water + KG]: 900, [State.water + TJ]: coverage }), FIELD, 'scarcity')).toBe(strain);
  });

  it.each([
    ['in autumn', { [Region.season]: AUTUMN }, {}], ['where the quarrel is about something else', {}, { issue: 1 }], ['elsewhere', { [State.water + TJ]: 900, [State.water + UZ]: 0 }, {}],
  ])('does not strain it %s', (_, fields, border) => {
    expect(by(play({ [State.water + KG]: 900, [State.water + TJ]: 450, ...fields }, border), FIELD, 'scarcity')).toBe(0);
  });

  it.each(INSTITUTIONS)('meets a treaty with %s', (id) => {
    expect(by(play({ [State.water + KG]: 450, [Border[id] + B]: 4 }), FIELD, id)).toBe(SHIELDS.includes(id) ? -13 : 0);
  });

  it('meets several of them, each taking its share of what is left', () => {
    const ledger = play({ [State.water + KG]: 250, ...Object.fromEntries(SHIELDS.map((id) => [Border[id] + B, 4])) });
    expect(SHIELDS.map((id) => by(ledger, FIELD, id))).toEqual([-27, -14, -8, -4]);
    expect(by(ledger, FIELD, 'scarcity')).toBe(60);
  });
});

describe('a sudden change of the river', () => {
  const enough = { [State.water + KG]: 900, [State.water + TJ]: 900 };
  it.each([[1150, 0], [1250, 6], [750, 6], [500, 21]])('strains what institutions can’t absorb, in either direction (from 1000 to %i)', (flow, strain) => {
    expect(by(play({ ...enough, [Region.riverFlow]: flow }), FIELD, 'suddenChange')).toBe(strain);
  });

  it('strains less where a commission stands', () => {
    expect(by(play({ ...enough, [Region.riverFlow]: 500, [Border.commission + B]: 4 }), FIELD, 'commission')).toBe(-9);
  });
});

describe('organisations in common', () => {
  const drift = (shared: number, fields: Readonly<Record<number, number>> = {}) =>
    resolve(worldAt(quiet({ params: { driftDispute: 40, membershipDampens: 30, institutionDampens: 500 }, border: { pressure: 650, shared } }), fields));
  it.each([[0, 0], [3, -3], [10, -12]])('weaken the pull of a quarrel, each by a share (%i: %i)', (shared, delta) => expect(by(drift(shared), FIELD, 'sharedMemberships')).toBe(delta));
  it('weaken only what institutions leave', () => expect(by(drift(10, { [Border.hotline + B]: 3 }), FIELD, 'sharedMemberships')).toBe(-6));
  it('do nothing to a quarrel that exhausts itself', () => expect(by(drift(10, { [FIELD]: 700 }), FIELD, 'sharedMemberships')).toBe(0));
});

describe('neighbours who help', () => {
  const params = { mediatorBonus: 1, crowdFrom: 3, crowdMalus: 4 };
  const helped = (...states: ('KZ' | 'UZ' | 'TM' | 'KG')[]) => by(resolve(worldAt(quiet({ params })), Object.fromEntries(states.map((s) => [s, [order('peacebuilding', 'KG-TJ')]]))), FIELD, 'alignedMediators');

  it.each([[['KZ'], -1], [['KZ', 'UZ'], -2], [['KZ', 'UZ', 'TM'], 4]] as const)('ease it one or two at a time; a crowd gets in its own way (%j: %i)', (states, delta) => expect(helped(...states)).toBe(delta));
  it('are not the sides themselves', () => expect(helped('KG')).toBe(0));
  it('are counted anew each season', () => {
    const world = worldAt(quiet({ params }));
    const seasons = [{ KZ: [order('peacebuilding', 'KG-TJ')] }, { UZ: [order('factFinding', 'KG-TJ')] }, {}].map((sheet) => [by(resolve(world, sheet), FIELD, 'alignedMediators'), world.get(Border.helpers + B)]);
    expect(seasons).toEqual([[-1, 1 << KZ], [-1, 1 << UZ], [0, 0]]);
  });
});

describe('spill-over', () => {
  const SPILL = THREATS.indexOf('spillover');
  const A = Border.tension + at('AF-TJ');
  const spilled = (severity: number, threats: readonly number[] = [SPILL]) => resolve(worldAt(quiet({ params: { spilloverTension: 60 }, more: { threats } }), { [Threat.severity + SPILL]: severity }));

  it.each([[400, 0], [500, 6], [1000, 36]])('raises tension at the borders with Afghanistan from strain on (%i: %i)', (severity, delta) => expect(by(spilled(severity), A, 'spillover')).toBe(delta));
  it('stays away from other borders, and from scenarios without it', () => {
    expect([by(spilled(1000), Border.tension + at('TM-UZ'), 'spillover'), by(spilled(1000, []), A, 'spillover')]).toEqual([0, 0]);
  });
});

describe('a joint commission', () => {
  const params = { meetingFraming: 12, meetingTrust: 6 };
  it('meets every season: the quarrel turns to interests, and both sides’ trust grows', () => {
    const world = worldAt(quiet({ params }), { [Border.commission + B]: 2, [Border.framing + B]: 500 });
    const seasons = [0, 1, 2].map(() => {
      const ledger = resolve(world);
      return [world.get(Border.meetings + B), by(ledger, Border.framing + B, 'jointCommissions'), by(ledger, Relation.trust + pair(KG, TJ), 'jointCommissions'), by(ledger, Relation.trust + pair(TJ, KG), 'jointCommissions')];
    });
    expect(seasons).toEqual([[1, -12, 6, 6], [2, -12, 6, 6], [2, 0, 0, 0]]);
  });
});

it('without any of this nothing moves', () => {
  const world = worldAt(quiet(), normal);
  expect(whys(resolve(world), FIELD)).toEqual([]);
});
