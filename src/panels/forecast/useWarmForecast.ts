import { useEffect } from 'react';
import { useClient, useClientStore } from '../common/store.tsx';
import { forecastsOf } from './useForecast.ts';
import { useForecastOn } from './useForecastOn.ts';

/** Milliseconds after which a table has come to rest. */
const REST = 3000;

/** Lets the workers of the forecast compile the rules while a person still reads the news. */
export function useWarmForecast(): void {
  const client = useClientStore();
  const isOn = useForecastOn();
  const isWanted = useClient(({ view }) => view !== null && view.phase !== 'ended' && view.game.readOnly === undefined) && isOn;
  useEffect(() => {
    if (!isWanted) return undefined;
    const timer = setTimeout(() => forecastsOf(client).getState().warm(), REST);
    return () => clearTimeout(timer);
  }, [client, isWanted]);
}
