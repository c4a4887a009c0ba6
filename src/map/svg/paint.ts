/** Shapes as SVG elements. */
import { COLOUR, SANS, SERIF } from '../palette.ts';
import { PLANE, type View } from '../projection.ts';
import { EVERYWHERE, type FadeShape, type MarkShape, type PathShape, type Picture, type Shape, type TextShape } from '../picture/shape.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function element<K extends keyof SVGElementTagNameMap>(name: K, attributes: Readonly<Record<string, string | number>> = {}): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function ink(made: SVGElement, shape: PathShape | MarkShape, unit: number): void {
  made.setAttribute('fill', shape.fill ?? 'none');
  if (shape.fill) made.setAttribute('fill-rule', 'evenodd');
  if (shape.stroke) {
    made.setAttribute('stroke', shape.stroke);
    made.setAttribute('stroke-width', String((shape.width ?? 1) * unit));
    made.setAttribute('stroke-linejoin', 'round');
    if (!shape.dash?.length) made.setAttribute('stroke-linecap', 'round');
    else made.setAttribute('stroke-dasharray', shape.dash.map((n) => n * unit).join(' '));
  }
  if (shape.alpha !== undefined) made.setAttribute('opacity', String(shape.alpha));
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;

function text(t: TextShape): SVGElement {
  const made = element('text', {
    x: t.at[0].toFixed(1), y: t.at[1].toFixed(1), 'font-size': t.size, 'font-weight': t.weight, fill: t.fill, 'text-anchor': t.anchor,
    'dominant-baseline': 'central', 'font-family': t.serif ? SERIF : SANS,
  });
  if (t.serif) made.setAttribute('font-style', 'italic');
  if (t.spacing) made.setAttribute('letter-spacing', String(t.spacing));
  if (t.turn) made.setAttribute('transform', `rotate(${t.turn} ${t.at[0].toFixed(1)} ${t.at[1].toFixed(1)})`);
  if (t.halo) {
    for (const [key, value] of Object.entries({ stroke: COLOUR.halo, 'stroke-width': t.halo, 'stroke-opacity': 0.75, 'stroke-linejoin': 'round', 'paint-order': 'stroke' })) made.setAttribute(key, String(value));
  }
  if (t.alpha !== undefined) made.setAttribute('opacity', String(t.alpha));
  made.textContent = t.text;
  return made;
}

let fades = 0;
function fade({ at, radii, clear, fill }: FadeShape): SVGElement {
  const id = `map-fade-${++fades}`;
  const [x, y] = at;
  const gradient = element('radialGradient', {
    id, gradientUnits: 'userSpaceOnUse', cx: 0, cy: 0, r: 1, gradientTransform: `translate(${x} ${y}) scale(${radii[0]} ${radii[1]})`,
  });
  gradient.append(element('stop', { offset: clear, 'stop-color': fill, 'stop-opacity': 0 }), element('stop', { offset: 1, 'stop-color': fill }));
  const [from, side] = EVERYWHERE;
  const made = element('g');
  made.append(gradient, element('rect', { x: from, y: from, width: side, height: side, fill: `url(#${id})` }));
  return made;
}

/** `relief`: address of the shading, or null while there is none. */
export function shapeElement(shape: Shape, relief: string | null): SVGElement | null {
  if (shape.kind === 'text') return text(shape);
  if (shape.kind === 'relief') {
    if (relief === null) return null;
    const made = element('image', { href: relief, width: PLANE[0], height: PLANE[1], preserveAspectRatio: 'none', opacity: shape.alpha });
    made.style.mixBlendMode = 'hard-light';
    return made;
  }
  if (shape.kind === 'fade') return fade(shape);
  const made = element('path', { d: shape.d });
  if (shape.kind === 'path') {
    made.setAttribute('vector-effect', 'non-scaling-stroke');
    ink(made, shape, 1);
  } else {
    const turn = shape.turn ? ` rotate(${degrees(shape.turn).toFixed(1)})` : '';
    made.setAttribute('transform', `translate(${shape.at[0].toFixed(1)} ${shape.at[1].toFixed(1)})${turn} scale(${shape.scale})`);
    ink(made, shape, 1 / shape.scale);
  }
  return made;
}

export const planeTransform = (view: View): string => `translate(${view.x} ${view.y}) scale(${view.k})`;

/** Fills `into` with a picture; runs of outlines in plane units share one group that scales them. */
export function paintSvg(into: SVGGElement, picture: Picture, view: View, relief: string | null): void {
  const parts: SVGElement[] = [];
  let group: SVGGElement | null = null;
  for (const shape of picture) {
    const made = shapeElement(shape, relief);
    if (!made) continue;
    if (shape.kind !== 'mark' && shape.kind !== 'text') {
      if (!group) parts.push((group = element('g', { transform: planeTransform(view) })));
      group.append(made);
    } else {
      group = null;
      parts.push(made);
    }
  }
  into.replaceChildren(...parts);
}
