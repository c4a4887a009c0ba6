/** What an order leads to later, if the other side, the envoys or the Security Council do their part; from the rules' parameters. */
import { Border, Region, State } from '../engine/layout.ts';
import { nameOf } from '../engine/meters.ts';
import { CASE_STAGES, ORDERS } from '../engine/names.ts';
import type { OrderRow } from '../engine/orders/row.ts';
import { missionCost } from '../engine/phases/council.ts';
import { missionEase } from '../engine/phases/missions.ts';
import type { EffectTime, EffectView } from '../protocol/view.ts';
import type { Sight } from './sight.ts';

const TEXT = CASE_STAGES.indexOf('text');

/** Effects of the order that come with a later event, before the rules that strengthen or weaken them. */
export function laterEffects(sight: Sight, order: OrderRow): EffectView[] {
  const { world } = sight;
  const b = order.border;
  if (b < 0) return [];
  switch (ORDERS[order.kind]) {
    case 'requestGoodOffices': return goodOffices(sight, b, true);
    case 'acceptGoodOffices': return goodOffices(sight, b, world.get(Border.caseStage + b) !== TEXT);
    case 'requestDeployment': return deployment(sight, b, order.type, order.size);
    case 'consentDeployment': return deployment(sight, b, world.get(Border.askType + b), world.get(Border.askSize + b));
    default: return [];
  }
}

const effect = (field: number, delta: number, when: EffectTime): EffectView => ({ meter: nameOf(field) ?? '', delta, when });

/** Talks cost approval at home; only a text that both sides sign moves the border. */
function goodOffices({ world, seat }: Sight, b: number, hasTalksAhead: boolean): EffectView[] {
  const p = world.tables.params;
  return [
    ...(hasTalksAhead ? [effect(State.approval + seat, -p.acceptApproval, 'talksBegin')] : []),
    effect(Border.tension + b, -p.textTension, 'textSigned'),
    effect(Border.settlement + b, p.textSettlement, 'textSigned'),
    effect(Border.framing + b, -p.textFraming, 'textSigned'),
  ];
}

/** The mission is paid by the United Nations, once the Council has agreed. Nothing when no mission is asked for. */
function deployment({ world }: Sight, b: number, type: number, size: number): EffectView[] {
  if (type === 0 || size === 0) return [];
  return [
    effect(Region.unFunding, -missionCost(world, size), 'missionSent'),
    effect(Border.tension + b, -missionEase(world.tables.params, type, size), 'eachSeason'),
  ];
}
