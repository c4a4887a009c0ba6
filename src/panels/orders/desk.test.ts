import { describe, expect, it } from 'vitest';
import { seatView } from '../../../tests/fixtures/seatView.ts';
import type { Order } from '../../protocol/orders.ts';
import type { DeskOption } from '../../protocol/view.ts';
import { byFamily, choose, moved, placesByNeed, rank } from './desk.ts';

const option = (order: Order, capital = 1, unavailable?: DeskOption['unavailable']): DeskOption => ({
  order, cost: { capital, approval: 0, budget: 0 }, effects: [], basis: { charter: '33', sources: [] },
  ...(unavailable === undefined ? {} : { unavailable }),
});
const desk = [
  option({ kind: 'hold' }, 0),
  option({ kind: 'hotline', border: 'KG-TJ' }, 1, 'alreadyThere'),
  option({ kind: 'hotline', border: 'KG-UZ' }),
  option({ kind: 'requestDeployment', border: 'KG-TJ', mode: '2', type: 'observers', size: 'small' }, 2),
  option({ kind: 'requestDeployment', border: 'KG-TJ', mode: '1', type: 'police', size: 'large' }, 3),
  option({ kind: 'releaseWater', partner: 'UZ', amount: 1 }),
  option({ kind: 'releaseWater', partner: 'UZ', amount: 2 }),
];

describe('the desk', () => {
  it('is grouped by family, without the order that does nothing', () => {
    const families = byFamily(desk);
    expect(families.map((f) => f.family)).toEqual(['diplomacy', 'deployment', 'waterEnergy']);
    expect(families.flatMap((f) => f.kinds.map((k) => k.kind))).not.toContain('hold');
  });

  it('offers the legal place first and lists only parts that leave a choice', () => {
    const hotlines = desk.filter((o) => o.order.kind === 'hotline');
    const { option: picked, choices } = choose(hotlines, {});
    expect(picked.order.border).toBe('KG-UZ');
    expect(choices).toEqual([{ part: 'border', value: 'KG-UZ', values: [{ value: 'KG-TJ', available: false }, { value: 'KG-UZ', available: true }] }]);
    expect(choose(hotlines, { border: 'KG-TJ' }).option.unavailable).toBe('alreadyThere');
  });

  it('begins where the need is greatest and stays there when the order is not possible', () => {
    const hotlines = desk.filter((o) => o.order.kind === 'hotline');
    const { option: picked, choices } = choose(hotlines, {}, ['KG-TJ', 'KG-KZ', 'KG-UZ']);
    expect(picked).toMatchObject({ order: { border: 'KG-TJ' }, unavailable: 'alreadyThere' });
    expect(choices[0]?.values.map((v) => v.value)).toEqual(['KG-TJ', 'KG-UZ']);
    expect(choose(hotlines, { border: 'KG-UZ' }, ['KG-TJ']).option.unavailable).toBeUndefined();
  });

  it('begins an answer where something waits for it', () => {
    const answers = [option({ kind: 'acceptGoodOffices', border: 'KG-TJ' }, 1, 'nothingPending'), option({ kind: 'acceptGoodOffices', border: 'KG-UZ' })];
    expect(choose(answers, {}, ['KG-TJ', 'KG-UZ']).option.order.border).toBe('KG-UZ');
  });

  it('lists live borders first, own ones before others, the tensest first', () => {
    const view = seatView('orders');
    const places = placesByNeed(view);
    const live = new Set(view.borders.filter((border) => border.live).map((border) => border.id));
    expect(places.map((id) => live.has(id)).lastIndexOf(true)).toBe(live.size - 1);
    expect(places).toHaveLength(view.borders.length);
  });

  it('narrows later parts by earlier ones and forgets a wish that no longer fits', () => {
    const missions = desk.filter((o) => o.order.kind === 'requestDeployment');
    const { option: picked, choices } = choose(missions, { mode: '1', type: 'observers' });
    expect(picked.order).toMatchObject({ mode: '1', type: 'police', size: 'large' });
    expect(choices.map((c) => c.part)).toEqual(['mode']);
  });

  it('counts capital down in the stated priority, passing over what can not be paid', () => {
    const draft: Order[] = [{ kind: 'requestDeployment', border: 'KG-TJ', mode: '2', type: 'observers', size: 'small' }, { kind: 'requestDeployment', border: 'KG-TJ', mode: '1', type: 'police', size: 'large' }, { kind: 'hotline', border: 'KG-UZ' }];
    const { rows, left } = rank(draft, desk, 3);
    expect(rows.map((r) => r.affordable)).toEqual([true, false, true]);
    expect(left).toBe(0);
  });

  it('moves an order one place and stays within the list', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  });
});
