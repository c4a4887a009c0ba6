import type { ScenarioCard } from '../../protocol/wire.ts';
import { Icon } from '../common/Icon.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Scenario.module.css';

/** One picture for each scenario folder that has one; drawn for this game, schematic, no real place. */
const PICTURES: Readonly<Record<string, string>> = import.meta.glob<string>('../../../assets/home/*.svg', { eager: true, import: 'default', query: '?url' });
const pictureOf = (texts: string): string | undefined => PICTURES[`../../../assets/home/${texts}.svg`] ?? PICTURES['../../../assets/home/basin.svg'];

/** A situation to choose; the whole card is the button. */
export function Scenario({ card }: { card: ScenarioCard }) {
  const { t, i18n } = useTranslation();
  const go = useClient((s) => s.go);
  const known = i18n.exists(`home.scenario.${card.texts}`);
  const title = known ? t(`home.scenario.${card.texts}.title`) : card.texts;
  return (
    <button type="button" className={styles.card} onClick={() => go('briefing', card.id)} aria-label={t('home.briefOf', { title })}>
      <img src={pictureOf(card.texts)} alt="" className={styles.picture} />
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {known && <span className={styles.tagline}>{t(`home.scenario.${card.texts}.tagline`)}</span>}
        <span className={styles.meta}>
          <span><Icon name="clock" size={16} />{t('home.seasons', { count: card.turns })}</span>
          <span><Icon name="map" size={16} />{card.borders.map((id) => t(`names.border.${id}`)).join(', ')}</span>
        </span>
        <span className={styles.go} aria-hidden="true">{t('home.brief')}<Icon name="forward" size={18} /></span>
      </span>
    </button>
  );
}
