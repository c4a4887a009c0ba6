import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog } from '../../../tests/fixtures/catalog.ts';
import type { ScenarioCard } from '../../protocol/wire.ts';
import { situations } from './recommended.ts';

const [first] = catalog as readonly [ScenarioCard, ...ScenarioCard[]];
const card = (id: string): ScenarioCard => ({ ...first, id, texts: id });
const ids = (cards: readonly ScenarioCard[]) => situations(cards).map(({ id }) => id);

test('the first situation is the simplest one, whatever the alphabet says', () => {
  const shipped = readdirSync(new URL('../../../assets/scenarios', import.meta.url)).filter((id) => !/-\d+$/.test(id));
  expect(ids(shipped.sort().map(card))).toEqual(['water-gate', 'winter-light', 'northern-route', 'platforms', 'blue-flag', 'long-view']);
});
test('a situation that nobody has placed comes last', () => {
  expect(ids(['another', 'long-view', 'water-gate'].map(card))).toEqual(['water-gate', 'long-view', 'another']);
});
test('a shorter variant is no situation of its own', () => {
  expect(ids([{ ...card('water-gate-5'), variantOf: 'water-gate' }, card('water-gate')])).toEqual(['water-gate']);
});
