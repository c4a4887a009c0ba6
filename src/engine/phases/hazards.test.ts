/** What lowers a hazard at the line: zones the number of incidents, guarantees their sting, presence the harm to people (E13, E14, P17). */
import { describe, expect, it } from 'vitest';
import { KG, TJ, UZ, at, by, luck, quiet, resolve, worldAt, type Setting } from '../../../tests/support/world.ts';
import { Stream } from '../draw.ts';
import { Border, Region, State } from '../layout.ts';
import { incidentChance } from './incidents.ts';

const B = at('KG-TJ');
const [OBSERVERS, POLICE] = [1, 2] as const;

it('a demilitarised zone makes incidents rarer', () => {
  const chance = (zone: number) => incidentChance(worldAt(quiet({ params: { incidentBase: 400, zoneCalm: 250 } }), { [Border.demilitarisedZone + B]: zone }), B);
  expect([chance(0), chance(4)]).toEqual([400, 300]);
});

/** An incident that happens, mildly, under the same luck at any of these tensions. */
function incident(fields: Readonly<Record<number, number>>, params: Setting['params'] = {}) {
  const tables = quiet({ params: { incidentBase: 900, peoplePerIncident: 400, ...params }, border: { pressure: 600 } });
  return resolve(worldAt(tables, fields, luck(tables, (w) => w.chance(Stream.incident, B) < 900 && w.chance(Stream.severity, B) < 100)));
}

it('a guarantee takes part of the sting of a commitment problem, and none of a misreading', () => {
  const guarantee = { [Border.guarantee + B]: 3 };
  const params = { commitmentJolt: 40, guaranteeShield: 250, misreadJolt: 40 };
  const [without, with_] = [incident({}, params), incident(guarantee, params)];
  expect([without, with_].map((l) => [by(l, Border.tension + B, 'commitmentProblem'), by(l, Border.tension + B, 'guarantee')])).toEqual([[40, 0], [40, -10]]);
  expect(by(incident(guarantee, { ...params, misperceptionShare: 1000 }), Border.tension + B, 'guarantee')).toBe(0);
});

describe('presence', () => {
  const params = { policeShield: 400, observersHarm: 100 };
  const people = (type: number, size: number, tension: number) => {
    const mission = type === 0 ? {} : { [Border.missionMode + B]: 2, [Border.missionType + B]: type, [Border.missionSize + B]: size, [Border.missionTerm + B]: 5 };
    return by(incident({ [Border.tension + B]: tension, ...mission }, params), Region.people, 'incident');
  };
  const share = (type: number, size: number, tension = 400): number => Math.round((1000 * people(type, size, tension)) / people(0, 0, tension));

  it.each([[1, 800], [2, 700], [3, 600]])('of police shields people by its size (%i: %i per mille are affected)', (size, permille) => {
    expect(Math.abs(share(POLICE, size) - permille)).toBeLessThanOrEqual(2);
  });

  it('of observers shields nobody, and amid fighting may coincide with more harm', () => {
    expect([share(OBSERVERS, 3), Math.abs(share(OBSERVERS, 3, 560) - 1100) <= 2]).toEqual([1000, true]);
  });
});

it('answering violence costs many times what answering a quarrel costs, on both sides', () => {
  const spent = (tension: number) => {
    const ledger = incident({ [Border.tension + B]: tension }, { responseCalm: 5, responseViolent: 60 });
    return [KG, TJ, UZ].map((s) => by(ledger, State.response + s, 'incident'));
  };
  expect([spent(540), spent(560)]).toEqual([[5, 5, 0], [60, 60, 0]]);
});
