/** Spot exchanges of water and power: both sides must want them, in the same season. */
import { describe, expect, it } from 'vitest';
import { KG, KZ, UZ, by, drops, order, quiet, resolve, told, worldAt, type Sheet } from '../../../tests/support/world.ts';
import { Region, State } from '../layout.ts';
import type { StateId } from '../names.ts';

const params = { releaseStock: 70, releaseWater: 60, swapStock: 55, exportEnergyCost: 25, exportEnergy: 45 };
const SUMMER = 1;
const WINTER = 3;
const play = (season: number) => worldAt(quiet({ params }), { [Region.season]: season });
const both = (a: StateId, b: StateId): Sheet => ({ [a]: [order('swap', b)], [b]: [order('swap', a)] });
const sum = (ledger: ReturnType<typeof resolve>, field: number) => by(ledger, field, 'swap') + by(ledger, field, 'spotSwap');

describe('a spot exchange', () => {
  it('while fields need water sends water down and power up', () => {
    const ledger = resolve(play(SUMMER), both('KG', 'UZ'));
    expect([State.stock + KG, State.water + UZ, State.energy + UZ, State.energy + KG].map((f) => sum(ledger, f))).toEqual([-70, 60, -25, 45]);
    expect([told(ledger, 'waterReleased').map((f) => [f.actor, f.a]), told(ledger, 'energyExported').map((f) => [f.actor, f.a])]).toEqual([[[KG, UZ]], [[UZ, KG]]]);
  });

  it('in winter leaves the water upstream, and sends power', () => {
    const ledger = resolve(play(WINTER), both('KG', 'UZ'));
    expect([State.stock + KG, State.water + UZ, State.energy + UZ, State.energy + KG].map((f) => sum(ledger, f))).toEqual([55, 0, -25, 45]);
    expect(told(ledger, 'waterReleased')).toEqual([]);
  });

  it.each<readonly [string, readonly Sheet[]]>([
    ['only upstream wants it', [{ KG: [order('swap', 'UZ')] }]], ['only downstream wants it', [{ UZ: [order('swap', 'KG')] }]],
    ['each wants another', [{ KG: [order('swap', 'UZ')], TJ: [order('swap', 'KZ')], UZ: [order('swap', 'TJ')] }]], ['they want it a season apart', [{ KG: [order('swap', 'UZ')] }, { UZ: [order('swap', 'KG')] }]],
  ])('does not come about when %s', (_, sheets) => {
    const w = play(SUMMER);
    expect(sheets.flatMap((sheet) => told(resolve(w, sheet), 'energyExported'))).toEqual([]);
  });

  it('can be made with several partners at once', () => {
    const ledger = resolve(play(SUMMER), { KG: [order('swap', 'UZ'), order('swap', 'KZ')], UZ: [order('swap', 'KG')], KZ: [order('swap', 'KG')] });
    expect([State.stock + KG, State.energy + KG, State.water + UZ, State.water + KZ].map((f) => sum(ledger, f))).toEqual([-140, 90, 60, 60]);
  });

  it.each([['KG', 'TJ'], ['TM', 'UZ'], ['KZ', 'UZ'], ['KG', 'KG'], ['KG', 'TM']] as const)('is not possible between %s and %s, where no reservoir’s water reaches the other', (a, b) => {
    expect(drops(resolve(play(SUMMER), { [a]: [order('swap', b)] }))).toEqual(['notYourBorder']);
  });
});
