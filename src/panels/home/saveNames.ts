import type { SaveSummary } from '../../protocol/wire.ts';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';

/** The words that name a saved game: its situation, and for whom persons play. */
export function useSaveNames(save: SaveSummary): { title: string; seat: string } {
  const { t, i18n } = useTranslation();
  const texts = useClient((s) => s.catalog?.find((card) => card.id === save.scenario)?.texts) ?? save.scenario;
  return { title: i18n.exists(`home.scenario.${texts}`) ? t(`home.scenario.${texts}.title`) : texts, seat: save.persons.length === 0 ? t('saves.watched') : save.persons.map((seat) => t(seat === 'ENVOY' ? 'saves.envoy' : `names.state.${seat}`)).join(', ') };
}
