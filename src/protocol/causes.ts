/** Why a meter changed, as one seat may know it. */
import type { BorderId, CauseKind, StateId } from '../engine/names.ts';

/** One cause; the rows of a change add up to it exactly. */
export interface CauseView {
  /** Change in unit 0–1000 (divide by ten for what is shown). */
  readonly delta: number;
  /** `unknown` is the one row 'not known to you'. */
  readonly kind: CauseKind | 'unknown';
  /**
   * Order kind, event id, clause type, institution, organisation or rule; '' for `unknown`.
   * Events: a card's id, \`inject:\` and an id for one of the library of injects, \`own\` for one that the host wrote.
   */
  readonly id: string;
  /** The host's own words, for \`own\`. */
  readonly title?: string;
  readonly actor?: StateId;
  readonly border?: BorderId;
  /** In the debrief: an act of the delegation that reads it. */
  readonly own?: true;
  /** Ids in the source register (seed items such as B23, literature such as E14), or 'assumption'. */
  readonly sources: readonly string[];
}

/** One turn's change of one meter. */
export interface ChangeView {
  readonly turn: number;
  readonly before: number;
  readonly after: number;
  readonly causes: readonly CauseView[];
  /** True when only the steps of `before` and `after` (the middles of their steps) are known: numbers and causes say no more. */
  readonly rough?: true;
}
export interface WhyView {
  readonly meter: string;
  /** Latest turn first. */
  readonly changes: readonly ChangeView[];
}
