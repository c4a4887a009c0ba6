/** The map for paper: black lines on white, with the borders in question numbered. It never changes and needs no store. */
import { type BorderId, type StateId, STATES } from '../engine/names.ts';
import type { I18n } from '../text/index.ts';
import { loadGeometry } from './files.ts';
import { type Geometry, pathOf } from './geometry.ts';
import { CAPITALS, CONTEXT, SITES, STATE_AT, WATERS } from './places.ts';
import { HOME, type Point } from './projection.ts';
import { element } from './svg/paint.ts';

export interface PaperMap {
  /** Numbered in this order. */
  readonly borders: readonly BorderId[];
  /** The reader's own state, set off by hatching, which prints where grey does not. */
  readonly state?: StateId;
}

const INK = { line: '#111', soft: '#6b6b6b', water: '#8a8a8a', lake: '#d4d4d4', beyond: '#f1f1f1', paper: '#fff' } as const;
/** Plane units around the five states; below them stands the name of Afghanistan. */
const MARGIN = { side: 26, below: 74 } as const;
/** Size of letters in plane units; a page is about a fifth as wide in millimetres. */
const LETTERS = { state: 25, town: 17, water: 15, context: 17, number: 22 } as const;
const HATCH = 'paper-map-hatch';

/** Draws into `host`, in place of what is there. Rejects when the geometry can't be had. */
export async function drawPaperMap(host: Element, text: Pick<I18n, 't' | 'language'>, about: PaperMap): Promise<void> {
  const geometry = await loadGeometry();
  const [x, y] = [HOME[0] - MARGIN.side, HOME[1] - MARGIN.side];
  const [width, height] = [HOME[2] - x + MARGIN.side, HOME[3] - y + MARGIN.below];
  const svg = element('svg', {
    viewBox: `${x} ${y} ${width} ${height}`, role: 'img', 'aria-label': text.t('map.label'),
    'font-family': "'Inter Variable', sans-serif", 'text-anchor': 'middle', 'stroke-linejoin': 'round',
  });
  svg.append(hatch(), element('rect', { x, y, width, height, fill: INK.lake }), ...land(geometry, about), ...waters(geometry), ...quarrels(geometry, about.borders), ...names(text), ...numbers(about.borders));
  host.replaceChildren(svg);
}

/** Each page draws the same hatching; the same id twice does no harm, since both mean the same. */
function hatch(): SVGElement {
  const pattern = element('pattern', { id: HATCH, width: 9, height: 9, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
  pattern.append(element('rect', { width: 9, height: 9, fill: INK.paper }), element('path', { d: 'M0,0V9', stroke: '#b5b5b5', 'stroke-width': 2.4 }));
  const defs = element('defs');
  defs.append(pattern);
  return defs;
}

const path = (d: string, ink: Readonly<Record<string, string | number>>): SVGElement => element('path', { d, fill: 'none', 'fill-rule': 'evenodd', ...ink });

function land({ countries, states, otherBorders }: Geometry, { state }: PaperMap): SVGElement[] {
  const around = countries.filter((c) => c.role !== 'state').map((c) => c.path).join('');
  return [
    path(around, { fill: INK.beyond }),
    path(otherBorders, { stroke: INK.soft, 'stroke-width': 1 }),
    ...STATES.map((id) => path(states[id].path, { fill: id === state ? `url(#${HATCH})` : INK.paper, stroke: INK.line, 'stroke-width': 1.8 })),
  ];
}

function waters({ waters: all }: Geometry): SVGElement[] {
  const of = (kind: (typeof all)[number]['kind']): string => all.filter((w) => w.kind === kind).map((w) => w.path).join('');
  return [
    path(of('river'), { stroke: INK.water, 'stroke-width': 1.6 }),
    path(of('lake'), { fill: INK.lake, stroke: INK.water, 'stroke-width': 1 }),
    path(of('historic'), { stroke: INK.water, 'stroke-width': 1.2, 'stroke-dasharray': '4 4' }),
  ];
}

function quarrels({ borders }: Geometry, ids: readonly BorderId[]): SVGElement[] {
  return borders.filter(({ id }) => ids.includes(id)).map(({ lines }) => path(pathOf(lines), { stroke: INK.line, 'stroke-width': 5, 'stroke-dasharray': '12 6' }));
}

function label(words: string, [x, y]: Point, size: number, ink: Readonly<Record<string, string | number>> = {}): SVGElement {
  const made = element('text', { x, y, 'font-size': size, fill: INK.line, stroke: INK.paper, 'stroke-width': size / 4, 'paint-order': 'stroke', 'dominant-baseline': 'central', ...ink });
  made.textContent = words;
  return made;
}

function names(text: Pick<I18n, 't' | 'language'>): SVGElement[] {
  const upper = (key: string): string => text.t(key).toLocaleUpperCase(text.language);
  return [
    ...CONTEXT.map(({ id, at }) => label(upper(`map.context.${id}`), at, LETTERS.context, { fill: INK.soft, 'letter-spacing': 3, stroke: INK.beyond })),
    ...WATERS.map(({ id, at, turn }) => label(text.t(`map.water.${id}`), at, LETTERS.water, { fill: INK.soft, 'font-style': 'italic', transform: `rotate(${turn} ${at[0]} ${at[1]})` })),
    ...STATES.map((id) => label(upper(`names.state.${id}`), STATE_AT[id], LETTERS.state, { 'font-weight': 700, 'letter-spacing': 2 })),
    ...CAPITALS.flatMap(({ id, at: [x, y], side }) => [
      element('circle', { cx: x, cy: y, r: 4.5, fill: INK.line, stroke: INK.paper, 'stroke-width': 1.5 }),
      label(text.t(`map.town.${id}`), [x + (side === 'left' ? -10 : 10), y], LETTERS.town, { 'text-anchor': side === 'left' ? 'end' : 'start' }),
    ]),
  ];
}

function numbers(ids: readonly BorderId[]): SVGElement[] {
  return ids.flatMap((id, i) => {
    const [x, y] = SITES[id].at;
    return [
      element('circle', { cx: x, cy: y, r: 17, fill: INK.line, stroke: INK.paper, 'stroke-width': 3 }),
      label(String(i + 1), [x, y + 1], LETTERS.number, { fill: INK.paper, stroke: 'none', 'font-weight': 700 }),
    ];
  });
}
