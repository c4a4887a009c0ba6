import { Button } from '../common/Button.tsx';
import { GlossaryTerm } from '../common/GlossaryTerm.tsx';
import { Icon } from '../common/Icon.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Guide.module.css';
import { GUIDE_STEPS, type GuideStep, TERMS_OF } from './steps.ts';
import { useGuideStep } from './useGuide.ts';

/** Small cards that lead through the first turn. They block nothing, can be skipped, and come back from the settings. */
export function Guide() {
  const step = useGuideStep();
  const seen = useClient((s) => s.settings.guideSeen);
  const isQuiet = useClient((s) => s.view?.news.length === 0);
  return step && <Card key={step} step={step} seen={seen} isQuiet={isQuiet} />;
}

function Card({ step, seen, isQuiet }: { step: GuideStep; seen: readonly string[]; /** No event card came this season. */ isQuiet: boolean }) {
  const { t } = useTranslation();
  const set = useClient((s) => s.set);
  return (
    <aside className={styles.card} data-step={step} aria-label={t('guide.label')} aria-live="polite">
      <p className={styles.progress}>
        <Icon name="compass" size={16} />
        {t('guide.progress', { step: GUIDE_STEPS.indexOf(step) + 1, steps: GUIDE_STEPS.length })}
      </p>
      <h2>{t(`guide.${step}.title`)}</h2>
      <p className={styles.text}>{t(step === 'news' && isQuiet ? 'guide.news.quiet' : `guide.${step}.text`)}</p>
      <p className={styles.terms}>
        {TERMS_OF[step].map((id) => <span key={id}><GlossaryTerm id={id} /></span>)}
      </p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => set({ guideSeen: [...seen, step] })}>{t('guide.next')}</Button>
        <Button look="quiet" onClick={() => set({ guideOff: true })}>{t('guide.skip')}</Button>
      </div>
    </aside>
  );
}
