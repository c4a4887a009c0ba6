/** Shared threats as one seat sees them. */
import { Threat } from '../engine/layout.ts';
import { THREATS, THREAT_FROM, stepOf, type ThreatId } from '../engine/names.ts';
import { statesOf } from '../protocol/codec.ts';
import type { ThreatView } from '../protocol/view.ts';
import type { Sight } from './sight.ts';

function threatOf(sight: Sight, threat: number): ThreatView {
  const { world } = sight;
  const strategy = { seasonsLeft: world.get(Threat.strategy + threat), signatories: statesOf(world.get(Threat.strategists + threat)) };
  return {
    id: THREATS[threat] as ThreatId,
    step: stepOf(world.get(Threat.severity + threat), THREAT_FROM),
    ...(sight.knowledge(Threat.threshold + threat) === 'exact' ? { threshold: world.get(Threat.threshold + threat) } : {}),
    ...(strategy.seasonsLeft > 0 || strategy.signatories.length > 0 ? { strategy } : {}),
  };
}

/** The threats that the scenario plays with. */
export const threatsOf = (sight: Sight): ThreatView[] => sight.world.tables.threats.map((t) => threatOf(sight, t));
