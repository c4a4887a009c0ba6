/** Interned order rows: playouts name orders without allocating. */
import { N_BORDERS, N_PLATFORMS, N_STATES, N_THREATS } from '../engine/layout.ts';
import { ORDERS, type OrderKind } from '../engine/names.ts';
import { BLANK, MODE_1, MODE_2, MODE_N, type OrderRow } from '../engine/orders/row.ts';

const of = (kind: OrderKind, parts: Partial<OrderRow>): OrderRow => ({ ...BLANK, ...parts, kind: ORDERS.indexOf(kind) });
const perBorder = (kind: OrderKind): readonly OrderRow[] => Array.from({ length: N_BORDERS }, (_, border) => of(kind, { border }));
const perPartner = (kind: OrderKind): readonly OrderRow[] => Array.from({ length: N_STATES }, (_, partner) => of(kind, { partner }));
const perThreat = (kind: OrderKind): readonly OrderRow[] => Array.from({ length: N_THREATS }, (_, threat) => of(kind, { threat }));
const flows = (kind: OrderKind): readonly OrderRow[] =>
  Array.from({ length: N_STATES * 3 }, (_, i) => of(kind, { partner: (i / 3) | 0, amount: (i % 3) + 1 }));
const deployments = (mode: number): readonly OrderRow[] =>
  Array.from({ length: N_BORDERS * 9 }, (_, i) => of('requestDeployment', { border: (i / 9) | 0, mode, type: (((i % 9) / 3) | 0) + 1, size: (i % 3) + 1 }));

/** By index: border; partner; threat; platform; amount − 1; partner * 3 + amount − 1; border * 9 + (type − 1) * 3 + size − 1. */
export const Row = {
  requestGoodOffices: perBorder('requestGoodOffices'), acceptGoodOffices: perBorder('acceptGoodOffices'), refuseGoodOffices: perBorder('refuseGoodOffices'),
  factFinding: perBorder('factFinding'), hotline: perBorder('hotline'), confidenceMeasures: perBorder('confidenceMeasures'),
  consentDeployment: perBorder('consentDeployment'), renewDeployment: perBorder('renewDeployment'), demilitarisedZone: perBorder('demilitarisedZone'),
  humanitarianAction: perBorder('humanitarianAction'), peacebuilding: perBorder('peacebuilding'),
  closeBorder: perBorder('closeBorder'), mobilise: perBorder('mobilise'), accuse: perBorder('accuse'),
  informationExchange: perPartner('informationExchange'), withhold: perPartner('withhold'),
  releaseWater: flows('releaseWater'), exportEnergy: flows('exportEnergy'),
  bothSides: deployments(MODE_2), oneSide: deployments(MODE_1), inCrisis: deployments(MODE_N),
  storeWater: of('storeWater', {}),
  forceLimits: perBorder('forceLimits'), smallArms: perBorder('smallArms'), securityCouncil: perBorder('securityCouncil'), outreach: perBorder('outreach'),
  faitAccompli: perBorder('faitAccompli'), territoryFirst: perBorder('territoryFirst'), swap: perPartner('swap'),
  jointOperation: perThreat('jointOperation'), jointStrategy: perThreat('jointStrategy'),
  workThrough: Array.from({ length: N_PLATFORMS }, (_, organisation) => of('workThrough', { organisation })),
  commonFund: [1, 2, 3].map((amount) => of('commonFund', { amount })),
  earlyWarning: of('earlyWarning', {}), summit: of('summit', {}), generalAssembly: of('generalAssembly', {}),
  jobs: of('jobs', {}), education: of('education', {}), rightsInclusion: of('rightsInclusion', {}), ruleOfLaw: of('ruleOfLaw', {}),
} as const;
