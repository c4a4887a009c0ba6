import type { ReactNode } from 'react';
import type { WorldOutcome } from '../../protocol/worlds.ts';
import { formatDelta, formatMeter, formatNumber } from '../../text/index.ts';
import { Icon, type IconName } from '../common/Icon.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './OutcomeTable.module.css';
import { endOf, goalsOf, ROWS, type Row } from './rows.ts';

const ENDS: Record<ReturnType<typeof endOf>, IconName> = { held: 'shield', failed: 'warning', war: 'warning' };

/** How a world ended, with a sign that is not only a colour. */
export function End({ outcome }: { outcome: WorldOutcome }) {
  const { t } = useTranslation();
  const end = endOf(outcome);
  return <span className={styles.end} data-end={end}><Icon name={ENDS[end]} size={16} />{t(`worlds.end.${end}`)}</span>;
}

interface OutcomeTableProps {
  readonly caption: string;
  readonly worlds: readonly { readonly id: string; readonly head: ReactNode; readonly outcome: WorldOutcome }[];
  /** Says by how much the second of two differs from the first. */
  readonly difference?: boolean;
}

/** Outcomes side by side, one column for each world. */
export function OutcomeTable({ caption, worlds, difference = false }: OutcomeTableProps) {
  const { t } = useTranslation();
  const [first, second] = worlds;
  return (
    // Focusable, so that a wide table can be scrolled by keyboard.
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table} data-two={difference || undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {worlds.map(({ id, head }) => <th key={id} scope="col">{head}</th>)}
            {difference && <th scope="col">{t('worlds.difference')}</th>}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('worlds.row.end')}</th>
            {worlds.map(({ id, outcome }) => <td key={id}><End outcome={outcome} /></td>)}
            {difference && <td />}
          </tr>
          {ROWS.map((row) => (
            <tr key={`${row.id}${row.state ?? ''}`} className={difference && !differs(row, worlds) ? styles.same : undefined}>
              <th scope="row">{row.state === undefined ? t(`worlds.row.${row.id}`) : t('worlds.row.state', { state: t(`names.state.${row.state}`) })}</th>
              {worlds.map(({ id, outcome }) => <td key={id}><Value row={row} outcome={outcome} /></td>)}
              {difference && first && second && <Difference row={row} first={first.outcome} second={second.outcome} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether any of the worlds differs from the first, to the eye of a reader. */
const differs = (row: Row, worlds: OutcomeTableProps['worlds']): boolean =>
  new Set(worlds.map(({ outcome }) => `${row.of(outcome)} ${row.state === undefined ? '' : goalsOf(outcome, row.state)?.met}`)).size > 1;

function Value({ row, outcome }: { row: Row; outcome: WorldOutcome }) {
  const { t } = useTranslation();
  const value = row.of(outcome);
  const goals = row.state === undefined ? undefined : goalsOf(outcome, row.state);
  if (value === undefined) return <span title={t('worlds.notKept')}>–<span className="visually-hidden"> {t('worlds.notKept')}</span></span>;
  return (
    <>
      {row.unit === 'meter' ? formatMeter(value) : formatNumber(value)}
      {goals && <span className={styles.goals}>{t('worlds.goals', { met: goals.met, all: goals.all })}</span>}
    </>
  );
}

function Difference({ row, first, second }: { row: Row; first: WorldOutcome; second: WorldOutcome }) {
  const [a, b] = [row.of(first), row.of(second)];
  if (a === undefined || b === undefined || a === b) return <td>=</td>;
  const by = b - a;
  return <td className={styles.differs}>{row.unit === 'meter' ? formatDelta(by) : `${by > 0 ? '+' : '−'}${formatNumber(Math.abs(by))}`}</td>;
}
