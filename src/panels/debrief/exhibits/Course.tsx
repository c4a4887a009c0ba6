import type { TurningPoint } from '../../../protocol/debrief.ts';
import type { Series } from '../../../protocol/series.ts';
import { formatMeter } from '../../../text/index.ts';
import { useTranslation } from '../../common/text.tsx';
import styles from './Exhibits.module.css';

const WIDTH = 320;
const HEIGHT = 96;
const EDGE = 8;

/** The tension of one border as a bare line, with the turn at which it changed its course. Its numbers stand in the text beside it. */
export function Course({ series, point }: { series: Series; point: TurningPoint }) {
  const { t } = useTranslation();
  const { truth } = series;
  const [low, high] = [Math.min(...truth), Math.max(...truth)];
  const x = (turn: number): number => EDGE + ((WIDTH - 2 * EDGE) * turn) / Math.max(1, truth.length - 1);
  const y = (value: number): number => HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (value - low)) / Math.max(1, high - low);
  const path = (from: number, to: number): string => truth.slice(from, to + 1).map((value, i) => `${i === 0 ? 'M' : 'L'}${x(from + i)} ${y(value)}`).join('');
  const label = t('debrief.course.chart', {
    meter: t(`names.border.${point.border}`), first: formatMeter(truth[0] ?? 0), last: formatMeter(truth.at(-1) ?? 0), high: formatMeter(high), low: formatMeter(low),
  });
  const at = point.turn - 1;
  return (
    <svg className={styles.course} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} preserveAspectRatio="none">
      <rect className={styles.turn} x={x(at)} width={x(point.turn) - x(at)} y={0} height={HEIGHT} />
      <path className={styles.before} d={path(0, at)} />
      <path className={styles.after} d={path(at, truth.length - 1)} />
    </svg>
  );
}
