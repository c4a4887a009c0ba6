import { Suspense, useState } from 'react';
import type { OfferView } from '../../protocol/offers.ts';
import { Button } from '../common/Button.tsx';
import { later } from '../common/later.ts';
import { useWords } from '../table/words.ts';
import styles from './diplomacy.module.css';
import type { Go } from './place.ts';
import { Refused } from './Refused.tsx';
import { useCommand } from './useCommand.ts';

const Refuse = later(() => import('./versions/Refuse.tsx'), 'talk');

/** What may be done with an offer that waits for this seat: accept, counter (of an envoy's text: ask for changes), refuse. */
export function Answering({ offer, go }: { offer: OfferView; go: Go }) {
  const { t } = useWords();
  const { busy, refused, run } = useCommand();
  const [refusing, setRefusing] = useState(false);
  const back = offer.from === 'ENVOY' ? 'amend' : 'counter';
  return (
    <>
      <div className={styles.actions}>
        <Button look="primary" disabled={busy} onClick={() => void run({ do: 'accept', offer: offer.id })}>{t('diplomacy.accept')}</Button>
        <Button disabled={busy} onClick={() => go({ at: 'write', purpose: { as: back, offer } })}>{t(`diplomacy.${back}`)}</Button>
        <Button disabled={busy} onClick={() => setRefusing(true)}>{t('diplomacy.refuse')}</Button>
      </div>
      <Refused error={refused} />
      {refusing && (
        <Suspense fallback={null}>
          <Refuse clauses={offer.clauses} onClose={() => setRefusing(false)} onRefuse={(reasons) => void run({ do: 'refuse', offer: offer.id, reasons })} />
        </Suspense>
      )}
    </>
  );
}
