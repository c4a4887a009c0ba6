/** Presence in a national crisis (mode N): it protects public life on the side that asked for it (B23, A/47/277 para 29). */
import { describe, expect, it } from 'vitest';
import { KG, TJ, at, by, drops, order, quiet, resolve, told, worldAt } from '../../../tests/support/world.ts';
import { Border, State } from '../layout.ts';

const [OBSERVERS, POLICE, MILITARY] = [1, 2, 3] as const;
const [MODE_N, BOTH_SIDES] = [1, 2] as const;
const B = at('KG-TJ');

/** A mission in place on the second side, TJ. */
function presence(type: number, size = 1, mode: number = MODE_N, host = 2, border = B) {
  const tables = quiet({ live: ['KG-TJ', 'AF-TJ'], params: { crisisCalm: 20, missionTension: 20, earlyBelow: 450, withdrawalRisk: 40 } });
  return worldAt(tables, {
    [Border.missionMode + border]: mode, [Border.missionType + border]: type, [Border.missionSize + border]: size, [Border.missionHost + border]: host, [Border.missionTerm + border]: 4,
  });
}
const calm = (world: ReturnType<typeof presence>) => {
  const ledger = resolve(world);
  return [TJ, KG].map((s) => [by(ledger, State.cohesion + s, 'preventiveMission'), by(ledger, State.grievance + s, 'preventiveMission')]);
};

describe('presence in a national crisis', () => {
  it.each([[OBSERVERS, 10], [POLICE, 20], [MILITARY, 14]])('steadies its host, police most (type %i: %i)', (type, cohesion) => expect(calm(presence(type))).toEqual([[cohesion, -10], [0, 0]]));
  it.each([[1, 20], [2, 30], [3, 40]])('does more the larger it is (size %i: %i)', (size, cohesion) => expect(calm(presence(POLICE, size))[0]).toEqual([cohesion, -10]));
  it('of another mode leaves public life alone', () => expect(calm(presence(POLICE, 1, BOTH_SIDES, 3))).toEqual([[0, 0], [0, 0]]));

  it('works at a border with a non-player, too', () => {
    const A = at('AF-TJ');
    const ledger = resolve(presence(POLICE, 1, MODE_N, 2, A));
    expect([by(ledger, State.cohesion + TJ, 'preventiveMission'), by(ledger, Border.tension + A, 'preventiveMission')]).toEqual([20, -17]);
  });

  it('is renewed and ended by its host alone', () => {
    const last = presence(POLICE);
    last.set(Border.missionTerm + B, 1);
    expect(told(resolve(last, { TJ: [order('renewDeployment', 'KG-TJ')] }), 'missionRenewed')).toHaveLength(1);
    expect(drops(resolve(presence(POLICE), { KG: [order('endDeployment', 'KG-TJ'), order('renewDeployment', 'KG-TJ')] }))).toEqual(['noMission', 'noMission']);
    const ended = presence(POLICE);
    resolve(ended, { TJ: [order('endDeployment', 'KG-TJ')] });
    expect(ended.get(Border.missionMode + B)).toBe(0);
  });
});
