import { expect, it } from 'vitest';
import type { Clause } from '../../protocol/offers.ts';
import { createText } from '../../text/index.ts';
import { refusalKey } from './refusal.ts';

const pledge: Clause = { type: 'noForcePledge' };
const land: Clause = { type: 'landSwap', border: 'KG-TJ', basis: 'area' };
const posture: Clause = { type: 'confidenceMeasures', border: 'KG-TJ', zoneKm: 10, inspections: true };

it.each(['en', 'ru'] as const)('names the red line that an offer touches, and no other, in %s', async (language) => {
  const { t } = await createText(language);
  const said = [[pledge], [land], [posture], [pledge, land], []].map((clauses) => t(refusalKey('redLine', clauses)));
  expect(new Set(said.slice(0, 4)).size).toBe(4);
  expect(said[4]).toBe(said[3]);
  expect(said.filter((words) => words.includes('.redLine'))).toEqual([]);
});

it('says any other reason as it is, whatever the clauses', () => {
  expect(refusalKey('noGain', [pledge])).toBe('names.refusal.noGain');
});
