/** Talks of the season: offers to this seat, its own, what waits for an order, and what already binds. */
import { Suspense, useEffect, useRef, useState } from 'react';
import type { OfferView } from '../../protocol/offers.ts';
import type { SeatView } from '../../protocol/view.ts';
import { useAnnounce } from '../common/announce.tsx';
import { Button } from '../common/Button.tsx';
import { later } from '../common/later.ts';
import panel from '../common/panel.module.css';
import { LoadingState } from '../common/States.tsx';
import { stateOf, useWords } from '../table/words.ts';
import { Agreements } from './Agreements.tsx';
import { Offer } from './Offer.tsx';
import { Pending } from './Pending.tsx';

const Write = later(() => import('./Write.tsx'), 'compose');

/** What is being written: a new offer, or an answer to one. */
type Writing = { readonly counters?: OfferView } | null;

export function Diplomacy({ view }: { view: SeatView }) {
  const { t, states } = useWords();
  const [writing, setWriting] = useState<Writing>(null);
  const ownHeading = useRef<HTMLHeadingElement>(null);
  const hasWritten = useRef(false);
  const announce = useAnnounce();
  useEffect(() => {
    if (writing !== null) hasWritten.current = true;
    else if (hasWritten.current) {
      hasWritten.current = false;
      ownHeading.current?.focus();
    }
  }, [writing]);
  const latest = view.offers.filter((offer) => offer.from === view.seat).at(-1);
  const news = latest && `${t('diplomacy.to', { states: states(latest.to) })}: ${t(`diplomacy.status.${latest.status}`)}`;
  const told = useRef(news);
  useEffect(() => {
    if (news !== undefined && news !== told.current) announce(news);
    told.current = news;
  }, [news, announce]);
  const seat = stateOf(view.seat);
  if (writing !== null && seat !== undefined) return <Suspense fallback={<LoadingState />}><Write {...writing} view={view} seat={seat} onDone={() => setWriting(null)} /></Suspense>;
  const incoming = view.offers.filter((offer) => offer.from !== view.seat);
  const own = view.offers.filter((offer) => offer.from === view.seat);
  return (
    <div className={panel.stack}>
      <section>
        <h3 className={panel.eyebrow}>{t('diplomacy.incoming')}</h3>
        {incoming.length === 0 ? <p className={panel.muted}>{t('diplomacy.noIncoming')}</p> : (
          <ul className={panel.cards}>
            {[...incoming].sort((a, b) => Number(b.mayAnswer) - Number(a.mayAnswer)).map((offer) => <Offer key={offer.id} offer={offer} onCounter={() => setWriting({ counters: offer })} />)}
          </ul>
        )}
      </section>
      <section>
        <div className={panel.head}>
          <h3 ref={ownHeading} tabIndex={-1} className={panel.eyebrow}>{t('diplomacy.own')}</h3>
          <span className={panel.muted}>{view.offersLeft > 0 ? t('diplomacy.left', { count: view.offersLeft }) : t('diplomacy.noneLeft')}</span>
        </div>
        <ul className={panel.cards}>{own.map((offer) => <Offer key={offer.id} offer={offer} />)}</ul>
        {view.offersLeft > 0 && <Button wide icon="plus" style={own.length > 0 ? { marginTop: '0.6rem' } : {}} onClick={() => setWriting({})}>{t('diplomacy.newOffer')}</Button>}
      </section>
      <Pending borders={view.borders} />
      <Agreements agreements={view.agreements} />
    </div>
  );
}
