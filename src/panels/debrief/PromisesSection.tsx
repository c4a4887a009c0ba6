import type { Debrief } from '../../protocol/debrief.ts';
import { Icon, type IconName } from '../common/Icon.tsx';
import { EmptyState } from '../common/States.tsx';
import { useWords } from '../table/words.ts';
import styles from './Debrief.module.css';
import { promiseState } from './reading.ts';

const ICONS: Record<ReturnType<typeof promiseState>, IconName> = { kept: 'check', broken: 'close', excused: 'minus', notDue: 'clock' };
const COUNTS = ['kept', 'broken', 'excused'] as const;

/** The ledger of promises: what was due, and what became of it. */
export function PromisesSection({ debrief }: { debrief: Debrief }) {
  const { t, clause, states } = useWords();
  const list = debrief.promises;
  const sum = (key: (typeof COUNTS)[number]): number => list.reduce((total, promise) => total + promise[key], 0);
  const due = sum('kept') + sum('broken');
  return (
    <>
      <h2>{t('debrief.promises.title')}</h2>
      {list.length === 0 ? <EmptyState icon="handshake">{t('debrief.promises.none')}</EmptyState> : due > 0 && <p className={styles.muted}>{t('debrief.promises.summary', { kept: sum('kept'), due })}</p>}
      <ul className={styles.rows}>
        {list.map((promise, i) => {
          const state = promiseState(promise);
          return (
            <li key={i} className={styles.card}>
              <span className={styles.verdict} data-good={state === 'kept' || undefined} data-bad={state === 'broken' || undefined}><Icon name={ICONS[state]} size={18} />{t(`debrief.promises.${state}`)}</span>
              <div className={styles.stack}>
                <strong>{clause(promise.clause)}</strong>
                <span className={styles.muted}>{t('debrief.promises.signed', { turn: promise.signedTurn, parties: states(promise.parties) })}</span>
                {promise.brokenBy.length > 0 && <span>{t('debrief.promises.by', { states: states(promise.brokenBy) })}</span>}
              </div>
              <dl className={styles.counts}>
                {COUNTS.filter((key) => promise[key] > 0).map((key) => (
                  <div key={key}><dt>{t(`debrief.promises.${key}`)}</dt><dd>{t('debrief.promises.times', { count: promise[key] })}</dd></div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </>
  );
}
