/** The letters of the map. A canvas draws with what is loaded: what it will write has to be asked for before. */
import { STATES } from '../engine/names.ts';
import type { I18n } from '../text/index.ts';
import { SANS, SERIF } from './palette.ts';

/** Resolves when the letters of the language that is shown are there, or can't be had. */
export async function lettersOf(text: I18n): Promise<void> {
  const sample = STATES.map((id) => text.t(`names.state.${id}`)).join('') + text.t('map.water.aral');
  const fonts = [`600 14px ${SANS}`, `italic 500 14px ${SERIF}`];
  await Promise.all(fonts.map((font) => document.fonts.load(font, sample))).catch(() => undefined);
}
