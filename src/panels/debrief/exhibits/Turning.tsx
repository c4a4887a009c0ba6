import type { Debrief, TurningExhibit } from '../../../protocol/debrief.ts';
import { formatDelta, formatMeter, narrateReason, say } from '../../../text/index.ts';
import { Button } from '../../common/Button.tsx';
import { EmptyState } from '../../common/States.tsx';
import { useWords } from '../../table/words.ts';
import { useTurnName } from '../context.ts';
import { turnOf } from '../reading.ts';
import shared from '../Debrief.module.css';
import { usePreset } from '../preset.ts';
import { Course } from './Course.tsx';
import styles from './Exhibits.module.css';

/** The turning point: what changed, mainly why, who decided what, and what each side believed. */
export function Turning({ debrief }: { debrief: Debrief }) {
  const words = useWords();
  const { t } = words;
  const turnName = useTurnName();
  const preset = usePreset();
  const point = debrief.exhibits.turningPoint;
  if (point === null) return <EmptyState icon="chart">{t('debrief.exhibits.turning.none')}</EmptyState>;
  const { border, turn, before, after, course, because, act, whatIf } = point;
  const series = debrief.series.find(({ meter }) => meter === `border.${border}.tension`);
  const a = (value: number): string => t('debrief.exhibits.aSeason', { delta: formatDelta(value) });
  const said = (cause: typeof because) => (
    <div>
      <dt>{t(`debrief.exhibits.turning.${cause === because ? 'because' : 'act'}`)}</dt>
      <dd>{words.cause(cause, `border.${border}.tension`)} <span className={shared.muted}>({t('debrief.exhibits.turning.share', { before: a(cause.course.before), after: a(cause.course.after) })})</span></dd>
    </div>
  );
  return (
    <div className={styles.exhibit}>
      <p className={styles.claim}><strong>{words.border(border)}</strong> · {turnName(turn)}</p>
      {series && <Course series={series} point={point} />}
      <p className={styles.told}>{t(`debrief.exhibits.turning.${turnOf(course)}`, { before: a(course.before), after: a(course.after), from: formatMeter(before), to: formatMeter(after) })}</p>
      <dl className={styles.facts}>{said(because)}{act && said(act)}</dl>
      <div className={shared.duo}>
        <section><h4>{t('debrief.exhibits.turning.decided')}</h4><Decided point={point} /></section>
        <section><h4>{t('debrief.exhibits.turning.believed')}</h4><Believed point={point} /></section>
      </div>
      {whatIf && <Button icon="fork" className={styles.ask} onClick={() => preset.ask(whatIf)}>{t('debrief.exhibits.whatIf')}</Button>}
    </div>
  );
}

function Decided({ point: { decided, deals } }: { point: TurningExhibit }) {
  const words = useWords();
  const { t } = words;
  return (
    <ul className={styles.list}>
      {decided.map(({ state, orders }) => (
        <li key={state}><strong>{words.state(state)}:</strong> {orders.length === 0 ? <span className={shared.muted}>{t('debrief.exhibits.turning.nothing')}</span> : orders.map((order) => t(`names.order.${order.kind}.title`)).join('; ')}</li>
      ))}
      {deals.map(({ from, parties, clauses, status, reasons }, i) => (
        <li key={i}>
          <strong>{t('debrief.exhibits.offer', { from: t(`names.seat.${from}`), to: words.states(parties.filter((state) => state !== from)) })}</strong> {clauses.map(({ type }) => t(`names.clause.${type}.title`)).join(', ')} · {t(`debrief.exhibits.status.${status}`)}
          {reasons.length > 0 && <span className={shared.muted}> {reasons.map((reason) => say(narrateReason(reason, clauses))).join(' ')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Shown beside each other: what a side took for true, and what was. */
function Believed({ point: { believed } }: { point: TurningExhibit }) {
  const words = useWords();
  const { t } = words;
  return (
    <ul className={styles.list}>
      {believed.map(({ state, saw, truth, trust, expected }) => (
        <li key={state}>
          <strong>{words.state(state)}:</strong> {t('debrief.exhibits.turning.saw', { saw: formatMeter(saw), truth: formatMeter(truth) })}
          {trust !== undefined && <> · {t('debrief.exhibits.turning.trust', { trust: formatMeter(trust) })}</>}
          {expected !== undefined && <> · {t('debrief.exhibits.turning.expected', { conduct: t(`debrief.conduct.${expected}`) })}</>}
        </li>
      ))}
    </ul>
  );
}
