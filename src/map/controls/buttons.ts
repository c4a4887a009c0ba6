/** Zoom buttons and the disclaimer: real HTML, so that every input reaches them. */
import css from '../map.module.css';
import { type IconId, ICONS } from '../picture/icons.ts';
import { element } from '../svg/paint.ts';
import type { I18n } from '../../text/index.ts';

export interface Controls {
  readonly roots: readonly HTMLElement[];
  label(text: I18n): void;
  /** What can't be done further is marked as such. */
  zoomed(zoom: number, most: number): void;
}

export type ZoomStep = 'in' | 'out' | 'reset';
const BUTTONS: readonly (readonly [ZoomStep, IconId])[] = [['in', 'plus'], ['out', 'minus'], ['reset', 'whole']];

export function createControls(zoom: (step: ZoomStep) => void): Controls {
  const bar = document.createElement('div');
  bar.className = css['controls'] ?? '';
  bar.setAttribute('role', 'group');
  const buttons = BUTTONS.map(([step, icon]) => {
    const button = document.createElement('button');
    button.type = 'button';
    const picture = element('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
    picture.append(element('path', { d: ICONS[icon], fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }));
    button.append(picture);
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') zoom(step);
    });
    bar.append(button);
    return [step, button] as const;
  });
  const note = document.createElement('details');
  note.className = css['note'] ?? '';
  const short = document.createElement('summary');
  const full = document.createElement('p');
  const sign = element('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  sign.append(element('path', { d: ICONS.info, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.8, 'stroke-linecap': 'round' }));
  const words = document.createElement('span');
  short.append(sign, words);
  note.append(short, full);

  return {
    roots: [bar, note],
    label(text) {
      bar.setAttribute('aria-label', text.t('map.zoom.label'));
      for (const [step, button] of buttons) {
        button.setAttribute('aria-label', text.t(`map.zoom.${step}`));
        button.title = text.t(`map.zoom.${step}`);
      }
      words.textContent = text.t('map.disclaimer.short');
      short.title = text.t('map.disclaimer.full');
      full.textContent = text.t('map.disclaimer.full');
    },
    zoomed(now, most) {
      for (const [step, button] of buttons) {
        const end = step === 'in' ? now >= most - 0.01 : now <= 1.01;
        // A disabled button would drop the focus of whoever just pressed it.
        button.setAttribute('aria-disabled', String(end));
      }
    },
  };
}
