/** What of a clause can be chosen: for each parameter all the clauses that differ from this one in nothing else. */
import type { SeatId, StateId, ThreatId } from '../../../engine/names.ts';
import type { Clause } from '../../../protocol/offers.ts';
import { elsewhere, hasArbiter, involved } from './lines.ts';

/** Whose offer it is, among whom, and what the scenario plays with. */
export interface Setting {
  readonly author: SeatId;
  readonly parties: readonly StateId[];
  readonly threats: readonly ThreatId[];
}

/** One choice: its name is a parameter of the clause's sentence, or 'pair' for the two states between which it runs. */
export interface Slot {
  readonly name: string;
  /** All there is to choose, the clause itself among them. */
  readonly variants: readonly Clause[];
  /** Index of the clause itself. */
  readonly at: number;
}

const AMOUNTS = [1, 2, 3] as const;
const ZONES = [10, 50, 100] as const;
const ARBITERS = ['none', 'neighbour', 'un'] as const;

function slot<C extends Clause, K extends keyof C & string>(clause: C, name: K, values: readonly C[K][]): Slot {
  return { name, variants: values.map((value) => ({ ...clause, [name]: value })), at: values.indexOf(clause[name]) };
}

/** The parameters that the parties can still choose; those with one value only are left out. */
export function slotsOf(clause: Clause, setting: Setting): readonly Slot[] {
  return [...where(clause, setting), ...what(clause, setting)].filter(({ variants }) => variants.length > 1);
}

function where(clause: Clause, { author, parties, threats }: Setting): readonly Slot[] {
  const variants = elsewhere(clause, author, parties, threats);
  const at = variants.findIndex((one) => JSON.stringify(place(one)) === JSON.stringify(place(clause)));
  const name = 'border' in clause ? 'border' : clause.type === 'liaisonNetwork' ? 'threat' : 'pair';
  // An offer of others may name a place at which this seat could not propose: then it stays.
  return at < 0 ? [] : [{ name, variants, at }];
}
const place = (clause: Clause): readonly unknown[] =>
  'border' in clause ? [clause.border] : 'upstream' in clause ? [clause.upstream, clause.downstream] : 'payer' in clause ? [clause.payer, clause.receiver] : 'threat' in clause ? [clause.threat] : [];

function what(clause: Clause, { author, parties }: Setting): readonly Slot[] {
  switch (clause.type) {
    case 'seasonalSwap': return [slot(clause, 'water', AMOUNTS), slot(clause, 'energy', AMOUNTS)];
    case 'dryYearParity':
    case 'upstreamCostShare':
    case 'jointDam':
    case 'fillingCap':
    case 'benefitFund': return [slot(clause, 'amount', AMOUNTS)];
    case 'landSwap': return [slot(clause, 'basis', ['area', 'value'])];
    case 'sharedInfrastructure': return [slot(clause, 'object', ['gates', 'road'])];
    case 'confidenceMeasures': return [slot(clause, 'zoneKm', ZONES), slot(clause, 'inspections', [true, false])];
    case 'demilitarisedZone': return [slot(clause, 'monitored', [true, false])];
    // Who is no side can only offer to arbitrate.
    case 'jointCommission': return [slot(clause, 'arbiter', ARBITERS.filter((arbiter) => hasArbiter({ ...clause, arbiter }, parties) && (author === 'ENVOY' || involved({ ...clause, arbiter }, parties).includes(author))))];
    default: return [];
  }
}
