/** The scenarios that this build holds: all are listed, each is fetched when a game first needs it. */
import type { CompiledScenario } from '../content/load.ts';
import type { ScenarioCard } from '../protocol/wire.ts';

/** What is known of a scenario before it is fetched. */
export interface Listed {
  readonly card: CompiledScenario['card'];
  /** Tells whether a record was made with this content. */
  readonly contentHash: string;
}

/** The rest of it. */
export type Fetched = Omit<CompiledScenario, 'card'>;

export class Library {
  readonly #listed: ReadonlyMap<string, Listed>;
  readonly #fetch: (id: string) => Promise<Fetched>;
  readonly #held = new Map<string, CompiledScenario>();

  constructor(list: readonly Listed[], fetch: (id: string) => Promise<Fetched>) {
    this.#listed = new Map(list.map((listed) => [listed.card.id, listed]));
    this.#fetch = fetch;
  }

  /** Null when there is no such scenario. */
  listed(id: string): Listed | null {
    return this.#listed.get(id) ?? null;
  }

  /** Null until `scenario` has fetched it. */
  held(id: string): CompiledScenario | null {
    return this.#held.get(id) ?? null;
  }

  /** Null when there is no such scenario. Rejects when it can't be fetched; may be asked again. */
  async scenario(id: string): Promise<CompiledScenario | null> {
    const listed = this.listed(id);
    if (listed === null) return null;
    const scenario = this.held(id) ?? { card: listed.card, ...(await this.#fetch(id)) };
    this.#held.set(id, scenario);
    return scenario;
  }

  /** Cards of all scenarios, in alphabetical order of their ids. */
  catalog(): ScenarioCard[] {
    return [...this.#listed.values()].map(({ card }) => card).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
