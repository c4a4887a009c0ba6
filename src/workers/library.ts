/** The scenarios that this build holds: all are listed, each is fetched when a game first needs it. */
import type { CompiledScenario } from '../content/load.ts';
import type { ScenarioCard } from '../protocol/wire.ts';

/** What is known of a scenario before it is fetched. */
export interface Listed {
  readonly card: Pick<CompiledScenario['card'], 'id' | 'texts' | 'turns'>;
  /** These tell whether a record was made with this content. */
  readonly contentHash: string;
  readonly injectsHash: string;
}

/** The rest of what a game needs; the whole card is for those who choose a game. */
export type Fetched = Omit<CompiledScenario, 'card'>;
export type PlayableScenario = Fetched & Pick<Listed, 'card'>;

export class Library {
  readonly #listed: ReadonlyMap<string, Listed>;
  readonly #fetch: (id: string) => Promise<Fetched>;
  readonly #cards: () => Promise<readonly ScenarioCard[]>;
  readonly #held = new Map<string, PlayableScenario>();

  constructor(list: readonly Listed[], fetch: (id: string) => Promise<Fetched>, cards: () => Promise<readonly ScenarioCard[]>) {
    this.#listed = new Map(list.map((listed) => [listed.card.id, listed]));
    this.#fetch = fetch;
    this.#cards = cards;
  }

  /** Null when there is no such scenario. */
  listed(id: string): Listed | null {
    return this.#listed.get(id) ?? null;
  }

  /** Null until `scenario` has fetched it. */
  held(id: string): PlayableScenario | null {
    return this.#held.get(id) ?? null;
  }

  /** Null when there is no such scenario. Rejects when it can't be fetched; may be asked again. */
  async scenario(id: string): Promise<PlayableScenario | null> {
    const listed = this.listed(id);
    if (listed === null) return null;
    const scenario = this.held(id) ?? { card: listed.card, ...(await this.#fetch(id)) };
    this.#held.set(id, scenario);
    return scenario;
  }

  /** Some scenario, so that the form of a record can be checked before its own is looked for. */
  async any(): Promise<PlayableScenario | null> {
    const [id] = this.#listed.keys();
    return id === undefined ? null : this.scenario(id);
  }

  /** Cards of all scenarios, in alphabetical order of their ids. Rejects when they can't be fetched. */
  async catalog(): Promise<readonly ScenarioCard[]> {
    return [...(await this.#cards())].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
