/** Who has only the guide must find every name in it that a file may hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BORDERS, CLAUSES, DROPS, FACTS, INSTITUTIONS, ISSUES, ORDERS, PLATFORMS, POLICIES, STATES, THREATS } from '../../engine/names.ts';
import { scenarios } from '../validate/files.ts';
import { ArmKeys, ContrastKeys } from './format.ts';
import { mechanism, MECHANISM_NAMES } from './mechanisms.ts';
import { MetricSchema } from './metricFormat.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/experiments.md'), 'utf8');
/** Words between backticks. */
const words = new Set([...guide.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/[^\w-]+/)));
const metricKeys = MetricSchema.options.flatMap(({ entries }) => Object.keys(entries));

describe.each<[string, readonly string[]]>([
  ['order', ORDERS], ['clause', CLAUSES], ['fact', FACTS], ['reason', DROPS], ['policy', POLICIES], ['state', STATES], ['border', BORDERS], ['issue', ISSUES], ['threat', THREATS],
  ['platform', PLATFORMS], ['institution', INSTITUTIONS], ['mechanism', MECHANISM_NAMES], ['metric', MetricSchema.options.map(({ entries }) => entries.kind.literal)],
  ['part of a metric', [...new Set(metricKeys)].filter((key) => key !== 'kind')], ['part of an arm', ArmKeys], ['part of a contrast', ContrastKeys],
  ['scenario', scenarios().filter((id) => !id.endsWith('-5'))],
])('names every %s', (_, names) => {
  it.each(names)('%s', (name) => {
    expect(words.has(name)).toBe(true);
  });
});

it.each(MECHANISM_NAMES)('says what %s sets', (name) => {
  const row = guide.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
  expect(row).toContain(mechanism(name).about);
  for (const [param, value] of Object.entries(mechanism(name).set)) expect(row).toContain(`\`${param} ${value}\``);
});
