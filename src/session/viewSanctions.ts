/** Measures that states keep up against each other after a broken promise; everyone knows them. */
import { pair, Region, Relation } from '../engine/layout.ts';
import { STATES } from '../engine/names.ts';
import type { SanctionView } from '../protocol/view.ts';
import type { Sight } from './sight.ts';

/** Each pair between which measures stand, and for how many seasons more. */
export function sanctionsOf({ world }: Sight): readonly SanctionView[] {
  if (world.get(Region.sanctions) === 0) return [];
  return STATES.flatMap((by, from) => STATES.flatMap((against, to): SanctionView[] => {
    const seasonsLeft = from === to ? 0 : world.get(Relation.sanction + pair(from, to));
    return seasonsLeft > 0 ? [{ by, against, seasonsLeft }] : [];
  }));
}
