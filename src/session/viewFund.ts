/** The common fund as one seat knows it: what is in it is public, what it takes only to some (P19). */
import { Region, State } from '../engine/layout.ts';
import { THREATS, type ThreatId } from '../engine/names.ts';
import type { FundView } from '../protocol/view.ts';
import type { Sight } from './sight.ts';
import { isState } from './viewers.ts';

const STATE_OF = ['open', 'met', 'missed'] as const;

/** Undefined where the scenario has no fund. */
export function fundOf({ world, seat, knowledge }: Sight): FundView | undefined {
  const due = world.get(Region.fundDue);
  if (due === 0) return undefined;
  const target = world.get(Region.fundTarget);
  return {
    state: STATE_OF[world.get(Region.fundState)] ?? 'open',
    pot: world.get(Region.fundPot),
    target: knowledge(Region.fundTarget) === 'exact' ? [target, target] : [world.get(Region.fundLow), world.get(Region.fundHigh)],
    due,
    risk: world.get(Region.fundRisk),
    threat: THREATS[world.get(Region.fundThreat)] as ThreatId,
    own: isState(seat) ? world.get(State.fundPaid + seat) : 0,
  };
}
