import { useEffect, useState } from 'react';
import { Disclosure } from '../common/Disclosure.tsx';
import { EmptyState, LoadingState } from '../common/States.tsx';
import { useTranslation } from '../common/text.tsx';
import { BalanceTables } from './BalanceTables.tsx';
import { loadReport, predictionsOf, verdictOf, type Prediction, type Report } from './checked.ts';
import styles from './Checked.module.css';
import { CheckTable } from './CheckTable.tsx';
import library from './Library.module.css';
import { Mark } from './Mark.tsx';

/** How the model was checked: what held and what did not, with equal weight. */
export function CheckedTab() {
  const { t } = useTranslation();
  const [report, setReport] = useState<Report | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    let isCurrent = true;
    loadReport().then((loaded) => isCurrent && setReport(loaded), () => isCurrent && setReport('failed'));
    return () => { isCurrent = false; };
  }, []);
  if (report === 'waiting') return <LoadingState label={t('library.loading')} />;
  if (report === 'failed') return <EmptyState icon="warning">{t('checked.unavailable')}</EmptyState>;
  return <Told report={report} />;
}

function Told({ report }: { report: Report }) {
  const { t, i18n } = useTranslation();
  const predictions = predictionsOf(report);
  const whole = predictions.filter(({ checks }) => verdictOf(checks) === 'held').length;
  const number = (x: number): string => new Intl.NumberFormat(i18n.language).format(x);
  return (
    <div className={styles.page}>
      <p className={library.prose}>{t('checked.lead')}</p>
      <p className={styles.sum}>{t('checked.sum', { whole, count: predictions.length, held: report.predictions.filter(({ held }) => held).length, checks: report.predictions.length })}</p>
      <p className={library.muted}>{t(report.quick ? 'checked.quick' : 'checked.full', { games: number(report.games), balance: number(report.balanceGames) })}</p>
      <h2 className={styles.head}>{t('checked.predictions')}</h2>
      <ol className={styles.list}>
        {predictions.map((prediction) => <li key={prediction.id}><One prediction={prediction} report={report} /></li>)}
      </ol>
      {report.balance.length > 0 && <BalanceTables report={report} />}
    </div>
  );
}

function One({ prediction, report }: { prediction: Prediction; report: Report }) {
  const { t, i18n } = useTranslation();
  const { id, checks, ablations, levels, sources } = prediction;
  const verdict = verdictOf(checks);
  const why = `checked.whyNot.${id}`;
  return (
    <Disclosure summary={<span className={styles.line}><span className={library.id}>{id}</span><span className={styles.title}>{t(`checked.prediction.${id}.title`)}</span><Mark verdict={verdict} /></span>}>
      <div className={styles.body}>
        <p className={library.prose}>{t(`checked.prediction.${id}.claim`)}</p>
        <p className={library.muted}>{t('checked.sources', { sources: sources.join(', ') })}</p>
        <CheckTable caption={t('checked.checks')} checks={checks} />
        {verdict !== 'held' && <p className={library.prose}>{i18n.exists(why) ? t(why) : t('checked.open')}</p>}
        {ablations.length > 0 && <CheckTable caption={t('checked.ablation')} checks={ablations} />}
        {levels.some((level) => level !== null) && (
          <>
            <h3 className={styles.small}>{t('checked.sensitivity')}</h3>
            <ul className={styles.levels}>
              {report.levels.map(({ factor, value }, i) => {
                const level = levels[i];
                return level ? <li key={`${factor}.${value}`}>{t(`checked.level.${factor}`, { value: new Intl.NumberFormat(i18n.language).format(value) })}: <strong>{t('checked.of', { held: level[0], count: level[1] })}</strong></li> : null;
              })}
            </ul>
          </>
        )}
      </div>
    </Disclosure>
  );
}
