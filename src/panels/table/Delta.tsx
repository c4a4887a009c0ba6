import type { SeenMeter } from '../../protocol/view.ts';
import { formatChange } from '../../text/index.ts';
import { classes } from '../common/classes.ts';
import styles from './delta.module.css';
import { senseOf } from './situation.ts';
import { useWords } from './words.ts';

/** A change since last season: its sign is written, an arrow repeats it, colour says whether it helps. Nothing when unchanged or only roughly known. */
export function Delta({ meter, seen }: { meter: string; seen: SeenMeter }) {
  const { t } = useWords();
  if (seen.delta === 0 || seen.knowledge === 'rough') return null;
  return <Change meter={meter} delta={seen.delta} about={t(seen.delta > 0 ? 'table.deltaUp' : 'table.deltaDown', { value: formatChange(meter, Math.abs(seen.delta)).replace('+', '') })} />;
}

/** Any change of a meter; `about` is what a screen reader says instead of the sign. */
export function Change({ meter, delta, about }: { meter: string; delta: number; about?: string }) {
  const sense = senseOf(meter) * Math.sign(delta);
  return (
    <span className={classes(styles.delta, sense > 0 && styles.good, sense < 0 && styles.bad)}>
      <span aria-hidden={about !== undefined}>
        <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true"><path d={delta > 0 ? 'M4 1 7.500 7h-7z' : 'M4 7 .500 1h7z'} fill="currentColor" /></svg>
        {formatChange(meter, delta)}
      </span>
      {about !== undefined && <span className="visually-hidden">{about}</span>}
    </span>
  );
}
