import { LANGUAGE_NAMES, LANGUAGES } from '../../text/index.ts';
import { Button } from './Button.tsx';
import { Choose, Segments } from './Choose.tsx';
import styles from './SettingsSheet.module.css';
import { Sheet } from './Sheet.tsx';
import { useClient } from './store.tsx';
import { useTranslation } from './text.tsx';

export default function SettingsSheet() {
  const { t } = useTranslation();
  const { language, largeText, reducedMotion, guideOff, guideSeen } = useClient((s) => s.settings);
  const set = useClient((s) => s.set);
  const openSettings = useClient((s) => s.openSettings);
  const guideIsFresh = !guideOff && guideSeen.length === 0;
  return (
    <Sheet open onClose={() => openSettings(false)} title={t('settings.title')}>
      <div className={styles.list}>
        <Choose label={t('settings.language')} value={language} options={LANGUAGES.map((id) => ({ value: id, label: LANGUAGE_NAMES[id] }))} onChoose={(id) => set({ language: id })} />
        <Segments
          label={t('settings.textSize')}
          value={largeText ? 'large' : 'normal'}
          options={[{ value: 'normal', label: t('settings.normal') }, { value: 'large', label: t('settings.large') }]}
          onChoose={(size) => set({ largeText: size === 'large' })}
        />
        <Segments
          label={t('settings.motion')}
          value={reducedMotion ? 'reduced' : 'full'}
          options={[{ value: 'full', label: t('settings.full') }, { value: 'reduced', label: t('settings.reduced') }]}
          onChoose={(motion) => set({ reducedMotion: motion === 'reduced' })}
        />
        <div>
          <p className={styles.label}>{t('settings.guide')}</p>
          <Button icon="compass" disabled={guideIsFresh} onClick={() => set({ guideSeen: [], guideOff: false })}>
            {guideIsFresh ? t('settings.guideOn') : t('settings.guideShow')}
          </Button>
        </div>
        <p className={styles.note}>{t('settings.kept')}</p>
      </div>
    </Sheet>
  );
}
