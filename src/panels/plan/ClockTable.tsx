import { useTranslation } from '../common/text.tsx';
import type { Step } from './schedule.ts';
import styles from './Plan.module.css';

/** A lesson minute by minute: from when to when, and what happens. The step under way is marked by a word too. */
export function ClockTable({ steps, at }: { steps: readonly Step[]; at?: number | undefined }) {
  const { t } = useTranslation();
  const from = steps.map((_, i) => steps.slice(0, i).reduce((sum, { minutes }) => sum + minutes, 0));
  return (
    <table className={styles.clock}>
      <thead><tr><th scope="col">{t('plan.from')}</th><th scope="col">{t('plan.minutes')}</th><th scope="col">{t('plan.what')}</th></tr></thead>
      <tbody>
        {steps.map(({ kind, turn, minutes }, i) => (
          <tr key={`${kind}${turn ?? ''}`} aria-current={i === at ? 'step' : undefined} data-turn={turn !== undefined && turn % 2 === 0 ? 'even' : undefined}>
            <td>{t('plan.minute', { n: from[i] })}</td>
            <td>{minutes}</td>
            <td><strong>{turn === undefined ? t(`plan.step.${kind}`) : t('plan.stepOfTurn', { step: t(`plan.step.${kind}`), turn })}</strong>{i === at && <em>{t('plan.now')}</em>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
