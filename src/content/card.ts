/** A scenario as home and briefing show it. Equal in form to protocol's ScenarioCard, which content may not import. */
import { BORDERS, type BorderId, type SeasonId, type StateId, type ThreatId } from '../engine/names.ts';
import type { Gathered } from './gather.ts';

export interface Card {
  readonly id: string;
  /** Folder of its texts; a variant uses its parent's. */
  readonly texts: string;
  readonly variantOf?: string;
  readonly turns: number;
  readonly firstSeason: SeasonId;
  /** Borders with a site of incidents. */
  readonly borders: readonly BorderId[];
  readonly threats: readonly ThreatId[];
  readonly sources: readonly string[];
  readonly goals: Readonly<Record<StateId, readonly { readonly id: string; readonly isPublic: boolean; readonly meter: string; readonly atLeast: boolean; readonly value: number; readonly weight: number }[]>>;
}

export function compileCard(g: Gathered): Card {
  const { scenario } = g;
  const goals = (s: StateId) =>
    Object.entries(scenario.goals[s]).map(([id, goal]) => ({
      id,
      isPublic: goal.kind === 'public',
      meter: goal.meter,
      atLeast: goal.atLeast !== undefined,
      value: goal.atLeast?.value ?? goal.atMost?.value ?? 0,
      weight: goal.weight.value,
    }));
  return {
    id: scenario.id,
    texts: g.texts,
    ...(g.variantOf === undefined ? {} : { variantOf: g.variantOf }),
    turns: scenario.turns.value,
    firstSeason: scenario.firstSeason,
    borders: BORDERS.filter((b) => scenario.borders[b].live),
    threats: scenario.threats,
    sources: scenario.sources,
    goals: { KZ: goals('KZ'), KG: goals('KG'), TJ: goals('TJ'), TM: goals('TM'), UZ: goals('UZ') },
  };
}
