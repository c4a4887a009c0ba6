/** One line under an offer that opens what it would change. Closed, nothing is computed and no worker runs. */
import { lazy, Suspense, useState } from 'react';
import type { OfferDraft } from '../../protocol/offers.ts';
import type { SeatId } from '../../engine/names.ts';
import type { SeatView } from '../../protocol/view.ts';
import { Disclosure } from '../common/Disclosure.tsx';
import { LoadingState } from '../common/States.tsx';
import { stateOf, useWords } from '../table/words.ts';

const OfferForecast = lazy(() => import('./OfferForecast.tsx'));

export function OfferForecastSection({ view, from, offer }: { view: SeatView; from: SeatId; offer: OfferDraft }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (stateOf(view.seat) === undefined || !view.forecastsShown) return null;
  return (
    <Disclosure open={isOpen} onToggle={setOpen} summary={t('forecast.offer.title')}>
      <Suspense fallback={<LoadingState />}><OfferForecast view={view} from={from} offer={offer} /></Suspense>
    </Disclosure>
  );
}
