/** What every section of the debrief needs to name turns and meters. */
import { SEASONS, type SeasonId } from '../../engine/names.ts';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';

/** The season of a turn (1-based), from the season of the first. */
export const seasonOf = (turn: number, first: SeasonId): SeasonId => SEASONS[(SEASONS.indexOf(first) + turn - 1) % SEASONS.length] as SeasonId;

/** Names a turn as 'Turn 3 · autumn', or in a sentence as 'turn 3, autumn'; 0 is the start. The season of the first turn is the scenario's. */
export function useTurnName(as: 'turnSeason' | 'turnInSentence' = 'turnSeason'): (turn: number) => string {
  const { t } = useTranslation();
  const scenario = useClient((state) => state.view?.game.scenario);
  const first = useClient((state) => state.catalog?.find(({ id }) => id === scenario)?.firstSeason) ?? 'spring';
  return (turn) =>
    turn === 0 ? t('debrief.course.start') : t(`debrief.course.${as}`, { turn, season: t(`names.season.${seasonOf(turn, first)}`).toLocaleLowerCase() });
}
