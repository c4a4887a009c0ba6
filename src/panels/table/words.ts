/** Names and numbers as the table says them, in the language that is shown. */
import { STATES, type BorderId, type StateId } from '../../engine/names.ts';
import type { CauseView } from '../../protocol/causes.ts';
import type { FactView } from '../../protocol/facts.ts';
import type { Clause } from '../../protocol/offers.ts';
import type { Order } from '../../protocol/orders.ts';
import type { SeenMeter } from '../../protocol/view.ts';
import { formatValue, meterLine, narrateCause, narrateClause, narrateFact, narrateOrder, say, shortMeterLine, type Translate } from '../../text/index.ts';
import { useTranslation } from '../common/text.tsx';
import { meterStep, threatName } from './situation.ts';

export interface Words {
  readonly t: Translate;
  state(id: string): string;
  states(ids: readonly string[]): string;
  border(id: BorderId): string;
  /** Full name, e.g. 'Tension, border Kyrgyzstan – Tajikistan'. */
  meter(name: string): string;
  /** Last part of the name only, where the place is already said. */
  shortMeter(name: string): string;
  /** Value as far as it is known: a number, '≈ 42.0', or the name of its step. */
  reading(name: string, seen: SeenMeter): string;
  fact(fact: FactView): string;
  /** A cause; a border that the name of `meter` already holds is not said again. */
  cause(cause: CauseView, meter?: string): string;
  clause(clause: Clause): string;
  /** The order with its place and parameters, as it stands in a list. */
  order(order: Order): string;
}

export function useWords(): Words {
  const { t } = useTranslation();
  const state = (id: string): string => t(`names.state.${id}`);
  return {
    t,
    state,
    states: (ids) => ids.map(state).join(', '),
    border: (id) => t(`names.border.${id}`),
    meter: (name) => say(meterLine(name)),
    shortMeter: (name) => say(shortMeterLine(name)),
    reading(name, seen) {
      if (seen.knowledge === 'rough') return name.startsWith('threat.') ? t(`names.threatStep.${threatName(meterIndex(seen.value))}`) : t(`names.step.${meterStep(seen.value)}`);
      const value = formatValue(name, seen.value);
      return seen.knowledge === 'perceived' ? `≈ ${value}` : value;
    },
    fact: (fact) => say(narrateFact(fact)),
    cause: (cause, meter) => say(narrateCause(cause, meter)),
    clause: (clause) => say(narrateClause(clause)),
    order: (order) => say(narrateOrder(order)),
  };
}

const meterIndex = (value: number): number => Math.min(4, Math.floor(value / 200));

/** A seat's own state; the envoy has none. */
export const stateOf = (seat: string): StateId | undefined => STATES.find((state) => state === seat);
