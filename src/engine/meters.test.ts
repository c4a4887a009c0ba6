/** Names of fields: meters that have causes, and what can only be set at the start and measured. */
import { describe, expect, it } from 'vitest';
import { Border, Region, SIZE, Threat } from './layout.ts';
import { FIELD_NAMES, METER_NAMES, fieldOf, nameOf, rangeOf } from './meters.ts';
import { BORDERS, INSTITUTIONS, PLATFORMS, THREATS } from './names.ts';

describe('the names of fields', () => {
  it('hold all meters first, each name and each field once', () => {
    expect(FIELD_NAMES.slice(0, METER_NAMES.length)).toEqual(METER_NAMES);
    expect(new Set(FIELD_NAMES).size).toBe(FIELD_NAMES.length);
    expect(new Set(FIELD_NAMES.map(fieldOf)).size).toBe(FIELD_NAMES.length);
    expect(FIELD_NAMES.map((name) => fieldOf(name) as number).filter((f) => !(f >= 0 && f < SIZE) || rangeOf(f)[0] >= rangeOf(f)[1])).toEqual([]);
  });

  it('name what starts and never moves by degrees, which are no meters', () => {
    const starts = [
      ...BORDERS.flatMap((b) => INSTITUTIONS.map((id) => `border.${b}.${id}`)), ...THREATS.flatMap((t) => ['growth', 'threshold', 'strategy', 'knownTo'].map((m) => `threat.${t}.${m}`)),
      ...['fundTarget', 'fundLow', 'fundHigh', 'fundKnown', 'fundDue', 'fundRisk'].map((m) => `region.${m}`),
    ];
    expect([...FIELD_NAMES.slice(METER_NAMES.length)].sort()).toEqual(starts.sort());
    expect(starts.filter((name) => METER_NAMES.includes(name) || nameOf(fieldOf(name) as number) !== undefined)).toEqual([]);
  });

  it.each([
    ['border.KG-TJ.arms', Border.arms + BORDERS.indexOf('KG-TJ')], ['border.AF-TJ.forceLimits', Border.forceLimits + BORDERS.indexOf('AF-TJ')], ['threat.water.knownTo', Threat.knownTo + THREATS.indexOf('water')],
    ['region.fundTarget', Region.fundTarget], ['region.fundPot', Region.fundPot],
  ])('find %s', (name, field) => expect(fieldOf(name)).toBe(field));

  it('include the means of every organisation, and what each state paid into the fund', () => {
    for (const id of PLATFORMS) for (const m of ['legitimacy', 'funding', 'quality']) expect(METER_NAMES).toContain(`organisation.${id}.${m}`);
    expect(METER_NAMES).toContain('state.KZ.fundPaid');
  });

  it.each(['organisation.unrcca.users', 'state.KZ.swapWith', 'border.KG-TJ.wantsLimits', 'region.fundThreat', 'threat.water.delayed'])('include nothing of the machinery: %s', (name) => expect(fieldOf(name)).toBeUndefined());
});
