/** How a step of the escalation ladder looks on a border: colour, width, dash and glow say the same thing four times. */
import { LADDER } from '../engine/names.ts';

export interface StepStyle {
  readonly name: (typeof LADDER)[number];
  readonly colour: string;
  /** Text on the colour. */
  readonly ink: string;
  /** CSS pixels. */
  readonly width: number;
  /** Lengths of line and gap in CSS pixels; empty for an unbroken line. */
  readonly dash: readonly number[];
  /** Widths of the soft strokes below the line, in CSS pixels; none where nothing is to be seen. */
  readonly glow: readonly number[];
}

/** Brighter kin of the panels' tokens `--ladder-0` to `--ladder-5`: here they lie on grey-green land and must keep 3:1. */
const ROWS: readonly Omit<StepStyle, 'name'>[] = [
  { colour: '#7fa79f', ink: '#0e171c', width: 1.3, dash: [1.5, 4.5], glow: [] },
  { colour: '#b5c284', ink: '#0e171c', width: 2, dash: [10, 5], glow: [] },
  { colour: '#e2b653', ink: '#0e171c', width: 2.4, dash: [7, 3], glow: [8] },
  { colour: '#ee8b45', ink: '#0e171c', width: 2.8, dash: [], glow: [8, 15] },
  { colour: '#ec6450', ink: '#0e171c', width: 3.6, dash: [], glow: [10, 18, 26] },
  { colour: '#ff5f78', ink: '#0e171c', width: 5, dash: [], glow: [12, 22, 34] },
];
export const STEPS: readonly StepStyle[] = LADDER.map((name, i) => ({ name, ...ROWS[i] }));

/** The style of a step; a step outside the ladder is drawn as its nearest end. */
export const styleOf = (step: number): StepStyle => STEPS[Math.max(0, Math.min(STEPS.length - 1, step))];
