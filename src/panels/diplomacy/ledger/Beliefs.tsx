import type { BeliefView } from '../../../protocol/view.ts';
import { formatDelta, formatMeter } from '../../../text/index.ts';
import { classes } from '../../common/classes.ts';
import { Disclosure } from '../../common/Disclosure.tsx';
import { Icon } from '../../common/Icon.tsx';
import panel from '../../common/panel.module.css';
import { useWords } from '../../table/words.ts';
import styles from './ledger.module.css';

const SIDES = ['cooperative', 'reliable'] as const;

/** What each computer delegation believes of this seat, and the acts that made it think so. */
export default function Beliefs({ beliefs }: { beliefs: readonly BeliefView[] }) {
  const { t, state, fact: sentence } = useWords();
  return (
    <>
      <p className={panel.muted}>{t('diplomacy.seen.note')}</p>
      <ul className={styles.beliefs}>
        {beliefs.map((belief) => (
          <li key={belief.by}>
            <h4>{state(belief.by)}</h4>
            <dl className={styles.sides}>
              {SIDES.map((side) => (
                <div key={side}>
                  <dt>{t(`diplomacy.seen.${side}`)}</dt>
                  <dd>{formatMeter(belief[side])}</dd>
                  <span className={styles.bar} aria-hidden="true"><span style={{ inlineSize: `${belief[side] / 10}%` }} /></span>
                </div>
              ))}
            </dl>
            {belief.because.length === 0 ? <p className={panel.muted}>{t('diplomacy.seen.nothing')}</p> : (
              <Disclosure summary={<span className={panel.muted}>{t('diplomacy.seen.because')}</span>}>
                <ul className={styles.because}>
                  {belief.because.map(({ fact, points }, i) => (
                    <li key={i}>
                      <span className={classes(styles.points, points < 0 && styles.bad)}>
                        <Icon name={points < 0 ? 'down' : 'up'} size={14} />{formatDelta(points)}<span className="visually-hidden"> {t(`diplomacy.seen.${points < 0 ? 'down' : 'up'}`)}</span>
                      </span>
                      <span>{sentence(fact)}</span>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
