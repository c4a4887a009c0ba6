import type { SeatView } from '../../protocol/view.ts';
import { classes } from '../common/classes.ts';
import { useClient } from '../common/store.tsx';
import { weightiest } from '../resolution/tone.ts';
import styles from './Public.module.css';
import { useScreenWords } from './words.ts';

/** More would not be read from the back of a room. */
const SHOWN = 6;

/** What happened: the latest while the map plays it, afterwards what weighs most. */
export function PublicFacts({ view }: { view: SeatView }) {
  const { t, fact } = useScreenWords();
  const { facts, index, running } = useClient((state) => state.playback);
  const places = facts.map((_, at) => at);
  const shown = running ? places.slice(0, index + 1).slice(-SHOWN) : weightiest(facts, view.seat, SHOWN);
  if (facts.length === 0) return <p className={styles.muted}>{t('resolution.nothing')}</p>;
  return (
    <ol className={styles.list} aria-live="off">
      {shown.map((at) => {
        const one = facts[at];
        return one && <li key={at} className={classes(styles.line, running && at === index && styles.now)}>{fact(one)}</li>;
      })}
    </ol>
  );
}
