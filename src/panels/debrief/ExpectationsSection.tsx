import type { Debrief } from '../../protocol/debrief.ts';
import { Icon } from '../common/Icon.tsx';
import { EmptyState } from '../common/States.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Debrief.module.css';
import { judgeExpectations } from './reading.ts';

/** How often the neighbours did what was expected of them, and in which direction one erred. */
export function ExpectationsSection({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation();
  const rows = debrief.expectations;
  const { right, tooFirm, tooSoft } = judgeExpectations(rows);
  const times = (count: number): string => t('debrief.expectations.times', { count });
  return (
    <>
      <h2>{t('debrief.expectations.title')}</h2>
      {rows.length === 0 ? <EmptyState icon="thought">{t('debrief.expectations.none')}</EmptyState> : (
        <>
          <p className={styles.big}>{t('debrief.expectations.right', { right, all: rows.length })}</p>
          <p className={styles.muted}>{t('debrief.expectations.chance')}</p>
          {tooFirm > 0 && <p>{t('debrief.expectations.tooFirm', { times: times(tooFirm) })}</p>}
          {tooSoft > 0 && <p>{t('debrief.expectations.tooSoft', { times: times(tooSoft) })}</p>}
          <table className={styles.table} data-stack>
            <thead><tr>{(['turn', 'of', 'expected', 'actual'] as const).map((key) => <th key={key} scope="col">{t(`debrief.expectations.${key}`)}</th>)}</tr></thead>
            <tbody>
              {rows.map((row) => {
                const isRight = row.expected === row.actual;
                return (
                  <tr key={`${row.turn}.${row.of}`}>
                    <td data-label={t('debrief.expectations.turn')}>{row.turn}</td>
                    <th scope="row" data-label={t('debrief.expectations.of')}>{t(`names.state.${row.of}`)}</th>
                    <td data-label={t('debrief.expectations.expected')}>{t(`debrief.conduct.${row.expected}`)}</td>
                    <td data-label={t('debrief.expectations.actual')}>
                      <span className={styles.verdict} data-good={isRight || undefined}><Icon name={isRight ? 'check' : 'close'} size={16} />{t(`debrief.conduct.${row.actual}`)}<span className="visually-hidden">, {t(`debrief.expectations.${isRight ? 'hit' : 'miss'}`)}</span></span>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
