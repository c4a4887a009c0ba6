import { Fragment } from 'react';
import type { SeatId, StateId } from '../../engine/names.ts';
import { isState } from '../../protocol/seats.ts';
import type { ScenarioCard } from '../../protocol/wire.ts';
import { formatPercent, formatValue, meterLine, say } from '../../text/index.ts';
import { useTranslation } from '../common/text.tsx';
import { Page } from './Page.tsx';
import styles from './Paper.module.css';

/** Who speaks in a delegation; the lesson's plan fills these roles. */
const ROLES = ['minister', 'negotiator', 'analyst', 'spokesperson'] as const;

/** What an envoy does, one after the other. */
const STEPS = ['accepted', 'hear', 'text', 'sign'] as const;

/** A role sheet with the goals as they are measured. Its private half, where there is one, can be folded away. */
export function RolePage({ card, seat }: { card: ScenarioCard; seat: SeatId }) {
  const { t, i18n } = useTranslation();
  const role = (part: string): string => `scenario:roles.${seat}.${part}`;
  const list = (part: string): readonly string[] => {
    const value: unknown = i18n.branch(role(part));
    return Array.isArray(value) ? value.map(String) : [String(value)];
  };
  return (
    <Page title={t('print.sheet.role')} owner={t(`names.seat.${seat}`)}>
      <p className={styles.lead}>{t(role('brief'))}</p>
      <p>{t('scenario:objective')}</p>
      {(['publicGoals', 'privateGoals'] as const).filter((part) => i18n.exists(role(part))).map((part) => (
        <Fragment key={part}>
          {part === 'privateGoals' && <p className={styles.fold}>{t('print.fold')}</p>}
          <h3>{t(`briefing.${part}`)}</h3>
          <ul className={styles.list}>{list(part).map((line) => <li key={line}>{line}</li>)}</ul>
          {isState(seat) && <Measures goals={card.goals[seat].filter(({ isPublic }) => isPublic === (part === 'publicGoals'))} />}
        </Fragment>
      ))}
      <h3>{t('briefing.redLines')}</h3>
      <ul className={styles.list}>{list('redLines').map((line) => <li key={line}>{line}</li>)}</ul>
      <h3>{t('briefing.alternative')}</h3>
      <p>{t(role('alternative'))}</p>
      {isState(seat) ? (
        <>
          <h3>{t('print.team')}</h3>
          <ul className={styles.team}>{ROLES.map((id) => <li key={id}><strong>{t(`plan.role.${id}.title`)}</strong> {t(`plan.role.${id}.does`)}</li>)}</ul>
        </>
      ) : (
        <>
          <h3>{t('print.envoy.how')}</h3>
          <ol className={styles.numbered}>{STEPS.map((id) => <li key={id}>{t(`print.envoy.step.${id}`)}</li>)}</ol>
        </>
      )}
    </Page>
  );
}

/** By which meters and values the debrief will judge. */
function Measures({ goals }: { goals: ScenarioCard['goals'][StateId] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.measures} aria-label={t('briefing.measured')}>
      {goals.map(({ id, meter, atLeast, value, weight }) => (
        <li key={id}>{t(atLeast ? 'briefing.atLeast' : 'briefing.atMost', { meter: say(meterLine(meter)), value: formatValue(meter, value), share: formatPercent(weight / 10) })}</li>
      ))}
    </ul>
  );
}
