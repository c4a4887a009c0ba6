/** The register of sources: what each id in the game stands for. Loaded only when somebody looks. */
export interface Source {
  readonly kind: string;
  readonly title: string;
  /** The title in Russian, where it is not a publication's own. */
  readonly ru?: string;
  /** Place inside the article. */
  readonly pointer?: string;
  readonly url?: string;
}
export type Register = Readonly<Record<string, Source>>;

export const loadRegister = async (): Promise<Register> => (await import('../../../assets/library/sources.json')).default;

export const SOURCE_GROUPS = ['seed', 'un', 'region', 'research', 'other'] as const;
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

/** Which shelf an id stands on: its letters say so. */
export function groupOf(id: string): SourceGroup {
  if (/^(SEED|[AB]\d)/.test(id)) return 'seed';
  if (/^(U\d|C\d|AP\d)/.test(id)) return 'un';
  if (/^R\d/.test(id)) return 'region';
  return /^E\d/.test(id) ? 'research' : 'other';
}

/** The title in `language`. */
export const titleOf = (source: Source, language: string): string => (language === 'ru' ? source.ru : undefined) ?? source.title;

/** Entries whose id or title holds `wanted`, by shelf and in the order of their ids. */
export function findSources(register: Register, wanted: string, language: string): ReadonlyMap<SourceGroup, readonly (readonly [string, Source])[]> {
  const needle = wanted.trim().toLocaleLowerCase(language);
  const found = Object.entries(register).filter(([id, source]) => `${id} ${titleOf(source, language)} ${source.title}`.toLocaleLowerCase(language).includes(needle));
  found.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return new Map(SOURCE_GROUPS.map((group) => [group, found.filter(([id]) => groupOf(id) === group)] as const).filter(([, rows]) => rows.length > 0));
}
