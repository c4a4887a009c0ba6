/** Checked content → the engine's tables. Numbers lose their sources here; see sourceBook.ts for those. */
import { hashText } from '../engine/hash.ts';
import { N_THREATS, Region, SIZE, State, Threat } from '../engine/layout.ts';
import { fieldOf } from '../engine/meters.ts';
import { BORDERS, CLAUSES, ISSUES, ORDERS, PLATFORMS, SEASONS, STATES, THREATS, type PlatformId, type StateId } from '../engine/names.ts';
import { type Param, PARAMS } from '../engine/params.ts';
import {
  type BorderTable, type ClauseTable, type Doctrine, DOCTRINE, type EffectRow, type EventTable, type GoalTable, type OrderTable, type PlatformTable, type Tables,
} from '../engine/tables.ts';
import { canonical } from './canonical.ts';
import { columnOf, misperceptionField, startField } from './fields.ts';
import type { Gathered } from './gather.ts';
import type { Num, Row, Scenario } from './schema.ts';

/** Field of a meter that the checks have found to exist. */
function must(meter: string): number {
  const field = fieldOf(meter);
  if (field === undefined) throw new Error(`Content was compiled before it was checked: "${meter}" is no meter.`);
  return field;
}

/** The tables of a scenario that `crossCheck` found to be sound. */
export function compileTables(g: Gathered): Tables {
  const { scenario } = g;
  const tables = {
    scenario: scenario.id,
    turns: scenario.turns.value,
    firstSeason: SEASONS.indexOf(scenario.firstSeason),
    start: compileStart(scenario),
    params: compileParams(g),
    orders: ORDERS.map((kind): OrderTable => {
      const o = g.orders[kind];
      return { offered: scenario.orders.includes(kind), capital: o.capital.value, approval: o.approval.value, budget: o.budget.value, rows: o.effects.map(compileRow) };
    }),
    clauses: CLAUSES.map((type): ClauseTable => {
      const c = g.clauses[type];
      return { offered: scenario.clauses.includes(type), onSign: c.onSign.map(compileRow), onKept: c.onKept.map(compileRow) };
    }),
    borders: BORDERS.map((_, b) => compileBorder(scenario, b)),
    platforms: PLATFORMS.map((id) => compilePlatform(g, id)),
    waterNeed: Int32Array.from(SEASONS.flatMap((season) => STATES.map((s) => scenario.waterNeed[season][s].value))),
    energyNeed: Int32Array.from(SEASONS.flatMap((season) => STATES.map((s) => scenario.energyNeed[season][s].value))),
    exposure: Int32Array.from(THREATS.flatMap((threat) => STATES.map((s) => scenario.exposure[threat][s].value))),
    threats: THREATS.map((_, i) => i).filter((i) => scenario.threats.includes(THREATS[i] as (typeof THREATS)[number])),
    events: Object.entries(scenario.events).map(([id, event]): EventTable => ({
      id,
      repeats: event.repeats === true,
      from: event.from.value,
      to: event.to.value,
      chance: event.chance.value,
      season: event.season === undefined ? -1 : SEASONS.indexOf(event.season),
      field: event.when === undefined ? -1 : must(event.when.meter),
      atLeast: event.when?.atLeast?.value ?? Number.MIN_SAFE_INTEGER,
      atMost: event.when?.atMost?.value ?? Number.MAX_SAFE_INTEGER,
      border: event.border === undefined ? -1 : BORDERS.indexOf(event.border),
      effects: event.effects.map((effect) => ({ field: must(effect.meter), delta: effect.delta.value })),
    })),
    goals: STATES.map((s) =>
      Object.entries(scenario.goals[s]).map(([id, goal]): GoalTable => ({
        id,
        isPublic: goal.kind === 'public',
        field: must(goal.meter),
        atLeast: goal.atLeast !== undefined,
        value: goal.atLeast?.value ?? goal.atMost?.value ?? 0,
        weight: goal.weight.value,
      })),
    ),
    doctrine: STATES.map((s) => Object.fromEntries(DOCTRINE.map((d) => [d, scenario.doctrine[s][d].value])) as Doctrine),
  };
  return { ...tables, contentHash: hashText(canonical(tables)) };
}

function compileParams(g: Gathered): { readonly [K in Param]: number } {
  const own = g.scenario.parameters;
  return Object.fromEntries(PARAMS.map((name) => [name, (own?.[name] ?? g.parameters[name]).value])) as { [K in Param]: number };
}

function compileRow(row: Row): EffectRow {
  const column = columnOf(row.scope, row.column);
  if (column === undefined) throw new Error(`Content was compiled before it was checked: scope "${row.scope}" has no column "${row.column}".`);
  const entity = row.threat === undefined ? 0 : THREATS.indexOf(row.threat);
  return { scope: row.scope, column: column + entity, delta: row.delta.value, after: row.after?.value ?? 0 };
}

function compileBorder(scenario: Scenario, b: number): BorderTable {
  const id = BORDERS[b] as (typeof BORDERS)[number];
  const entry = scenario.borders[id];
  const side = (code: string): number => STATES.findIndex((s) => s === code);
  const [first, second] = id.split('-') as [string, string];
  const near = BORDERS.map((_, i) => i).filter((i) => i !== b && [first, second].some((code) => (BORDERS[i] as string).includes(code)));
  const sides = [first, second].filter((code): code is StateId => side(code) >= 0);
  const isPair = sides.length === 2;
  const shared = isPair ? Object.values(scenario.memberships).filter(({ states }) => sides.every((s) => states.includes(s))).length : 0;
  const [a, b2] = sides.map((s) => scenario.power[s].value);
  return {
    issue: ISSUES.indexOf(entry.issue), base: entry.base.value, pressure: entry.pressure.value, first: side(first), second: side(second), near, live: entry.live,
    shared, powerGap: isPair ? Math.abs((a ?? 0) - (b2 ?? 0)) : 0,
  };
}

const maskOf = (states: readonly StateId[]): number => states.reduce((mask, s) => mask | (1 << STATES.indexOf(s)), 0);

function compilePlatform(g: Gathered, id: PlatformId): PlatformTable {
  const p = g.platforms[id];
  return {
    offered: g.scenario.organisations?.includes(id) === true,
    access: maskOf(p.access), barred: maskOf(p.redLineOf), capital: p.capital.value, approval: p.approval.value, budget: p.budget.value,
    rows: p.effects.map(compileRow), effort: THREATS.map((t) => p.effort[t]?.value ?? 0), isUn: p.isUn,
  };
}

function compileFund(fields: Int32Array, fund: Scenario['fund']): void {
  if (fund === undefined) return;
  fields[Region.fundLow] = fund.low.value;
  fields[Region.fundHigh] = fund.high.value;
  fields[Region.fundDue] = fund.due.value;
  fields[Region.fundRisk] = fund.risk.value;
  fields[Region.fundThreat] = THREATS.indexOf(fund.threat);
  fields[Region.fundKnown] = maskOf(fund.known);
}

/** The whole state before turn 1. */
function compileStart(scenario: Scenario): Int32Array {
  const fields = new Int32Array(SIZE);
  const season = SEASONS.indexOf(scenario.firstSeason);
  fields[Region.season] = season;
  fields[Region.riverFlow] = 1000;
  fields[Region.lastFlow] = 1000;
  // Unless content says otherwise, a state begins with the coverage of its first season, and knows the thresholds of all threats.
  STATES.forEach((s, i) => {
    fields[State.water + i] = scenario.waterNeed[scenario.firstSeason][s].value;
    fields[State.energy + i] = scenario.energyNeed[scenario.firstSeason][s].value;
  });
  for (let t = 0; t < N_THREATS; t++) fields[Threat.knownTo + t] = (1 << STATES.length) - 1;
  compileFund(fields, scenario.fund);
  for (const block of ['border', 'state', 'relation', 'threat', 'organisation'] as const) {
    for (const [entity, entry] of Object.entries(scenario.start[block])) {
      for (const [column, num] of Object.entries(entry)) {
        if (column !== 'misperception') fields[startField(block, entity, column)] = (num as Num).value;
      }
    }
  }
  for (const [column, num] of Object.entries(scenario.start.region)) if (num !== undefined) fields[startField('region', '', column)] = num.value;
  for (const b of BORDERS) {
    for (const [state, num] of Object.entries(scenario.start.border[b].misperception ?? {})) if (num !== undefined) fields[misperceptionField(state, b)] = num.value;
  }
  return fields;
}
