import { type ReactNode, useId } from 'react';
import type { OfferView } from '../../../protocol/offers.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { Button } from '../../common/Button.tsx';
import { classes } from '../../common/classes.ts';
import { Disclosure } from '../../common/Disclosure.tsx';
import panel from '../../common/panel.module.css';
import { OfferForecastSection } from '../../forecast/OfferForecastSection.tsx';
import { stateOf, useWords } from '../../table/words.ts';
import { Answering } from '../Answering.tsx';
import { partiesOf, sayBarrier, whyNotOffer } from '../barrier.ts';
import { BarrierNote } from '../BarrierNote.tsx';
import type { Go } from '../place.ts';
import { Refused } from '../Refused.tsx';
import { useCommand } from '../useCommand.ts';
import { Answers } from './Answers.tsx';
import { Version } from './Version.tsx';
import styles from './versions.module.css';

/** All versions of one table: the latest in full with what it changed, the earlier ones folded, latest first. */
export function Chain({ versions, latest, view, go }: { versions: readonly OfferView[]; latest: OfferView; view: SeatView; go: Go }) {
  const { t } = useWords();
  const at = versions.indexOf(latest);
  const who = (offer: OfferView): string => (offer.from === view.seat ? t('diplomacy.yours') : t('diplomacy.from', { state: t(`names.seat.${offer.from}`) }));
  const earlier = versions.filter((offer) => offer !== latest);
  return (
    <>
      <section className={classes(panel.card, styles.latest)}>
        <h4 className={styles.version}>{t(latest.status === 'open' ? 'diplomacy.table.now' : 'diplomacy.table.last', { number: at + 1 })} <span className={panel.muted}>{who(latest)}</span></h4>
        <Version offer={latest} before={versions[at - 1]} />
        {/* That this seat alone has still to answer is plain from the buttons. */}
        {(!latest.mayAnswer || latest.answers.length > 1) && <Answers offer={latest} view={view} />}
        <Amendments offer={latest} />
        {latest.status === 'open' && <OfferForecastSection view={view} from={latest.from} offer={latest} />}
        <Moves offer={latest} view={view} go={go} />
      </section>
      {earlier.length > 0 && (
        <section>
          <h4 className={panel.eyebrow}>{t('diplomacy.table.earlier')}</h4>
          <ol className={panel.cards} reversed>
            {[...earlier].reverse().map((offer) => (
              <li key={offer.id} className={classes(panel.card, styles.folded)}>
                <Disclosure summary={<>{t('diplomacy.table.last', { number: versions.indexOf(offer) + 1 })} <span className={panel.muted}>{who(offer)}</span></>}>
                  <Version offer={offer} before={versions[versions.indexOf(offer) - 1]} />
                  <Answers offer={offer} view={view} />
                  <Amendments offer={offer} />
                  {/* Several parties may have written one at the same time. */}
                  {offer.mayAnswer && <Answering offer={offer} view={view} go={go} />}
                </Disclosure>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** How the sides want an envoy's text changed, as far as this viewer may know. */
function Amendments({ offer }: { offer: OfferView }): ReactNode {
  const { t, state } = useWords();
  if (offer.amendments === undefined || offer.amendments.length === 0) return null;
  return (
    <div className={styles.amendments}>
      <h5>{t('diplomacy.table.amendments')}</h5>
      {offer.amendments.map(({ by, with: draft }) => <div key={by}><p><strong>{state(by)}</strong></p><Version offer={{ ...draft, turn: offer.turn }} before={offer} /></div>)}
    </div>
  );
}

/** What this seat may do with the latest version now. */
function Moves({ offer, view, go }: { offer: OfferView; view: SeatView; go: Go }) {
  const { t } = useWords();
  const { busy, refused, run } = useCommand();
  const why = useId();
  if (offer.mayAnswer) return <Answering offer={offer} view={view} go={go} />;
  const isOver = offer.status === 'refused' || offer.status === 'withdrawn' || offer.status === 'lapsed';
  const mayRenew = isOver && stateOf(view.seat) !== undefined && offer.from !== 'ENVOY';
  const barrier = mayRenew ? whyNotOffer(view, partiesOf(offer)) : undefined;
  return (
    <>
      {offer.mayWithdraw && <Button icon="undo" disabled={busy} onClick={() => void run({ do: 'withdraw', offer: offer.id })}>{t('diplomacy.table.withdraw')}</Button>}
      {mayRenew && <Button icon="plus" disabled={barrier !== undefined} aria-describedby={barrier && why} onClick={() => go({ at: 'write', purpose: { as: 'offer', after: offer } })}>{t('diplomacy.table.again')}</Button>}
      {barrier && <BarrierNote id={why}>{sayBarrier(barrier)}</BarrierNote>}
      <Refused error={refused} />
    </>
  );
}
