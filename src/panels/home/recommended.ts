import type { ScenarioCard } from '../../protocol/wire.ts';

/** From one border and one question to the whole region: what a newcomer should meet first stands first. */
const RECOMMENDED: readonly string[] = ['water-gate', 'winter-light', 'northern-route', 'platforms', 'blue-flag', 'long-view'];

/** The situations, without their shorter variants, in the order in which they are best played; unknown ones last, as they came. */
export function situations(catalog: readonly ScenarioCard[]): readonly ScenarioCard[] {
  const place = ({ id }: ScenarioCard): number => (RECOMMENDED.includes(id) ? RECOMMENDED.indexOf(id) : RECOMMENDED.length);
  return catalog.filter((card) => card.variantOf === undefined).sort((a, b) => place(a) - place(b));
}
