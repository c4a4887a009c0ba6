/** Lines that are the name of one thing. */
import {
  INSTITUTIONS, STATES, type BorderId, type ClauseType, type DropReason, type InstitutionId, type OrderKind, type OrganisationId, type StateId, type ThreatId,
} from '../engine/names.ts';
import { line, type Line } from './line.ts';

export const stateLine = (id: StateId | 'AF'): Line => line(`names.state.${id}`);
/** Three or more states as the subject of a sentence; all five have a name of their own. */
export function statesLine(states: readonly StateId[]): Line {
  if (states.length === STATES.length) return line('facts.parties.all');
  return line(`facts.parties.${states.length}`, Object.fromEntries(states.map((id, i) => [`state${i + 1}`, stateLine(id)])));
}
export const borderLine = (id: BorderId): Line => line(`names.border.${id}`);
export const orderLine = (kind: OrderKind): Line => line(`names.order.${kind}.title`);
export const clauseLine = (type: ClauseType): Line => line(`names.clause.${type}.title`);
export const institutionLine = (id: InstitutionId): Line => line(`names.institution.${id}`);
export const organisationLine = (id: OrganisationId): Line => line(`names.organisation.${id}`);
export const threatLine = (id: ThreatId): Line => line(`names.threat.${id}`);
const INJECT = 'inject:';
/** Title of an event card: of the current scenario, or of the library of injects. What a host wrote has a title of its own. */
export const eventLine = (id: string): Line => line(id.startsWith(INJECT) ? `injects.${id.slice(INJECT.length)}.title` : `scenario:events.${id}.title`);
/** Why an order was dropped: no capital letter, no full stop, to stand after a colon. */
export const dropLine = (reason: DropReason): Line => line(`names.drop.${reason}`);
/** Water or energy of amount 1–3, as the object of a verb: 'a little water'. */
export const amountLine = (what: 'water' | 'energy', amount: number): Line => line(`facts.amount.${what}.${amount}`);

/** The quantity that a meter measures; an institution's meter counts the seasons for which it stands. */
const quantityLine = (quantity: string): Line => line(`names.${INSTITUTIONS.some((id) => id === quantity) ? 'institution' : 'meter'}.${quantity}`);

/** The name of a meter with what it is a meter of: 'Trust of Kazakhstan in Kyrgyzstan'. */
export function meterLine(name: string): Line {
  const [kind, owner = '', quantity = '', eye] = name.split('.');
  if (kind === 'region') return line('names.meterOf.region', { meter: quantityLine(owner) });
  const meter = quantityLine(quantity);
  switch (kind) {
    case 'border': {
      const border = line(`names.border.${owner}`);
      return eye === undefined ? line('names.meterOf.border', { meter, border }) : line('names.meterOf.borderSeenBy', { meter, border, state: line(`names.state.${eye}`) });
    }
    case 'relation': {
      const [from, to] = owner.split('-');
      return line('names.meterOf.relation', { meter, state: line(`names.state.${from}`), other: line(`names.state.${to}`) });
    }
    case 'threat': return line('names.meterOf.threat', { meter, threat: line(`names.threat.${owner}`) });
    case 'organisation': return line('names.meterOf.organisation', { meter, organisation: line(`names.organisation.${owner}`) });
    default: return line('names.meterOf.state', { meter, state: line(`names.state.${owner}`) });
  }
}

/** Only the last part of a meter's name, for a place where its owner is plain: 'Trust'. */
export function shortMeterLine(name: string): Line {
  const parts = name.split('.');
  return quantityLine((parts[0] === 'region' ? parts[1] : parts[2]) ?? '');
}
