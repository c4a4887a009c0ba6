/** Numbers as people read them, in the language that is shown. */
import { INSTITUTIONS } from '../engine/names.ts';
import { numberLocale } from './languages.ts';

const MINUS = '−';
const cache = new Map<string, Intl.NumberFormat>();

function formatter(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}|${JSON.stringify(options)}`;
  let made = cache.get(key);
  if (made === undefined) cache.set(key, (made = new Intl.NumberFormat(numberLocale(language), options)));
  return made;
}
/** Intl writes a hyphen; a true minus is as wide as the plus and keeps columns straight. */
const write = (language: string, value: number, options: Intl.NumberFormatOptions): string =>
  formatter(language, options).format(value).replace('-', MINUS);

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const SIGNED = { signDisplay: 'exceptZero' } as const;

/** All formats of one language; meters come in unit 0–1000 and are shown as 0–100 with exactly one decimal. */
export function formatsOf(language: string) {
  return {
    /** 420 → '42.0'. */
    meter: (value: number): string => write(language, value / 10, ONE_DECIMAL),
    /** A change of a meter: 35 → '+3.5', −4 → '−0.4', 0 → '0.0'. */
    delta: (value: number): string => write(language, value / 10, { ...ONE_DECIMAL, ...SIGNED }),
    /** Points, counts, persons. */
    number: (value: number): string => write(language, value, { maximumFractionDigits: 0 }),
    /** A change of points or persons, with its sign. */
    numberDelta: (value: number): string => write(language, value, { maximumFractionDigits: 0, ...SIGNED }),
    /** A part of a thousand in percent: 1042 → '104.2%'. */
    share: (value: number): string => write(language, value / 1000, { style: 'percent', maximumFractionDigits: 1 }),
    /** 37 → '37%', in the language's way. */
    percent: (value: number): string => write(language, value / 100, { style: 'percent', maximumFractionDigits: 0 }),
  };
}

/** Meters counted in points, persons, events, seasons or turns, not on the scale 0–1000. */
const COUNTED: ReadonlySet<string> = new Set(['capital', 'people', 'incidents', 'prevention', 'response', 'strategy', 'fundDue', 'fundKnown', ...INSTITUTIONS]);
/** True when the meter of this name (`state.UZ.capital`) is a count. */
export const isCounted = (meter: string): boolean => COUNTED.has(meter.split('.').at(-1) ?? '');
