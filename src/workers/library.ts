/** The scenarios that this build holds, compiled when first asked for. */
import { compileScenario, scenarioIds, type CompiledScenario, type ScenarioFiles } from '../content/load.ts';
import type { ScenarioCard } from '../protocol/wire.ts';

export class Library {
  readonly #files: ScenarioFiles;
  readonly #compiled = new Map<string, CompiledScenario | null>();
  readonly #onBroken: (id: string, problem: string) => void;

  /** `files`: parsed JSON by path. `onBroken` is told once of each scenario that can't be played. */
  constructor(files: ScenarioFiles, onBroken: (id: string, problem: string) => void = () => undefined) {
    this.#files = files;
    this.#onBroken = onBroken;
  }

  /** Null when there is no such scenario, or when its files are not sound. */
  scenario(id: string): CompiledScenario | null {
    const known = this.#compiled.get(id);
    if (known !== undefined) return known;
    const result = scenarioIds(this.#files).includes(id) ? compileScenario(this.#files, id) : null;
    const scenario = result?.ok === true ? result.scenario : null;
    if (result?.ok === false) {
      const [first] = result.errors;
      this.#onBroken(id, `${first?.file ?? ''} ${first?.path ?? ''}: ${first?.message ?? ''}`);
    }
    this.#compiled.set(id, scenario);
    return scenario;
  }

  /** Cards of all scenarios that can be played; a broken one is left out. */
  catalog(): ScenarioCard[] {
    return scenarioIds(this.#files).map((id) => this.scenario(id)?.card).filter((card) => card !== undefined);
  }
}
