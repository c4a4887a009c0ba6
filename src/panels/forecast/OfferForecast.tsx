/** What an offer would change for the one who reads it, what is uncertain about that, and what it rests on. */
import type { MeterForecast } from '../../client/forecast.ts';
import type { OfferDraft } from '../../protocol/offers.ts';
import type { SeatView } from '../../protocol/view.ts';
import type { SeatId } from '../../engine/names.ts';
import { formatNumber } from '../../text/index.ts';
import { Button } from '../common/Button.tsx';
import { classes } from '../common/classes.ts';
import panel from '../common/panel.module.css';
import { Change } from '../table/Delta.tsx';
import styles from './forecast.module.css';
import { mattering, touchedBy } from './shown.ts';
import { useForecast } from './useForecast.ts';
import { useForecastWords } from './words.ts';

interface Props {
  readonly view: SeatView;
  readonly from: SeatId;
  readonly offer: OfferDraft;
}

export default function OfferForecast({ view, from, offer }: Props) {
  const { t } = useForecastWords();
  const meters = [...new Set([...touchedBy(view, offer, from), ...mattering(view)])];
  const { status, forecast, ask } = useForecast(meters, { from, draft: offer });
  if (status === 'failed') {
    return (
      <div className={styles.failed} role="alert">
        <p>{t('forecast.error')}</p>
        <Button onClick={() => ask(meters, { from, draft: offer })}>{t('forecast.retry')}</Button>
      </div>
    );
  }
  const moved = (forecast?.meters ?? []).filter(moves);
  return (
    <div className={classes(styles.forecast, status === 'computing' && styles.computing)} aria-busy={status === 'computing'}>
      <Risk failed={forecast?.failed} />
      {moved.length > 0 && (
        <table className={styles.table}>
          <thead><tr><th scope="col">{t('forecast.value')}</th><th scope="col">{t('forecast.offer.season')}</th><th scope="col">{t('forecast.offer.end')}</th></tr></thead>
          <tbody>{moved.map((one) => <Row key={one.meter} found={one} />)}</tbody>
        </table>
      )}
      {forecast !== null && moved.length === 0 && <p className={panel.muted}>{t('forecast.offer.nothing')}</p>}
      <p className={panel.muted}>
        {t('forecast.offer.note')}{' '}
        <span role="status">{forecast === null ? t('forecast.computing') : t('forecast.played', { count: forecast.playouts, n: formatNumber(forecast.playouts) })}</span>
      </p>
    </div>
  );
}

/** True when the offer makes a difference to the meter in most playouts, or in many a large one. */
const moves = ({ difference }: MeterForecast): boolean => difference?.some(({ low, middle, high }) => middle !== 0 || low !== 0 || high !== 0) === true;

function Risk({ failed }: { failed: { readonly without: number; readonly drafted: number | null } | undefined }) {
  const { t, share } = useForecastWords();
  if (failed === undefined || failed.drafted === null) return <p>–</p>;
  return <p>{t('forecast.offer.fails', { with: share(failed.drafted), without: share(failed.without) })}</p>;
}

/** The change at the end of this season and at the end of the game: its middle, and the band of eight in ten. */
function Row({ found: { meter, difference } }: { found: MeterForecast }) {
  const words = useForecastWords();
  const at = (change: { readonly low: number; readonly middle: number; readonly high: number } | undefined) => {
    if (change === undefined || (change.low === 0 && change.high === 0)) return <span>{words.t('forecast.noChange')}</span>;
    return <><strong><Change meter={meter} delta={change.middle} /></strong>{change.low !== change.high && <span>{words.change(meter, change)}</span>}</>;
  };
  return (
    <tr>
      <th scope="row">{words.shortMeter(meter)}<br /><span>{words.place(meter)}</span></th>
      <td>{at(difference?.[1])}</td>
      <td>{at(difference?.at(-1))}</td>
    </tr>
  );
}
