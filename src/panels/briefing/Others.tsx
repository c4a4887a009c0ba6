import { LEVELS, type LevelId } from '../../engine/names.ts';
import { Segments } from '../common/Choose.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Players.module.css';
import { hasComputers, mayLeaveEnvoy, type Setup } from './setup.ts';

/** How the computer plays: how far its delegations think, and whether there is an envoy. Folded, for the defaults are sound. */
export function Others({ setup, onChange }: { setup: Setup; onChange: (change: Partial<Setup>) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.others}>
      {hasComputers(setup) && (
        <Disclosure summary={<Chosen what={t('briefing.level.label')} how={t(`briefing.level.${setup.level}`)} />}>
          <Segments
            label={t('briefing.level.label')} value={setup.level} options={LEVELS.map((level) => ({ value: level, label: t(`briefing.level.${level}`) }))}
            onChoose={(level) => onChange({ level: level as LevelId })}
          />
          <p className={styles.about}>{t(`briefing.level.about.${setup.level}`)}</p>
        </Disclosure>
      )}
      {mayLeaveEnvoy(setup) && (
        <Disclosure summary={<Chosen what={t('briefing.envoy.name')} how={t(setup.hasEnvoy ? 'briefing.envoy.computer' : 'briefing.envoy.none')} />}>
          <Segments
            label={t('briefing.envoy.who')} value={setup.hasEnvoy ? 'computer' : 'none'} options={(['none', 'computer'] as const).map((who) => ({ value: who, label: t(`briefing.envoy.${who}`) }))}
            onChoose={(who) => onChange({ hasEnvoy: who === 'computer' })}
          />
          <p className={styles.about}>{t('briefing.envoy.about')}</p>
        </Disclosure>
      )}
    </div>
  );
}

const Chosen = ({ what, how }: { what: string; how: string }) => <><span className={styles.what}>{what}: </span>{how}</>;
