import type { Debrief } from '../../../protocol/debrief.ts';
import type { World } from '../../../protocol/worlds.ts';
import { formatValue } from '../../../text/index.ts';
import { useWords } from '../../table/words.ts';
import lines from '../../worlds/Lines.module.css';
import { HEIGHT, planOf, WIDTH } from '../../worlds/lines.ts';
import { LineSample } from '../../worlds/Lines.tsx';
import styles from './TwoWorlds.module.css';

/** The border where the course changed most, or else the tensest at the start. */
function borderOf({ exhibits, series }: Debrief): string | undefined {
  if (exhibits.turningPoint !== null) return `border.${exhibits.turningPoint.border}.tension`;
  const tensions = series.filter(({ meter }) => meter.startsWith('border.') && meter.endsWith('.tension'));
  return tensions.reduce<(typeof tensions)[number] | undefined>((most, one) => ((one.truth[0] ?? 0) > (most?.truth[0] ?? -1) ? one : most), undefined)?.meter;
}

/** Where the quarrel was, and peace for all, in both worlds: bare lines, with their numbers beside them in letters that a whole room can read. */
export function BothCourses({ debrief, worlds }: { debrief: Debrief; worlds: readonly World[] }) {
  const { meter: nameOf } = useWords();
  const border = borderOf(debrief);
  const meters = [...(border === undefined ? [] : [border]), 'region.commonPeace'];
  return (
    <div className={styles.courses}>
      {meters.map((meter) => {
        const told = worlds.map(({ series }, i) => ({ label: String(i), values: series.find((one) => one.meter === meter)?.truth ?? [] })).filter(({ values }) => values.length > 0);
        if (told.length < worlds.length) return null;
        return (
          <figure key={meter} className={styles.course}>
            <figcaption>{nameOf(meter)}</figcaption>
            <svg viewBox={`30 0 ${WIDTH - 30} ${HEIGHT}`} aria-hidden="true">
              {planOf(meter, told, 6).lines.map(({ path, end: [x, y] }, i) => <g key={i} className={lines['line']} data-line={i}><path d={path} /><circle cx={x} cy={y} r={4} /></g>)}
            </svg>
            <ul>
              {told.map(({ label, values }, i) => <li key={label}><LineSample mark={i} />{formatValue(meter, values[0] ?? 0)} → {formatValue(meter, values.at(-1) ?? 0)}</li>)}
            </ul>
          </figure>
        );
      })}
    </div>
  );
}
