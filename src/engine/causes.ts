/** Codes of the causes that rules name often, made once. */
import { cause } from './ledger.ts';
import { CLAUSES, INSTITUTIONS, ORDERS, ORGANISATIONS, RULES, type ClauseType, type InstitutionId, type OrganisationId, type RuleId } from './names.ts';

const table = <K extends string>(kind: 'order' | 'rule' | 'clause' | 'institution' | 'organisation', ids: readonly K[]): { readonly [P in K]: number } =>
  Object.freeze(Object.fromEntries(ids.map((id, i) => [id, cause(kind, i)]))) as { readonly [P in K]: number };

export const Rule: { readonly [K in RuleId]: number } = table('rule', RULES);
export const ByClause: { readonly [K in ClauseType]: number } = table('clause', CLAUSES);
export const ByInstitution: { readonly [K in InstitutionId]: number } = table('institution', INSTITUTIONS);
export const ByOrganisation: { readonly [K in OrganisationId]: number } = table('organisation', ORGANISATIONS);
/** By index in ORDERS. */
export const BY_ORDER: readonly number[] = ORDERS.map((_, i) => cause('order', i));
