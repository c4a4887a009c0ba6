/** What the device can do between delegations: call the next one, go on for all, open the host's drawer. */
import { nextOf } from '../../client/hosting.ts';
import type { SeatView } from '../../protocol/view.ts';
import { personsIn } from '../../protocol/seats.ts';
import { Button } from '../common/Button.tsx';
import { useClient } from '../common/store.tsx';
import { useDelayed } from '../common/useDelayed.ts';
import { JUST_ENDED } from '../table/NextButton.tsx';
import styles from './Controls.module.css';
import { useHosting } from './hosting.ts';
import { useScreenWords } from './words.ts';

export function Controls({ view }: { view: SeatView }) {
  const { t, seat, about } = useScreenWords();
  const seating = useHosting((hosting) => hosting.seating);
  const pass = useHosting((hosting) => hosting.pass);
  const openDrawer = useHosting((hosting) => hosting.openDrawer);
  const busy = useClient((state) => state.busy);
  const next = nextOf(seating);
  return (
    <>
      <Primary view={view} />
      {seating.length > 0 && view.phase !== 'ended' && (
        <ul className={styles.seats} aria-label={t('screen.delegations')}>
          {seating.filter((one) => one.seat !== next).map((one) => (
            <li key={one.seat}><Button look="quiet" icon="people" disabled={busy} aria-label={about('screen.passTo', one.seat)} onClick={() => pass(one.seat)}>{seat(one.seat)}</Button></li>
          ))}
        </ul>
      )}
      <Button look="quiet" icon="settings" className={styles.host} onClick={() => openDrawer(true)}>{t('screen.host')}</Button>
    </>
  );
}

/** The one next step. */
function Primary({ view }: { view: SeatView }) {
  const { t, about } = useScreenWords();
  const isPlaying = useClient((state) => state.playback.running);
  const busy = useClient((state) => state.busy);
  const wasPlaying = useDelayed(isPlaying, 0, JUST_ENDED);
  const skip = useClient((state) => state.skipPlayback);
  const go = useClient((state) => state.go);
  const seating = useHosting((hosting) => hosting.seating);
  const pass = useHosting((hosting) => hosting.pass);
  const turnPage = useHosting((hosting) => hosting.turnPage);
  const next = nextOf(seating);
  if (isPlaying) return <Button onClick={skip}>{t('table.next.playing')}</Button>;
  // Computer delegations take their time.
  if (busy) return <Button look="primary" disabled>{t('app.loading')}</Button>;
  if (view.phase === 'ended') return <Button look="primary" onClick={() => go('debrief')}>{t('table.next.ended')}</Button>;
  if (next !== null) return <Button look="primary" icon="forward" onClick={() => pass(next)}>{about('screen.passTo', next)}</Button>;
  if (view.phase === 'orders') return <p role="status">{t('screen.ordersWait')}</p>;
  const isLast = view.phase === 'resolution' && view.outcome !== undefined;
  const turn = (): void => void turnPage().then((done) => done && isLast && go('debrief'));
  return <Button look="primary" icon="forward" disabled={wasPlaying} onClick={turn}>{t(isLast ? 'table.next.ended' : view.phase === 'diplomacy' && personsIn(view).length > 0 ? 'screen.closeTalks' : `table.next.${view.phase}`)}</Button>;
}
