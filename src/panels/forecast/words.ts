/** A forecast in words: what a chart shows, for those who hear it and for the table beside it. */
import type { Band, MeterForecast } from '../../client/forecast.ts';
import type { SeatView } from '../../protocol/view.ts';
import { formatChange, formatPercent, formatValue } from '../../text/index.ts';
import { useWords, type Words } from '../table/words.ts';
import { ownerOf } from './shown.ts';

export interface ForecastWords extends Words {
  /** '31.0 – 58.0'; one number where the edges are one. */
  range(meter: string, band: Band): string;
  /** '(−9.0 … +1.2)'. */
  change(meter: string, band: Band): string;
  /** A chart in a sentence or two. */
  chart(forecast: MeterForecast): string;
  /** 317 → '32%'. */
  share(permille: number): string;
  /** Whom a meter belongs to, e.g. 'Kyrgyzstan – Tajikistan'. */
  owner(owner: string): string;
  /** Where a meter lies, under its name; trust lies between two. */
  place(meter: string): string;
  /** The meter where its owner is already said; trust names whom it is put in. */
  part(meter: string): string;
}

export function useForecastWords(): ForecastWords {
  const words = useWords();
  const { t } = words;
  const range = (meter: string, { low, high }: Band): string =>
    low === high ? formatValue(meter, low) : t('forecast.range', { low: formatValue(meter, low), high: formatValue(meter, high) });
  const owner = (of: string): string => {
    const [group = '', id = ''] = of.split('.');
    if (group === 'region') return t('forecast.region');
    return group === 'relation' ? t('forecast.trustOf', { state: words.state(id) }) : t(`names.${group}.${id}`);
  };
  return {
    ...words,
    range,
    change: (meter, { low, high }) => t('forecast.changeRange', { low: formatChange(meter, low), high: formatChange(meter, high) }),
    chart({ meter, without, drafted, difference }) {
      const end = (drafted ?? without).at(-1);
      if (end === undefined) return words.meter(meter);
      const about = t('forecast.chart', { meter: words.meter(meter), low: formatValue(meter, end.low), high: formatValue(meter, end.high), middle: formatValue(meter, end.middle) });
      const change = difference?.at(-1);
      return change === undefined ? about : `${about} ${t('forecast.chartChange', { middle: formatChange(meter, change.middle), low: formatChange(meter, change.low), high: formatChange(meter, change.high) })}`;
    },
    share: (permille) => formatPercent(permille / 10),
    owner,
    place(meter) {
      const [group, pair = ''] = meter.split('.');
      return group === 'relation' ? t('table.state.trustOf', { from: words.state(pair.slice(0, 2)), to: words.state(pair.slice(3)) }) : owner(ownerOf(meter));
    },
    part(meter) {
      const [group, id = '', part, eye] = meter.split('.');
      if (group === 'relation') return words.state(id.slice(3));
      return eye === undefined ? words.shortMeter(meter) : `${t(`names.meter.${part}`)}, ${words.state(eye)}`;
    },
  };
}

/** Own goal on a meter, when there is one. */
export const goalOn = (view: Pick<SeatView, 'goals'>, meter: string) => view.goals.find((goal) => goal.meter === meter);
