/** How near each delegation came to its goals: finer than goals met, and blind to whether the region failed. */
import { mul } from '../../engine/fixed.ts';
import { Region } from '../../engine/layout.ts';
import { nameOf } from '../../engine/meters.ts';
import type { GoalTable } from '../../engine/tables.ts';
import type { World } from '../../engine/world.ts';

/** 1000 when a goal is met, else the share of the way: of a value to be reached, or of a limit to what lies above it. */
export function nearnessOf(goal: Pick<GoalTable, 'atLeast' | 'value'>, final: number): number {
  const [part, whole] = goal.atLeast ? [final, goal.value] : [goal.value, final];
  return part >= whole ? 1000 : Math.max(0, Math.floor((part * 1000) / whole));
}

/** A goal, or the common peace, as it counts for one delegation. */
export interface Part {
  readonly meter: string;
  readonly final: number;
  /** Points of a thousand that it gives. */
  readonly points: number;
}

/** Weighed as scores are (public goals, private goals, common peace); the points add up to 0–1000. `state`: index in STATES. */
export function partsOf(world: World, state: number): Part[] {
  const { publicShare, privateShare, commonShare } = world.tables.params;
  const goals = (world.tables.goals[state] ?? []).map((goal): Part => {
    const final = world.get(goal.field);
    return { meter: nameOf(goal.field) ?? '', final, points: mul(mul(nearnessOf(goal, final), goal.weight), goal.isPublic ? publicShare : privateShare) };
  });
  const common = world.get(Region.commonPeace);
  return [...goals, { meter: 'region.commonPeace', final: common, points: mul(common, commonShare) }];
}
