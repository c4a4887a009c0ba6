/** What each cause rests on, for narration and the library: ids in the register of sources, or 'assumption'. */
import {
  CLAUSES, type ClauseType, INSTITUTIONS, type InstitutionId, ORDERS, type OrderKind, ORGANISATIONS, type OrganisationId, RULES, type RuleId, type StateId,
} from '../engine/names.ts';
import type { Gathered } from './gather.ts';

type Ids = readonly string[];
export interface SourceBook {
  /** `charter` is the number of the Charter's article; its id (C33) heads the sources. */
  readonly orders: { readonly [K in OrderKind]: { readonly charter: string; readonly sources: Ids } };
  readonly clauses: { readonly [K in ClauseType]: Ids };
  readonly rules: { readonly [K in RuleId]: Ids };
  readonly institutions: { readonly [K in InstitutionId]: Ids };
  readonly organisations: { readonly [K in OrganisationId]: Ids };
  /** By event id. */
  readonly events: { readonly [id: string]: Ids };
  readonly roles: { readonly [K in StateId]: Ids };
}

export function compileSources(g: Gathered): SourceBook {
  const pick = <K extends string, V>(keys: readonly K[], of: (key: K) => V) => Object.fromEntries(keys.map((key) => [key, of(key)])) as { [P in K]: V };
  return {
    orders: pick(ORDERS, (kind) => ({ charter: g.orders[kind].charter.slice(1).replace(/^0/, ''), sources: [g.orders[kind].charter, ...g.orders[kind].sources] })),
    clauses: pick(CLAUSES, (type) => g.clauses[type].sources),
    rules: pick(RULES, (rule) => g.rules.rules[rule]),
    institutions: pick(INSTITUTIONS, (id) => g.rules.institutions[id]),
    organisations: pick(ORGANISATIONS, (id) => g.rules.organisations[id]),
    events: Object.fromEntries(Object.entries(g.scenario.events).map(([id, event]) => [id, event.sources])),
    roles: g.scenario.roleSources,
  };
}
