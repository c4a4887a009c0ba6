/** What a delegation may need most: the closed list that a person ranks before bargaining, and that goals are sorted by. */
import * as v from 'valibot';
import { STATES } from '../engine/names.ts';

export const NEEDS = ['water', 'energy', 'calm', 'approval', 'economy', 'cohesion', 'standing', 'security'] as const;
export type Need = (typeof NEEDS)[number];

/** A guess names the three greatest needs of another delegation, greatest first. */
export const RANKED = 3;
export const GuessSchema = v.strictObject({
  of: v.picklist(STATES),
  needs: v.pipe(v.array(v.picklist(NEEDS)), v.length(RANKED)),
});
export type Guess = v.InferOutput<typeof GuessSchema>;

/** The need that a goal on this meter serves, or undefined when it serves none of them. */
export function needOf(meter: string): Need | undefined {
  const [kind, , column] = meter.split('.');
  if (kind === 'border') return 'calm';
  if (kind === 'threat') return 'security';
  if (kind === 'relation') return 'standing';
  if (kind !== 'state') return undefined;
  switch (column) {
    case 'water': return 'water';
    case 'energy': case 'stock': return 'energy';
    case 'approval': return 'approval';
    case 'economy': case 'budget': return 'economy';
    case 'cohesion': case 'rights': case 'grievance': return 'cohesion';
    case 'prestige': case 'prevention': return 'standing';
    default: return undefined;
  }
}
