import { describe, expect, it } from 'vitest';
import { geometry } from '../../../tests/fixtures/geometry.ts';
import { seatView } from '../../../tests/fixtures/seatView.ts';
import { INSTITUTIONS } from '../../engine/names.ts';
import { fit } from '../projection.ts';
import { situationOf } from '../situation.ts';
import { badgesOf, calloutsOf } from './callouts.ts';
import { overlap } from './measure.ts';

const situation = situationOf(seatView('orders'));
const at = (id: string) => {
  const scene = situation.borders.find((b) => b.id === id);
  if (!scene) throw new Error(`There is no border ${id}.`);
  return scene;
};
const options = { view: fit({ width: 1440, height: 900 }, { left: 270, right: 330, top: 70, bottom: 0 }), area: [270, 70, 1110, 900], compact: false, scale: 1, fixed: [], word: String } as const;

describe('callouts', () => {
  it('show what stands at a border, and fold more than four institutions', () => {
    expect(badgesOf(at('KG-UZ')).map((b) => b.icon)).toEqual(['observers', 'case', 'commission', 'dataExchange']);
    expect(badgesOf(at('KG-TJ'))[0]).toMatchObject({ icon: 'observers', faint: true });
    const many = badgesOf({ ...at('KZ-TM'), institutions: INSTITUTIONS });
    expect(many).toHaveLength(4);
    expect(many.at(-1)?.text).toBe(`+${INSTITUTIONS.length - 3}`);
  });
  it('do not lie on each other', () => {
    const { boxes, spots } = calloutsOf(situation, geometry, options);
    expect(spots.map((s) => s.key)).toEqual(['border:KG-TJ', 'border:KG-UZ']);
    for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
  });
  it('leave quiet arrangements out on a phone', () => {
    const quiet = { ...situation, borders: [{ ...at('KZ-TM'), institutions: INSTITUTIONS }] };
    expect(calloutsOf(quiet, geometry, options).spots).toHaveLength(1);
    expect(calloutsOf(quiet, geometry, { ...options, compact: true }).spots).toHaveLength(0);
  });
});
