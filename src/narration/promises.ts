/** Sentences for what delegations promise and order. */
import type { Clause } from '../protocol/offers.ts';
import type { Order } from '../protocol/orders.ts';
import { missionLine } from './facts.ts';
import { line, type Line } from './line.ts';
import { amountLine, borderLine, orderLine, stateLine } from './names.ts';

/** A clause as a sentence: 'Kyrgyzstan releases a lot of water in summer; Uzbekistan sends some energy in winter.' */
export function narrateClause(clause: Clause): Line {
  switch (clause.type) {
    case 'seasonalSwap':
      return line('facts.clause.seasonalSwap', {
        upstream: stateLine(clause.upstream), downstream: stateLine(clause.downstream),
        water: amountLine('water', clause.water), energy: amountLine('energy', clause.energy),
      });
    case 'sharedInfrastructure':
      return line(clause.object === 'gates' ? 'facts.clause.sharedGates' : 'facts.clause.sharedRoad', { border: borderLine(clause.border) });
    case 'confidenceMeasures':
      return line(clause.inspections ? 'facts.clause.measuresInspected' : 'facts.clause.measures', { border: borderLine(clause.border), km: clause.zoneKm });
    case 'hotlineFactFinding':
      return line('facts.clause.hotlineFactFinding', { border: borderLine(clause.border) });
    case 'jointCommission': {
      const key = { none: 'commission', neighbour: 'commissionNeighbour', un: 'commissionUn' }[clause.arbiter];
      return line(`facts.clause.${key}`, { border: borderLine(clause.border) });
    }
  }
}

/** An order with its parameters: 'Hotline, border Kyrgyzstan – Tajikistan'. A parameter that is missing is left out. */
export function narrateOrder(order: Order): Line {
  const { kind, amount } = order;
  const title = orderLine(kind);
  const border = order.border && borderLine(order.border);
  const partner = order.partner && stateLine(order.partner);
  if (partner) {
    if (kind === 'informationExchange' || kind === 'withhold') return line(`facts.order.${kind}`, { partner });
    if (kind === 'releaseWater' && amount) return line('facts.order.releaseWater', { partner, amount: amountLine('water', amount) });
    if (kind === 'exportEnergy' && amount) return line('facts.order.exportEnergy', { partner, amount: amountLine('energy', amount) });
    return line('facts.order.partner', { order: title, partner });
  }
  if (!border) return line('facts.order.plain', { order: title });
  if (kind === 'requestDeployment' && order.mode && order.type && order.size) {
    return line('facts.order.requestDeployment', { border, mission: missionLine(order.mode, order.type, order.size) });
  }
  return line('facts.order.border', { order: title, border });
}
