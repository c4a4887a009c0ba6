/** The outcomes of worlds as rows of a table: what is compared, in which order, and how it is said. */
import { STATES, type StateId } from '../../engine/names.ts';
import type { WorldOutcome } from '../../protocol/worlds.ts';

/** A measure of an outcome; `unit` says how its number is written. */
export interface Row {
  readonly id: 'common' | 'positive' | 'negative' | 'people' | 'incidents' | 'signed' | 'broken' | 'state';
  /** Whose points and goals. */
  readonly state?: StateId;
  readonly unit: 'meter' | 'count';
  /** Undefined where the record does not tell. */
  of(outcome: WorldOutcome): number | undefined;
}

/** Goals that a delegation met; undefined where the record does not tell. */
export const goalsOf = (outcome: WorldOutcome, state: StateId): { readonly met: number; readonly all: number } | undefined =>
  outcome.told?.goals.find((row) => row.state === state);

/** The common good first; then promises; then each delegation in the fixed order, which is no order of merit. */
export const ROWS: readonly Row[] = [
  { id: 'common', unit: 'meter', of: ({ peace }) => peace.common },
  { id: 'negative', unit: 'meter', of: ({ peace }) => peace.negative },
  { id: 'positive', unit: 'meter', of: ({ peace }) => peace.positive },
  { id: 'people', unit: 'count', of: ({ people }) => people },
  { id: 'incidents', unit: 'count', of: ({ incidents }) => incidents },
  { id: 'signed', unit: 'count', of: ({ told }) => told?.deals.signed },
  { id: 'broken', unit: 'count', of: ({ told }) => told?.promises.broken },
  ...STATES.map((state): Row => ({ id: 'state', state, unit: 'meter', of: ({ scores }) => scores[state] })),
];

/** How a world ended, in one word. */
export const endOf = ({ war, failed }: WorldOutcome): 'held' | 'failed' | 'war' => (war ? 'war' : failed ? 'failed' : 'held');
