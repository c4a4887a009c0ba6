import type { SaveSummary } from '../../../protocol/wire.ts';

/** The other finished games of the same scenario, the latest first: another one that was played, or a branch of this one. */
export function otherWorlds(saves: readonly SaveSummary[], save: string): readonly SaveSummary[] {
  const own = saves.find((one) => one.save === save);
  return saves.filter((one) => one.ended && one.save !== save && one.scenario === own?.scenario).sort((a, b) => b.savedAt - a.savedAt);
}
