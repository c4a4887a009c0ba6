/** What a person set for this browser; kept in localStorage, and lost without harm where that is blocked. */
import { isObject } from './forms.ts';

const STORE = 'good-offices.settings';

export interface Settings {
  /** Two letters. */
  readonly language: string;
  readonly reducedMotion: boolean;
  readonly largeText: boolean;
  /** Steps of the first-turn guide that were seen; `guideOff` when it was skipped. */
  readonly guideSeen: readonly string[];
  readonly guideOff: boolean;
  /** Whether the forecast at the order desk is on; until a person says so the screen's size decides. */
  readonly forecast?: boolean | undefined;
}

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

/** Null when what matters most is missing; the rest has a value to fall back on. */
function readSettings({ language, reducedMotion, largeText, guideSeen, guideOff, forecast }: Readonly<Record<string, unknown>>): Settings | null {
  if (typeof language !== 'string' || !/^[a-z]{2}$/.test(language) || !isFlag(reducedMotion) || !isFlag(largeText)) return null;
  return {
    language, reducedMotion, largeText,
    guideSeen: Array.isArray(guideSeen) && guideSeen.every((step) => typeof step === 'string') ? guideSeen : [],
    guideOff: isFlag(guideOff) && guideOff,
    ...(forecast === undefined ? {} : { forecast: isFlag(forecast) ? forecast : true }),
  };
}

/** Where settings live: `window.localStorage`, or nothing when the browser forbids it. */
type Shelf = Pick<Storage, 'getItem' | 'setItem'>;
const shelf = (): Shelf | null => {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
};

/** Stored settings over `defaults`; when they do not fit the defaults stand. */
export function loadSettings(defaults: Settings, from: Shelf | null = shelf()): Settings {
  let stored: unknown;
  try {
    stored = JSON.parse(from?.getItem(STORE) ?? 'null');
  } catch {
    return defaults;
  }
  return isObject(stored) ? (readSettings({ ...defaults, ...stored }) ?? defaults) : defaults;
}

/** Keeps settings when it can; a full or blocked storage is no error. */
export function keepSettings(settings: Settings, to: Shelf | null = shelf()): void {
  try {
    to?.setItem(STORE, JSON.stringify(settings));
  } catch {
    // A private window: the choice holds until the page is closed.
  }
}

/** What this browser asks for when nothing was set: its language when the game speaks it, its wish for less motion. */
export function browserSettings(languages: readonly string[]): Settings {
  const wanted = globalThis.navigator?.languages ?? [];
  const language = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => languages.includes(tag));
  return {
    language: language ?? languages[0] ?? 'en',
    reducedMotion: globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false,
    largeText: false,
    guideSeen: [],
    guideOff: false,
  };
}
