/** Ends and scores: public goals, private goals, a share of the common peace; nothing counts when the region failed. */
import { mul } from '../fixed.ts';
import { N_BORDERS, N_STATES, Region, State } from '../layout.ts';
import { LADDER_FROM, stepOf } from '../names.ts';
import type { GoalTable } from '../tables.ts';
import type { World } from '../world.ts';

export function isMet(world: World, goal: GoalTable): boolean {
  const value = world.get(goal.field);
  return goal.atLeast ? value >= goal.value : value <= goal.value;
}

/** Tells who passed a step of the ladder; nothing to do when nobody listens. */
export function steps(world: World, before: Int32Array): void {
  if (world.ledger === null) return;
  for (let b = 0; b < N_BORDERS; b++) {
    const was = stepOf(before[b] as number, LADDER_FROM);
    const is = stepOf(world.tension(b), LADDER_FROM);
    if (is > was) world.tell('stepUp', -1, b, is);
    else if (is < was) world.tell('stepDown', -1, b, is);
  }
}

/** After each resolution: ends the game with a war or with its last season. */
export function outcome(world: World): void {
  if (warAt(world) >= 0 || world.get(Region.turn) + 1 >= world.tables.turns) finish(world);
}

/** The last border (index in BORDERS) at war, or −1. */
function warAt(world: World): number {
  let war = -1;
  for (let b = 0; b < N_BORDERS; b++) if (world.tension(b) >= world.tables.params.warAt) war = b;
  return war;
}

/** Ends the game where it stands: what became of the region, and everyone's score. */
export function finish(world: World): void {
  const p = world.tables.params;
  const war = warAt(world);
  let failed = world.get(Region.positivePeace) < p.positivePeaceFloor;
  for (let b = 0; b < N_BORDERS; b++) {
    if (world.tension(b) >= p.regionFailsAt) failed = true;
  }
  if (war >= 0) world.tell('war', -1, war);
  world.set(Region.ended, war >= 0 ? 2 : 1);
  world.set(Region.failed, failed || war >= 0 ? 1 : 0);
  world.tell('ended', -1, war, failed || war >= 0 ? 1 : 0);
  score(world, failed || war >= 0);
}

function score(world: World, failed: boolean): void {
  const p = world.tables.params;
  for (let s = 0; s < N_STATES; s++) {
    let open = 0;
    let secret = 0;
    for (const goal of world.tables.goals[s] ?? []) {
      if (!isMet(world, goal)) continue;
      if (goal.isPublic) open += goal.weight;
      else secret += goal.weight;
    }
    const openScore = failed ? 0 : open;
    const secretScore = failed ? 0 : secret;
    world.set(State.publicScore + s, openScore);
    world.set(State.privateScore + s, secretScore);
    const common = failed ? 0 : mul(p.commonShare, world.get(Region.commonPeace));
    world.set(State.score + s, mul(p.publicShare, openScore) + mul(p.privateShare, secretScore) + common);
  }
}
