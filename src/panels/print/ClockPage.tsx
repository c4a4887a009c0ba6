import { useTranslation } from '../common/text.tsx';
import { ClockTable } from '../plan/ClockTable.tsx';
import { LENGTHS, planLesson } from '../plan/schedule.ts';
import { Page } from './Page.tsx';
import styles from './Paper.module.css';

/** Debriefs that suit each length when nobody has chosen. */
const USUAL = { 45: 8, 60: 15, 90: 30 } as const;

/** The three lessons side by side, for the teacher's own hand; a lesson that was planned on screen prints from there. */
export function ClockPage({ turns }: { turns: number }) {
  const { t } = useTranslation();
  return (
    <Page title={t('print.sheet.clock')} note={t('print.clockNote')}>
      <div className={styles.clocks}>
        {LENGTHS.map((minutes) => (
          <section key={minutes}>
            <h3>{t('plan.lessonOf', { minutes })}</h3>
            <ClockTable steps={planLesson({ minutes, debrief: USUAL[minutes], turns, practice: true })} />
          </section>
        ))}
      </div>
    </Page>
  );
}
