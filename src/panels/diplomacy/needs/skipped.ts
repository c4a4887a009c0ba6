/** Which rankings a person has passed over; a page remembers it for as long as it is open. */
import type { ClientStore } from '../../../client/store.ts';

const skipped = new WeakMap<ClientStore, Set<string>>();

/** Marks of one page's game. `game`: what tells one game from another, e.g. its key. */
export function skippedIn(store: ClientStore, game: string) {
  const all = skipped.get(store) ?? new Set<string>();
  skipped.set(store, all);
  return {
    has: (of: string): boolean => all.has(`${game} ${of}`),
    add: (of: string): void => { all.add(`${game} ${of}`); },
  };
}
