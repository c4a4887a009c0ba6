/** How often something happened, by group and name. */
export class Counts {
  readonly #groups = new Map<string, Map<string, number>>();

  add(group: string, name: string, times = 1): void {
    let names = this.#groups.get(group);
    if (names === undefined) this.#groups.set(group, (names = new Map()));
    names.set(name, (names.get(name) ?? 0) + times);
  }

  /** Adds another's counts, as they travelled. */
  merge(other: Counted): void {
    for (const [group, names] of Object.entries(other)) for (const [name, times] of Object.entries(names)) this.add(group, name, times);
  }

  /** Plain data, in alphabetical order. */
  toJSON(): Counted {
    const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
    return Object.fromEntries([...this.#groups].sort(byName).map(([group, names]) => [group, Object.fromEntries([...names].sort(byName))]));
  }
}

export type Counted = { readonly [group: string]: { readonly [name: string]: number } };
