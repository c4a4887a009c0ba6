/** How worlds are told apart: a letter each, and where they come from. */
import type { World, WorldSource } from '../../protocol/worlds.ts';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';

/** A, B, C … in the order in which worlds were chosen. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** A sound world with the letter and the line that stand for it. */
export interface Lettered {
  readonly letter: string;
  /** Its place among the lines that can be told apart. */
  readonly mark: number;
  readonly world: World;
  readonly source: WorldSource;
}

/** Ids of saves in an address, and back: ids hold no dot. */
export const idsOf = (at: string | null): readonly string[] => (at === null ? [] : at.split('.').filter((id) => id !== ''));

/** Says when a game was saved, or what its file is called. */
export function useSourceName(): (source: WorldSource) => string {
  const { t, i18n } = useTranslation();
  const saves = useClient((s) => s.saves);
  return (source) => {
    if (source.from === 'file') return source.name;
    const save = saves.find((one) => one.save === source.save);
    return save === undefined ? t('worlds.gone') : new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(save.savedAt);
  };
}

/** The title of a scenario, also of one that is not open. */
export function useScenarioTitle(): (scenario: string) => string {
  const { t, i18n } = useTranslation();
  const catalog = useClient((s) => s.catalog);
  return (scenario) => {
    const card = catalog?.find(({ id }) => id === scenario);
    const texts = card?.texts ?? scenario;
    const title = i18n.exists(`home.scenario.${texts}`) ? t(`home.scenario.${texts}.title`) : texts;
    return card === undefined ? title : `${title} · ${t('debrief.seasons', { count: card.turns })}`;
  };
}
