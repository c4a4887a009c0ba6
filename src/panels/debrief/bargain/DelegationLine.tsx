import type { BargainingTable } from '../../../protocol/bargaining.ts';
import type { BargainingLine } from '../../../protocol/debrief.ts';
import { formatMeter } from '../../../text/index.ts';
import { useWords } from '../../table/words.ts';
import { useTurnName } from '../context.ts';
import shared from '../Debrief.module.css';
import styles from './Bargain.module.css';
import { Concessions } from './Concessions.tsx';

interface DelegationLineProps {
  readonly line: BargainingLine;
  /** Null where nobody can say what offers are worth, or not yet. */
  readonly tables: readonly BargainingTable[] | null;
}

/** One delegation in two lines: how it began, and what it found and left. */
export function DelegationLine({ line, tables }: DelegationLineProps) {
  const words = useWords();
  const { t } = words;
  const turnName = useTurnName();
  const { state, offers, signed, first } = line;
  const own = tables?.filter(({ between }) => between.includes(state)) ?? [];
  const trades = own.reduce((sum, table) => sum + table.trades, 0);
  const left = own.reduce((sum, table) => sum + table.left, 0);
  return (
    <li className={styles.delegation}>
      <h3>{words.state(state)}</h3>
      <p>
        {first === undefined ? t('debrief.bargain.noOffer', { count: signed }) : (
          <>
            {t('debrief.bargain.first', { turn: turnName(first.turn), to: words.states(first.to), clauses: first.clauses.map(({ type }) => t(`names.clause.${type}.title`)).join(', '), status: t(`debrief.exhibits.status.${first.status}`) })}{' '}
            <span className={shared.muted}>{t('debrief.bargain.offers', { count: offers })}; {t('debrief.bargain.signed', { count: signed })}.</span>
          </>
        )}
      </p>
      <div className={styles.second}>
        <Concessions line={line} />
        <p>{tables === null ? <span className={shared.muted}>{t('debrief.bargain.unmeasured')}</span> : own.length === 0 ? <span className={shared.muted}>{t('debrief.bargain.noTable')}</span> : `${t('debrief.bargain.trades', { count: trades })} · ${t('debrief.bargain.left', { left: t('debrief.bargain.points', { points: formatMeter(left) }) })}`}</p>
      </div>
    </li>
  );
}
