/** A filter is refused only where no fact could ever pass it. */
import { expect, it } from 'vitest';
import { keyFrom } from '../../engine/draw.ts';
import { BORDERS, FACTS, POLICIES, STATES } from '../../engine/names.ts';
import { newWorld } from '../../engine/turn.ts';
import { playersOf } from '../../futures/playout.ts';
import { scenario } from '../../../tests/support/scenarios.ts';
import { wrongFilters } from './events.ts';
import { playDirected, type Ear } from './loop.ts';

it.each(POLICIES)('knows who does what, and where, in games of %s', (policy) => {
  const told = new Set<string>();
  const wrong = new Set<string>();
  const ear: Ear = {
    kinds: FACTS,
    begin: () => undefined, offer: () => undefined, ordered: () => undefined, offered: () => undefined, turn: () => undefined,
    fact: (_, { kind, actor, place }) => {
      told.add(kind);
      for (const part of wrongFilters({ fact: kind, seat: STATES[actor], border: BORDERS[place] })) wrong.add(`${kind} ${part}`);
    },
  };
  for (const id of ['northern-route', 'platforms', 'long-view']) {
    const { tables } = scenario(id);
    playDirected(newWorld(tables, keyFrom(id)), keyFrom(id), playersOf(tables, STATES.map(() => policy)), { orders: [], offers: [], answers: [] }, ear);
  }
  expect(told.size).toBeGreaterThan(10);
  expect([...wrong]).toEqual([]);
});
