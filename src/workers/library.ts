/** The scenarios that this build holds. */
import type { CompiledScenario } from '../content/load.ts';
import type { ScenarioCard } from '../protocol/wire.ts';

export class Library {
  readonly #scenarios: ReadonlyMap<string, CompiledScenario>;

  constructor(scenarios: readonly CompiledScenario[]) {
    this.#scenarios = new Map(scenarios.map((scenario) => [scenario.card.id, scenario]));
  }

  /** Null when there is no such scenario. */
  scenario(id: string): CompiledScenario | null {
    return this.#scenarios.get(id) ?? null;
  }

  /** Cards of all scenarios, in alphabetical order of their ids. */
  catalog(): ScenarioCard[] {
    return [...this.#scenarios.values()].map(({ card }) => card).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
