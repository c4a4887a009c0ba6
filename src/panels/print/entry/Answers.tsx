import { useState } from 'react';
import { REFUSALS, type StateId } from '../../../engine/names.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { Button } from '../../common/Button.tsx';
import { useTranslation } from '../../common/text.tsx';
import { useWords } from '../../table/words.ts';
import styles from './Entry.module.css';
import type { Slip } from './useSlip.ts';

/** Offers that wait for this delegation: one tap signs, two refuse with a reason. */
export function Answers({ view, state, slip: { send, busy } }: { view: SeatView; state: StateId; slip: Slip }) {
  const { t } = useTranslation();
  const { clause: inWords } = useWords();
  const [refused, setRefused] = useState<number | null>(null);
  const open = view.offers.filter((offer) => offer.mayAnswer && offer.from !== state);
  if (open.length === 0) return <p className={styles.muted}>{t('print.entry.noOffers', { state: t(`names.state.${state}`) })}</p>;
  return (
    <ul className={styles.answers}>
      {open.map((offer) => (
        <li key={offer.id} className={styles.offer}>
          <p><strong>{t(`names.seat.${offer.from}`)}:</strong> {offer.clauses.map(inWords).join(' ')}</p>
          <div className={styles.row}>
            <Button icon="check" disabled={busy} onClick={() => void send({ do: 'accept', offer: offer.id })}>{t('print.entry.accept')}</Button>
            <Button icon="close" disabled={busy} aria-expanded={refused === offer.id} onClick={() => setRefused(refused === offer.id ? null : offer.id)}>{t('print.entry.refuse')}</Button>
          </div>
          {refused === offer.id && (
            <fieldset className={styles.group}>
              <legend className={styles.head}>{t('print.entry.reason')}</legend>
              {REFUSALS.map((reason) => <button key={reason} type="button" className={styles.option} disabled={busy} onClick={() => void send({ do: 'refuse', offer: offer.id, reasons: [reason] })}>{t(`names.refusal.${reason}`)}</button>)}
            </fieldset>
          )}
        </li>
      ))}
    </ul>
  );
}
