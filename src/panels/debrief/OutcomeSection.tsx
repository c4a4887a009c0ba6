import type { StateId } from '../../engine/names.ts';
import type { Debrief } from '../../protocol/debrief.ts';
import { formatMeter, formatNumber } from '../../text/index.ts';
import { MeterBar } from '../common/MeterBar.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Debrief.module.css';
import { trustOf } from './reading.ts';

const PARTS = ['negative', 'positive', 'common'] as const;

/** Peace in its two parts, and the people whom the quarrel reached. */
export function OutcomeSection({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation();
  const { peace, people, deals } = debrief;
  const touched = people.filter((row) => row.people > 0 || row.incidents > 0);
  const sum = (key: 'people' | 'incidents'): number => touched.reduce((total, row) => total + row[key], 0);
  return (
    <>
      <h2>{t('debrief.outcome.title')}</h2>
      <div className={styles.trio}>
        {PARTS.map((part) => (
          <div key={part} className={styles.card}>
            <MeterBar label={<strong className={styles.strong}>{t(`debrief.outcome.${part}`)}</strong>} meter={{ value: peace[part], delta: 0, knowledge: 'exact' }} tint="var(--accent)" />
            <p className={styles.muted}>{t(`debrief.outcome.${part}About`)}</p>
          </div>
        ))}
      </div>
      <div className={styles.duo}>
        <div>
          <section>
            <h3>{t('debrief.outcome.people')}</h3>
            {touched.length === 0 ? <p className={styles.muted}>{t('debrief.outcome.noPeople')}</p> : (
              <table className={styles.table}>
                <thead>
                  <tr><th scope="col">{t('debrief.outcome.border')}</th><th scope="col" className={styles.number}>{t('debrief.outcome.incidents')}</th><th scope="col" className={styles.number}>{t('debrief.outcome.peopleCount')}</th></tr>
                </thead>
                <tbody>
                  {touched.map((row) => (
                    <tr key={row.border}><th scope="row">{t(`names.border.${row.border}`)}</th><td className={styles.number}>{formatNumber(row.incidents)}</td><td className={styles.number}>{formatNumber(row.people)}</td></tr>
                  ))}
                  {touched.length > 1 && <tr><th scope="row">{t('debrief.outcome.total')}</th><td className={styles.number}>{formatNumber(sum('incidents'))}</td><td className={styles.number}>{formatNumber(sum('people'))}</td></tr>}
                </tbody>
              </table>
            )}
          </section>
          <section>
            <h3>{t('debrief.outcome.deals')}</h3>
            <dl className={styles.figures}>
              {(['offered', 'signed', 'refused'] as const).map((key) => (
                <div key={key}><dt>{t(`debrief.outcome.${key}`)}</dt><dd>{formatNumber(deals[key])}</dd></div>
              ))}
            </dl>
          </section>
        </div>
        <Trust debrief={debrief} />
      </div>
    </>
  );
}

/** Trust between the delegations on the whole, and where it moved most. */
function Trust({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation();
  const { before, after, moved } = trustOf(debrief);
  if (moved.length === 0) return null;
  const pair = (from: StateId, to: StateId): string => t('debrief.outcome.trustIn', { from: t(`names.state.${from}`), to: t(`names.state.${to}`) });
  return (
    <section>
      <h3>{t('debrief.outcome.trust')}</h3>
      <p>{t('debrief.outcome.trustMean', { before: formatMeter(before), after: formatMeter(after) })}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('debrief.outcome.trust')}</caption>
        <tbody>
          {moved.map(({ from, to, before: was, after: is }) => (
            <tr key={`${from}${to}`}><th scope="row">{pair(from, to)}</th><td className={styles.number}>{formatMeter(was)} → {formatMeter(is)}</td></tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
