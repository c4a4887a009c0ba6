/** What happened, as one seat may know it; narration turns a fact into a key and parameters. */
import type { BorderId, ClauseType, DropReason, FactKind, InstitutionId, MissionMode, MissionSize, MissionType, OrderKind, PlatformId, StateId, ThreatId } from '../engine/names.ts';

export interface FactView {
  readonly kind: FactKind;
  readonly turn: number;
  readonly actor?: StateId;
  /** The other party. */
  readonly other?: StateId;
  /** Everyone who takes part, the actor among them, where there are more than two. */
  readonly parties?: readonly StateId[];
  readonly border?: BorderId;
  readonly order?: OrderKind;
  readonly clause?: ClauseType;
  readonly institution?: InstitutionId;
  readonly reason?: DropReason;
  readonly mode?: MissionMode;
  readonly type?: MissionType;
  readonly size?: MissionSize;
  readonly threat?: ThreatId;
  readonly organisation?: PlatformId;
  /** Id of the event card, as in NewsView. */
  readonly event?: string;
  /** The host's own words, for an event of its own. */
  readonly own?: { readonly title: string; readonly body: string };
  /** Severity 1–3, ladder step, seasons or number of people, by kind. */
  readonly value?: number;
}
