/** Presence works before and after fighting, hardly during it; terms, renewal and leaving (P8, P9, U12, U14). */
import { describe, expect, it } from 'vitest';
import { KG, TJ, ask, at, by, drops, luck, order, quiet, refusals, resolve, told, worldAt, type Setting } from '../../../tests/support/world.ts';
import { Stream } from '../draw.ts';
import { Border, Perception, State, eye } from '../layout.ts';
import type { World } from '../world.ts';
import { isPresent } from './missions.ts';

const B = at('KG-TJ');
const OBSERVERS = 1;
const POLICE = 2;
const MILITARY = 3;

/** A mission in the field on both sides, its term at 4. */
function field(type: number, tension: number, params: Setting['params'] = {}): World {
  const tables = quiet({ params: { missionTension: 20, missionFighting: 150, missionError: 30, missionPeople: 15, earlyBelow: 450, withdrawalRisk: 40, ...params }, border: { pressure: tension } });
  return worldAt(tables, {
    [Border.tension + B]: tension, [Border.missionMode + B]: 2, [Border.missionType + B]: type, [Border.missionSize + B]: 1, [Border.missionHost + B]: 3, [Border.missionTerm + B]: 4,
    [Perception.error + eye(KG, B)]: 200, [Perception.error + eye(TJ, B)]: 200,
  });
}
/** What the mission did to tension in a season, after what fighting took back. */
const effect = (world: World): number => {
  const ledger = resolve(world);
  return ['preventiveMission', 'missionInFighting', 'observersOnly'].reduce((sum, name) => sum + by(ledger, Border.tension + B, name), 0);
};

describe('presence', () => {
  it.each([[OBSERVERS, -14], [POLICE, -17], [MILITARY, -20]])('eases tension before fighting (type %i: %i)', (type, delta) => {
    expect(effect(field(type, 500))).toBe(delta);
  });

  it.each([[OBSERVERS, 0], [POLICE, -2], [MILITARY, -3]])('does little during fighting, and observers nothing (type %i: %i)', (type, delta) => {
    expect(effect(field(type, 560))).toBe(delta);
  });

  it('of observers corrects most of both sides’ picture; police help communities', () => {
    const observers = resolve(field(OBSERVERS, 500));
    const police = resolve(field(POLICE, 500));
    const seen = (l: typeof police) => [KG, TJ].map((s) => by(l, Perception.error + eye(s, B), 'preventiveMission'));
    expect([seen(observers), seen(police)]).toEqual([[-30, -30], [-15, -15]]);
    expect([by(observers, State.grievance + KG, 'preventiveMission'), by(police, State.grievance + KG, 'preventiveMission')]).toEqual([0, -15]);
  });

  it('begins after its lead time: set up in one season, at work in the next', () => {
    const tables = quiet({ params: { councilBase: 950, missionTension: 20, missionLead: 2 } });
    const world = worldAt(tables, {}, luck(tables, (w) => w.chance(Stream.council, B) < 950));
    const worked = [{ KG: [ask('KG-TJ', '1')] }, {}, {}].map((sheet) => by(resolve(world, sheet), Border.tension + B, 'preventiveMission') < 0);
    expect(worked).toEqual([false, false, true]);
    expect(isPresent(world, B)).toBe(true);
  });
});

describe('the term of a mission', () => {
  const last = (params: Setting['params'] = {}): World => {
    const world = field(OBSERVERS, 400, params);
    world.set(Border.missionTerm + B, 1);
    return world;
  };
  const renew = { KG: [order('renewDeployment', 'KG-TJ')], TJ: [order('renewDeployment', 'KG-TJ')] };

  it('ends it when the hosts do not renew, and leaving opens a gap', () => {
    const world = last();
    const ledger = resolve(world, { KG: renew.KG });
    expect([world.get(Border.missionMode + B), by(ledger, Border.tension + B, 'missionLeaves')]).toEqual([0, 40]);
  });

  it('begins anew when every host renews', () => {
    const world = last();
    expect(told(resolve(world, renew), 'missionRenewed')).toHaveLength(1);
    expect([world.get(Border.missionTerm + B), world.get(Border.renewSides + B)]).toEqual([4, 0]);
  });

  it('can end by a veto for reasons unrelated to the field', () => {
    const world = last({ renewalVeto: 1000 });
    expect(refusals(resolve(world, renew))).toEqual(['veto']);
    expect(world.get(Border.missionMode + B)).toBe(0);
  });
});

describe('a host that withdraws its consent', () => {
  it('ends the mission at once, at a risk unless it is calm', () => {
    for (const [tension, risk] of [[400, 40], [100, 0]] as const) {
      const world = field(MILITARY, tension);
      const ledger = resolve(world, { TJ: [order('endDeployment', 'KG-TJ')] });
      expect([world.get(Border.missionMode + B), by(ledger, Border.tension + B, 'missionLeaves')]).toEqual([0, risk]);
    }
  });

  it('outweighs one that renews, whichever comes first', () => {
    for (const [ends, renews] of [['KG', 'TJ'], ['TJ', 'KG']] as const) {
      const world = field(MILITARY, 400);
      resolve(world, { [ends]: [order('endDeployment', 'KG-TJ')], [renews]: [order('renewDeployment', 'KG-TJ')] });
      expect([world.get(Border.missionMode + B), world.get(Border.renewSides + B)]).toEqual([0, 0]);
    }
  });

  it('must be a host', () => {
    const world = field(MILITARY, 400);
    world.set(Border.missionHost + B, 1);
    expect(drops(resolve(world, { TJ: [order('endDeployment', 'KG-TJ')] }))).toEqual(['noMission']);
  });
});
