/** The way through a season: what the one primary button does in each phase. */
import { PHASES } from '../../engine/names.ts';
import type { SeatView } from '../../protocol/view.ts';
import { tablesOf } from '../diplomacy/tables.ts';

/** The phases of a season, in order; `ended` is no phase of a season. */
export const SEASON_PHASES = PHASES.filter((phase) => phase !== 'ended');

export type NextKey = 'news' | 'diplomacy' | 'orders' | 'playing' | 'resolution' | 'reflection' | 'ended' | 'waiting' | 'readOnly';
/** `finish` closes the last season and goes to the debrief; `none` can't be pressed. */
export type NextAct = 'advance' | 'lock' | 'skip' | 'finish' | 'debrief' | 'none';
export interface NextStep {
  readonly key: NextKey;
  readonly act: NextAct;
}

/** What the primary button says and does now. */
export function nextStep(view: Pick<SeatView, 'phase' | 'locked' | 'game' | 'outcome'>, playing: boolean): NextStep {
  if (playing) return { key: 'playing', act: 'skip' };
  if (view.phase === 'ended') return { key: 'ended', act: 'debrief' };
  if (view.game.readOnly !== undefined) return { key: 'readOnly', act: 'none' };
  if (view.phase === 'resolution' && view.outcome !== undefined) return { key: 'ended', act: 'finish' };
  if (view.phase !== 'orders') return { key: view.phase, act: 'advance' };
  return view.locked ? { key: 'waiting', act: 'none' } : { key: 'orders', act: 'lock' };
}

/** Ids of offers that lapse when this seat leaves diplomacy now, and could still be signed. */
export const unanswered = (view: Pick<SeatView, 'offers' | 'seat'>): readonly number[] =>
  tablesOf(view).flatMap(({ versions }) => versions).filter((offer) => offer.mayAnswer && offer.cannotSign === undefined).map((offer) => offer.id);
