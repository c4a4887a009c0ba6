/** The reading of tension that everyone may see: where the scenario began, moved by what is publicly known. */
import { expect, test } from 'vitest';
import { BORDERS, type BorderId } from '../engine/names.ts';
import type { SeenMeter } from '../protocol/view.ts';
import { inTalks } from '../../tests/support/talks.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { Border } from '../engine/layout.ts';
import type { GameSession } from './session.ts';

const nudge = (s: GameSession, border: BorderId, delta: number): void => {
  s.host({ do: 'inject', inject: { from: 'own', title: 'News', body: '', border, effects: [{ meter: `border.${border}.tension`, delta }] }, time: { at: 'now' } });
};
const tension = (s: GameSession, viewer: 'PUBLIC' | 'ENVOY', border: BorderId): SeenMeter | undefined => s.view(viewer).meters[`border.${border}.tension`];

test('of the public is neither the truth nor anyone’s own', () => {
  const s = inTalks();
  for (const [b, border] of BORDERS.entries()) {
    const seen = tension(s, 'PUBLIC', border);
    expect(seen?.knowledge).toBe('perceived');
    expect(Math.abs((seen?.value ?? 0) - (scenario('water-gate').tables.start[Border.tension + b] as number))).toBeLessThan(300);
  }
});

test('of the envoy is the truth where it has a case, and the public’s elsewhere', () => {
  const s = inTalks();
  expect(tension(s, 'ENVOY', 'KG-TJ')?.knowledge).toBe('exact');
  expect(tension(s, 'ENVOY', 'KG-UZ')).toEqual(tension(s, 'PUBLIC', 'KG-UZ'));
});

test('moves with what everyone learns, by causes that add up to the change', () => {
  const s = inTalks();
  const before = tension(s, 'PUBLIC', 'KG-TJ');
  nudge(s, 'KG-TJ', 60);
  expect((tension(s, 'PUBLIC', 'KG-TJ')?.value ?? 0) - (before?.value ?? 0)).toBe(60);
  for (const change of s.why('PUBLIC', 'border.KG-TJ.tension')?.changes ?? []) {
    expect(change.causes.reduce((sum, c) => sum + c.delta, change.before)).toBe(change.after);
  }
});

test('keeps below the line from which everyone sees tension as it is', () => {
  const s = inTalks();
  for (let i = 0; i < 3; i++) nudge(s, 'KG-UZ', 300);
  const seen = tension(s, 'PUBLIC', 'KG-UZ');
  const truth = s.view('KG').meters['border.KG-UZ.tension'];
  expect([seen?.knowledge, seen?.value]).toEqual(truth?.knowledge === 'exact' ? ['exact', truth.value] : ['perceived', 899]);
});
