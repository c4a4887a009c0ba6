import { formatNumber, formatValue } from '../../text/index.ts';
import { HEIGHT, planOf, WIDTH, type Told } from './lines.ts';
import styles from './Lines.module.css';

interface LinesProps {
  readonly meter: string;
  readonly title: string;
  readonly told: readonly Told[];
  /** What the longest label needs at the right, in units of the chart (320 are its width). */
  readonly room?: number;
  /** Places of the lines among the eight that can be told apart; by default in their order. */
  readonly marks?: readonly number[];
}

/** One meter in several worlds, each line with its label at its end. A table elsewhere says the same. */
export function Lines({ meter, title, told, room = 22, marks }: LinesProps) {
  const plan = planOf(meter, told, room);
  const summary = told.map(({ label, values }) => `${label}: ${formatValue(meter, values[0] ?? 0)} → ${formatValue(meter, values.at(-1) ?? 0)}`).join('; ');
  return (
    <figure className={styles.figure}>
      <figcaption>{title}</figcaption>
      <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title}. ${summary}`}>
        {plan.ticks.map(({ y, value }) => (
          <g key={value}>
            <line className={styles.grid} x1={34} x2={plan.right} y1={y} y2={y} />
            <text className={styles.tick} x={28} y={y} textAnchor="end" dominantBaseline="central">{formatNumber(value)}</text>
          </g>
        ))}
        {plan.turns.map(({ x, turn }) => <text key={turn} className={styles.tick} x={x} y={HEIGHT - 4} textAnchor="middle">{turn}</text>)}
        {plan.lines.map(({ path, end: [x, y], labelAt }, i) => (
          <g key={told[i]?.label} className={styles.line} data-line={marks?.[i] ?? i}>
            <path d={path} />
            <circle cx={x} cy={y} r={2.6} />
            {(x < plan.right || Math.abs(labelAt - y) > 3) && <line className={styles.lead} style={{ stroke: 'var(--line-strong)', strokeDasharray: 'none', strokeWidth: 1 }} x1={x + 3} y1={y} x2={plan.right + 6} y2={labelAt} />}
            <text x={plan.right + 8} y={labelAt}>{told[i]?.label}</text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** How the line of a world looks, beside its name. */
export function LineSample({ mark }: { mark: number }) {
  return (
    <svg className={styles.sample} width="36" height="12" aria-hidden="true">
      <g className={styles.line} data-line={mark}><line x1="1" x2="35" y1="6" y2="6" /></g>
    </svg>
  );
}
