/** Interned order rows: playouts name orders without allocating. */
import { N_BORDERS, N_STATES } from '../engine/layout.ts';
import { ORDERS, type OrderKind } from '../engine/names.ts';
import { BLANK, MODE_1, MODE_2, type OrderRow } from '../engine/orders/row.ts';

const of = (kind: OrderKind, parts: Partial<OrderRow>): OrderRow => ({ ...BLANK, ...parts, kind: ORDERS.indexOf(kind) });
const perBorder = (kind: OrderKind): readonly OrderRow[] => Array.from({ length: N_BORDERS }, (_, border) => of(kind, { border }));
const perPartner = (kind: OrderKind): readonly OrderRow[] => Array.from({ length: N_STATES }, (_, partner) => of(kind, { partner }));
const flows = (kind: OrderKind): readonly OrderRow[] =>
  Array.from({ length: N_STATES * 3 }, (_, i) => of(kind, { partner: (i / 3) | 0, amount: (i % 3) + 1 }));
const deployments = (mode: number): readonly OrderRow[] =>
  Array.from({ length: N_BORDERS * 9 }, (_, i) => of('requestDeployment', { border: (i / 9) | 0, mode, type: (((i % 9) / 3) | 0) + 1, size: (i % 3) + 1 }));

/** By index: border; partner; partner * 3 + amount − 1; border * 9 + (type − 1) * 3 + size − 1. */
export const Row = {
  requestGoodOffices: perBorder('requestGoodOffices'), acceptGoodOffices: perBorder('acceptGoodOffices'), refuseGoodOffices: perBorder('refuseGoodOffices'),
  factFinding: perBorder('factFinding'), hotline: perBorder('hotline'), confidenceMeasures: perBorder('confidenceMeasures'),
  consentDeployment: perBorder('consentDeployment'), renewDeployment: perBorder('renewDeployment'), demilitarisedZone: perBorder('demilitarisedZone'),
  humanitarianAction: perBorder('humanitarianAction'), peacebuilding: perBorder('peacebuilding'),
  closeBorder: perBorder('closeBorder'), mobilise: perBorder('mobilise'), accuse: perBorder('accuse'),
  informationExchange: perPartner('informationExchange'), withhold: perPartner('withhold'),
  releaseWater: flows('releaseWater'), exportEnergy: flows('exportEnergy'),
  bothSides: deployments(MODE_2), oneSide: deployments(MODE_1),
  storeWater: of('storeWater', {}),
} as const;
