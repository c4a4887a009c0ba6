/** The exported schema and the lab's own agree on what an experiment looks like. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sample } from '../../../tests/support/experiments.ts';
import { ExperimentSchema } from './format.ts';
import { experimentSchema } from './jsonSchema.ts';
import { planOf } from './plan.ts';

type Json = Record<string, unknown>;
const isObject = (x: unknown): x is Json => typeof x === 'object' && x !== null && !Array.isArray(x);
const isType = (type: unknown, x: unknown): boolean =>
  type === 'object' ? isObject(x) : type === 'array' ? Array.isArray(x) : type === 'integer' ? Number.isInteger(x) : typeof x === type;

/** The keywords that our schema uses; an unknown one fails the test rather than passing silently. */
const KEYWORDS: Record<string, (s: Json, x: unknown) => boolean> = {
  $ref: (s, x) => holds((schema['$defs'] as Record<string, Json>)[String(s['$ref']).replace('#/$defs/', '')] as Json, x),
  $defs: () => true, $schema: () => true, title: () => true, description: () => true,
  type: (s, x) => isType(s['type'], x),
  enum: (s, x) => (s['enum'] as unknown[]).includes(x),
  const: (s, x) => s['const'] === x,
  minLength: (s, x) => typeof x !== 'string' || x.length >= (s['minLength'] as number),
  maxLength: (s, x) => typeof x !== 'string' || x.length <= (s['maxLength'] as number),
  pattern: (s, x) => typeof x !== 'string' || new RegExp(s['pattern'] as string).test(x),
  minimum: (s, x) => typeof x !== 'number' || x >= (s['minimum'] as number),
  maximum: (s, x) => typeof x !== 'number' || x <= (s['maximum'] as number),
  minItems: (s, x) => !Array.isArray(x) || x.length >= (s['minItems'] as number),
  maxItems: (s, x) => !Array.isArray(x) || x.length <= (s['maxItems'] as number),
  minProperties: (s, x) => !isObject(x) || Object.keys(x).length >= (s['minProperties'] as number),
  maxProperties: (s, x) => !isObject(x) || Object.keys(x).length <= (s['maxProperties'] as number),
  items: (s, x) => !Array.isArray(x) || x.every((item) => holds(s['items'] as Json, item)),
  required: (s, x) => !isObject(x) || (s['required'] as string[]).every((key) => key in x),
  properties: (s, x) => !isObject(x) || Object.entries(s['properties'] as Record<string, Json>).every(([key, part]) => !(key in x) || holds(part, x[key])),
  propertyNames: (s, x) => !isObject(x) || Object.keys(x).every((key) => holds(s['propertyNames'] as Json, key)),
  additionalProperties: (s, x) => !isObject(x) || Object.keys(x).filter((key) => !(key in ((s['properties'] ?? {}) as Json)))
    .every((key) => isObject(s['additionalProperties']) && holds(s['additionalProperties'], x[key])),
  oneOf: (s, x) => (s['oneOf'] as Json[]).filter((part) => holds(part, x)).length === 1,
  anyOf: (s, x) => (s['anyOf'] as Json[]).some((part) => holds(part, x)),
};
function holds(schema: Json, x: unknown): boolean {
  return Object.keys(schema).every((keyword) => {
    const rule = KEYWORDS[keyword];
    if (rule === undefined) throw new Error(`This test does not know "${keyword}".`);
    return rule(schema, x);
  });
}

const ROOT = join(import.meta.dirname, '../../..');
const schema = experimentSchema() as Json;
const predictions = readdirSync(join(ROOT, 'src/lab/predictions')).filter((name) => name.endsWith('.json'));
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

it('is the one in assets (npm run -s lab -- experiment --schema prints it)', () => {
  expect(read('assets/lab/experiment.schema.json')).toEqual(schema);
});

describe('sound files', () => {
  it('pass both', () => {
    expect([v.is(ExperimentSchema, sample()), holds(schema, sample())]).toEqual([true, true]);
  });
  it.each(predictions)('%s passes, and can be played', (name) => {
    const json = read(`src/lab/predictions/${name}`);
    expect(holds(schema, json)).toBe(true);
    expect(planOf(name, json).experiment.prediction?.id).toBe(name.replace(/[a-z]?\.json$/, ''));
  });
  it('the examples of the guide pass, and can be played', () => {
    const examples = [...readFileSync(join(ROOT, 'docs/experiments.md'), 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text as string) as unknown);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) {
      expect(holds(schema, example)).toBe(true);
      expect(planOf('guide', example).arms.length).toBeGreaterThan(1);
    }
  });
});

it.each<[string, Parameters<typeof sample>[0]]>([
  ['another key', (f) => { f['more'] = 1; }],
  ['no scenario', (f) => { delete f['scenario']; }],
  ['games as text', (f) => { f['games'] = '100'; }],
  ['too few games', (f) => { f['games'] = 1; }],
  ['no arms', (f) => { f.arms = {}; }],
  ['an arm with a space', (f) => { f.arms['a b'] = {}; }],
  ['a policy that is none', (f) => { f.arms['plain'] = { policies: { ALL: 'bold' } }; }],
  ['a seat that is none', (f) => { f.arms['plain'] = { policies: { AF: 'hold' } }; }],
  ['a mechanism that is none', (f) => { f.arms['plain'] = { off: ['luck'] }; }],
  ['half a unit', (f) => { f.arms['plain'] = { overrides: { 'state.KG.approval': 0.5 } }; }],
  ['an order without a turn', (f) => { f.arms['plain'] = { orders: [{ seat: 'KG', order: { kind: 'hold' } }] }; }],
  ['an order with turn and range', (f) => { f.arms['plain'] = { orders: [{ seat: 'KG', turn: 1, toTurn: 2, order: { kind: 'hold' } }] }; }],
  ['an order that is none', (f) => { f.arms['plain'] = { orders: [{ seat: 'KG', turn: 1, order: { kind: 'win' } }] }; }],
  ['a metric that is none', (f) => { f.metrics['end'] = { kind: 'median', meter: 'state.KG.approval' }; }],
  ['a metric with a part of another', (f) => { f.metrics['failed'] = { kind: 'failed', seat: 'KG' }; }],
  ['a metric with a fact that is none', (f) => { f.metrics['end'] = { kind: 'happens', fact: 'peace' }; }],
  ['a condition without its fact', (f) => { f.metrics['end'] = { kind: 'failed', given: { seat: 'KG' } }; }],
  ['a share of nothing', (f) => { f.metrics['end'] = { kind: 'share', of: [], among: [{ fact: 'incident' }] }; }],
  ['an offer to nobody', (f) => { f.arms['plain'] = { offers: [{ seat: 'KG', turn: 1, offer: { to: [], clauses: [], term: 1, isPublic: true, onBreach: 'suspend' } }] }; }],
  ['an answer that is none', (f) => { f.arms['plain'] = { answers: [{ seat: 'KG', answer: 'perhaps' }] }; }],
  ['a contrast that is neither', (f) => { f.contrasts = [{ name: 'c', metric: 'end', a: 'plain', b: 'calm', as: 'product' }]; }],
  ['a metric without its meter', (f) => { f.metrics['end'] = { kind: 'final' }; }],
  ['a contrast without an arm', (f) => { f.contrasts = [{ name: 'c', metric: 'end', a: 'plain' }]; }],
  ['a prediction without a source', (f) => { f['prediction'] = { id: 'P1', statement: 's', source: [], tolerance: [{ contrast: 'calming' }] }; }],
])('both refuse %s', (_, change) => {
  expect([v.is(ExperimentSchema, sample(change)), holds(schema, sample(change))]).toEqual([false, false]);
});
