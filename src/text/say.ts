/** Lines of the narration in the language that is shown. */
import type { Line, Param } from '../narration/line.ts';
import { formatsOf, isCounted } from './formats.ts';
import { Word } from './forms.ts';
import type { I18n } from './i18n.ts';
import { text } from './instance.ts';

/** A line in words; lines inside it first. */
export function say(line: Line, i18n: I18n = text()): string {
  const params: Record<string, string | number | Word> = {};
  for (const [name, value] of Object.entries(line.params)) params[name] = word(value, i18n);
  return i18n.t(line.key, params);
}

/** Stands around the name of a parameter while a sentence is put together; no text holds it. */
const MARK = '\u2063';

/**
 * A line in words, cut where some of its parameters stand, so that something else than words can take their place:
 * strings and `{ part }` by turns.
 */
export function sayAround(line: Line, parts: readonly string[], i18n: I18n = text()): readonly (string | { readonly part: string })[] {
  const marked = Object.fromEntries(parts.map((part) => [part, `${MARK}${part}${MARK}`]));
  // A sentence that begins with a parameter has an empty string before it.
  return say({ ...line, params: { ...line.params, ...marked } }, i18n).split(MARK)
    .map((piece, i) => (i % 2 === 0 ? piece : { part: piece }))
    .filter((piece) => piece !== '');
}
const word = (value: Param, i18n: I18n): string | number | Word => (typeof value === 'object' ? new Word(value.key, say(value, i18n)) : value);

const formats = (i18n: I18n = text()) => formatsOf(i18n.language);
/** A meter, unit 0–1000: 420 → '42.0'. */
export const formatMeter = (value: number): string => formats().meter(value);
/** A change of a meter, unit 0–1000: 35 → '+3.5', −4 → '−0.4'. */
export const formatDelta = (value: number): string => formats().delta(value);
/** Points, counts, persons. */
export const formatNumber = (value: number): string => formats().number(value);
/** Percent of a hundred. */
export const formatPercent = (value: number): string => formats().percent(value);
/** The value of the meter of this name: capital, people and incidents are counts, river flow a share of the normal one, all others 0–1000. */
export function formatValue(meter: string, value: number, i18n: I18n = text()): string {
  if (meter === 'region.riverFlow') return i18n.t('news.ofNormal', { share: formats(i18n).share(value) });
  return isCounted(meter) ? formats(i18n).number(value) : formats(i18n).meter(value);
}
/** A change of the meter of this name, with its sign. */
export const formatChange = (meter: string, delta: number): string => (isCounted(meter) ? formats().numberDelta(delta) : formats().delta(delta));
/** A number of people, e.g. '1,200 people'. */
export const formatPeople = (count: number, i18n: I18n = text()): string => i18n.t('facts.people', { count });
