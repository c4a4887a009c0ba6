/** The worker's library of the real scenarios, each fetched in a moment. */
import type { CompiledScenario } from '../../src/content/load.ts';
import { Library } from '../../src/workers/library.ts';
import { scenario } from './scenarios.ts';

/** `fetch` stands in for the network. */
export function libraryOf(ids: readonly string[], fetch: (id: string) => Promise<CompiledScenario> = async (id) => scenario(id)): Library {
  return new Library(ids.map(scenario).map(({ card, tables, injectsHash }) => ({ card, contentHash: tables.contentHash, injectsHash })), fetch, async () => ids.map((id) => scenario(id).card));
}
