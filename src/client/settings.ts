/** What a person set for this browser; kept in localStorage, and lost without harm where that is blocked. */
import * as v from 'valibot';

const STORE = 'good-offices.settings';

const SettingsSchema = v.object({
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  reducedMotion: v.boolean(),
  largeText: v.boolean(),
  /** Steps of the first-turn guide that were seen; `guideOff` when it was skipped. */
  guideSeen: v.fallback(v.array(v.string()), []),
  guideOff: v.fallback(v.boolean(), false),
  /** Whether the forecast at the order desk is on; until a person says so the screen's size decides. */
  forecast: v.optional(v.fallback(v.boolean(), true)),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Where settings live: `window.localStorage`, or nothing when the browser forbids it. */
type Shelf = Pick<Storage, 'getItem' | 'setItem'>;
const shelf = (): Shelf | null => {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
};

/** Stored settings over `defaults`; when they do not fit the schema the defaults stand. */
export function loadSettings(defaults: Settings, from: Shelf | null = shelf()): Settings {
  let stored: unknown;
  try {
    stored = JSON.parse(from?.getItem(STORE) ?? 'null');
  } catch {
    return defaults;
  }
  if (typeof stored !== 'object' || stored === null) return defaults;
  const merged = v.safeParse(SettingsSchema, { ...defaults, ...stored });
  return merged.success ? merged.output : defaults;
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
