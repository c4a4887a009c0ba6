import { useTranslation } from 'react-i18next';
import type { StateId } from '../../engine/names.ts';
import type { ScenarioCard } from '../../protocol/wire.ts';
import { formatPercent, formatValue, meterLine, say } from '../../text/index.ts';
import { Page } from './Page.tsx';
import styles from './Paper.module.css';

/** Who speaks in a delegation; the lesson's plan fills these roles. */
const ROLES = ['minister', 'negotiator', 'analyst', 'spokesperson'] as const;

/** A delegation's role sheet with the goals as they are measured. Its private half can be folded away. */
export function RolePage({ card, state }: { card: ScenarioCard; state: StateId }) {
  const { t } = useTranslation();
  const role = (part: string): string => `scenario:roles.${state}.${part}`;
  const list = (part: string): readonly string[] => {
    const value: unknown = t(role(part), { returnObjects: true });
    return Array.isArray(value) ? value.map(String) : [String(value)];
  };
  const goals = (isPublic: boolean) => (
    <>
      <ul className={styles.list}>{list(isPublic ? 'publicGoals' : 'privateGoals').map((line) => <li key={line}>{line}</li>)}</ul>
      <ul className={styles.measures} aria-label={t('briefing.measured')}>
        {card.goals[state].filter((goal) => goal.isPublic === isPublic).map(({ id, meter, atLeast, value, weight }) => (
          <li key={id}>{t(atLeast ? 'briefing.atLeast' : 'briefing.atMost', { meter: say(meterLine(meter)), value: formatValue(meter, value), share: formatPercent(weight / 10) })}</li>
        ))}
      </ul>
    </>
  );
  return (
    <Page title={t('print.sheet.role')} owner={t(`names.state.${state}`)}>
      <p className={styles.lead}>{t(role('brief'))}</p>
      <p>{t('scenario:objective')}</p>
      <h3>{t('briefing.publicGoals')}</h3>
      {goals(true)}
      <p className={styles.fold}>{t('print.fold')}</p>
      <h3>{t('briefing.privateGoals')}</h3>
      {goals(false)}
      <h3>{t('briefing.redLines')}</h3>
      <ul className={styles.list}>{list('redLines').map((line) => <li key={line}>{line}</li>)}</ul>
      <h3>{t('briefing.alternative')}</h3>
      <p>{t(role('alternative'))}</p>
      <h3>{t('print.team')}</h3>
      <ul className={styles.team}>{ROLES.map((id) => <li key={id}><strong>{t(`plan.role.${id}.title`)}</strong> {t(`plan.role.${id}.does`)}</li>)}</ul>
    </Page>
  );
}
