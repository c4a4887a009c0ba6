/** Which handler plays which order, and the questions that everyone asks of orders. */
import { N_BORDERS, N_PLATFORMS, N_STATES, N_THREATS, State } from '../layout.ts';
import { ORDERS, type DropReason, type OrderKind } from '../names.ts';
import type { World } from '../world.ts';
import { acceptGoodOffices } from './acceptGoodOffices.ts';
import { accuse } from './accuse.ts';
import { closeBorder } from './closeBorder.ts';
import { commonFund } from './commonFund.ts';
import { confidenceMeasures } from './confidenceMeasures.ts';
import { consentDeployment } from './consentDeployment.ts';
import { demilitarisedZone } from './demilitarisedZone.ts';
import { earlyWarning } from './earlyWarning.ts';
import { education } from './education.ts';
import { endDeployment } from './endDeployment.ts';
import { exportEnergy } from './exportEnergy.ts';
import { factFinding } from './factFinding.ts';
import { faitAccompli } from './faitAccompli.ts';
import { forceLimits } from './forceLimits.ts';
import { generalAssembly } from './generalAssembly.ts';
import { hold } from './hold.ts';
import { hotline } from './hotline.ts';
import { humanitarianAction } from './humanitarianAction.ts';
import { informationExchange } from './informationExchange.ts';
import { jobs } from './jobs.ts';
import { jointOperation } from './jointOperation.ts';
import { jointStrategy } from './jointStrategy.ts';
import { mobilise } from './mobilise.ts';
import { outreach } from './outreach.ts';
import { peacebuilding } from './peacebuilding.ts';
import { refuseGoodOffices } from './refuseGoodOffices.ts';
import { releaseWater } from './releaseWater.ts';
import { renewDeployment } from './renewDeployment.ts';
import { requestDeployment } from './requestDeployment.ts';
import { requestGoodOffices } from './requestGoodOffices.ts';
import { rightsInclusion } from './rightsInclusion.ts';
import { ruleOfLaw } from './ruleOfLaw.ts';
import { securityCouncil } from './securityCouncil.ts';
import { smallArms } from './smallArms.ts';
import { storeWater } from './storeWater.ts';
import { summit } from './summit.ts';
import { swap } from './swap.ts';
import { territoryFirst } from './territoryFirst.ts';
import { withhold } from './withhold.ts';
import { workThrough } from './workThrough.ts';
import { orderApproval, orderBudget, orderCapital, orderCost } from './cost.ts';
import { BLANK, MODE_1, MODE_2, MODE_N, N_SIZES, N_TYPES, SHAPES, rowsOnly, type OrderHandler, type OrderRow } from './row.ts';

export { orderApproval, orderBudget, orderCapital, orderCost };

const handlers: { readonly [K in OrderKind]: OrderHandler } = {
  acceptGoodOffices, accuse, closeBorder, commonFund, confidenceMeasures, consentDeployment, demilitarisedZone, earlyWarning,
  education, endDeployment, exportEnergy, factFinding, faitAccompli, forceLimits, generalAssembly, hold, hotline,
  humanitarianAction, informationExchange, jobs, jointOperation, jointStrategy, mobilise, outreach, peacebuilding,
  refuseGoodOffices, releaseWater, renewDeployment, requestDeployment, requestGoodOffices, rightsInclusion, ruleOfLaw,
  securityCouncil, smallArms, storeWater, summit, swap, territoryFirst, withhold, workThrough,
};
/** By index in ORDERS. */
export const HANDLERS: readonly OrderHandler[] = ORDERS.map((kind) => handlers[kind]);
/** Answers about a kind, by index in ORDERS: whether it is a consent, does more than its rows, and what its tone is. */
export const IS_CONSENT = Uint8Array.from(HANDLERS, ({ when }) => (when === 'consents' ? 1 : 0));
export const DOES_MORE = Uint8Array.from(HANDLERS, ({ effect }) => (effect === rowsOnly ? 0 : 1));
export const TONES = Int8Array.from(HANDLERS, ({ tone }) => tone);

/** Why `state` may not give this order now; null when it may. Never throws, whatever the row holds. */
export const whyIllegal = (world: World, state: number, order: OrderRow): DropReason | null =>
  whyIllegalAt(world, state, order, orderCapital(world, order), orderBudget(world, order));

/** The same, for whoever knows its price in capital and budget already. */
export function whyIllegalAt(world: World, state: number, order: OrderRow, capital: number, budget: number): DropReason | null {
  const { kind } = order;
  if (world.flat.offered[kind] !== 1) return 'nothingPending';
  if (!isWellShaped(order)) return 'notYourBorder';
  if (world.get(State.paralysed + state) === 1 && kind !== HOLD) return 'noApproval';
  const wrong = (HANDLERS[kind] as OrderHandler).legal(world, state, order);
  if (wrong !== null) return wrong;
  if (world.get(State.capital + state) < capital) return 'noCapital';
  return world.get(State.budget + state) < budget ? 'noBudget' : null;
}

const isAmount = (n: number): boolean => n >= 1 && n <= 3;

/** For each kind, by index in ORDERS: whether it is at a border, towards a partner, and its shape (index in SHAPES). */
const AT_BORDER = Uint8Array.from(HANDLERS, ({ shape }) => (shape === 'border' || shape === 'deployment' ? 1 : 0));
const TO_PARTNER = Uint8Array.from(HANDLERS, ({ shape }) => (shape === 'partner' || shape === 'flow' ? 1 : 0));
const SHAPE = Uint8Array.from(HANDLERS, ({ shape }) => SHAPES.indexOf(shape));
const [FLOW, DEPLOYMENT, THREAT, PAYMENT, ORGANISATION] = (['flow', 'deployment', 'threat', 'payment', 'organisation'] as const).map((shape) => SHAPES.indexOf(shape)) as [number, number, number, number, number];
const HOLD = ORDERS.indexOf('hold');

/** True when the parts that the kind needs are in range, and neither border nor partner is named where none is needed. */
function isWellShaped(o: OrderRow): boolean {
  if (AT_BORDER[o.kind] === 1 ? !(o.border >= 0 && o.border < N_BORDERS) : o.border !== NOWHERE) return false;
  if (TO_PARTNER[o.kind] === 1 ? !(o.partner >= 0 && o.partner < N_STATES) : o.partner !== NOWHERE) return false;
  const shape = SHAPE[o.kind] as number;
  // nothing, a border or a partner alone
  if (shape < FLOW) return true;
  switch (shape) {
    case FLOW: case PAYMENT: return isAmount(o.amount);
    case THREAT: return o.threat >= 0 && o.threat < N_THREATS;
    case ORGANISATION: return o.organisation >= 0 && o.organisation < N_PLATFORMS;
    case DEPLOYMENT: return MODES.includes(o.mode) && o.type >= 1 && o.type <= N_TYPES && o.size >= 1 && o.size <= N_SIZES;
    default: return false;
  }
}
const NOWHERE = BLANK.border;
const MODES: readonly number[] = [MODE_2, MODE_1, MODE_N];

/** Every way to fill the parts of a kind of order, at one border where it needs one; shared by all games. */
function variants(handler: OrderHandler, kind: number): readonly OrderRow[] {
  const row = { ...BLANK, kind };
  const count = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
  switch (handler.shape) {
    case 'nothing': return [row];
    case 'border': return count(N_BORDERS).map((border) => ({ ...row, border }));
    case 'partner': return count(N_STATES).map((partner) => ({ ...row, partner }));
    case 'flow': return count(N_STATES).flatMap((partner) => [1, 2, 3].map((amount) => ({ ...row, partner, amount })));
    case 'payment': return [1, 2, 3].map((amount) => ({ ...row, amount }));
    case 'threat': return count(N_THREATS).map((threat) => ({ ...row, threat }));
    case 'organisation': return count(N_PLATFORMS).map((organisation) => ({ ...row, organisation }));
    case 'deployment':
      return count(N_BORDERS).flatMap((border) => MODES.flatMap((mode) => count(N_TYPES).flatMap((type) => count(N_SIZES).map((size) => ({ ...row, border, mode, type: type + 1, size: size + 1 })))));
  }
}
const VARIANTS: readonly (readonly OrderRow[])[] = HANDLERS.map(variants);

/** Reasons for which an order has nothing to do with a state at all, whatever happens: it is not even shown. */
const STRANGE: readonly (DropReason | null)[] = ['notYourBorder', 'noThreat', 'noFund'];

/** True when an order with these parts can concern a state here, legal now or not. */
const concerns = (world: World, state: number, handler: OrderHandler, row: OrderRow): boolean =>
  row.partner !== state
  && (row.border < 0 || world.isRelevant[row.border] === 1)
  && (row.organisation < 0 || world.tables.platforms[row.organisation]?.offered === true)
  && !STRANGE.includes(handler.legal(world, state, row));

/** Every offered order of a state with all its parameters, legal now or not; what it has nothing to do with is left out. */
export function orderOptions(world: World, state: number): OrderRow[] {
  const options: OrderRow[] = [];
  HANDLERS.forEach((handler, kind) => {
    if (world.tables.orders[kind]?.offered !== true) return;
    for (const row of VARIANTS[kind] as readonly OrderRow[]) if (concerns(world, state, handler, row)) options.push(row);
  });
  return options;
}

const PARTS = Object.keys(BLANK) as (keyof OrderRow)[];
const isSame = (a: OrderRow, b: OrderRow): boolean => PARTS.every((part) => a[part] === b[part]);

/** True when `orderOptions` holds an order with exactly these parts, without listing them all. Never throws, whatever the row holds. */
export function isOption(world: World, state: number, row: OrderRow): boolean {
  const handler = HANDLERS[row.kind];
  if (handler === undefined || world.tables.orders[row.kind]?.offered !== true) return false;
  return (VARIANTS[row.kind] as readonly OrderRow[]).some((option) => isSame(option, row)) && concerns(world, state, handler, row);
}
