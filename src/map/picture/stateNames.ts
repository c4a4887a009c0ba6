/** Names of the five states: equal in manner, never left out. They step aside for sites, and everything else for them. */
import { STATES, type StateId } from '../../engine/names.ts';
import type { I18n } from '../../text/index.ts';
import { COLOUR } from '../palette.ts';
import { STATE_AT } from '../places.ts';
import { toScreen, type View } from '../projection.ts';
import { boxOf, limit, type Rect, shared } from './measure.ts';
import type { TextShape } from './shape.ts';

export interface StateNameOptions {
  readonly view: View;
  readonly compact: boolean;
  /** 1, or more when the person asked for large text. */
  readonly scale: number;
  /** Least size of letters, CSS pixels. */
  readonly letter?: number;
  readonly seat?: StateId;
  readonly fixed: readonly Rect[];
  /** Two-letter codes for all five: where one name would not fit, none is longer than another. */
  readonly short?: boolean;
}

/** How far a name may step aside, right and down in heights of its letters; the first free place is taken, else the one that covers least. */
const STEPS = [[0, 0], [0, -0.7], [0, 0.7], [1.3, 0], [-1.3, 0], [1.3, -0.7], [1.3, 0.7], [-1.3, -0.7], [-1.3, 0.7], [0, -1.4], [0, 1.4], [2.6, 0], [2.6, 0.7], [0, -2.1], [0, 2.1]] as const;

/** A code stays by its place, which is small on the screen: short ways aside, and none longer than what it avoids is worth. */
const NEAR = [0, -0.35, 0.35, -0.7, 0.7, -1.05, 1.05, -1.4, 1.4];
const BESIDE = NEAR.flatMap((right) => NEAR.map((down) => [right, down] as const));
/** What a pixel of the way weighs against a covered square pixel. */
const PULL = 3;

export function stateNames(text: Pick<I18n, 't' | 'language'>, options: StateNameOptions): readonly TextShape[] {
  const { view, compact, scale, letter = 0, seat, fixed, short = false } = options;
  const taken: Rect[] = [...fixed];
  const covered = (shape: TextShape): number => {
    const box = boxOf(shape);
    return taken.reduce((sum, other) => sum + shared(box, other), 0);
  };
  const put = (first: TextShape, places: readonly (readonly [right: number, down: number])[]): TextShape => {
    const choices = places.map(([right, down]) => {
      const shape: TextShape = { ...first, at: [first.at[0] + right, first.at[1] + down] };
      return { shape, cost: covered(shape) + (short ? PULL * Math.hypot(right, down) : 0) };
    });
    const { shape } = choices.reduce((least, one) => (one.cost < least.cost ? one : least), { shape: first, cost: covered(first) });
    taken.push(boxOf(shape));
    return shape;
  };
  const names = STATES.map((id) => {
    const size = Math.max(letter, scale * (short ? 12 : id === 'KZ' ? limit(view.k * 27, 12.5, 24) : limit(view.k * 19, 10, 18)));
    const name: TextShape = {
      kind: 'text', text: short ? text.t(`map.code.${id}`) : text.t(`names.state.${id}`).toLocaleUpperCase(text.language), at: toScreen(view, STATE_AT[id]), size, weight: 650, fill: COLOUR.name,
      anchor: 'middle', spacing: size * (compact ? 0.08 : 0.16), halo: 3,
    };
    return put(name, (short ? BESIDE : STEPS).map(([right, down]) => [right * size, down * size]));
  });
  const own = seat && names[STATES.indexOf(seat)];
  if (!own) return names;
  const gap = own.size * 0.5 + scale * 9;
  const tag: TextShape = { ...own, text: text.t('map.you'), size: scale * 11, weight: 600, spacing: 0.4, fill: COLOUR.accent, at: [own.at[0], own.at[1] + gap] };
  // Below the name or above it; after all names, which matter more.
  return [...names, put(tag, [[0, -2 * gap]])];
}
