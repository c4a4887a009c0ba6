/** Incidents: what makes them, and the two parts of what they do: misreading, and a commitment problem that no hotline removes. */
import { describe, expect, it } from 'vitest';
import { KG, TJ, at, by, luck, quiet, resolve, told, worldAt, type Setting } from '../../../tests/support/world.ts';
import { Stream } from '../draw.ts';
import { Border, Perception, Region, State, eye } from '../layout.ts';
import { incidentChance } from './incidents.ts';

const B = at('KG-TJ');
const FIELD = Border.tension + B;
const errors = (size: number) => ({ [Perception.error + eye(KG, B)]: size, [Perception.error + eye(TJ, B)]: size });
const P = { incidentJolt: 24, misreadJolt: 50, misreadVerified: 700, commitmentJolt: 24, errorGrows: 25, framingScale: 500, ripenIncident: 80, peoplePerIncident: 900, policeShield: 400 };
/** A border where an incident is as sure as it can be, in a game whose luck has it happen mildly. */
function sure(params: Setting['params'] = {}, fields: Readonly<Record<number, number>> = {}) {
  const tables = quiet({ params: { ...P, incidentBase: 900, ...params }, border: { pressure: 400 } });
  return worldAt(tables, fields, luck(tables, (w) => w.chance(Stream.incident, B) < 900 && w.chance(Stream.severity, B) < 300));
}
const MISREAD = { misperceptionShare: 1000 };
const COMMITMENT = { misperceptionShare: 0 };

describe('the chance of an incident', () => {
  it('rises with tension, misreading and grievance, and never reaches certainty', () => {
    const tables = quiet({ params: { incidentBase: 70, incidentTension: 400, incidentError: 300, incidentGrievance: 200 } });
    const chance = (fields: Readonly<Record<number, number>>) => incidentChance(worldAt(tables, { ...errors(0), [State.grievance + KG]: 0, [State.grievance + TJ]: 0, ...fields }), B);
    expect(chance({ [FIELD]: 0 })).toBe(70);
    expect(chance({ [FIELD]: 500 })).toBe(270);
    expect(chance({ [FIELD]: 0, ...errors(100) })).toBe(100);
    expect(chance({ [FIELD]: 0, [State.grievance + TJ]: 1000 })).toBe(170);
    expect(chance({ [FIELD]: 1000, ...errors(400), [State.grievance + KG]: 1000, [State.grievance + TJ]: 1000 })).toBe(790);
  });

  it('is nothing at a border with a non-player, or without a site', () => {
    expect(incidentChance(sure(), at('AF-TJ'))).toBe(0);
    expect(told(resolve(worldAt(quiet({ params: { incidentBase: 900 }, live: [] }))), 'incident')).toEqual([]);
  });
});

describe('an incident', () => {
  it('raises tension, more where the quarrel is framed by territory, and ripens it', () => {
    const ledger = resolve(sure(COMMITMENT, { [Border.framing + B]: 1000 }));
    expect([by(ledger, FIELD, 'incident'), by(ledger, FIELD, 'framing'), by(ledger, Border.ripeness + B, 'ripening')]).toEqual([24, 12, 80 ]);
  });

  it('counts, and affects people', () => {
    const world = sure(COMMITMENT);
    resolve(world);
    expect([world.get(Border.incidents + B), world.get(Border.incidentNow + B)]).toEqual([1, 1]);
    expect(world.get(Border.people + B)).toBeGreaterThanOrEqual(900);
    expect(world.get(Region.people)).toBe(world.get(Border.people + B));
  });

  it('affects fewer people where police are present', () => {
    const police = { [Border.missionMode + B]: 2, [Border.missionType + B]: 2, [Border.missionSize + B]: 3, [Border.missionTerm + B]: 5 };
    const [open, shielded] = [sure(COMMITMENT), sure(COMMITMENT, police)];
    resolve(open);
    resolve(shielded);
    const without = open.get(Border.people + B);
    expect(shielded.get(Border.people + B)).toBe(without - Math.trunc((without * 400) / 1000));
  });
});

describe('misreading', () => {
  it.each([['nothing verifies', {}, 0], ['a hotline', { [Border.hotline + B]: 3 }, -35], ['fact-finding', { [Border.factFinding + B]: 3 }, -35]])('with %s', (_, fields, removed) => {
    const ledger = resolve(sure(MISREAD, { ...errors(200), ...fields }));
    expect([by(ledger, FIELD, 'misreading'), by(ledger, FIELD, 'hotline') + by(ledger, FIELD, 'factFinding')]).toEqual([50, removed]);
    expect([KG, TJ].map((s) => by(ledger, Perception.error + eye(s, B), 'misperceptionGrows'))).toEqual(removed === 0 ? [25, 25] : [0, 0]);
    expect(by(ledger, FIELD, 'commitmentProblem')).toBe(0);
  });

  it('is as strong as both sides’ errors', () => {
    expect(by(resolve(sure(MISREAD, errors(0))), FIELD, 'misreading')).toBe(0);
    expect(by(resolve(sure(MISREAD, errors(400))), FIELD, 'misreading')).toBe(100);
  });

  it('takes a share of all incidents that can be set', () => {
    const tables = quiet({ params: { ...P, incidentBase: 900, misperceptionShare: 500 } });
    let misread = 0;
    let all = 0;
    for (let n = 0; n < 400; n++) {
      const ledger = resolve(worldAt(tables, {}, { low: n * 31, high: 7 }));
      all += told(ledger, 'incident').length;
      misread += told(ledger, 'misread').length;
    }
    expect(Math.abs(misread / all - 0.5)).toBeLessThan(0.08);
  });
});

it.each([{}, { [Border.hotline + B]: 3, [Border.factFinding + B]: 3 }])('a commitment problem stays, hotline or not', (fields) => {
  const ledger = resolve(sure(COMMITMENT, { ...errors(200), ...fields }));
  expect([by(ledger, FIELD, 'commitmentProblem'), by(ledger, FIELD, 'misreading'), by(ledger, FIELD, 'hotline')]).toEqual([24, 0, 0]);
});
