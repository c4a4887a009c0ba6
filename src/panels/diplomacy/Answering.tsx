import { Suspense, useId, useState } from 'react';
import type { OfferView } from '../../protocol/offers.ts';
import type { SeatView } from '../../protocol/view.ts';
import { Button } from '../common/Button.tsx';
import { later } from '../common/later.ts';
import { useWords } from '../table/words.ts';
import { partiesOf, sayBarrier, whyNotOffer, whyNotSign } from './barrier.ts';
import { BarrierNote } from './BarrierNote.tsx';
import styles from './diplomacy.module.css';
import type { Go } from './place.ts';
import { Refused } from './Refused.tsx';
import { useCommand } from './useCommand.ts';

const Refuse = later(() => import('./versions/Refuse.tsx'), 'talk');

/** What may be done with an offer that waits for this seat: accept, counter (of an envoy's text: ask for changes), refuse. */
export function Answering({ offer, view, go }: { offer: OfferView; view: SeatView; go: Go }) {
  const { t } = useWords();
  const { busy, refused, run } = useCommand();
  const [refusing, setRefusing] = useState(false);
  const back = offer.from === 'ENVOY' ? 'amend' : 'counter';
  const unsigned = whyNotSign(view, partiesOf(offer));
  // what a side would rather have the envoy write is no offer of its own
  const unwritten = back === 'amend' ? unsigned : whyNotOffer(view, partiesOf(offer));
  const why = useId();
  return (
    <>
      <div className={styles.actions}>
        <Button look="primary" disabled={busy || unsigned !== undefined} aria-describedby={unsigned && why} onClick={() => void run({ do: 'accept', offer: offer.id })}>{t('diplomacy.accept')}</Button>
        <Button disabled={busy || unwritten !== undefined} aria-describedby={unwritten && why} onClick={() => go({ at: 'write', purpose: { as: back, offer } })}>{t(`diplomacy.${back}`)}</Button>
        <Button disabled={busy} onClick={() => setRefusing(true)}>{t('diplomacy.refuse')}</Button>
      </div>
      {unwritten && <BarrierNote id={why}>{sayBarrier(unwritten)}</BarrierNote>}
      <Refused error={refused} />
      {refusing && (
        <Suspense fallback={null}>
          <Refuse clauses={offer.clauses} onClose={() => setRefusing(false)} onRefuse={(reasons) => void run({ do: 'refuse', offer: offer.id, reasons })} />
        </Suspense>
      )}
    </>
  );
}
