/** The transparent layer that keeps focus and names, over whichever map is seen. */
import { keyOf, type Target } from '../targets.ts';
import type { Selection } from '../../client/store.ts';
import type { View } from '../projection.ts';
import css from '../map.module.css';
import { element, planeTransform } from './paint.ts';

export interface Overlay {
  readonly root: HTMLElement;
  /** Keeps the focus when the table is made anew. */
  fill(targets: readonly Target[], name: string): void;
  place(view: View): void;
  hover(key: string | null): void;
  select(selection: Selection | null): void;
}

/** `focused` tells which target the keyboard is on; `chosen` that it was activated. */
export function createOverlay(focused: (key: string | null) => void, chosen: (key: string) => void): Overlay {
  // Chromium lets the Tab key stop at an SVG that listens for focus: a plain box around it listens instead.
  const root = document.createElement('div');
  root.className = css['overlay'] ?? '';
  root.setAttribute('role', 'group');
  const picture = element('svg', { role: 'presentation' });
  const group = element('g');
  picture.append(group);
  root.append(picture);
  const shown = new Map<string, { made: SVGGElement; path: SVGPathElement }>();
  const keyAt = (event: Event): string | null =>
    event.target instanceof Element ? (event.target.closest('[data-target]')?.getAttribute('data-target') ?? null) : null;

  root.addEventListener('focusin', (event) => focused(keyAt(event)));
  root.addEventListener('focusout', () => focused(null));
  root.addEventListener('click', (event) => {
    const key = keyAt(event);
    if (key) chosen(key);
  });
  root.addEventListener('keydown', (event) => {
    const key = keyAt(event);
    if (!key || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    chosen(key);
  });

  const make = (target: Target): { made: SVGGElement; path: SVGPathElement } => {
    const made = element('g', { role: 'button', tabindex: 0, 'data-target': target.key, class: css['target'] ?? '', 'data-shape': target.shape, 'aria-pressed': 'false' });
    const path = element('path', { 'vector-effect': 'non-scaling-stroke', class: css['ring'] ?? '' });
    made.append(path);
    return { made, path };
  };

  return {
    root,
    fill(targets, name) {
      root.setAttribute('aria-label', name);
      for (const [key, { made }] of shown) {
        if (targets.some((t) => t.key === key)) continue;
        made.remove();
        shown.delete(key);
      }
      let last: Element | null = null;
      for (const target of targets) {
        const row = shown.get(target.key) ?? make(target);
        shown.set(target.key, row);
        row.made.setAttribute('aria-label', target.spoken);
        row.path.setAttribute('d', target.path);
        // Moving an element in the tree would take the focus from it, so only what stands wrong is moved.
        const next: Element | null = last ? last.nextElementSibling : group.firstElementChild;
        if (next !== row.made) group.insertBefore(row.made, next);
        last = row.made;
      }
    },
    place: (view) => group.setAttribute('transform', planeTransform(view)),
    hover(key) {
      for (const [id, { made }] of shown) made.toggleAttribute('data-hover', id === key);
    },
    select(selection) {
      const key = selection ? keyOf(selection) : null;
      for (const [id, { made }] of shown) made.setAttribute('aria-pressed', String(id === key));
    },
  };
}
