import { LADDER, LADDER_FROM } from '../../engine/names.ts';
import { formatNumber } from '../../text/index.ts';
import { useTranslation } from '../common/text.tsx';
import { Page } from './Page.tsx';
import styles from './Paper.module.css';

const STEPS = ['news', 'diplomacy', 'orders', 'resolution', 'reflection'] as const;
const RULES = ['capital', 'rank', 'offers', 'promises', 'consent', 'goodOffices', 'threats', 'people'] as const;

/** Everything a pupil needs to know, on one page. */
export function RulesPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('print.sheet.rules')}>
      <p className={styles.lead}>{t('scenario:objective')}</p>
      <h3>{t('print.rules.season')}</h3>
      <ol className={styles.numbered}>
        {STEPS.map((id) => <li key={id}><strong>{t(`names.phase.${id}`)}.</strong> {t(`print.rules.step.${id}`)}</li>)}
      </ol>
      <h3>{t('print.rules.title')}</h3>
      <ul className={styles.list}>{RULES.map((id) => <li key={id}>{t(`print.rules.rule.${id}`)}</li>)}</ul>
      <h3>{t('print.rules.ladder')}</h3>
      <ol className={styles.ladder}>
        {LADDER.map((step, i) => <li key={step}><strong>{formatNumber((LADDER_FROM[i] ?? 0) / 10)}</strong> {t(`names.ladder.${step}`)}</li>)}
      </ol>
    </Page>
  );
}
