import { useMemo, useState } from 'react';
import type { CauseView } from '../../protocol/causes.ts';
import type { Debrief } from '../../protocol/debrief.ts';
import type { Series } from '../../protocol/series.ts';
import { formatMeter, formatValue, type Translate } from '../../text/index.ts';
import { Choose } from '../common/Choose.tsx';
import { useWords } from '../table/words.ts';
import { Chart } from './Chart.tsx';
import { useTurnName } from './context.ts';
import styles from './Debrief.module.css';
import { Fold } from './Fold.tsx';
import { firstMeter, subjectOf, subjectsOf, widestGap, type Subject } from './meters.ts';

const keyOf = ({ group, id }: { group: string; id: string }): string => `${group}.${id}`;

/** Every meter over the game, and the turns at which a border changed its course. */
export function CourseSection({ debrief }: { debrief: Debrief }) {
  const words = useWords();
  const { t } = words;
  const turnName = useTurnName();
  const subjects = useMemo(() => subjectsOf(debrief.series), [debrief]);
  const [meter, setMeter] = useState(() => firstMeter(debrief) ?? '');
  const series = debrief.series.find((one) => one.meter === meter) ?? debrief.series[0];
  const owner = subjectOf(meter);
  const subject = subjects.find((one) => owner && keyOf(one) === keyOf(owner)) ?? subjects[0];
  const points = useMemo(() => {
    const numbered = debrief.turningPoints.map((point, i) => ({ ...point, number: i + 1 }));
    return numbered.filter((point) => `border.${point.border}.tension` === meter);
  }, [debrief, meter]);
  const name = (one: Subject): string => {
    if (one.group === 'region') return t('debrief.course.region');
    if (one.group === 'relation') return t('debrief.course.trustOf', { state: words.state(one.id) });
    return t(`names.${one.group}.${one.id}`);
  };
  if (!series || !subject) return null;
  const pick = (key: string): void => {
    const first = subjects.find((one) => keyOf(one) === key)?.meters[0];
    if (first) setMeter(first.meter);
  };
  return (
    <>
      <h2>{t('debrief.course.title')}</h2>
      <div className={styles.choices}>
        <Choose label={t('debrief.course.subject')} value={keyOf(subject)} options={subjects.map((one) => ({ value: keyOf(one), label: name(one) }))} onChoose={pick} />
        <Choose label={t('debrief.course.meter')} value={series.meter} options={subject.meters.map(({ meter: one }) => ({ value: one, label: isPaired(one) ? words.meter(one) : words.shortMeter(one) }))} onChoose={setMeter} />
      </div>
      <Legend series={series} />
      <Chart series={series} points={points} turnName={turnName} label={t('debrief.course.chart', summary(series, words.meter(series.meter)))} />
      <p className={styles.muted}>{gapText(series, turnName, t)}</p>
      <Fold title={t('debrief.course.table')}><Values series={series} /></Fold>
      <h3>{t('debrief.course.points')}</h3>
      {debrief.turningPoints.length === 0 && <p className={styles.muted}>{t('debrief.course.noPoints')}</p>}
      <ol className={styles.points}>
        {debrief.turningPoints.map((point, i) => (
          <li key={`${point.border}-${point.turn}`}>
            <span className={styles.mark} aria-hidden="true">{i + 1}</span>
            <div>
              <strong>{t(`names.border.${point.border}`)}</strong>
              <span className={styles.muted}>{turnName(point.turn)} · {t('debrief.course.from', { before: formatMeter(point.before), after: formatMeter(point.after) })}</span>
              <span>{t('debrief.course.mostly', { cause: words.cause(withoutPlace(point.because)) })}</span>
            </div>
            <button type="button" className={styles.link} onClick={() => setMeter(`border.${point.border}.tension`)}>{t('debrief.course.show')}<span className="visually-hidden"> {i + 1}</span></button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Trust and misreading belong to two: their owner alone does not name them. */
const isPaired = (meter: string): boolean => meter.startsWith('relation.') || meter.includes('.misperception.');

/** The list names the border already. */
const withoutPlace = ({ border: _said, ...cause }: CauseView): CauseView => cause;

const summary = ({ meter, truth }: Series, name: string): Record<string, string> => {
  const say = (value: number | undefined): string => formatValue(meter, value ?? 0);
  return { meter: name, first: say(truth[0]), last: say(truth.at(-1)), high: say(Math.max(...truth)), low: say(Math.min(...truth)) };
};

function gapText(series: Series, turnName: (turn: number) => string, t: Translate): string {
  if (!series.seen) return t('debrief.course.onlyTruth');
  const widest = widestGap(series);
  return widest ? t('debrief.course.widest', { gap: formatValue(series.meter, widest.gap), turn: turnName(widest.at) }) : t('debrief.course.same');
}

function Legend({ series }: { series: Series }) {
  const { t } = useWords();
  const key = (dash: string | undefined, stroke: string) => (
    <svg width="34" height="10" aria-hidden="true"><line x1="2" x2="32" y1="5" y2="5" stroke={stroke} strokeWidth="2.5" strokeLinecap="round" strokeDasharray={dash} /></svg>
  );
  return (
    <p className={styles.legend}>
      <span>{key(undefined, 'var(--accent)')}{t('debrief.course.truth')}</span>
      {series.seen && <span>{key('2 6', 'var(--text)')}{t('debrief.course.seen')}</span>}
    </p>
  );
}

function Values({ series: { meter, truth, seen } }: { series: Series }) {
  const { t, meter: nameOf } = useWords();
  const turnName = useTurnName();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{nameOf(meter)}</caption>
      <thead><tr><th scope="col">{t('debrief.course.turn')}</th><th scope="col" className={styles.number}>{t('debrief.course.truth')}</th>{seen && <th scope="col" className={styles.number}>{t('debrief.course.seen')}</th>}</tr></thead>
      <tbody>
        {truth.map((value, turn) => (
          <tr key={turn}><th scope="row">{turnName(turn)}</th><td className={styles.number}>{formatValue(meter, value)}</td>{seen && <td className={styles.number}>{seen[turn] === undefined ? '–' : formatValue(meter, seen[turn])}</td>}</tr>
        ))}
      </tbody>
    </table>
  );
}
