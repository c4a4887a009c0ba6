/** The desk: every order a seat could give now, what it costs, what it may do and what it rests on. */
import { Perception, Relation, eye, pair } from '../engine/layout.ts';
import { nameOf } from '../engine/meters.ts';
import { ORDERS, THREATS, type OrderKind, type ThreatId } from '../engine/names.ts';
import { orderCost, orderOptions, whyIllegal } from '../engine/orders/registry.ts';
import type { OrderRow } from '../engine/orders/row.ts';
import { councilChance } from '../engine/phases/council.ts';
import type { EffectRow } from '../engine/tables.ts';
import { rowToOrder } from '../protocol/codec.ts';
import type { DeskOption } from '../protocol/view.ts';
import type { GameContent } from './port.ts';
import type { Sight } from './sight.ts';
import { laterEffects } from './viewLater.ts';

/** Half the width of the range in which the Council's chance is shown, percent; assumption. */
const SPREAD = 8;
const REQUEST = ORDERS.indexOf('requestDeployment');

/** Fields that one constant effect of an order moves. At a border where the actor is no side, `other` means both. */
function targets(sight: Sight, order: OrderRow, { scope, column }: EffectRow): readonly number[] {
  const { world, seat } = sight;
  const t = order.border >= 0 ? world.tables.borders[order.border] : undefined;
  const sides = t === undefined ? [] : [t.first, t.second].filter((s) => s >= 0 && s !== seat);
  const others = order.partner >= 0 ? [order.partner] : sides;
  switch (scope) {
    case 'self': return [column + seat];
    case 'other': return others.map((s) => column + s);
    case 'border': return order.border < 0 ? [] : [column + order.border];
    case 'trustOfOther': return others.map((s) => Relation.trust + pair(s, seat));
    case 'trustOfSelf': return others.map((s) => Relation.trust + pair(seat, s));
    case 'ownError': return order.border < 0 ? [] : [Perception.error + eye(seat, order.border)];
    case 'otherError': return order.border < 0 ? [] : others.map((s) => Perception.error + eye(s, order.border));
    case 'threat':
    case 'region':
      return [column];
  }
}

function effectsOf(sight: Sight, order: OrderRow): DeskOption['effects'] {
  const effects: DeskOption['effects'][number][] = [];
  const { orders, platforms } = sight.world.tables;
  for (const row of (platforms[order.organisation] ?? orders[order.kind])?.rows ?? []) {
    for (const field of targets(sight, order, row)) {
      const meter = nameOf(field);
      if (meter !== undefined) effects.push({ meter, delta: row.delta, ...(row.after > 0 ? { after: row.after } : {}) });
    }
  }
  return effects;
}

/** Threats in play to whose joint response the order adds. */
function againstOf({ world }: Sight, order: OrderRow): readonly ThreatId[] {
  const { platforms, threats } = world.tables;
  const effort = platforms[order.organisation]?.effort;
  const against = order.threat >= 0 ? [order.threat] : threats.filter((t) => (effort?.[t] ?? 0) > 0);
  return against.map((t) => THREATS[t] as ThreatId);
}

/** Chance in percent that the Security Council decides in favour and nobody vetoes, as a range. */
function chanceOf({ world }: Sight): readonly [number, number] {
  const percent = Math.round((councilChance(world) * (1000 - world.tables.params.vetoChance)) / 10_000);
  return [Math.max(0, percent - SPREAD), Math.min(100, percent + SPREAD)];
}

export function deskOf(content: GameContent, sight: Sight): DeskOption[] {
  return orderOptions(sight.world, sight.seat).map((row) => {
    const unavailable = whyIllegal(sight.world, sight.seat, row);
    const cost = orderCost(sight.world, row);
    const against = againstOf(sight, row);
    return {
      order: rowToOrder(row),
      cost: { capital: cost.capital, approval: cost.approval, budget: cost.budget },
      ...(unavailable === null ? {} : { unavailable }),
      effects: [...effectsOf(sight, row), ...laterEffects(sight, row)],
      ...(against.length === 0 ? {} : { against }),
      ...(row.kind === REQUEST ? { chance: chanceOf(sight) } : {}),
      basis: content.sources.orders[ORDERS[row.kind] as OrderKind],
    };
  });
}
