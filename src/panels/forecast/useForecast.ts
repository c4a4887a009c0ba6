/** The forecasts of the page's game; their workers begin with the first question. */
import { useEffect } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { type AskedOffer, createForecasts, type ForecastState } from '../../client/forecast.ts';
import { type Futures, workerFutures } from '../../client/futures.ts';
import type { ClientStore } from '../../client/store.ts';
import { useClient, useClientStore } from '../common/store.tsx';

const made = new WeakMap<ClientStore, StoreApi<ForecastState>>();

/** One for each game's store. `open` is asked once; tests give their own. */
export function forecastsOf(client: ClientStore, open: () => Futures = workerFutures): StoreApi<ForecastState> {
  const known = made.get(client);
  if (known !== undefined) return known;
  const forecasts = createForecasts(client, open());
  made.set(client, forecasts);
  return forecasts;
}

/** The forecast of these meters under the drafted orders, or if `offer` were signed; asked for as long as somebody looks. */
export function useForecast(meters: readonly string[], offer?: AskedOffer): ForecastState {
  const forecasts = forecastsOf(useClientStore());
  const view = useClient((state) => state.view);
  const draft = useClient((state) => state.draft);
  const names = meters.join(' ');
  // by content: an offer on the table is made anew with every view; below, the same text is taken apart again, so its form is known
  const asked = offer === undefined ? undefined : JSON.stringify(offer);
  useEffect(() => {
    forecasts.getState().ask(names.split(' '), asked === undefined ? undefined : (JSON.parse(asked) as AskedOffer));
  }, [forecasts, names, asked, view, draft]);
  useEffect(() => () => forecasts.getState().stop(), [forecasts]);
  return useStore(forecasts);
}
