/**
 * The JSON schema of experiment files, for editors and for other programs. It says what `format.ts` says;
 * a test feeds both the same files. Names of meters, sources and arms are checked only by the lab.
 */
import { BORDERS, FACTS, MISSION_SIZES, MISSION_TYPES, ORDERS, POLICIES, STATES } from '../../engine/names.ts';
import { PARAMS } from '../../engine/params.ts';
import { MAX_GAMES, MOST, SEATS_OF_FILES } from './format.ts';
import { MECHANISM_NAMES } from './mechanisms.ts';
import { MAX_PARAMETER } from './plan.ts';

type Json = { readonly [key: string]: unknown };

const text = { type: 'string', minLength: 1, maxLength: 600 };
const turn = { type: 'integer', minimum: 1, maximum: 99 };
const name = { type: 'string', pattern: '^[\\w-]{1,40}$' };
const meter = { type: 'string', description: 'A name that `npm run -s lab -- meters --scenario ID` lists.' };
const oneOf = (names: readonly (string | number)[]): Json => ({ enum: [...names] });
const object = (properties: Json, required: readonly string[] = []): Json => ({ type: 'object', properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false });
const few = (of: Json): Json => ({ type: 'object', minProperties: 1, maxProperties: MOST, propertyNames: { pattern: '^[\\w-]{1,40}$' }, additionalProperties: of });

const overrides = { type: 'object', description: 'Starting values by meter name, whole numbers in the meter’s own unit.', additionalProperties: { type: 'integer' } };
const parameters = { type: 'object', propertyNames: oneOf(PARAMS), additionalProperties: { type: 'integer', minimum: 0, maximum: MAX_PARAMETER } };

const order = object({
  kind: oneOf(ORDERS), border: oneOf(BORDERS), partner: oneOf(STATES), amount: oneOf([1, 2, 3]), mode: oneOf(['2', '1']), type: oneOf(MISSION_TYPES), size: oneOf(MISSION_SIZES),
}, ['kind']);

const scripted = {
  ...object({ seat: oneOf(SEATS_OF_FILES), turn, fromTurn: turn, toTurn: turn, order, mode: oneOf(['add', 'replace']) }, ['seat', 'order']),
  oneOf: [{ required: ['turn'] }, { anyOf: [{ required: ['fromTurn'] }, { required: ['toTurn'] }] }],
};

const metric = (kind: string, properties: Json = {}, required: readonly string[] = []): Json => object({ kind: { const: kind }, ...properties }, ['kind', ...required]);
const passing = { meter, value: { type: 'number' }, direction: oneOf(['up', 'down']), within: turn, fact: oneOf(FACTS) };
const metrics = [
  metric('final', { meter }, ['meter']),
  metric('max', { meter, within: turn }, ['meter']),
  metric('crosses', passing, ['meter', 'value']),
  metric('timeTo', passing, ['meter', 'value']),
  metric('failed'),
  metric('war'),
  metric('count', { fact: oneOf(FACTS), seat: oneOf(STATES), border: oneOf(BORDERS), within: turn }, ['fact']),
  metric('score', { seat: oneOf(STATES) }),
  metric('acceptance', { seat: oneOf(STATES) }),
];

const arm = object({
  about: text,
  policies: { type: 'object', propertyNames: oneOf(SEATS_OF_FILES), additionalProperties: oneOf(POLICIES) },
  orders: { type: 'array', maxItems: 400, items: scripted },
  overrides,
  parameters,
  off: { type: 'array', items: oneOf(MECHANISM_NAMES) },
});

const prediction = object({
  id: { type: 'string', pattern: '^P\\d{1,2}$' },
  statement: text,
  source: { type: 'array', minItems: 1, items: text },
  tolerance: { type: 'array', minItems: 1, items: object({ contrast: name, atLeast: { type: 'number' }, atMost: { type: 'number' } }, ['contrast']) },
  notes: text,
}, ['id', 'statement', 'source', 'tolerance']);

/** The whole schema; `assets/lab/experiment.schema.json` is a copy of it. */
export const experimentSchema = (): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Good Offices: experiment',
  ...object({
    $schema: { type: 'string' },
    title: text,
    question: text,
    prediction,
    scenario: { type: 'string' },
    games: { type: 'integer', minimum: 2, maximum: MAX_GAMES },
    key: { type: 'string', minLength: 1, maxLength: 80 },
    overrides,
    parameters,
    arms: few(arm),
    metrics: few({ oneOf: metrics }),
    contrasts: { type: 'array', maxItems: 200, items: object({ name, metric: name, a: name, b: name }, ['name', 'metric', 'a', 'b']) },
  }, ['scenario', 'games', 'key', 'arms', 'metrics']),
});
