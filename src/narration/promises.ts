/** Sentences for what delegations promise and order. */
import type { StateId } from '../engine/names.ts';
import type { Clause } from '../protocol/offers.ts';
import type { Order } from '../protocol/orders.ts';
import { missionLine } from './facts.ts';
import { line, type Line } from './line.ts';
import { amountLine, borderLine, orderLine, organisationLine, stateLine, threatLine } from './names.ts';

/**
 * A clause as a sentence: 'Kyrgyzstan releases a lot of water in summer; Uzbekistan sends some energy in winter.'
 * Every parameter of the clause is a parameter of the line under its own name (a choice is a line of words), so that a
 * table can put a control in its place.
 */
export function narrateClause(clause: Clause): Line {
  return line(`offers.clause.${clause.type}`, partsOf(clause));
}

function partsOf(clause: Clause): Line['params'] {
  switch (clause.type) {
    case 'seasonalSwap': return { ...flow(clause), water: amountLine('water', clause.water), energy: amountLine('energy', clause.energy) };
    case 'upstreamCostShare':
    case 'jointDam':
    case 'fillingCap': return { ...flow(clause), amount: line(`facts.amount.${WORDS[clause.type]}.${clause.amount}`) };
    case 'benefitFund': return { payer: stateLine(clause.payer), receiver: stateLine(clause.receiver), amount: line(`facts.amount.part.${clause.amount}`) };
    case 'dryYearParity': return { border: borderLine(clause.border), amount: amountLine('water', clause.amount) };
    case 'landSwap': return { border: borderLine(clause.border), basis: choice('basis', clause.basis) };
    case 'sharedInfrastructure': return { border: borderLine(clause.border), object: choice('object', clause.object) };
    case 'confidenceMeasures': return { border: borderLine(clause.border), zoneKm: line('offers.choice.zoneKm', { km: clause.zoneKm }), inspections: choice('inspections', clause.inspections ? 'yes' : 'no') };
    case 'demilitarisedZone': return { border: borderLine(clause.border), monitored: choice('monitored', clause.monitored ? 'yes' : 'no') };
    case 'jointCommission': return { border: borderLine(clause.border), arbiter: choice('arbiter', clause.arbiter) };
    case 'liaisonNetwork': return { threat: threatLine(clause.threat) };
    case 'noForcePledge':
    case 'disasterAid': return {};
    default: return { border: borderLine(clause.border) };
  }
}
const choice = (part: string, value: string): Line => line(`offers.choice.${part}.${value}`);
/** What 1–3 mean for a clause. */
const WORDS = { upstreamCostShare: 'part', jointDam: 'dam', fillingCap: 'pace' } as const;
const flow = ({ upstream, downstream }: { upstream: StateId; downstream: StateId }): Line['params'] => ({ upstream: stateLine(upstream), downstream: stateLine(downstream) });

/** An order with its parameters: 'Hotline, border Kyrgyzstan – Tajikistan'. A parameter that is missing is left out. */
export function narrateOrder(order: Order): Line {
  const { kind, amount } = order;
  const title = orderLine(kind);
  const border = order.border && borderLine(order.border);
  const partner = order.partner && stateLine(order.partner);
  if (partner) {
    if (kind === 'informationExchange' || kind === 'withhold' || kind === 'swap') return line(`facts.order.${kind}`, { partner });
    if (kind === 'releaseWater' && amount) return line('facts.order.releaseWater', { partner, amount: amountLine('water', amount) });
    if (kind === 'exportEnergy' && amount) return line('facts.order.exportEnergy', { partner, amount: amountLine('energy', amount) });
    return line('facts.order.partner', { order: title, partner });
  }
  if (order.threat) return line('facts.order.about', { order: title, what: threatLine(order.threat) });
  if (order.organisation) return line('facts.order.through', { order: title, organisation: organisationLine(order.organisation) });
  if (kind === 'commonFund' && amount) return line('facts.order.about', { order: title, what: line(`names.amount.${amount}`) });
  if (!border) return line('facts.order.plain', { order: title });
  if (kind === 'requestDeployment' && order.mode && order.type && order.size) {
    return line('facts.order.requestDeployment', { border, mission: missionLine(order.mode, order.type, order.size) });
  }
  return line('facts.order.border', { order: title, border });
}
