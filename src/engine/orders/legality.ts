/** Conditions that several kinds of order share. */
import { Border, State } from '../layout.ts';
import type { DropReason } from '../names.ts';
import type { World } from '../world.ts';

/** A border between two players at which `state` is a side, and where anything is at stake. */
export function needsSide(world: World, state: number, border: number): DropReason | null {
  const isBetweenPlayers = (world.flat.first[border] as number) >= 0 && (world.flat.second[border] as number) >= 0;
  if (!isBetweenPlayers) return 'notYourBorder';
  return needsOwnSide(world, state, border);
}

/** The actor's own side of a border where anything is at stake, also of one with a non-player. */
export function needsOwnSide(world: World, state: number, border: number): DropReason | null {
  return world.sideBit(border, state) === 0 ? 'notYourBorder' : needsRelevant(world, border);
}

/** Anyone may help at a border that matters. */
export function needsRelevant(world: World, border: number): DropReason | null {
  return world.isRelevant[border] === 1 ? null : 'notYourBorder';
}

/** A national crisis, in which a government may ask for a presence on its own territory (mode N, B23); seen by everyone. */
export function isNationalCrisis(world: World, state: number): boolean {
  const { crisisCohesion, crisisApproval } = world.tables.params;
  return world.get(State.cohesion + state) <= crisisCohesion || world.get(State.approval + state) <= crisisApproval;
}

/** The own side of a border, in a national crisis. */
export function needsCrisis(world: World, state: number, border: number): DropReason | null {
  return needsOwnSide(world, state, border) ?? (isNationalCrisis(world, state) ? null : 'noCrisis');
}

/** True when a mission is present or on its way. */
export const hasMission = (world: World, border: number): boolean => world.get(Border.missionMode + border) > 0;

/** A shared threat that this scenario plays with. */
export const needsThreat = (world: World, threat: number): DropReason | null => ((world.flat.threats & (1 << threat)) !== 0 ? null : 'noThreat');
