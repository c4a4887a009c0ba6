import type { FactView } from '../../../protocol/facts.ts';
import type { WhatIf } from '../../../protocol/whatIf.ts';
import { formatChange } from '../../../text/index.ts';
import { classes } from '../../common/classes.ts';
import { useWords } from '../../table/words.ts';
import { useTurnName } from '../context.ts';
import shared from '../Debrief.module.css';
import styles from './WhatIf.module.css';

/** What the two worlds are called. */
export interface WorldNames {
  readonly happened: string;
  readonly changed: string;
}

interface PartingProps {
  readonly parting: NonNullable<WhatIf['parting']>;
  /** The turn in which the decision was changed. */
  readonly decided: number;
  readonly names: WorldNames;
}

/** The turn in which the worlds part: what happened in one only, and what did more in one than in the other. */
export function Parting({ parting: { turn, happened, changed, causes }, decided, names }: PartingProps) {
  const words = useWords();
  const { t } = words;
  const turnName = useTurnName();
  return (
    <section className={styles.part}>
      <h4>{t('whatIf.part.title', { turn: turnName(turn) })}</h4>
      {turn > decided && <p className={shared.muted}>{t('whatIf.part.later')}</p>}
      <div className={styles.two}>
        <Facts title={names.happened} facts={happened} />
        <Facts title={names.changed} facts={changed} />
      </div>
      {causes.length > 0 && (
        <table className={classes(shared.table, styles.values)}>
          <thead><tr><th scope="col">{t('whatIf.part.cause')}</th><th scope="col" className={shared.number}>{names.happened}</th><th scope="col" className={shared.number}>{names.changed}</th></tr></thead>
          <tbody>
            {causes.map(({ meter, happened: before, changed: after, cause }) => (
              <tr key={`${meter}.${cause.kind}.${cause.id}.${cause.actor ?? ''}.${cause.border ?? ''}`}>
                <th scope="row"><span className={styles.cause}>{words.meter(meter)}</span><span className={shared.muted}>{words.cause(cause, meter)}</span></th>
                <td className={shared.number}>{formatChange(meter, before)}</td><td className={shared.number}>{formatChange(meter, after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** How many facts of a season are told before the rest is only counted. */
const MOST = 6;

/** Facts of one world, or that there were none. */
export function Facts({ title, facts }: { title: string; facts: readonly FactView[] }) {
  const { t, fact: say } = useWords();
  return (
    <div className={styles.facts}>
      <p className={styles.world}>{title}</p>
      {facts.length === 0 ? <p className={shared.muted}>{t('whatIf.nothing')}</p> : (
        <ul>
          {facts.slice(0, MOST).map((fact, i) => <li key={i}>{say(fact)}</li>)}
          {facts.length > MOST && <li className={shared.muted}>{t('whatIf.more', { count: facts.length - MOST })}</li>}
        </ul>
      )}
    </div>
  );
}
