import { useTranslation } from '../common/text.tsx';
import { Mark } from './Mark.tsx';
import type { Check } from './checked.ts';
import styles from './Checked.module.css';

/** What was expected and what was found, a row for each tolerance. On a narrow screen each row is a block of its own. */
export function CheckTable({ caption, checks }: { caption: string; checks: readonly Check[] }) {
  const { t, i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 3 });
  const number = (x: number | null): string => (x === null ? t('checked.none') : format.format(x));
  const bounds = ({ atLeast, atMost }: Check['expected']): string =>
    atLeast !== undefined && atMost !== undefined
      ? t('checked.between', { from: number(atLeast), to: number(atMost) })
      : atLeast !== undefined ? t('checked.atLeast', { value: number(atLeast) }) : t('checked.atMost', { value: number(atMost ?? null) });
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>{(['what', 'expected', 'observed', 'outcome'] as const).map((head) => <th key={head} scope="col">{t(`checked.${head}`)}</th>)}</tr>
      </thead>
      <tbody>
        {checks.map(({ id, part, expected, observed, ci95, held, clear }) => (
          <tr key={part}>
            <th scope="row">{t(`checked.part.${id}.${part.replace('.', '_')}`)}</th>
            <td data-head={t('checked.expected')}>{bounds(expected)}</td>
            <td data-head={t('checked.observed')}>{number(observed)}{ci95 !== null && <span className={styles.interval}> {t('checked.interval', { from: number(ci95[0]), to: number(ci95[1]) })}</span>}</td>
            <td data-head={t('checked.outcome')}><Mark verdict={held ? 'held' : 'notHeld'} />{!clear && <span className={styles.interval}> {t('checked.close')}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
