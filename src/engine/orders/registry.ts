/** Which handler plays which order, and the questions that everyone asks of orders. */
import { State } from '../layout.ts';
import { ORDERS, type DropReason, type OrderKind } from '../names.ts';
import type { World } from '../world.ts';
import { acceptGoodOffices } from './acceptGoodOffices.ts';
import { accuse } from './accuse.ts';
import { closeBorder } from './closeBorder.ts';
import { confidenceMeasures } from './confidenceMeasures.ts';
import { consentDeployment } from './consentDeployment.ts';
import { demilitarisedZone } from './demilitarisedZone.ts';
import { endDeployment } from './endDeployment.ts';
import { exportEnergy } from './exportEnergy.ts';
import { factFinding } from './factFinding.ts';
import { hold } from './hold.ts';
import { hotline } from './hotline.ts';
import { humanitarianAction } from './humanitarianAction.ts';
import { informationExchange } from './informationExchange.ts';
import { mobilise } from './mobilise.ts';
import { peacebuilding } from './peacebuilding.ts';
import { refuseGoodOffices } from './refuseGoodOffices.ts';
import { releaseWater } from './releaseWater.ts';
import { renewDeployment } from './renewDeployment.ts';
import { requestDeployment } from './requestDeployment.ts';
import { requestGoodOffices } from './requestGoodOffices.ts';
import { storeWater } from './storeWater.ts';
import { withhold } from './withhold.ts';
import { isRelevant } from './legality.ts';
import { MODE_1, MODE_2, N_SIZES, N_TYPES, type OrderHandler, type OrderRow } from './row.ts';

const handlers: { readonly [K in OrderKind]: OrderHandler } = {
  hold, requestGoodOffices, acceptGoodOffices, refuseGoodOffices, factFinding, hotline, confidenceMeasures, informationExchange,
  requestDeployment, consentDeployment, renewDeployment, endDeployment, demilitarisedZone, humanitarianAction, peacebuilding,
  releaseWater, storeWater, exportEnergy, closeBorder, mobilise, accuse, withhold,
};
/** By index in ORDERS. */
export const HANDLERS: readonly OrderHandler[] = ORDERS.map((kind) => handlers[kind]);

export interface Cost {
  /** Points. */
  capital: number;
  /** Unit 0–1000; negative approval is a gain at home. */
  approval: number;
  budget: number;
}

/** What an order costs when it is given. A larger mission and a larger flow cost more budget. */
export function orderCost(world: World, order: OrderRow): Cost {
  const t = world.tables.orders[order.kind];
  if (t === undefined) return { capital: 0, approval: 0, budget: 0 };
  return { capital: t.capital, approval: t.approval, budget: orderBudget(world, order) };
}

/** Budget that an order takes, unit 0–1000. */
export function orderBudget(world: World, order: OrderRow): number {
  const scale = order.size > 0 ? order.size : order.amount > 0 ? order.amount : 1;
  return (world.tables.orders[order.kind]?.budget ?? 0) * scale;
}

/** Why `state` may not give this order now; null when it may. Never throws, whatever the row holds. */
export function whyIllegal(world: World, state: number, order: OrderRow): DropReason | null {
  const handler = HANDLERS[order.kind];
  const table = world.tables.orders[order.kind];
  if (handler === undefined || table === undefined || !table.offered) return 'nothingPending';
  if (!wellShaped(handler, order)) return 'notYourBorder';
  if (world.get(State.paralysed + state) === 1 && handler.kind !== 'hold') return 'noApproval';
  const wrong = handler.legal(world, state, order);
  if (wrong !== null) return wrong;
  if (world.get(State.capital + state) < table.capital) return 'noCapital';
  return world.get(State.budget + state) < orderBudget(world, order) ? 'noBudget' : null;
}

function wellShaped(handler: OrderHandler, o: OrderRow): boolean {
  const isBorder = o.border >= 0 && o.border < 10;
  const isPartner = o.partner >= 0 && o.partner < 5;
  switch (handler.shape) {
    case 'nothing': return true;
    case 'border': return isBorder;
    case 'partner': return isPartner;
    case 'flow': return isPartner && o.amount >= 1 && o.amount <= 3;
    case 'deployment': return isBorder && (o.mode === MODE_2 || o.mode === MODE_1) && o.type >= 1 && o.type <= N_TYPES && o.size >= 1 && o.size <= N_SIZES;
  }
}

/** Every offered order of a state with all its parameters, legal now or not; what it has nothing to do with is left out. */
export function orderOptions(world: World, state: number): OrderRow[] {
  const options: OrderRow[] = [];
  for (let kind = 0; kind < HANDLERS.length; kind++) {
    if (world.tables.orders[kind]?.offered !== true) continue;
    const handler = HANDLERS[kind] as OrderHandler;
    const blank: OrderRow = { kind, border: -1, partner: -1, amount: 0, mode: 0, type: 0, size: 0 };
    if (handler.shape === 'nothing') options.push(blank);
    else if (handler.shape === 'border' || handler.shape === 'deployment') addBorders(world, state, handler, blank, options);
    else {
      for (let partner = 0; partner < 5; partner++) {
        if (partner === state) continue;
        for (let amount = 1; amount <= (handler.shape === 'flow' ? 3 : 1); amount++) {
          const option = { ...blank, partner, amount: handler.shape === 'flow' ? amount : 0 };
          if (handler.legal(world, state, option) !== 'notYourBorder') options.push(option);
        }
      }
    }
  }
  return options;
}

function addBorders(world: World, state: number, handler: OrderHandler, blank: OrderRow, options: OrderRow[]): void {
  for (let border = 0; border < world.tables.borders.length; border++) {
    if (!isRelevant(world, border)) continue;
    if (handler.legal(world, state, { ...blank, border, mode: MODE_2, type: 1, size: 1 }) === 'notYourBorder') continue;
    if (handler.shape === 'border') {
      options.push({ ...blank, border });
      continue;
    }
    for (const mode of [MODE_2, MODE_1]) {
      for (let type = 1; type <= N_TYPES; type++) for (let size = 1; size <= N_SIZES; size++) options.push({ ...blank, border, mode, type, size });
    }
  }
}
