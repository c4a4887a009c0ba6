import { beforeAll, describe, expect, it } from 'vitest';
import { seatView } from '../../tests/fixtures/seatView.ts';
import { BORDERS, STATES } from '../engine/names.ts';
import { createText, type I18n } from '../text/index.ts';
import { fit, toPlane, toScreen } from './projection.ts';
import { situationOf } from './situation.ts';
import { pick, siteOf, targetsOf } from './targets.ts';
import { geometry } from '../../tests/fixtures/geometry.ts';

let text: I18n;
beforeAll(async () => {
  text = await createText('en');
});
const view = fit({ width: 1440, height: 900 }, { left: 270, right: 330, top: 70, bottom: 0 });

describe('the table of targets', () => {
  it('reaches every border, threat and state, live borders first', () => {
    const targets = targetsOf(geometry, situationOf(seatView('orders')), text);
    expect(targets.map((t) => t.key).sort()).toEqual(
      [...BORDERS.map((id) => `border:${id}`), ...STATES.map((id) => `state:${id}`), 'threat:communities', 'threat:water'].sort(),
    );
    expect(targets.slice(0, 5).map((t) => t.key)).toEqual(['border:KG-TJ', 'border:KG-UZ', 'threat:water', 'threat:communities', 'state:KZ']);
    for (const t of targets) {
      expect(t.path, t.key).not.toBe('');
      expect(t.spoken, t.key).not.toBe('');
    }
  });

  it('says all that is to be seen', () => {
    const [border] = targetsOf(geometry, situationOf(seatView('orders')), text);
    expect(border?.spoken).toBe(
      'Border Kyrgyzstan – Tajikistan: non-violent crisis, as you see it: 46.3. Mission requested: observers. Good offices: requested. In place: hotline. Forces mobilised: Tajikistan.',
    );
  });

  it('speaks Russian too', async () => {
    const russian = await createText('ru');
    for (const t of targetsOf(geometry, situationOf(seatView('orders')), russian)) expect(t.spoken).toMatch(/[а-я]/i);
    text = await createText('en');
  });

  it('is complete before there is a game', () => {
    const targets = targetsOf(geometry, situationOf(null), text);
    expect(targets).toHaveLength(BORDERS.length + STATES.length);
    expect(targets.find((t) => t.key === 'border:AF-TM')?.spoken).toBe('Border Afghanistan – Turkmenistan');
  });

  it('is picked by place: a line before the land, an exclave before what surrounds it', () => {
    const targets = targetsOf(geometry, situationOf(seatView('orders')), text);
    const at = (place: readonly [number, number], reach = 2): string | undefined => pick(targets, [], view, toScreen(view, toPlane(place)), reach)?.key;
    expect(at([67, 48])).toBe('state:KZ');
    expect(at([71.13, 39.97], 0.1)).toBe('state:UZ');
    expect(at([70, 33])).toBeUndefined();
    expect(pick(targets, [], view, toScreen(view, siteOf(geometry, 'KG-TJ')), 6)?.key).toBe('border:KG-TJ');
    for (const border of geometry.borders) {
      const middle = border.lines[0]?.[Math.floor((border.lines[0]?.length ?? 0) / 2)];
      expect(pick(targets, [], view, toScreen(view, middle ?? [0, 0]), 1)?.selection.kind).toBe('border');
    }
  });

  it('answers for its callouts', () => {
    const targets = targetsOf(geometry, situationOf(null), text);
    const spot = { key: 'border:KZ-TM', box: [10, 10, 90, 40] } as const;
    expect(pick(targets, [spot], view, [50, 20], 1)?.key).toBe('border:KZ-TM');
  });
});
