/** Names of the five states: equal in manner, never left out. They step aside for sites, and everything else for them. */
import { STATES, type StateId } from '../../engine/names.ts';
import type { I18n } from '../../text/index.ts';
import { COLOUR } from '../palette.ts';
import { STATE_AT } from '../places.ts';
import { toScreen, type View } from '../projection.ts';
import { boxOf, limit, overlap, type Rect } from './measure.ts';
import type { TextShape } from './shape.ts';

export interface StateNameOptions {
  readonly view: View;
  readonly compact: boolean;
  /** 1, or more when the person asked for large text. */
  readonly scale: number;
  readonly seat?: StateId;
  readonly fixed: readonly Rect[];
  /** Two-letter codes for all five: where one name would not fit, none is longer than another. */
  readonly short?: boolean;
}

/** How far a name may step aside, right and down in heights of its letters; the first free place is taken. */
const STEPS = [[0, 0], [0, -0.7], [0, 0.7], [1.3, 0], [-1.3, 0], [1.3, -0.7], [1.3, 0.7], [-1.3, -0.7], [-1.3, 0.7], [0, -1.4], [0, 1.4], [2.6, 0], [2.6, 0.7], [0, -2.1], [0, 2.1]] as const;

export function stateNames(text: Pick<I18n, 't' | 'language'>, options: StateNameOptions): readonly TextShape[] {
  const { view, compact, scale, seat, fixed, short = false } = options;
  const taken: Rect[] = [...fixed];
  return STATES.flatMap((id) => {
    const size = short ? scale * 12 : scale * (id === 'KZ' ? limit(view.k * 27, 12.5, 24) : limit(view.k * 19, 10, 18));
    const [x, y] = toScreen(view, STATE_AT[id]);
    const name: TextShape = {
      kind: 'text', text: short ? text.t(`map.code.${id}`) : text.t(`names.state.${id}`).toLocaleUpperCase(text.language), at: [x, y], size, weight: 650, fill: COLOUR.name,
      anchor: 'middle', spacing: size * (compact ? 0.08 : 0.16), halo: 3,
    };
    const choices = STEPS.map(([right, down]): TextShape => ({ ...name, at: [x + right * size, y + down * size] }));
    const put = choices.find((t) => !taken.some((other) => overlap(boxOf(t), other))) ?? name;
    taken.push(boxOf(put));
    if (seat !== id) return [put];
    const tag: TextShape = { ...put, text: text.t('map.you'), size: scale * 11, weight: 600, spacing: 0.4, fill: COLOUR.accent, at: [put.at[0], put.at[1] + size * 0.5 + scale * 9] };
    taken.push(boxOf(tag));
    return [put, tag];
  });
}
