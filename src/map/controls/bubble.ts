/** Words that float over the map: the tooltip of a target, and the caption of what is being played. */
import css from '../map.module.css';
import { styleOf } from '../ladder.ts';
import type { Point, Size } from '../projection.ts';
import type { Target } from '../targets.ts';

export interface Bubble {
  readonly root: HTMLElement;
  show(parts: readonly Node[], at: Point, size: Size, gap: number): void;
  hide(): void;
}

/** A box that keeps inside the host, above its place when there is room, else below. */
export function createBubble(kind: 'tooltip' | 'caption'): Bubble {
  const root = document.createElement('div');
  root.className = css[kind] ?? '';
  root.hidden = true;
  // Targets carry their whole label, and the feed tells what is played: read twice it would be noise.
  root.setAttribute('aria-hidden', 'true');
  return {
    root,
    show(parts, [x, y], size, gap) {
      root.replaceChildren(...parts);
      root.hidden = false;
      const { offsetWidth: width, offsetHeight: height } = root;
      const left = Math.max(8, Math.min(size.width - width - 8, x - width / 2));
      const above = y - gap - height;
      root.style.transform = `translate(${Math.round(left)}px, ${Math.round(above >= 8 ? above : Math.min(size.height - height - 8, y + gap))}px)`;
    },
    hide: () => {
      root.hidden = true;
    },
  };
}

/** Name, step with its number, and the lines of a target. */
export function tooltipOf({ label, selection }: Target): readonly Node[] {
  const name = document.createElement('strong');
  name.textContent = label.name;
  const parts: Node[] = [name];
  label.lines.forEach((line, i) => {
    const row = document.createElement('span');
    if (i === 0 && label.step !== undefined && selection.kind === 'border') {
      const mark = document.createElement('b');
      mark.textContent = String(label.step);
      mark.style.setProperty('--step', styleOf(label.step).colour);
      row.append(mark);
    }
    row.append(line);
    parts.push(row);
  });
  return parts;
}
