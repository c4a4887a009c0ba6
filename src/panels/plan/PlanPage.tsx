import { useTranslation } from '../common/text.tsx';
import { Page } from '../print/Page.tsx';
import { ClockTable } from './ClockTable.tsx';
import { GroupTable } from './GroupTable.tsx';
import type { Groups } from './groups.ts';
import type { Way } from './lesson.ts';
import styles from './Plan.module.css';
import { OPENING, type Step, TURN_STEPS } from './schedule.ts';

/** The whole plan on paper: the minutes, the groups, and what to say at each step. */
export function PlanPage({ steps, groups, way }: { steps: readonly Step[]; groups: Groups; way: Way }) {
  const { t } = useTranslation();
  const kinds = [...OPENING, ...TURN_STEPS, 'debrief' as const].filter((kind) => steps.some((step) => step.kind === kind));
  return (
    <Page title={t('plan.title')}>
      <div className={styles.columns}>
        <ClockTable steps={steps} />
        <div>
          <h3>{t('plan.groups')}</h3>
          <GroupTable groups={groups} />
        </div>
      </div>
      <dl className={styles.says}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`plan.step.${kind}`)}</dt>
            <dd>«{t(`plan.say.${kind}`)}» {t(kind === 'diplomacy' || kind === 'orders' ? `plan.do.${kind}.${way}` : `plan.do.${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
