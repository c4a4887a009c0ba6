/** Checks across a scenario's parts, which no schema can express. */
import { METER_NAMES } from '../engine/meters.ts';
import { BORDERS, STATES, type StateId } from '../engine/names.ts';
import { PARAMS } from '../engine/params.ts';
import { type ContentCode, hint, type Problems } from './errors.ts';
import { columnOf, columnsOf, inRange, misperceptionField, rangeText, startField } from './fields.ts';
import type { Gathered } from './gather.ts';
import { ownerOf, pathOf } from './layers.ts';
import type { Num, Row } from './schema.ts';

type Keys = readonly (string | number)[];
/** Reports a place of the scenario, blaming the layer that wrote it. */
type Say = (keys: Keys, code: ContentCode, message: string) => void;

/** No effect may be larger than a meter, and no parameter so large that the engine's integers overflow. */
const MAX_DELTA = 1000;
const MAX_PARAMETER = 10_000;
/** `eventsA` has a bit for each event. */
const MAX_EVENTS = 30;
/** Every meter that must have a starting value; other fields start at 0. */
const STATE_START = ['capital', 'approval', 'budget', 'economy', 'stock', 'cohesion', 'rights', 'prestige', 'grievance'] as const;

export function crossCheck(g: Gathered, problems: Problems): void {
  const say: Say = (keys, code, message) => problems.add(ownerOf(g.layers, keys), pathOf(keys), code, message);
  checkStart(g, say);
  checkNumbers(g, say);
  checkEvents(g, say);
  checkFund(g, say);
  checkGoals(g, say);
  if (!g.scenario.orders.includes('hold')) say(['orders'], 'missing', 'expected "hold" among the orders');
  checkRows(g, problems);
  checkParameters(g, say, problems);
}

function checkStart(g: Gathered, say: Say): void {
  const { start } = g.scenario;
  for (const s of STATES) for (const c of STATE_START) if (start.state[s][c] === undefined) say(['start', 'state', s, c], 'missing', `expected a starting value of ${c}`);
  for (const b of BORDERS) if (start.border[b].tension === undefined) say(['start', 'border', b, 'tension'], 'missing', 'expected a starting value of tension');
  for (const [pair, entry] of Object.entries(start.relation)) if (entry.trust === undefined) say(['start', 'relation', pair, 'trust'], 'missing', 'expected a starting value of trust');
  const range = (keys: Keys, field: number, value: number): void => {
    if (!inRange(field, value)) say([...keys, 'value'], 'outOfRange', `expected ${rangeText(field)}, found ${value}`);
  };
  for (const block of ['border', 'state', 'relation', 'threat', 'organisation'] as const) {
    for (const [entity, entry] of Object.entries(start[block])) {
      for (const [column, num] of Object.entries(entry)) {
        if (column !== 'misperception') range(['start', block, entity, column], startField(block, entity, column), (num as Num).value);
      }
    }
  }
  for (const [column, num] of Object.entries(start.region)) if (num !== undefined) range(['start', 'region', column], startField('region', '', column), num.value);
  for (const b of BORDERS) {
    for (const [state, num] of Object.entries(start.border[b].misperception ?? {})) {
      const keys = ['start', 'border', b, 'misperception', state];
      if (!b.includes(state)) say(keys, 'unknownId', `expected a side of ${b}, found ${state}`);
      else if (num !== undefined) range(keys, misperceptionField(state, b), num.value);
    }
  }
}

function checkFund(g: Gathered, say: Say): void {
  const { fund, turns, threats } = g.scenario;
  if (fund === undefined) return;
  if (fund.low.value < 1 || fund.high.value < fund.low.value) say(['fund', 'high', 'value'], 'badWindow', `expected 1 <= low <= high, found ${fund.low.value} and ${fund.high.value}`);
  if (fund.due.value < 1 || fund.due.value > turns.value) say(['fund', 'due', 'value'], 'badWindow', `expected 1 to ${turns.value}, the last turn, found ${fund.due.value}`);
  if (fund.risk.value < 0 || fund.risk.value > 1000) say(['fund', 'risk', 'value'], 'outOfRange', `expected 0 to 1000 permille, found ${fund.risk.value}`);
  if (!threats.includes(fund.threat)) say(['fund', 'threat'], 'unknownId', `expected a threat of this scenario, found "${fund.threat}"`);
}

function checkNumbers(g: Gathered, say: Say): void {
  const share = (keys: Keys, value: number): void => {
    if (value < 0 || value > 1000) say([...keys, 'value'], 'outOfRange', `expected 0 to 1000, found ${value}`);
  };
  const { scenario } = g;
  if (scenario.turns.value < 1 || scenario.turns.value > 40) say(['turns', 'value'], 'outOfRange', `expected 1 to 40, found ${scenario.turns.value}`);
  for (const table of ['waterNeed', 'energyNeed', 'exposure', 'doctrine'] as const) {
    for (const [row, entries] of Object.entries<{ readonly [key: string]: Num }>(scenario[table])) for (const [key, num] of Object.entries(entries)) share([table, row, key], num.value);
  }
  for (const b of BORDERS) {
    share(['borders', b, 'base'], scenario.borders[b].base.value);
    share(['borders', b, 'pressure'], scenario.borders[b].pressure.value);
    if (scenario.borders[b].live && scenario.borders[b].pressure.value >= 700) say(['borders', b, 'pressure', 'value'], 'outOfRange', 'expected less than 700: pressure alone must not fail the region');
  }
}

function checkMeter(meter: string, keys: Keys, say: Say): void {
  if (!METER_NAMES.includes(meter)) say([...keys, 'meter'], 'unknownMeter', `"${meter}" is no meter.${hint(meter, METER_NAMES)}`);
}

function checkEvents(g: Gathered, say: Say): void {
  const { events, turns } = g.scenario;
  const ids = Object.keys(events);
  if (ids.length > MAX_EVENTS) say(['events'], 'tooManyEvents', `expected at most ${MAX_EVENTS}, found ${ids.length}`);
  for (const [id, event] of Object.entries(events)) {
    const at = ['events', id];
    if (event.from.value < 1 || event.to.value < event.from.value) say([...at, 'to', 'value'], 'badWindow', `expected 1 <= from <= to, found ${event.from.value} and ${event.to.value}`);
    // A variant may be too short for a card, but a scenario that extends none must be able to draw all of its own.
    if (g.variantOf === undefined && event.from.value > turns.value) say([...at, 'from', 'value'], 'badWindow', `expected at most ${turns.value}, the last turn`);
    if (event.chance.value < 1 || event.chance.value > 1000) say([...at, 'chance', 'value'], 'outOfRange', `expected 1 to 1000 permille, found ${event.chance.value}`);
    if (event.when !== undefined) {
      checkMeter(event.when.meter, [...at, 'when'], say);
      if (event.when.atLeast === undefined && event.when.atMost === undefined) say([...at, 'when'], 'badCondition', 'expected "atLeast" or "atMost"');
    }
    event.effects.forEach((effect, i) => {
      checkMeter(effect.meter, [...at, 'effects', i], say);
      if (Math.abs(effect.delta.value) > MAX_DELTA) say([...at, 'effects', i, 'delta', 'value'], 'outOfRange', `expected ${-MAX_DELTA} to ${MAX_DELTA}, found ${effect.delta.value}`);
    });
  }
}

function checkGoals(g: Gathered, say: Say): void {
  const counts = new Map<string, StateId>();
  for (const s of STATES) {
    const goals = Object.entries(g.scenario.goals[s]);
    for (const [id, goal] of goals) {
      checkMeter(goal.meter, ['goals', s, id], say);
      if ((goal.atLeast === undefined) === (goal.atMost === undefined)) say(['goals', s, id], 'badCondition', 'expected either "atLeast" or "atMost"');
    }
    for (const kind of ['public', 'private'] as const) {
      const sum = goals.reduce((total, [, goal]) => total + (goal.kind === kind ? goal.weight.value : 0), 0);
      if (sum !== 1000) say(['goals', s], 'badWeights', `expected the weights of ${kind} goals to sum to 1000, found ${sum}`);
    }
    counts.set(goals.map(([, goal]) => goal.kind).sort((a, b) => (a < b ? -1 : 1)).join(), s);
  }
  if (counts.size > 1) say(['goals'], 'unequalGoals', `expected the same number of public and private goals for every delegation; ${[...counts.values()].join(' and ')} differ`);
}

function checkRows(g: Gathered, problems: Problems): void {
  const rows = (file: string, keys: Keys, list: readonly Row[]): void => {
    list.forEach((row, i) => {
      if (columnOf(row.scope, row.column) === undefined) {
        const valid = columnsOf(row.scope);
        problems.add(file, pathOf([...keys, i, 'column']), 'unknownId', `expected a column of scope "${row.scope}", found ${JSON.stringify(row.column)}.${hint(row.column ?? '', valid)}`);
      }
      if (row.after !== undefined && (row.after.value < 1 || row.after.value > 40)) problems.add(file, pathOf([...keys, i, 'after', 'value']), 'outOfRange', `expected 1 to 40 seasons, found ${row.after.value}`);
      if (Math.abs(row.delta.value) > MAX_DELTA) problems.add(file, pathOf([...keys, i, 'delta', 'value']), 'outOfRange', `expected ${-MAX_DELTA} to ${MAX_DELTA}, found ${row.delta.value}`);
      if ((row.scope === 'threat') !== (row.threat !== undefined)) problems.add(file, pathOf([...keys, i, 'threat']), 'badCondition', 'expected "threat" with scope "threat", and only there');
    });
  };
  for (const [kind, order] of Object.entries(g.orders)) {
    rows(g.files.orders, [kind, 'effects'], order.effects);
    if (order.capital.value < 0 || order.capital.value > 3) problems.add(g.files.orders, `${kind}.capital.value`, 'outOfRange', `expected 0 to 3 points, found ${order.capital.value}`);
  }
  for (const [id, platform] of Object.entries(g.platforms)) rows(g.files.platforms, [id, 'effects'], platform.effects);
  for (const [type, clause] of Object.entries(g.clauses)) {
    rows(g.files.clauses, [type, 'onSign'], clause.onSign);
    rows(g.files.clauses, [type, 'onKept'], clause.onKept);
  }
}

function checkParameters(g: Gathered, say: Say, problems: Problems): void {
  for (const name of PARAMS) {
    const bad = (value: number): boolean => value < 0 || value > MAX_PARAMETER;
    const shared = g.parameters[name].value;
    if (bad(shared)) problems.add(g.files.parameters, `${name}.value`, 'outOfRange', `expected 0 to ${MAX_PARAMETER}, found ${shared}`);
    const own = g.scenario.parameters?.[name]?.value;
    if (own !== undefined && bad(own)) say(['parameters', name, 'value'], 'outOfRange', `expected 0 to ${MAX_PARAMETER}, found ${own}`);
  }
}
