import { useMemo } from 'react';
import type { Band, MeterForecast } from '../../client/forecast.ts';
import type { SeatView } from '../../protocol/view.ts';
import { formatChange, formatValue } from '../../text/index.ts';
import { Choose } from '../common/Choose.tsx';
import { Bands } from './Bands.tsx';
import styles from './forecast.module.css';
import { byOwner, ownerOf } from './shown.ts';
import { goalOn, useForecastWords } from './words.ts';

interface AllValuesProps {
  readonly view: SeatView;
  readonly meter: string;
  /** Undefined while it is computed. */
  readonly found: MeterForecast | undefined;
  readonly turn: number;
  readonly onPick: (meter: string) => void;
}

/** Any meter that this seat sees: its band, what the drafted orders change of it, and the same in numbers. */
export default function AllValues({ view, meter, found, turn, onPick }: AllValuesProps) {
  const words = useForecastWords();
  const { t } = words;
  const owners = useMemo(() => byOwner(view), [view]);
  const owner = ownerOf(meter);
  return (
    <div className={styles.all}>
      <Choose label={t('forecast.whose')} value={owner} options={[...owners.keys()].map((value) => ({ value, label: words.owner(value) }))} onChoose={(value) => onPick(owners.get(value)?.[0] ?? meter)} />
      <Choose label={t('forecast.value')} value={meter} options={(owners.get(owner) ?? [meter]).map((value) => ({ value, label: words.part(value) }))} onChoose={onPick} />
      <div className={styles.large} role="img" aria-label={found === undefined ? words.meter(meter) : words.chart(found)}>
        <Bands isLarge meter={meter} bands={found?.drafted ?? found?.without ?? null} without={found?.drafted ? found.without : null} turn={turn} goal={goalOn(view, meter)?.value} />
        {found?.difference && (
          <>
            <div className={styles.place} aria-hidden="true">{t('forecast.difference')}</div>
            <Bands isLarge isChange meter={meter} bands={found.difference} turn={turn} />
          </>
        )}
      </div>
      {view.meters[meter]?.knowledge === 'perceived' && <p className={styles.wide}>{t('forecast.misread')}</p>}
      {found && <Numbers found={found} turn={turn} />}
    </div>
  );
}

/** The middle of each point in time, with the edges of its band below. */
function Numbers({ found: { meter, without, drafted, difference }, turn }: { found: MeterForecast; turn: number }) {
  const words = useForecastWords();
  const { t } = words;
  const cell = (band: Band | undefined) => band && (
    <td><strong>{formatValue(meter, band.middle)}</strong>{band.low !== band.high && <span>{words.range(meter, band)}</span>}</td>
  );
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.meter(meter)}. {t('forecast.bands')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('forecast.when')}</th>
          {drafted && <th scope="col">{t('forecast.columns.with')}</th>}
          <th scope="col">{t(drafted ? 'forecast.key.without' : 'forecast.columns.hold')}</th>
          {difference && <th scope="col">{t('forecast.difference')}</th>}
        </tr>
      </thead>
      <tbody>
        {without.map((band, i) => (
          <tr key={i}>
            <th scope="row">{i === 0 ? t('forecast.now') : t('forecast.turn', { turn: turn + i - 1 })}</th>
            {drafted && cell(drafted[i])}
            {cell(band)}
            {difference && <td><strong>{formatChange(meter, difference[i]?.middle ?? 0)}</strong>{difference[i] && difference[i].low !== difference[i].high && <span>{words.change(meter, difference[i])}</span>}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
