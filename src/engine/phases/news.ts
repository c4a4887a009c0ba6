/** News: the season turns, rivers and cold set what each state has, and event cards arrive. */
import { Rule } from '../causes.ts';
import { Stream } from '../draw.ts';
import { minus, mul } from '../fixed.ts';
import { N_STATES, Region, State } from '../layout.ts';
import { cause } from '../ledger.ts';
import type { EventTable } from '../tables.ts';
import type { World } from '../world.ts';

const SUMMER = 1;
const WINTER = 3;
/** At most this many cards a season, so that the news can be read. */
const CARDS = 2;

export function news(world: World): void {
  const turn = world.get(Region.turn) + 1;
  const season = (world.tables.firstSeason + turn - 1) & 3;
  world.set(Region.season, season);
  weather(world, season);
  coverage(world, season);
  world.commit();
  events(world, turn, season);
  world.commit();
}

function weather(world: World, season: number): void {
  const p = world.tables.params;
  const swing = world.chance(Stream.weather, 0) - 500;
  world.set(Region.lastFlow, world.get(Region.riverFlow));
  world.change(Region.riverFlow, p.riverNormal + mul(p.riverSwing, swing * 2) - world.get(Region.riverFlow), Rule.riverFlow);
  const cold = season === WINTER ? mul(p.coldSwing, world.chance(Stream.weather, 1)) : 0;
  world.change(Region.cold, cold - world.get(Region.cold), Rule.seasonNeed);
}

/** Coverage starts each season from the season's own need; the river and the cold then bite. */
function coverage(world: World, season: number): void {
  const p = world.tables.params;
  for (let s = 0; s < N_STATES; s++) {
    const at = season * N_STATES + s;
    world.change(State.water + s, (world.tables.waterNeed[at] as number) - world.get(State.water + s), Rule.seasonNeed, s);
    world.change(State.energy + s, (world.tables.energyNeed[at] as number) - world.get(State.energy + s), Rule.seasonNeed, s);
    world.change(State.energy + s, world.get(State.works + s), Rule.damFinished, s);
    const flow = world.after(Region.riverFlow) - 1000;
    if (season <= SUMMER) world.change(State.water + s, mul(flow, p.riverBite), Rule.riverFlow, s);
    world.change(State.energy + s, minus(mul(world.after(Region.cold), p.coldBite)), Rule.seasonNeed, s);
    // meltwater fills the reservoirs of those who have them
    if (season <= SUMMER && (world.tables.start[State.stock + s] as number) > 0) world.change(State.stock + s, mul(p.inflow, 1000 + flow), Rule.riverFlow, s);
  }
}

const comes = (world: World, e: EventTable, i: number, turn: number, season: number): boolean => {
  if (turn < e.from || turn > e.to || (e.season >= 0 && e.season !== season)) return false;
  if ((world.get(Region.eventsA) & (1 << i)) !== 0) return false;
  if (e.field >= 0 && (world.get(e.field) < e.atLeast || world.get(e.field) > e.atMost)) return false;
  return world.chance(Stream.event, i) < e.chance;
};

function events(world: World, turn: number, season: number): void {
  let cards = 0;
  const { events: list } = world.tables;
  for (let i = 0; i < list.length && cards < CARDS; i++) {
    const e = list[i] as EventTable;
    if (!comes(world, e, i, turn, season)) continue;
    cards++;
    if (!e.repeats) world.set(Region.eventsA, world.get(Region.eventsA) | (1 << i));
    world.tell('eventArrived', -1, e.border, i);
    const code = cause('event', i);
    for (const { field, delta } of e.effects) world.change(field, delta, code, -1, e.border);
  }
}
