/** What the drafted orders change, as far as this seat can know: how often the region fails, and the meters that matter to it. */
import { lazy, Suspense, useState } from 'react';
import type { Band, Forecast as Answer, MeterForecast } from '../../client/forecast.ts';
import { shareMet } from '../../client/forecast.ts';
import type { SeatView } from '../../protocol/view.ts';
import { formatChange, formatNumber } from '../../text/index.ts';
import { Button } from '../common/Button.tsx';
import { classes } from '../common/classes.ts';
import { Disclosure } from '../common/Disclosure.tsx';
import panel from '../common/panel.module.css';
import { LoadingState } from '../common/States.tsx';
import { Change } from '../table/Delta.tsx';
import { Bands } from './Bands.tsx';
import styles from './forecast.module.css';
import { mattering } from './shown.ts';
import { useForecast } from './useForecast.ts';
import { goalOn, useForecastWords } from './words.ts';

const AllValues = lazy(() => import('./AllValues.tsx'));

export function Forecast({ view }: { view: SeatView }) {
  const { t } = useForecastWords();
  const shown = mattering(view);
  const [picked, setPicked] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const first = shown[0] ?? 'region.positivePeace';
  const asked = isOpen ? [...new Set([...shown, picked ?? first])] : shown;
  const { status, forecast, ask } = useForecast(asked);
  if (status === 'failed') {
    return (
      <div className={styles.failed} role="alert">
        <p>{t('forecast.error')}</p>
        <Button onClick={() => ask(asked)}>{t('forecast.retry')}</Button>
      </div>
    );
  }
  const find = (meter: string): MeterForecast | undefined => forecast?.meters.find((one) => one.meter === meter);
  return (
    <div className={classes(styles.forecast, status === 'computing' && styles.computing)} aria-busy={status === 'computing'}>
      <Headline forecast={forecast} />
      {/* Focusable, so that the keyboard can scroll it. */}
      <ul className={styles.strip} tabIndex={0} aria-label={t('forecast.title')}>
        {shown.map((meter) => <li key={meter}><Card meter={meter} found={find(meter)} turn={forecast?.turn ?? view.turn} view={view} /></li>)}
      </ul>
      <Key hasDraft={forecast === null || forecast.failed.drafted !== null} />
      <p className={panel.muted}>
        {t('forecast.note')}{' '}
        <span role="status">{status === 'computing' || forecast === null ? t('forecast.computing') : t('forecast.played', { count: forecast.playouts, n: formatNumber(forecast.playouts) })}</span>
      </p>
      <Disclosure open={isOpen} onToggle={setOpen} summary={t('forecast.every')}>
        <Suspense fallback={<LoadingState />}>
          <AllValues view={view} meter={picked ?? first} found={find(picked ?? first)} turn={forecast?.turn ?? view.turn} onPick={setPicked} />
        </Suspense>
      </Disclosure>
    </div>
  );
}

/** How often the region fails. Its room is kept while nothing is known. */
function Headline({ forecast }: { forecast: Answer | null }) {
  const { t, share } = useForecastWords();
  const { without = 0, drafted = null } = forecast?.failed ?? {};
  const change = drafted === null ? 0 : Math.round(drafted / 10) - Math.round(without / 10);
  return (
    <div className={styles.headline}>
      <strong className={styles.share}>{forecast === null ? '–' : share(drafted ?? without)}</strong>
      <span className={styles.about}>
        <span>{t('forecast.fails')}</span>
        <span className={panel.muted}>
          {drafted === null ? t('forecast.ifHold') : t(change === 0 ? 'forecast.sameWithout' : 'forecast.without', { share: share(without) })}
        </span>
      </span>
    </div>
  );
}

interface CardProps {
  readonly meter: string;
  readonly found: MeterForecast | undefined;
  readonly turn: number;
  readonly view: SeatView;
}

/** One meter, small. */
function Card({ meter, found, turn, view }: CardProps) {
  const words = useForecastWords();
  const { t } = words;
  const goal = goalOn(view, meter);
  const end = (found?.drafted ?? found?.without)?.at(-1);
  const change = found?.difference?.at(-1);
  return (
    <div className={styles.card} role="img" aria-label={found === undefined ? words.meter(meter) : words.chart(found)}>
      <div className={styles.name} aria-hidden="true">
        <span>{words.shortMeter(meter)}</span>
        <span className={styles.place}>{words.place(meter)}</span>
      </div>
      <Bands meter={meter} bands={found?.drafted ?? found?.without ?? null} without={found?.drafted ? found.without : null} turn={turn} goal={goal?.value} />
      <span className={styles.range} aria-hidden="true">{end === undefined ? '–' : words.range(meter, end)}</span>
      <span className={styles.change} aria-hidden="true">{change === undefined ? t('forecast.atEnd') : <Difference meter={meter} change={change} />}</span>
      <span className={styles.small} aria-hidden="true">{goal === undefined || found === undefined ? '' : t('forecast.goalMet', { share: words.share(shareMet(found, goal)) })}</span>
    </div>
  );
}

/** The middle of what the orders change, and the band around it. */
function Difference({ meter, change }: { meter: string; change: Band }) {
  const words = useForecastWords();
  if (change.low === 0 && change.high === 0) return words.t('forecast.noChange');
  return <>{change.middle === 0 ? <span>{formatChange(meter, 0)}</span> : <Change meter={meter} delta={change.middle} />} <span className={styles.small}>{words.change(meter, change)}</span></>;
}

/** What the marks of all charts mean. */
function Key({ hasDraft }: { hasDraft: boolean }) {
  const { t } = useForecastWords();
  return (
    <ul className={styles.key}>
      <li><svg width="26" height="14" aria-hidden="true"><rect className={styles.band} width="26" height="14" rx="2" /><line className={styles.middle} x1="0" x2="26" y1="7" y2="7" /></svg>{t(hasDraft ? 'forecast.key.with' : 'forecast.key.hold')}</li>
      {hasDraft && <li><svg width="26" height="14" aria-hidden="true"><path className={styles.edge} d="M0 2H26M0 12H26" /></svg>{t('forecast.key.without')}</li>}
      <li><svg width="26" height="14" aria-hidden="true"><line className={styles.goal} x1="0" x2="26" y1="7" y2="7" /></svg>{t('forecast.key.goal')}</li>
    </ul>
  );
}
