/**
 * The JSON schema of experiment files, for editors and for other programs, made from the form that the lab itself reads,
 * so that the two can't part. Names of meters, parameters, sources, arms and metrics are checked only by the lab.
 */
import type { GenericSchema } from 'valibot';
import { BORDERS, CLAUSES, DROPS, FACTS, INSTITUTIONS, ORDERS, POLICIES, STATES } from '../../engine/names.ts';
import { ExperimentSchema, SEATS_OF_FILES } from './format.ts';
import { MECHANISM_NAMES } from './mechanisms.ts';

type Json = { readonly [key: string]: unknown };

/** What Valibot's schemas and actions look like inside, as far as the form uses them. */
interface Node {
  readonly type: string;
  readonly pipe?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly (string | number | Node)[];
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly description?: string;
  readonly metadata?: { readonly json?: Json };
}

/** Long lists that stand at many places, written once. */
const LISTS: { readonly [name: string]: readonly string[] } = {
  border: BORDERS, clause: CLAUSES, fact: FACTS, institution: INSTITUTIONS, mechanism: MECHANISM_NAMES, order: ORDERS, policy: POLICIES, reason: DROPS, seat: SEATS_OF_FILES, state: STATES,
};
function oneOf(options: Node['options'] = []): Json {
  const name = Object.keys(LISTS).find((key) => LISTS[key] === options);
  return name === undefined ? { enum: [...options] } : { $ref: `#/$defs/${name}` };
}

/** What one action of a pipe adds. Checks in code say nothing here, unless metadata beside them does. */
function action(node: Node): Json {
  switch (node.type) {
    case 'integer': return { type: 'integer' };
    case 'min_value': return { minimum: node.requirement };
    case 'max_value': return { maximum: node.requirement };
    case 'min_length': return { min: node.requirement };
    case 'max_length': return { max: node.requirement };
    case 'regex': return { pattern: (node.requirement as RegExp).source };
    case 'description': return { description: node.description };
    case 'metadata': return node.metadata?.json ?? {};
    case 'check': case 'finite': return {};
    default: throw new Error(`The JSON schema knows no word for "${node.type}".`);
  }
}

/** Lengths have other names for texts and for lists. */
function named({ min, max, ...rest }: Json): Json {
  const [least, most] = rest['type'] === 'array' ? ['minItems', 'maxItems'] : ['minLength', 'maxLength'];
  return { ...rest, ...(min === undefined ? {} : { [least]: min }), ...(max === undefined ? {} : { [most]: max }) };
}

function object(entries: Readonly<Record<string, Node>>): Json {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
  return { type: 'object', properties: Object.fromEntries(Object.entries(entries).map(([key, part]) => [key, jsonOf(part)])), ...(required.length > 0 ? { required } : {}), additionalProperties: false };
}

function jsonOf(node: Node): Json {
  if (node.pipe !== undefined) {
    const [first, ...actions] = node.pipe;
    return named(Object.assign({}, jsonOf(first as Node), ...actions.map(action)) as Json);
  }
  switch (node.type) {
    case 'strict_object': return object(node.entries ?? {});
    case 'optional': return jsonOf(node.wrapped as Node);
    case 'picklist': return oneOf(node.options);
    case 'literal': return { const: node.literal };
    case 'variant': return { oneOf: (node.options as readonly Node[]).map(jsonOf) };
    case 'array': return { type: 'array', items: jsonOf(node.item as Node) };
    case 'record': {
      const { type: _, ...names } = jsonOf(node.key as Node);
      return { type: 'object', ...(Object.keys(names).length > 0 ? { propertyNames: names } : {}), additionalProperties: jsonOf(node.value as Node) };
    }
    case 'string': case 'number': case 'boolean': return { type: node.type };
    default: throw new Error(`The JSON schema knows no word for "${node.type}".`);
  }
}

// A Valibot schema is a plain object; its type hides the parts that are read here.
const toJson = (schema: GenericSchema): Json => jsonOf(schema as unknown as Node);

/** The whole schema; `assets/lab/experiment.schema.json` is a copy of it. */
export const experimentSchema = (): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Good Offices: experiment',
  ...toJson(ExperimentSchema),
  $defs: Object.fromEntries(Object.entries(LISTS).map(([name, list]) => [name, { enum: [...list] }])),
});
