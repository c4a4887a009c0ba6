/** Good offices: quiet, by an envoy, with both parties; the text still has to be signed (rules 2 and 3). */
import { describe, expect, it } from 'vitest';
import { at, by, drops, order, quiet, resolve, told, worldAt, type Sheet } from '../../../tests/support/world.ts';
import { Border, Relation, State } from '../layout.ts';
import { ORDERS, type BorderId, type StateId } from '../names.ts';
import type { World } from '../world.ts';

const B = at('KG-TJ');
const tables = quiet({ params: { talksResource: 1000, talksSpeed: 1000, envoySkillA: 1000, envoySkillB: 1000, textTension: 35, textSettlement: 600, textFraming: 100, acceptApproval: 20 }, live: ['KG-TJ', 'KG-UZ', 'TJ-UZ'] });
const stage = (world: World, border: BorderId = 'KG-TJ'): number => world.get(Border.caseStage + at(border));
const request = (border: BorderId = 'KG-TJ') => order('requestGoodOffices', border);
const accept = (border: BorderId = 'KG-TJ') => order('acceptGoodOffices', border);
/** Both sides ask in one season: talks begin at once. */
const inTalks = (): World => {
  const world = worldAt(tables);
  resolve(world, { KG: [request()], TJ: [request()] });
  return world;
};
const atText = (): World => {
  const world = inTalks();
  while (stage(world) === 2) resolve(world);
  return world;
};

describe('good offices', () => {
  it('go from request to signature in the order of the model', () => {
    const world = worldAt(tables);
    const stages = [{ KG: [request()] }, { TJ: [accept()] }, {}, {}, { KG: [accept()], TJ: [accept()] }].map((sheet: Sheet) => {
      resolve(world, sheet);
      return stage(world);
    });
    expect(stages).toEqual([1, 2, 2, 3, 4]);
  });

  it('do nothing at the border until the text is signed by both', () => {
    const world = atText();
    const half = resolve(world, { KG: [accept()] });
    expect([stage(world), by(half, Border.settlement + B, 'secretaryGeneral')]).toEqual([3, 0]);
    const whole = resolve(world, { TJ: [accept()] });
    expect(stage(world)).toBe(4);
    expect([Border.tension, Border.settlement].map((c) => by(whole, c + B, 'secretaryGeneral'))).toEqual([-35, 600]);
  });

  it('cost each side approval when talks begin', () => {
    const world = worldAt(tables);
    const ledger = resolve(world, { KG: [request()], TJ: [request()] });
    expect([1, 2, 4].map((s) => by(ledger, State.approval + s, 'secretaryGeneral'))).toEqual([-20, -20, 0]);
  });

  it.each([1, 3])('lapse when a side refuses at stage %i, whatever the other does', (from) => {
    for (const [no, yes] of [['KG', 'TJ'], ['TJ', 'KG']] as const) {
      const world = from === 3 ? atText() : worldAt(tables);
      if (from === 1) resolve(world, { [yes]: [request()] });
      resolve(world, { [no]: [order('refuseGoodOffices', 'KG-TJ')], ...(from === 3 ? { [yes]: [accept()] } : {}) });
      expect([stage(world), world.get(Border.caseSides + B), world.get(Border.caseEnvoy + B)]).toEqual([5, 0, 0]);
    }
  });

  it('lapse when nobody answers a request, or signs a text', () => {
    const asked = worldAt(tables);
    resolve(asked, { KG: [request()] });
    const tabled = atText();
    for (const world of [asked, tabled]) {
      const lapsed = [0, 1, 2].flatMap(() => told(resolve(world), 'caseLapsed'));
      expect([stage(world), lapsed.length]).toEqual([5, 1]);
    }
  });

  it('may be asked for again after they lapsed', () => {
    const world = worldAt(tables);
    resolve(world, { KG: [request()] });
    resolve(world, { TJ: [order('refuseGoodOffices', 'KG-TJ')] });
    resolve(world, { TJ: [request()] });
    expect([stage(world), world.get(Border.caseSides + B)]).toEqual([1, 2]);
  });

  it('are answered only by a side that has not answered', () => {
    const world = worldAt(tables);
    resolve(world, { KG: [request()] });
    expect(drops(resolve(world, { KZ: [accept()], KG: [accept()] }))).toEqual(['notYourBorder', 'nothingPending']);
  });
});

describe('two envoys', () => {
  const sheet: Sheet = { KG: [request('KG-TJ'), request('KG-UZ')], TJ: [request('KG-TJ'), request('TJ-UZ')], UZ: [request('KG-UZ'), request('TJ-UZ')] };
  const all: readonly BorderId[] = ['KG-TJ', 'KG-UZ', 'TJ-UZ'];

  it.each(all)('leave the calmest of three cases (%s) waiting', (calm) => {
    const world = worldAt(tables, { [Border.tension + at(calm)]: 300 });
    resolve(world, sheet);
    expect(all.map((id) => stage(world, id))).toEqual(all.map((id) => (id === calm ? 1 : 2)));
    expect(new Set(all.map((id) => world.get(Border.caseEnvoy + at(id))))).toEqual(new Set([0, 1, 2]));
  });

  it('are drawn when need is equal: every case waits in some games', () => {
    const waiting = new Set(Array.from({ length: 60 }, (_, n) => {
      const world = worldAt(tables, {}, { low: n * 977, high: n });
      resolve(world, sheet);
      return all.findIndex((id) => stage(world, id) === 1);
    }));
    expect([...waiting].sort()).toEqual([0, 1, 2]);
  });

  it('come free for the waiting case, which does not lapse meanwhile', () => {
    const world = worldAt(tables, { [Border.tension + B]: 300 });
    resolve(world, sheet);
    for (let i = 0; i < 9 && stage(world) === 1; i++) resolve(world, { UZ: [accept('KG-UZ'), accept('TJ-UZ')], KG: [accept('KG-UZ')], TJ: [accept('TJ-UZ')] });
    expect(stage(world)).toBe(2);
  });
});

describe('willingness (B10)', () => {
  const helpful = ORDERS.filter((k) => ['factFinding', 'informationExchange', 'confidenceMeasures', 'hotline', 'humanitarianAction', 'peacebuilding'].includes(k));

  it.each(helpful)('is not replaced by %s, from anyone, as often as they like', (kind) => {
    const world = worldAt(tables);
    const aim = (me: StateId) => order(kind, kind === 'informationExchange' ? (me === 'KG' ? 'TJ' : 'KG') : 'KG-TJ');
    for (let i = 0; i < 6; i++) resolve(world, { KZ: [aim('KZ')], KG: [aim('KG')], TJ: [aim('TJ')], TM: [aim('TM')], UZ: [aim('UZ')] });
    expect([stage(world), world.get(Border.missionMode + B), world.get(Border.settlement + B)]).toEqual([0, 0, 0]);
  });

  it('of one side alone opens no talks, however much everyone trusts', () => {
    const world = worldAt(tables);
    world.fields.fill(1000, Relation.trust, Relation.trust + 25);
    resolve(world, { KG: [request()] });
    resolve(world, { KZ: [order('factFinding', 'KG-TJ')], UZ: [order('informationExchange', 'TJ')] });
    expect(stage(world)).toBe(1);
  });
});
