import { useId, useState } from 'react';
import { formatMeter } from '../../text/index.ts';
import { Choose } from '../common/Choose.tsx';
import { useTranslation } from '../common/text.tsx';
import type { Report } from './checked.ts';
import styles from './Checked.module.css';
import library from './Library.module.css';
import { Mark } from './Mark.tsx';

/** Whether any way of playing always wins, whether goals can be met, and how hard each situation is. */
export function BalanceTables({ report }: { report: Report }) {
  const { t } = useTranslation();
  const [scenario, setScenario] = useState(report.balance[0]?.scenario ?? '');
  const titleOf = (folder: string): string => {
    const parent = folder.replace(/-5$/, '');
    const title = t(`home.scenario.${parent}.title`);
    return parent === folder ? title : t('checked.short', { title });
  };
  return (
    <>
      <h2 className={styles.head}>{t('checked.balance')}</h2>
      <p className={library.prose}>{t('checked.balanceLead')}</p>
      <div className={styles.choose}>
        <Choose label={t('checked.scenario')} value={scenario} onChoose={setScenario} options={report.balance.map((row) => ({ value: row.scenario, label: titleOf(row.scenario) }))} />
      </div>
      <Means report={report} scenario={scenario} />
      <Seats report={report} scenario={scenario} />
      <Difficulty report={report} scenario={scenario} />
    </>
  );
}

type Part = { readonly report: Report; readonly scenario: string };

/** Mean scores over the five seats: rows are policies, columns what all others play. */
function Means({ report, scenario }: Part) {
  const { t } = useTranslation();
  const means = report.balance.find((row) => row.scenario === scenario)?.means ?? {};
  const fields = Object.keys(means);
  const id = useId();
  return (
    <>
      {/* Outside of what scrolls, where a caption would be cut off. */}
      <h3 id={id} className={styles.small}>{t('checked.means')}</h3>
      {/* A region that scrolls can be reached by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby={id}>
        <table className={styles.grid} aria-labelledby={id}>
          <thead>
            <tr><th scope="col">{t('checked.policy')}</th>{fields.map((field) => <th key={field} scope="col">{t(`checked.field.${field}`)}</th>)}</tr>
          </thead>
          <tbody>
            {report.policies.map((policy, p) => (
              <tr key={policy}>
                <th scope="row">{t(`checked.field.${policy}`)}</th>
                {fields.map((field) => <td key={field}>{formatMeter(means[field]?.[p] ?? 0)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Seats({ report, scenario }: Part) {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const names = (policies: readonly string[]): string => policies.map((policy) => t(`checked.field.${policy}`)).join(', ');
  const rows = report.roles.filter((role) => role.scenario === scenario);
  return (
    <table className={styles.table}>
      <caption>{t('checked.seats')}</caption>
      <thead>
        <tr>{(['seat', 'goals', 'thought'] as const).map((head) => <th key={head} scope="col">{t(`checked.${head}`)}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(({ seat, met, held }) => {
          const verdict = report.seats.find((row) => row.scenario === scenario && row.seat === seat);
          return (
            <tr key={seat}>
              <th scope="row">{t(`names.state.${seat}`)}</th>
              <td data-head={t('checked.goals')}>{percent.format(met)} <Mark verdict={held ? 'held' : 'notHeld'} /></td>
              <td data-head={t('checked.thought')}>
                <Mark verdict={verdict?.held === false ? 'notHeld' : 'held'} />
                {verdict !== undefined && verdict.always.length > 0 && <span className={styles.interval}> {t('checked.alwaysBest', { policies: names(verdict.always) })}</span>}
                {verdict !== undefined && verdict.never.length > 0 && <span className={styles.interval}> {t('checked.alwaysWorst', { policies: names(verdict.never) })}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Difficulty({ report, scenario }: Part) {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const bounds = ({ atLeast, atMost }: Report['difficulty'][number]['expected']): string =>
    atLeast !== undefined && atMost !== undefined
      ? t('checked.between', { from: percent.format(atLeast), to: percent.format(atMost) })
      : atLeast !== undefined ? t('checked.atLeast', { value: percent.format(atLeast) }) : t('checked.atMost', { value: percent.format(atMost ?? 0) });
  return (
    <table className={styles.table}>
      <caption>{t('checked.difficulty')}</caption>
      <thead>
        <tr>{(['what', 'expected', 'observed', 'outcome'] as const).map((head) => <th key={head} scope="col">{t(`checked.${head}`)}</th>)}</tr>
      </thead>
      <tbody>
        {report.difficulty.filter((row) => row.scenario === scenario).map(({ row, expected, observed, held }) => (
          <tr key={row}>
            <th scope="row">{t(`checked.row.${row}`)}</th>
            <td data-head={t('checked.expected')}>{bounds(expected)}</td>
            <td data-head={t('checked.observed')}>{percent.format(observed)}</td>
            <td data-head={t('checked.outcome')}><Mark verdict={held ? 'held' : 'notHeld'} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
