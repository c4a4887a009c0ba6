import type { ScenarioCard } from '../../protocol/wire.ts';
import { Icon } from '../common/Icon.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Stakes.module.css';

/** What the game is about: the aim in one sentence, where the quarrels are, and which threats everyone shares. */
export function Stakes({ card }: { card: ScenarioCard }) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles.stakes}>
      <h2>{t('briefing.stakes')}</h2>
      <p className={styles.objective}>{t('scenario:objective')}</p>
      <dl className={styles.facts}>
        <div>
          <dt><Icon name="map" size={18} />{t('briefing.borders')}</dt>
          {card.borders.map((id) => (
            <dd key={id}>
              {t(`names.border.${id}`)}
              {i18n.exists(`scenario:sites.${id}`) && <small>{t(`scenario:sites.${id}`)}</small>}
            </dd>
          ))}
        </div>
        {card.threats.length > 0 && (
          <div>
            <dt><Icon name="warning" size={18} />{t('briefing.threats')}</dt>
            {card.threats.map((id) => <dd key={id}>{t(`names.threat.${id}`)}</dd>)}
          </div>
        )}
      </dl>
    </div>
  );
}
