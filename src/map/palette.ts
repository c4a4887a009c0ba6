/** Colours and letters of the map. The five states share one lightness (OKLCH 0.50) and differ only a little in hue. */
import type { StateId } from '../engine/names.ts';

export const STATE_FILL: Readonly<Record<StateId, string>> = {
  KZ: '#566863',
  KG: '#546769',
  TJ: '#59675e',
  TM: '#546867',
  UZ: '#5b675c',
};

export const COLOUR = {
  deep: '#0b151a',
  /** Beyond the data: between land and sea, so that the end of the map is no edge. */
  beyond: '#162026',
  context: '#222d32',
  neighbour: '#2c363a',
  contextLine: '#3b474c',
  coast: '#101a1f',
  stateLine: '#17211f',
  lake: '#15323f',
  river: '#6fa3ba',
  historic: '#c3d0cf',
  name: '#f3f1e8',
  contextName: '#8a999d',
  waterName: '#93bccd',
  halo: '#101a1e',
  city: '#f6f3ea',
  cityFill: '#1a2529',
  panel: '#10181d',
  panelLine: '#44535a',
  text: '#eef3f2',
  muted: '#aebcbe',
  accent: '#e0b15c',
  focus: '#ffd48a',
  good: '#9ed8b3',
  bad: '#f2a08c',
  water: '#8fd0ec',
  energy: '#f0cf72',
} as const;

export const SANS = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif";
export const SERIF = "'Source Serif 4 Variable', Georgia, 'Noto Serif', serif";

/** What a mark means, beside its shape. */
export const TONES = { neutral: COLOUR.text, good: COLOUR.good, bad: COLOUR.bad, water: COLOUR.water, energy: COLOUR.energy } as const;
export type Tone = keyof typeof TONES;
