import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeArcs } from '../../tools/map/arcs.mjs';
import { readArcs } from '../../src/map/arcs.ts';

it('reads every arc as it was written', () => {
  const step = fc.integer({ min: -10_000, max: 10_000 });
  const arc = fc.array(fc.tuple(step, step), { minLength: 2 });
  fc.assert(fc.property(fc.array(arc, { minLength: 1 }), (arcs) => { expect(readArcs(codeArcs(arcs))).toEqual(arcs); }));
});
