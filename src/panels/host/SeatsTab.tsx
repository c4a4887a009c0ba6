import { useState } from 'react';
import type { SeatView } from '../../protocol/view.ts';
import { isState, personsIn } from '../../protocol/seats.ts';
import { Button } from '../common/Button.tsx';
import { Confirm } from '../common/Sheet.tsx';
import { useClient } from '../common/store.tsx';
import { useHosting } from '../screen/hosting.ts';
import { useScreenWords } from '../screen/words.ts';
import styles from './Host.module.css';

/** Who is awaited, and who plays for a delegation that is absent or late. */
export function SeatsTab({ view }: { view: SeatView }) {
  const { t, seat: name } = useScreenWords();
  const command = useHosting((hosting) => hosting.command);
  const busy = useClient((state) => state.busy);
  const [asking, setAsking] = useState(false);
  const seats = personsIn(view);
  const isOver = view.phase === 'ended';
  if (seats.length === 0) return <p>{t('host.noPersons')}</p>;
  return (
    <>
      <ul className={styles.list}>
        {seats.map((seat) => {
          const isSteward = view.players[seat] === 'steward';
          return (
            <li key={seat} className={styles.row}>
              <span><strong>{name(seat)}</strong><br /><span className={styles.muted}>{t(isSteward ? 'host.steward' : view.waitingFor.includes(seat) ? 'host.awaited' : 'host.done')}</span></span>
              {isState(seat) && (isSteward
                ? <Button disabled={busy || isOver} onClick={() => void command({ do: 'handBack', seat })}>{t('host.handBack')}</Button>
                : <Button disabled={busy || isOver} onClick={() => void command({ do: 'takeOver', seat, by: 'careful' })}>{t('host.takeOver')}</Button>)}
            </li>
          );
        })}
      </ul>
      <section className={styles.part}>
        <p className={styles.muted}>{t('host.stewardAbout')}</p>
        <Button icon="forward" disabled={busy || isOver || view.waitingFor.length === 0} onClick={() => setAsking(true)}>{t('host.closePhase')}</Button>
        <p className={styles.muted}>{t('host.closeAbout')}</p>
      </section>
      <Confirm open={asking} onClose={() => setAsking(false)} onConfirm={() => void command({ do: 'closePhase' })} title={t('host.closeTitle')} body={t('host.closeAbout')} confirm={t('host.closePhase')} />
    </>
  );
}
