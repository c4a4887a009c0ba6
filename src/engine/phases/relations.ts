/** Inertia and reciprocity of conduct: tone is answered in kind and fades; misreadings fade in calm. */
import { Rule } from '../causes.ts';
import { clamp, minus, mul } from '../fixed.ts';
import { Border, N_STATES, Perception, Region, Relation, State, eye, pair } from '../layout.ts';
import { INSTITUTIONS } from '../names.ts';
import type { World } from '../world.ts';

/** Columns of Border, in the order of INSTITUTIONS. */
const INSTITUTION_COLUMNS = Int32Array.from(INSTITUTIONS, (id) => Border[id]);
/** Trust that strangers settle at when nothing happens, 0–1000; assumption. */
const TRUST_REST = 450;

export function relations(world: World): void {
  for (let s = 0; s < N_STATES; s++) {
    trust(world, s);
    for (const border of world.live) forget(world, s, border);
  }
}

/** A state answers in kind what it was shown, and what nobody feeds fades. */
function trust(world: World, from: number): void {
  const { fields } = world;
  const { reciprocityScale, trustFades } = world.tables.params;
  for (let to = 0; to < N_STATES; to++) {
    if (to === from) continue;
    const r = pair(from, to);
    const tone = fields[Relation.tone + r] as number;
    if (tone !== 0) world.change(Relation.trust + r, mul(tone, reciprocityScale), Rule.reciprocity, to);
    world.change(Relation.trust + r, mul(TRUST_REST - (fields[Relation.trust + r] as number), trustFades), Rule.trustFades, from);
  }
}

/** Where nothing happened a misreading wears off, faster where the facts are known. */
function forget(world: World, s: number, border: number): void {
  const field = Perception.error + eye(s, border);
  if (world.get(field) === 0 || world.get(Border.incidentNow + border) > 0) return;
  const { errorFades } = world.tables.params;
  const known = world.get(Border.hotline + border) > 0 || world.get(Border.dataExchange + border) > 0;
  world.change(field, minus(known ? errorFades * 2 : errorFades), known ? Rule.factsKnown : Rule.misperceptionFades, s, border);
}

/** Ripeness, institutions' terms, momentum and the UN's standing; `before` holds each border's tension at the start of the turn. */
export function settle(world: World, before: Int32Array): void {
  const p = world.tables.params;
  for (const b of world.relevant) {
    const tension = world.tension(b);
    world.set(Border.momentum + b, tension - (before[b] as number));
    if (world.flat.isLive[b] === 1) {
      // a hurting stalemate ripens: neither calm nor open fighting (P3)
      world.change(Border.ripeness + b, tension >= 250 && tension < 750 ? p.ripenPerSeason : minus(p.ripenPerSeason >> 1), Rule.ripening, -1, b);
    }
    countTerms(world, b);
    world.set(Border.tended + b, 0);
    remember(world, b, tension);
  }
  world.change(Region.unOveruse, minus(p.overuseRecovers), Rule.councilRecovers);
  world.change(Region.unFunding, p.overuseRecovers, Rule.councilRecovers);
}

/** A season less for each institution of a border. */
function countTerms(world: World, b: number): void {
  const { fields } = world;
  for (let i = 0; i < INSTITUTION_COLUMNS.length; i++) {
    const field = (INSTITUTION_COLUMNS[i] as number) + b;
    const left = fields[field] as number;
    if (left === 0) continue;
    fields[field] = left - 1;
    if (left === 1) world.tell('institutionEnds', -1, b, i);
  }
}

/** A settlement holds, or the quarrel breaks out again in spite of it (P6, P10). */
function remember(world: World, b: number, tension: number): void {
  const since = world.get(Border.settledFor + b);
  if (since === 0) return;
  const again = tension >= world.tables.params.relapseAt;
  world.set(Border.settledFor + b, again ? 0 : Math.min(99, since + 1));
  if (again) world.tell('relapse', -1, b);
}

/** Sanctions run out; called at the end of a season, after they have done their harm. */
export function countSanctions(world: World): void {
  if (world.get(Region.sanctions) === 0) return;
  for (let a = 0; a < N_STATES; a++) {
    for (let b = 0; b < N_STATES; b++) {
      const left = world.get(Relation.sanction + pair(a, b));
      if (left === 0) continue;
      world.set(Relation.sanction + pair(a, b), left - 1);
      if (left > 1) continue;
      world.set(Region.sanctions, world.get(Region.sanctions) - 1);
      world.tell('sanctionsEnd', a, -1, b);
    }
  }
}

/** What this turn's orders felt like to their addressees, and how each seat's open acts look to everyone; set before relations are updated. */
export function setTone(world: World, tones: Int32Array, open: Int32Array): void {
  const { fields } = world;
  for (let s = 0; s < N_STATES; s++) {
    for (let o = 0; o < N_STATES; o++) fields[Relation.tone + pair(o, s)] = tones[pair(s, o)] as number;
    fields[State.conduct + s] = clamp(open[s] as number, -1000, 1000);
  }
}
