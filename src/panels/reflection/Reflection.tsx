/** One guess about one neighbour; it can be changed until the next season, and skipped. */
import { CONDUCTS } from '../../protocol/conduct.ts';
import type { SeatView } from '../../protocol/view.ts';
import { classes } from '../common/classes.ts';
import { Icon } from '../common/Icon.tsx';
import panel from '../common/panel.module.css';
import { useClient } from '../common/store.tsx';
import { useWords } from '../table/words.ts';
import styles from './reflection.module.css';

export function Reflection({ view }: { view: SeatView }) {
  const { t, state } = useWords();
  const send = useClient((client) => client.send);
  const asked = view.reflection;
  if (asked === undefined) return <p className={panel.muted}>{t('reflection.none')}</p>;
  return (
    <div className={panel.stack}>
      <fieldset className={styles.field}>
        <legend className={styles.question}>{t('reflection.question', { state: state(asked.of) })}</legend>
        {CONDUCTS.map((conduct) => (
          <label key={conduct} className={classes(styles.choice, asked.answered === conduct && styles.chosen)}>
            <input type="radio" name="conduct" value={conduct} checked={asked.answered === conduct} onChange={() => void send({ do: 'expect', of: asked.of, conduct })} />
            <span>{t(`reflection.conduct.${conduct}`)}</span>
            <Icon name="check" size={18} className={styles.mark} />
          </label>
        ))}
      </fieldset>
      <p className={panel.muted} aria-live="polite">{t(asked.answered === undefined ? 'reflection.hint' : 'reflection.answered')}</p>
    </div>
  );
}
