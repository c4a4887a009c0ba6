/** What the panels of the situation show, taken from the view: names of meters, ladders, and what stands out. */
import { LADDER, LADDER_FROM, METER_STEPS, stepOf, THREAT_STEPS, type BorderId, type LadderStep, type MeterStep, type StateId, type ThreatId, type ThreatStep } from '../../engine/names.ts';
import type { BorderView, SeatView, SeenMeter, Viewer } from '../../protocol/view.ts';

/** Lower bounds of the five steps of every meter that is no ladder (unit 0–1000). */
const METER_FROM = [0, 200, 400, 600, 800] as const;

export const ladderStep = (value: number): number => stepOf(value, LADDER_FROM);
export const ladderName = (step: number): LadderStep => LADDER[step] ?? 'calm';
export const threatName = (step: number): ThreatStep => THREAT_STEPS[step] ?? 'latent';
export const meterStep = (value: number): MeterStep => METER_STEPS[stepOf(value, METER_FROM)] ?? 'veryLow';

export const borderMeter = (border: BorderId, part: 'tension' | 'framing' | 'ripeness' | 'settlement' | 'people' | 'incidents' | 'arms'): string => `border.${border}.${part}`;
export const stateMeter = (state: Viewer, part: string): string => `state.${state}.${part}`;
export const trustMeter = (from: StateId, to: StateId): string => `relation.${from}-${to}.trust`;
export const severityMeter = (threat: ThreatId): string => `threat.${threat}.severity`;

/** A border's tension as this seat sees it; undefined when it sees none. */
export const tensionOf = (view: Pick<SeatView, 'meters'>, border: BorderId): SeenMeter | undefined => view.meters[borderMeter(border, 'tension')];

/** Borders to show at once: those with a site of incidents and those beyond calm, the tensest first; then the quiet rest. */
export function sortBorders(view: Pick<SeatView, 'meters' | 'borders'>): { readonly watched: readonly BorderView[]; readonly quiet: readonly BorderView[] } {
  const tension = (border: BorderView): number => tensionOf(view, border.id)?.value ?? 0;
  const ordered = [...view.borders].sort((a, b) => Number(b.live) - Number(a.live) || tension(b) - tension(a));
  const isWatched = (border: BorderView): boolean => border.live || ladderStep(tension(border)) >= 2;
  return { watched: ordered.filter(isWatched), quiet: ordered.filter((border) => !isWatched(border)) };
}

const WORSE: ReadonlySet<string> = new Set(['tension', 'severity', 'grievance', 'people', 'incidents', 'arms', 'growth', 'unOveruse', 'cold', 'fundRisk']);
const NEITHER: ReadonlySet<string> = new Set(['framing', 'ripeness', 'prevention', 'response', 'riverFlow', 'threshold', 'fundPaid', 'fundTarget', 'fundLow', 'fundHigh', 'fundKnown', 'fundDue']);
/** Whether a rise of this meter is good (1), bad (−1) or neither (0) for those who live with it. */
export function senseOf(meter: string): -1 | 0 | 1 {
  const parts = meter.split('.');
  const part = parts.at(-1) ?? '';
  if (WORSE.has(part) || parts.includes('misperception')) return -1;
  if (NEITHER.has(part)) return 0;
  return 1;
}

/** Own meters that changed, the largest change first; capital and accounts of spending come last. */
export function changedMeters(view: Pick<SeatView, 'meters' | 'seat'>): readonly { readonly meter: string; readonly seen: SeenMeter }[] {
  const own = `state.${view.seat}.`;
  return Object.entries(view.meters)
    .filter(([meter, seen]) => meter.startsWith(own) && seen.delta !== 0)
    .map(([meter, seen]) => ({ meter, seen }))
    .sort((a, b) => Math.abs(b.seen.delta) - Math.abs(a.seen.delta));
}
