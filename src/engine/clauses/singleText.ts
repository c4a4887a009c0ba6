/** An envoy's single text: what both sides of a border under good offices may sign in place of a proposal of either. */
import { Border, N_BORDERS } from '../layout.ts';
import type { World } from '../world.ts';
import { isBetween } from './between.ts';
import type { OfferRow } from './row.ts';

/** Indices in CASE_STAGES. */
const TALKS = 2;
const TEXT = 3;
const BOTH = 3;

/** True while an envoy talks with both sides of border `b`: nobody is handed a text unasked (rule 3). */
export const mayTable = (world: World, b: number): boolean => {
  const stage = world.get(Border.caseStage + b);
  return stage === TALKS || stage === TEXT;
};

/** The parties have signed what the envoy wrote: the case's text is signed with it, in this season's resolution. */
export function concludeText(world: World, offer: OfferRow): void {
  for (let b = 0; b < N_BORDERS; b++) {
    if (!mayTable(world, b) || !isBetween(world, b, offer.parties)) continue;
    world.set(Border.caseStage + b, TEXT);
    world.set(Border.caseSides + b, BOTH);
  }
}
