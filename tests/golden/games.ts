/** The golden games: one of each scenario, between delegations that differ, so that many rules come into play. */
import { join } from 'node:path';
import type { CompiledScenario } from '../../src/content/load.ts';
import { readPolicies } from '../../src/lab/policies.ts';
import { playRecord } from '../../src/lab/record.ts';
import type { GameRecord } from '../../src/protocol/record.ts';

const POLICIES = ['KZ=attentive', 'KG=newcomer', 'TJ=blueprint', 'TM=random', 'UZ=firm'];

export const goldenFile = (id: string): string => join(import.meta.dirname, `${id}.json`);

/** The golden game of a scenario, played now. */
export const playGolden = (content: CompiledScenario): GameRecord => playRecord(content, 'golden', readPolicies(POLICIES));
