import { useEffect, useRef, useState } from 'react';
import type { StateId } from '../../../engine/names.ts';
import { NEEDS, RANKED, type Need } from '../../../protocol/needs.ts';
import { Button } from '../../common/Button.tsx';
import { classes } from '../../common/classes.ts';
import { Icon } from '../../common/Icon.tsx';
import panel from '../../common/panel.module.css';
import { useClient } from '../../common/store.tsx';
import { useMedia } from '../../table/useMedia.ts';
import { useWords } from '../../table/words.ts';
import styles from './needs.module.css';

/** A half minute, as in the studies of taking the other's perspective; nothing ends with it. */
const SECONDS = 30;

/** Three of eight, in the order in which they are pressed; a second press takes one back. */
export function Rank({ of, onSkip }: { of: StateId; onSkip: () => void }) {
  const { t } = useWords();
  const send = useClient((client) => client.send);
  const busy = useClient((client) => client.busy);
  const [ranked, setRanked] = useState<readonly Need[]>([]);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const toggle = (need: Need): void => setRanked(ranked.includes(need) ? ranked.filter((one) => one !== need) : [...ranked, need].slice(0, RANKED));
  return (
    <>
      <Timer />
      <ul className={styles.needs}>
        {NEEDS.map((need, i) => {
          const rank = ranked.indexOf(need) + 1;
          return (
            <li key={need}>
              <button
                ref={i === 0 ? first : null} type="button" className={classes(styles.need, rank > 0 && styles.ranked)} aria-pressed={rank > 0}
                disabled={rank === 0 && ranked.length === RANKED} onClick={() => toggle(need)}
              >
                <span className={styles.rank}>{rank > 0 && <><span aria-hidden="true">{rank}</span><span className="visually-hidden">{t('needs.rank', { number: rank })}</span></>}</span>
                {t(`needs.name.${need}`)}
              </button>
            </li>
          );
        })}
      </ul>
      <div className={panel.row}>
        <Button look="primary" disabled={ranked.length < RANKED || busy} onClick={() => void send({ do: 'guess', guess: { of, needs: [...ranked] } })}>{t('needs.send')}</Button>
        <Button look="quiet" onClick={onSkip}>{t('needs.skip')}</Button>
      </div>
    </>
  );
}

/** Runs down and then says that there is time; not shown to those who wish no motion. */
function Timer() {
  const { t } = useWords();
  const isStill = useClient((client) => client.settings.reducedMotion);
  const wantsStill = useMedia('(prefers-reduced-motion: reduce)');
  const [left, setLeft] = useState(SECONDS);
  useEffect(() => {
    if (left === 0) return undefined;
    const tick = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(tick);
  }, [left]);
  if (isStill || wantsStill) return null;
  return (
    <p className={styles.timer}>
      <Icon name="clock" size={15} />
      {left > 0 ? <><span className={styles.track} aria-hidden="true"><span style={{ inlineSize: `${(left / SECONDS) * 100}%` }} /></span><span role="timer">{t('needs.time', { count: left })}</span></> : <span role="status">{t('needs.timeUp')}</span>}
    </p>
  );
}
