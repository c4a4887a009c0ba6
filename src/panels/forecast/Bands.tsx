import type { Band } from '../../client/forecast.ts';
import { LADDER_FROM } from '../../engine/names.ts';
import { formatChange, formatNumber } from '../../text/index.ts';
import { isCounted } from '../../text/formats.ts';
import { useWords } from '../table/words.ts';
import styles from './forecast.module.css';
import { areaOf, changeDomain, type Domain, domainOf, type Frame, lineOf, yOf } from './scale.ts';

interface BandsProps {
  readonly meter: string;
  /** With the drafted orders, or as it is where none are drafted; null while nothing is known yet. */
  readonly bands: readonly Band[] | null;
  /** Without them. */
  readonly without?: readonly Band[] | null;
  /** The turn of the second point. */
  readonly turn: number;
  /** A value to be reached. */
  readonly goal?: number | undefined;
  readonly isLarge?: boolean;
  /** Changes, about a line of none. */
  readonly isChange?: boolean;
}

const SMALL = { width: 132, height: 88, frame: { left: 24, right: 129, top: 8, bottom: 68 } };
const LARGE = { width: 328, height: 168, frame: { left: 34, right: 322, top: 10, bottom: 146 } };

/** The band of eight in ten and the middle of one meter to the end of the game. Decoration: the words beside it say the same. */
export function Bands({ meter, bands, without = null, turn, goal, isLarge = false, isChange = false }: BandsProps) {
  const { t } = useWords();
  const { width, height, frame } = isLarge ? LARGE : SMALL;
  const isCount = isCounted(meter);
  const domain = isChange ? changeDomain(bands ?? [], isCount) : domainOf([bands, without], isCount, goal === undefined ? [] : [goal]);
  const last = turn + (bands?.length ?? 2) - 2;
  const label = (value: number): string => (isChange ? formatChange(meter, value).replace(/[.,]0$/, '') : formatNumber(isCount ? value : value / 10));
  const y = (value: number): number => yOf(value, domain, frame);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {!isChange && meter.endsWith('.tension') && <Ladder domain={domain} frame={frame} />}
      {[domain.from, domain.to].map((value) => (
        <g key={value}>
          <line className={styles.gridline} x1={frame.left} x2={frame.right} y1={y(value)} y2={y(value)} />
          <text className={styles.tick} x={frame.left - 4} y={y(value) + 4} textAnchor="end">{label(value)}</text>
        </g>
      ))}
      {isChange && <line className={styles.zero} x1={frame.left} x2={frame.right} y1={y(0)} y2={y(0)} />}
      {goal !== undefined && <line className={styles.goal} x1={frame.left} x2={frame.right} y1={y(goal)} y2={y(goal)} />}
      {bands && <path className={styles.band} d={areaOf(bands, domain, frame)} />}
      {without && <path className={styles.edge} d={lineOf(without, 'low', domain, frame) + lineOf(without, 'high', domain, frame)} />}
      {bands && <path className={styles.middle} d={lineOf(bands, 'middle', domain, frame)} />}
      <text className={styles.tick} x={frame.left} y={height - 5}>{t('forecast.now')}</text>
      {bands && <text className={styles.tick} x={frame.right} y={height - 5} textAnchor="end">{t('forecast.turnShort', { turn: last })}</text>}
    </svg>
  );
}

/** The steps of the escalation ladder that lie in sight. */
function Ladder({ domain: { from, to }, frame }: { domain: Domain; frame: Frame }) {
  return LADDER_FROM.map((begin, step) => {
    const low = Math.max(from, begin);
    const high = Math.min(to, LADDER_FROM[step + 1] ?? 1000);
    if (high <= low) return null;
    const top = yOf(high, { from, to }, frame);
    return <rect key={begin} className={styles.step} style={{ fill: `var(--ladder-${step})` }} x={frame.left} width={frame.right - frame.left} y={top} height={yOf(low, { from, to }, frame) - top} />;
  });
}
