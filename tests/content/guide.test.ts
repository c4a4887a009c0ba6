/** Who has only the guide to scenarios must find every key in it, and examples that work. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject, merge } from '../../src/content/layers.ts';
import { checkScenario, compileScenario } from '../../src/content/load.ts';
import { ClausesSchema, InjectsSchema, OrdersSchema, PlatformsSchema, ScenarioSchema } from '../../src/content/schema.ts';
import { ISSUES, PLATFORMS, SEASONS, THREATS } from '../../src/engine/names.ts';
import { DOCTRINE, SCOPES } from '../../src/engine/tables.ts';
import { type JsonFiles, readContent } from './read.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/scenarios.md'), 'utf8');
const examples = [...guide.matchAll(/```json\n([^`]+)```/g)].map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);
const [variant = {}, ...fragments] = examples;
/** Words between backticks, and keys and values of examples. */
const words = new Set([...guide.replaceAll('```', '').matchAll(/`([^`\n]+)`|"([A-Za-z0-9]+)"/g)].flatMap(([, code = '', quoted = '']) => [quoted, ...code.split(/[^\w-]+/)]));

const { borders, events, goals, fund, start } = ScenarioSchema.entries;
const KEYS: readonly (readonly [string, readonly string[]])[] = [
  ['scenario', Object.keys(ScenarioSchema.entries)],
  ['border', Object.keys(borders.entries['KG-TJ'].entries)],
  ['event', Object.keys(events.value.entries)],
  ['goal', Object.keys(goals.entries.KG.value.entries)],
  ['fund', Object.keys(fund.wrapped.entries)],
  ['start', Object.keys(start.entries)],
  ['platform', Object.keys(PlatformsSchema.entries.unrcca.entries)],
  ['order', Object.keys(OrdersSchema.entries.hold.entries)],
  ['clause', Object.keys(ClausesSchema.entries.seasonalSwap.entries)],
  ['row', Object.keys(PlatformsSchema.entries.unrcca.entries.effects.item.entries)],
  ['inject', Object.keys(InjectsSchema.value.entries)],
  ['name', [...SCOPES, ...DOCTRINE, ...ISSUES, ...SEASONS, ...THREATS]],
];
describe.each(KEYS)('the guide names each key of a %s', (_, keys) => {
  it.each(keys)('%s', (key) => {
    expect(words.has(key)).toBe(true);
  });
});

const own = (files: JsonFiles): JsonFiles => ({ ...files, 'assets/scenarios/dry-gate/scenario.json': variant as JsonFiles[string] });

it('begins with a scenario that is sound as it stands', () => {
  expect(variant['id']).toBe('dry-gate');
  expect(checkScenario(own(readContent()), 'dry-gate')).toEqual([]);
});

const INJECTS = 'assets/rules/injects.json';
/** The example laid over what it is an excerpt of. */
function laidOver(files: JsonFiles, example: Record<string, unknown>): JsonFiles {
  const isPlatform = Object.keys(example).every((key) => (PLATFORMS as readonly string[]).includes(key));
  const isInject = Object.keys(example).every((key) => isObject(files[INJECTS]) && key in files[INJECTS]);
  const path = isPlatform ? 'assets/rules/organisations.json' : isInject ? INJECTS : 'assets/scenarios/water-gate/scenario.json';
  return { ...files, [path]: merge(files[path], example) as JsonFiles[string] };
}

it.each(fragments.map((example) => [Object.keys(example).join(), example] as const))('shows %s as it may stand in a file', (keys, example) => {
  expect(isObject(example)).toBe(true);
  const result = compileScenario(laidOver(readContent(), example), 'water-gate');
  // an excerpt of goals can't have all the weights of a delegation
  const errors = result.ok ? [] : result.errors.filter(({ code }) => keys !== 'goals' || (code !== 'badWeights' && code !== 'unequalGoals'));
  expect(errors).toEqual([]);
});
