/** Who can make which clause with whom: one accepted and one refused offer at least for every type. */
import { expect, test } from 'vitest';
import { CLAUSES, type StateId } from '../engine/names.ts';
import type { CommandResult } from '../protocol/commands.ts';
import type { Clause } from '../protocol/offers.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { SILENT } from './port.ts';
import { GameSession } from './session.ts';

/** A scenario in which everything can be negotiated. */
const plain = scenario('water-gate');
const content = { ...plain, tables: { ...plain.tables, clauses: plain.tables.clauses.map((clause) => ({ ...clause, offered: true })) } };

function propose(from: StateId, to: readonly StateId[], clauses: readonly Clause[]): CommandResult {
  const session = GameSession.start({ content, seats: { [from]: 'person' }, keyText: 'clauses' }, () => SILENT);
  session.command(from, { do: 'advance' });
  return session.command(from, { do: 'offer', offer: { to, clauses, term: 3, isPublic: true, onBreach: 'suspend' } });
}

const river = { upstream: 'KG', downstream: 'UZ', amount: 2 } as const;
const border = 'KG-TJ';
type Case = readonly [from: StateId, to: readonly StateId[], clause: Clause];

const accepted: readonly Case[] = [
  ['KG', ['UZ'], { type: 'seasonalSwap', upstream: 'KG', downstream: 'UZ', water: 2, energy: 2 }],
  ['KG', ['TJ'], { type: 'dryYearParity', border, amount: 2 }],
  ['UZ', ['KG'], { type: 'upstreamCostShare', ...river }],
  ['KG', ['UZ'], { type: 'jointDam', ...river }],
  ['KZ', ['UZ'], { type: 'fillingCap', upstream: 'UZ', downstream: 'KZ', amount: 1 }],
  ['TM', ['KZ'], { type: 'benefitFund', payer: 'TM', receiver: 'KZ', amount: 1 }],
  ['TJ', ['KG'], { type: 'landSwap', border, basis: 'value' }],
  ['KG', ['TJ'], { type: 'sharedInfrastructure', border, object: 'road' }],
  ['KG', ['TJ'], { type: 'guaranteedAccess', border }],
  ['KG', ['TJ'], { type: 'confidenceMeasures', border, zoneKm: 50, inspections: false }],
  ['KG', ['TJ'], { type: 'demilitarisedZone', border, monitored: true }],
  ['KG', ['TJ'], { type: 'hotlineFactFinding', border }],
  ['KG', ['TJ'], { type: 'realTimeData', border }],
  ['UZ', ['KG', 'TJ'], { type: 'jointCommission', border, arbiter: 'neighbour' }],
  ['TM', ['KZ', 'UZ'], { type: 'liaisonNetwork', threat: 'narcotics' }],
  ['TM', ['KZ', 'KG', 'TJ', 'UZ'], { type: 'noForcePledge' }],
  ['TM', ['KG'], { type: 'disasterAid' }],
];
test('each clause is accepted between those whom it can bind', () => {
  expect(accepted.map(([, , clause]) => clause.type)).toEqual([...CLAUSES]);
  for (const [from, to, clause] of accepted) expect(propose(from, to, [clause]), clause.type).toEqual({ ok: true });
});

const at = (code: string, field: string): object => ({ ok: false, code, at: `offer.${field}` });
test.each<readonly [Case, object]>([
  [['KG', ['UZ'], { type: 'jointDam', upstream: 'UZ', downstream: 'KG', amount: 1 }], at('badClause', 'clauses.0.downstream')],
  [['TM', ['UZ'], { type: 'fillingCap', upstream: 'TM', downstream: 'UZ', amount: 1 }], at('badClause', 'clauses.0.upstream')],
  [['KG', ['TJ'], { type: 'upstreamCostShare', ...river }], at('badParties', 'clauses.0.downstream')],
  [['KZ', ['UZ'], { type: 'upstreamCostShare', ...river }], at('badParties', 'clauses.0.upstream')],
  [['TJ', ['KG', 'UZ'], { type: 'jointDam', ...river }], at('badParties', 'clauses.0')],
  [['TM', ['KZ'], { type: 'benefitFund', payer: 'TM', receiver: 'TM', amount: 1 }], at('badClause', 'clauses.0.receiver')],
  [['TM', ['KZ'], { type: 'benefitFund', payer: 'UZ', receiver: 'KZ', amount: 1 }], at('badParties', 'clauses.0.payer')],
  [['TJ', ['UZ'], { type: 'landSwap', border, basis: 'area' }], at('notYourBorder', 'clauses.0.border')],
  [['TJ', ['UZ'], { type: 'realTimeData', border: 'AF-TJ' }], at('notYourBorder', 'clauses.0.border')],
  [['UZ', ['KG', 'TJ'], { type: 'guaranteedAccess', border }], at('badParties', 'clauses.0')],
])('%j is refused', ([from, to, clause], refusal) => {
  expect(propose(from, to, [clause])).toEqual(refusal);
});

test('a pledge of all parties stands once in an offer, and leaves nobody without a part', () => {
  const pledge: Clause = { type: 'noForcePledge' };
  expect(propose('TM', ['KZ'], [pledge, pledge])).toEqual(at('badClause', 'clauses.1'));
  expect(propose('KG', ['TJ', 'TM'], [{ type: 'hotlineFactFinding', border }])).toEqual(at('badParties', 'to'));
  expect(propose('KG', ['TJ', 'TM'], [{ type: 'hotlineFactFinding', border }, pledge])).toEqual({ ok: true });
});

test('networks against two threats are two promises, twice against one is not', () => {
  const against = (threat: 'narcotics' | 'cyber'): Clause => ({ type: 'liaisonNetwork', threat });
  expect(propose('KZ', ['UZ'], [against('narcotics'), against('cyber')])).toEqual({ ok: true });
  expect(propose('KZ', ['UZ'], [against('cyber'), against('cyber')])).toEqual(at('badClause', 'clauses.1'));
});
