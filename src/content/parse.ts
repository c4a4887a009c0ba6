/** Runs a schema over layers of JSON and turns its issues into errors that name file, place and what was expected. */
import * as v from 'valibot';
import { Border, Platform, Region, State, Threat } from '../engine/layout.ts';
import { BORDERS, CLAUSES, INSTITUTIONS, ORDERS, ORGANISATIONS, RULES, SEASONS, STATES, THREATS } from '../engine/names.ts';
import { PARAMS } from '../engine/params.ts';
import { DOCTRINE } from '../engine/tables.ts';
import { hint, type ContentCode, type Problems } from './errors.ts';
import { isObject, type Layer, merge, ownerOf, pathOf } from './layers.ts';

/** Names a mistyped key may have meant. */
const VOCABULARY: readonly string[] = [...new Set([
  ...STATES, ...BORDERS, ...THREATS, ...SEASONS, ...ORDERS, ...CLAUSES, ...RULES, ...INSTITUTIONS, ...ORGANISATIONS, ...PARAMS, ...DOCTRINE,
  ...Object.keys(Border), ...Object.keys(State), ...Object.keys(Threat), ...Object.keys(Platform), ...Object.keys(Region),
  'value', 'source', 'sources', 'turns', 'firstSeason', 'extends', 'borders', 'threats', 'exposure', 'waterNeed', 'energyNeed', 'start', 'parameters',
  'orders', 'clauses', 'events', 'goals', 'doctrine', 'roleSources', 'issue', 'live', 'base', 'pressure', 'from', 'to', 'chance', 'season', 'border', 'when', 'effects',
  'meter', 'delta', 'atLeast', 'atMost', 'kind', 'weight', 'misperception', 'scope', 'column', 'charter', 'onSign', 'onKept', 'title', 'url', 'pointer',
  'organisations', 'fund', 'low', 'high', 'due', 'risk', 'threat', 'known', 'repeats', 'memberships', 'states', 'power', 'after', 'access', 'redLineOf', 'isUn', 'effort',
])];

type Schema = v.GenericSchema;

/** The merged layers as the schema's type; undefined when they don't fit, with every reason in `problems`. */
export function parseLayers<S extends Schema>(schema: S, layers: readonly Layer[], problems: Problems): v.InferOutput<S> | undefined {
  let merged: unknown = {};
  layers.forEach((layer, i) => {
    if (!isObject(layer.json)) problems.add(layer.file, '', 'badShape', `expected an object, found ${typeNameOf(layer.json)}`);
    else merged = i === 0 ? layer.json : merge(merged, layer.json);
  });
  if (problems.all.some((p) => layers.some((layer) => layer.file === p.file) && p.path === '')) return undefined;
  const result = v.safeParse(schema, merged);
  if (result.success) return result.output;
  for (const issue of result.issues) report(issue, layers, problems);
  return undefined;
}

function typeNameOf(x: unknown): string {
  return x === null ? 'null' : Array.isArray(x) ? 'a list' : typeof x;
}

function report(issue: v.BaseIssue<unknown>, layers: readonly Layer[], problems: Problems): void {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const [code, message] = explain(issue, keys);
  problems.add(ownerOf(layers, keys), pathOf(keys), code, message);
}

function explain(issue: v.BaseIssue<unknown>, keys: readonly (string | number)[]): [ContentCode, string] {
  const last = keys[keys.length - 1];
  const isKey = issue.path?.[issue.path.length - 1]?.origin === 'key';
  if (typeof issue.input === 'number' && issue.type === 'strict_object') {
    return ['noSource', `expected {"value": ${issue.input}, "source": "…"}: a number needs a source id or "assumption"`];
  }
  if (last === 'source' && issue.expected !== 'never') return ['noSource', 'expected a source id, a list of them, or "assumption"'];
  if (isKey && issue.received !== 'undefined' && issue.expected === 'never') return ['unknownKey', `"${String(last)}" is not known here.${hint(String(last), VOCABULARY)}`];
  if (isKey && issue.input === undefined) return ['missing', `expected "${String(last)}" here`];
  if (isKey) return ['unknownId', `${issue.message}; found "${String(last)}"`];
  if (issue.type === 'integer') return ['notWhole', `expected a whole number, found ${String(issue.input)}`];
  if (issue.type === 'picklist') {
    const valid = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((m) => m[1] as string);
    return ['unknownId', `${JSON.stringify(issue.input)} is not known here.${hint(String(issue.input), valid)}`];
  }
  return ['badShape', issue.expected === null ? issue.message : `expected ${issue.expected}, found ${issue.received}`];
}
