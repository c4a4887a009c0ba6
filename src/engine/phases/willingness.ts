/**
 * The willingness gate (rule 2, B10): help works only when the party to be helped accepts it. What is known, and how well,
 * plays no part in it: neither information nor analysis nor ideas open the gate.
 */
import { Stream } from '../draw.ts';
import { clamp, mul } from '../fixed.ts';
import { Relation, pair } from '../layout.ts';
import type { World } from '../world.ts';

/** Chance in permille that `host` lets `helper` help at a border: trust, the price of the quarrel, and its stance on sovereignty. */
export function willingness(world: World, host: number, helper: number, border: number): number {
  const p = world.tables.params;
  const sovereignty = world.tables.doctrine[host]?.caution ?? 0;
  const plain = p.welcomeBase + mul(p.welcomeTrust, world.get(Relation.trust + pair(host, helper))) + mul(p.welcomeTension, world.tension(border)) - mul(p.welcomeCaution, sovereignty);
  return clamp(mul(plain, p.willingness), 0, 1000);
}

/** True when every side of the border accepts the helper this season; a side needs nobody's leave at its own border. */
export function isWelcome(world: World, helper: number, border: number): boolean {
  const first = world.flat.first[border] as number;
  const second = world.flat.second[border] as number;
  if (first === helper || second === helper) return true;
  return accepts(world, first, helper, border) && accepts(world, second, helper, border);
}

function accepts(world: World, host: number, helper: number, border: number): boolean {
  // where nobody plays the other side, the United Nations country team speaks for it
  if (host < 0) return true;
  return world.chance(Stream.welcome, (host * 5 + helper) * 10 + border) < willingness(world, host, helper, border);
}
