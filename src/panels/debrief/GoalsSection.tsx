import type { Debrief } from '../../protocol/debrief.ts';
import { formatMeter, formatPercent, formatValue } from '../../text/index.ts';
import { Icon } from '../common/Icon.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Debrief.module.css';
import { Fold } from './Fold.tsx';
import { ownFirst } from './reading.ts';

type Row = Debrief['goals'][number];

/** All goals of all delegations, the private ones opened; own first, the rest in the fixed order. */
export function GoalsSection({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('debrief.goals.title')}</h2>
      {debrief.failed && <p className={styles.notice}><Icon name="info" />{t('debrief.goals.noCount')}</p>}
      {!debrief.failed && <p className={styles.muted}>{t('debrief.goals.weights')}</p>}
      <div className={styles.rows}>
        {ownFirst(debrief.goals, debrief.seat).map((row) => {
          const isOwn = row.state === debrief.seat;
          const met = row.goals.filter((goal) => goal.met).length;
          return (
            <Fold key={row.state} startOpen={isOwn} title={isOwn ? `${t(`names.state.${row.state}`)} (${t('debrief.goals.yours')})` : t(`names.state.${row.state}`)} aside={t('debrief.goals.summary', { met, all: row.goals.length })}>
              <GoalList row={row} failed={debrief.failed} common={debrief.peace.common} />
            </Fold>
          );
        })}
      </div>
    </>
  );
}

function GoalList({ row, failed, common }: { row: Row; failed: boolean; common: number }) {
  const { t } = useTranslation();
  // Goals count by their weight within their kind; the sum is in points of a hundred.
  const scores = [
    ['publicScore', formatPercent(row.publicScore / 10)], ['privateScore', formatPercent(row.privateScore / 10)],
    ['commonScore', formatMeter(common)], ['score', formatMeter(row.score)],
  ] as const;
  return (
    <>
      <ul className={styles.goals}>
        {row.goals.map((goal) => (
          <li key={goal.id}>
            <span className={styles.verdict} data-good={goal.met || undefined} data-bad={!goal.met || undefined}>
              <Icon name={goal.met ? 'check' : 'close'} size={18} /><span>{t(`debrief.goals.${goal.met ? 'met' : 'missed'}`)}</span>
            </span>
            <div className={styles.stack}>
              <span>{t(`scenario:goals.${goal.id}`)}</span>
              <span className={styles.muted}>
                {t(`debrief.goals.${goal.atLeast ? 'wantedLeast' : 'wantedMost'}`, { final: formatValue(goal.meter, goal.final), value: formatValue(goal.meter, goal.value) })} · {t(`debrief.goals.${goal.isPublic ? 'public' : 'private'}`)}, {t('debrief.goals.share', { share: formatPercent(goal.weight / 10) })}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {!failed && (
        <dl className={styles.figures}>
          {scores.map(([key, value]) => <div key={key}><dt>{t(`debrief.goals.${key}`)}</dt><dd>{value}</dd></div>)}
        </dl>
      )}
    </>
  );
}
