import type { Decisions, Dropped as DroppedRow } from '../../../protocol/whatIf.ts';
import { useTranslation } from '../../common/text.tsx';
import { useWords } from '../../table/words.ts';
import { useTurnName } from '../context.ts';
import shared from '../Debrief.module.css';
import { Fold } from '../Fold.tsx';
import { useChangeWords } from './changeWords.ts';
import styles from './WhatIf.module.css';

/** Reasons that have a sentence of their own; all others were simply not possible then. */
const TOLD = ['cannotAfford', 'unknownOffer', 'offerClosed', 'alreadyAgreed', 'tooManyOffers', 'tableFull', 'tooManyAgreements'] as const;

/** Decisions of the record for which the changed world left no room. */
export function Dropped({ dropped, decisions }: { dropped: readonly DroppedRow[]; decisions: Decisions }) {
  const { t } = useTranslation();
  const words = useWords();
  const { titles } = useChangeWords(decisions);
  const turnName = useTurnName();
  return (
    <Fold title={t('whatIf.dropped.title')} aside={dropped.length}>
      <ul className={styles.dropped}>
        {dropped.map((row, i) => (
          <li key={i}>
            <span className={shared.muted}>{turnName(row.turn)} · {t(`names.seat.${row.seat}`)}</span>
            <span>{row.did === 'order' ? words.order(row.order) : t(`whatIf.dropped.${row.did}`, { clauses: titles(row.clauses) })}</span>
            <span className={shared.muted}>{t(`whatIf.dropped.because.${TOLD.find((code) => code === row.code) ?? 'other'}`)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
