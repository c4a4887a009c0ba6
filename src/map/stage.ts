/** What a map that can be looked at has to do; the still SVG and the living scene both do it. */
import type { Cue } from './cues.ts';
import type { Relief } from './files.ts';
import type { Picture } from './picture/shape.ts';
import type { Size, View } from './projection.ts';

export interface Painting {
  readonly land: Picture;
  /** Everything above the land, made for this view. */
  readonly picture: Picture;
  readonly view: View;
  readonly size: Size;
}

export interface Stage {
  /** Draws anew: a new size, view, language or situation. */
  paint(painting: Painting): void;
  /** The view moved and will be painted anew when it rests. */
  move(view: View): void;
  shade(relief: Relief): void;
  /** Shows a cue for `ms`; with `still` nothing may move. */
  show(cue: Cue, view: View, ms: number, still: boolean): void;
  /** Takes the cue away. */
  quiet(): void;
  destroy(): void;
}
