/** The timeline: when what the papers speak of happened. Loaded only when somebody looks. */
export interface Moment {
  readonly id: string;
  /** A year, a month or a day, as `1992`, `1992-01`, `1992-01-31`. */
  readonly from: string;
  readonly to: string | undefined;
  readonly isAbout: boolean;
  /** Told by one of the papers alone. */
  readonly isClaim: boolean;
  readonly sources: readonly string[];
}
interface Entry {
  readonly from: string;
  readonly to?: string;
  readonly about?: boolean;
  readonly claim?: boolean;
  readonly sources: readonly string[];
}

/** All moments, earliest first. Rejects when the file can't be fetched. */
export async function loadTimeline(): Promise<readonly Moment[]> {
  const entries: Readonly<Record<string, Entry>> = (await import('../../../assets/library/timeline.json')).default;
  return Object.entries(entries)
    .map(([id, { from, to, about = false, claim = false, sources }]) => ({ id, from, to, isAbout: about, isClaim: claim, sources }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const PARTS = [{ year: 'numeric' }, { year: 'numeric', month: 'short' }, { year: 'numeric', month: 'short', day: 'numeric' }] as const;
const partsOf = (date: string): number => date.split('-').length;
const dateOf = (date: string): Date => new Date(`${date}${'-01'.repeat(3 - partsOf(date))}T00:00:00Z`);

/** `1992-01-31` → “31 Jan 1992”, `1954` to `1955` → “1954 – 1955”, as exactly as both ends are known. */
export function formatWhen(from: string, to: string | undefined, language: string): string {
  const parts = PARTS[Math.min(partsOf(from), partsOf(to ?? from)) - 1];
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...parts, timeZone: 'UTC' });
  return to === undefined ? format.format(dateOf(from)) : format.formatRange(dateOf(from), dateOf(to));
}
