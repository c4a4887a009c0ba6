import { Suspense, useId, useState } from 'react';
import type { OfferView } from '../../protocol/offers.ts';
import type { SeatView } from '../../protocol/view.ts';
import { Button } from '../common/Button.tsx';
import { later } from '../common/later.ts';
import { useWords } from '../table/words.ts';
import { type Barrier, partiesOf, sayBarrier, whyNotAccept, whyNotOffer, whyNotSign } from './barrier.ts';
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
  const unsigned = whyNotAccept(view, offer);
  // what a side would rather have the envoy write is no offer of its own
  const unwritten = (back === 'amend' ? whyNotSign : whyNotOffer)(view, partiesOf(offer));
  const id = useId();
  // what bars both is said once
  const reasons = [...new Set([unsigned, unwritten].flatMap((barrier) => barrier ?? []).map(sayBarrier))];
  const whyOf = (barrier: Barrier | undefined): string | undefined => barrier && `${id}${reasons.indexOf(sayBarrier(barrier))}`;
  return (
    <>
      <div className={styles.actions}>
        <Button look="primary" disabled={busy || unsigned !== undefined} aria-describedby={whyOf(unsigned)} onClick={() => void run({ do: 'accept', offer: offer.id })}>{t('diplomacy.accept')}</Button>
        <Button disabled={busy || unwritten !== undefined} aria-describedby={whyOf(unwritten)} onClick={() => go({ at: 'write', purpose: { as: back, offer } })}>{t(`diplomacy.${back}`)}</Button>
        <Button disabled={busy} onClick={() => setRefusing(true)}>{t('diplomacy.refuse')}</Button>
      </div>
      {reasons.map((reason, i) => <BarrierNote key={reason} id={`${id}${i}`}>{reason}</BarrierNote>)}
      <Refused error={refused} />
      {refusing && (
        <Suspense fallback={null}>
          <Refuse clauses={offer.clauses} onClose={() => setRefusing(false)} onRefuse={(reasons) => void run({ do: 'refuse', offer: offer.id, reasons })} />
        </Suspense>
      )}
    </>
  );
}
