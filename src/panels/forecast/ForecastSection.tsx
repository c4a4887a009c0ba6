/** The forecast at the order desk: one line that opens it. Closed, nothing is computed and no worker runs. */
import type { SeatView } from '../../protocol/view.ts';
import { Disclosure } from '../common/Disclosure.tsx';
import panel from '../common/panel.module.css';
import { useClient } from '../common/store.tsx';
import { stateOf, useWords } from '../table/words.ts';
import { Forecast } from './Forecast.tsx';
import { useForecastOn } from './useForecastOn.ts';

export function ForecastSection({ view }: { view: SeatView }) {
  const { t } = useWords();
  const isOn = useForecastOn();
  const set = useClient((state) => state.set);
  // A seat that is no state has no meters of its own to forecast; and a host may want heads, not charts.
  if (stateOf(view.seat) === undefined || !view.forecastsShown) return null;
  return (
    <section aria-label={t('forecast.title')}>
      <Disclosure
        open={isOn}
        onToggle={(forecast) => set({ forecast })}
        summary={<span className={panel.eyebrow}>{t('forecast.title')}</span>}
      >
        <Forecast view={view} />
      </Disclosure>
    </section>
  );
}
