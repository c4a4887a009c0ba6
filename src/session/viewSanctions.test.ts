import { expect, it } from 'vitest';
import { pair, Region, Relation, SIZE } from '../engine/layout.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { sightOf } from './sight.ts';
import { sanctionsOf } from './viewSanctions.ts';

it('measures are seen by everyone: who keeps them up, against whom, for how long', () => {
  const { tables } = scenario('water-gate');
  const fields = new Int32Array(SIZE);
  expect(sanctionsOf(sightOf(tables, fields, 4))).toEqual([]);
  fields[Region.sanctions] = 1;
  // Kazakhstan against Kyrgyzstan.
  fields[Relation.sanction + pair(0, 1)] = 3;
  expect(sanctionsOf(sightOf(tables, fields, 4))).toEqual([{ by: 'KZ', against: 'KG', seasonsLeft: 3 }]);
});
