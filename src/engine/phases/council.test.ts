/** Consent to preventive deployment: modes, and a recorded reason for every failure (rule 1; B23–B25). */
import { describe, expect, it } from 'vitest';
import { ask, at, drops, luck, order, quiet, refusals, resolve, told, worldAt, type Setting } from '../../../tests/support/world.ts';
import { Stream } from '../draw.ts';
import { Border, Region, State } from '../layout.ts';
import type { BorderId } from '../names.ts';
import type { World } from '../world.ts';

const B = at('KG-TJ');
/** The Council says yes, unless the test changes its mind. */
const council = (params: Setting['params'] = {}, live: readonly BorderId[] = ['KG-TJ']): World => {
  const tables = quiet({ params: { councilBase: 950, missionCost: 60, ...params }, live });
  return worldAt(tables, {}, luck(tables, (w) => live.every((b) => w.chance(Stream.council, at(b)) < 950)));
};
const mission = (world: World): readonly number[] => [world.get(Border.missionMode + B), world.get(Border.missionHost + B)];

describe('a deployment on both sides', () => {
  it('is refused without the other side’s consent, and says so after a season of waiting', () => {
    const world = council();
    expect(refusals(resolve(world, { KG: [ask('KG-TJ', '2')] }))).toEqual([]);
    expect(refusals(resolve(world))).toEqual(['noConsent']);
    expect(mission(world)).toEqual([0, 0]);
    expect(world.get(Border.askMode + B)).toBe(0);
  });

  it.each(['KG', 'TJ'] as const)('is set up when %s asks and the other consents a season later', (asker) => {
    const world = council();
    resolve(world, { [asker]: [ask('KG-TJ', '2')] });
    expect(mission(world)).toEqual([0, 0]);
    resolve(world, { [asker === 'KG' ? 'TJ' : 'KG']: [order('consentDeployment', 'KG-TJ')] });
    expect(mission(world)).toEqual([2, 3]);
  });

  it('is set up at once when both sides ask', () => {
    const world = council();
    expect(told(resolve(world, { KG: [ask('KG-TJ', '2')], TJ: [ask('KG-TJ', '2')] }), 'councilApproved')).toHaveLength(1);
    expect(mission(world)).toEqual([2, 3]);
  });

  it('can be neither asked for nor consented to by a third state, nor consented to by the one who asked', () => {
    const world = council();
    expect(drops(resolve(world, { UZ: [ask('KG-TJ', '2')] }))).toEqual(['notYourBorder']);
    resolve(world, { KG: [ask('KG-TJ', '2')] });
    expect(drops(resolve(world, { UZ: [order('consentDeployment', 'KG-TJ')], KG: [order('consentDeployment', 'KG-TJ')] }))).toEqual(['nothingPending', 'notYourBorder']);
    expect(mission(world)).toEqual([0, 0]);
  });
});

describe('a deployment on one side', () => {
  it.each([['KG', 1], ['TJ', 2]] as const)('needs only %s, and stands on that side only', (asker, host) => {
    const world = council();
    resolve(world, { [asker]: [ask('KG-TJ', '1')] });
    expect(mission(world)).toEqual([3, host]);
  });

  it('asked for on both sides in one season stands on both, each at its own request', () => {
    const world = council();
    resolve(world, { KG: [ask('KG-TJ', '1')], TJ: [ask('KG-TJ', '1', 2)] });
    expect(mission(world)).toEqual([2, 3]);
    expect(world.get(Border.missionType + B)).toBe(1);
  });

  it.each([['1', '2'], ['2', '1']] as const)('gives way to a request for both sides, whoever made which (%s, %s)', (kg, tj) => {
    const world = council();
    resolve(world, { KG: [ask('KG-TJ', kg)], TJ: [ask('KG-TJ', tj)] });
    expect([world.get(Border.askMode + B), world.get(Border.askSides + B)]).toEqual([2, kg === '2' ? 1 : 2]);
  });
});

describe('a deployment with consent', () => {
  it('needs funding, counted over all missions of the season', () => {
    const world = council({}, ['KG-TJ', 'KG-UZ', 'TJ-UZ']);
    world.set(Region.unFunding, 100);
    expect(refusals(resolve(world, { KG: [ask('KG-UZ', '1')], TJ: [ask('KG-TJ', '1')] }))).toEqual(['noFunding']);
    expect(world.get(Region.unFunding)).toBe(40);
    expect(drops(resolve(world, { UZ: [ask('TJ-UZ', '1')] }))).toEqual(['noFunding']);
  });

  it('needs a majority in the Council', () => {
    const tables = quiet({ params: { councilBase: 0 } });
    const world = worldAt(tables, {}, luck(tables, (w) => w.chance(Stream.council, B) >= 50));
    expect(refusals(resolve(world, { KG: [ask('KG-TJ', '1')] }))).toEqual(['noCouncilMajority']);
    expect(mission(world)).toEqual([0, 0]);
  });

  it('can be vetoed', () => {
    const world = council({ vetoChance: 1000 });
    expect(refusals(resolve(world, { KG: [ask('KG-TJ', '1')] }))).toEqual(['veto']);
    expect(mission(world)).toEqual([0, 0]);
  });

  it.each([[1, []], [2, ['hostCommunities']], [3, ['hostCommunities']]])('meets host communities unless it is unarmed (type %i)', (type, expected) => {
    const world = council({ hostObjects: 1000 });
    world.set(State.rights + 1, 0);
    expect(refusals(resolve(world, { KG: [ask('KG-TJ', '1', type)] }))).toEqual(expected);
  });

  it('waits when three tenser borders fill the agenda, and says so', () => {
    const live = ['KG-TJ', 'KG-UZ', 'KZ-UZ', 'TJ-UZ'] as const;
    const world = council({}, live);
    live.forEach((id, i) => world.set(Border.tension + at(id), 300 + i * 40));
    expect(refusals(resolve(world, { KG: [ask('KG-TJ', '1'), ask('KG-UZ', '1')], KZ: [ask('KZ-UZ', '1')], TJ: [ask('TJ-UZ', '1')] }))).toEqual(['tooManyRequests']);
    expect(live.map((id) => world.get(Border.missionMode + at(id)))).toEqual([0, 3, 3, 3]);
    resolve(world);
    expect(mission(world)).toEqual([3, 1]);
  });
});

it('overuse lowers the chance of the next request, and recovers', () => {
  const world = council({ overusePerRequest: 150, overuseRecovers: 50 });
  resolve(world, { KG: [ask('KG-TJ', '1')] });
  expect(world.get(Region.unOveruse)).toBe(100);
  resolve(world);
  expect(world.get(Region.unOveruse)).toBe(50);
});
