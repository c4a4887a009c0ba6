/** A turn on paper: the teacher says whose slip it is and taps its numbers. Nothing else of that delegation is shown. */
import { isState, personsIn } from '../../../protocol/seats.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { Button } from '../../common/Button.tsx';
import ErrorBanner from '../../common/ErrorBanner.tsx';
import { Icon } from '../../common/Icon.tsx';
import { Sheet } from '../../common/Sheet.tsx';
import { useClient } from '../../common/store.tsx';
import { useTranslation } from '../../common/text.tsx';
import styles from './Entry.module.css';
import { OffersEntry } from './OffersEntry.tsx';
import { OrdersEntry } from './OrdersEntry.tsx';
import { type Slip, useSlip } from './useSlip.ts';

export default function Entry({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const everyones = useClient((client) => client.view);
  const error = useClient((client) => client.error);
  const dismiss = useClient((client) => client.dismissError);
  const slip = useSlip();
  const { view, rise } = slip;
  if (everyones === null) return null;
  const close = (): void => void (view === null ? Promise.resolve() : rise()).then(onClose);
  const state = view === null ? '' : t(`names.seat.${view.seat}`);
  return (
    <Sheet open at="centre" wide onClose={close} title={view === null ? t('print.entry.title') : t('print.entry.isPaper', { state })}
      footer={view?.phase === 'diplomacy' ? <Button look="primary" icon="check" disabled={slip.busy} onClick={() => void rise()}>{t('print.entry.finish', { state })}</Button> : undefined}>
      {error !== null && <ErrorBanner error={error} onDismiss={dismiss} />}
      {view === null ? <Seats view={everyones} slip={slip} /> : <Seat view={view} slip={slip} />}
    </Sheet>
  );
}

function Seat({ view, slip }: { view: SeatView; slip: Slip }) {
  const { t } = useTranslation();
  const { seat, phase } = view;
  if (isState(seat) && phase === 'diplomacy') return <OffersEntry key={seat} view={view} state={seat} slip={slip} />;
  return phase === 'orders' ? <OrdersEntry key={seat} view={view} slip={slip} /> : <p>{t('print.entry.notDesk')}</p>;
}

/** Whose slip it is; who has locked is not asked for again. */
function Seats({ view, slip }: { view: SeatView; slip: Slip }) {
  const { t } = useTranslation();
  if (view.phase !== 'diplomacy' && view.phase !== 'orders') return <p>{t('print.entry.notDesk')}</p>;
  const states = personsIn(view).filter(isState).filter((state) => view.players[state] === 'person');
  const isOpen = (state: (typeof states)[number]): boolean => view.phase === 'diplomacy' || view.waitingFor.includes(state);
  return (
    <section aria-label={t('print.entry.who')}>
      <h3 className={styles.label}>{t('print.entry.who')}</h3>
      <ul className={styles.seats}>
        {states.map((state) => (
          <li key={state}>
            <button type="button" className={styles.seat} disabled={slip.busy || !isOpen(state)} onClick={() => void slip.sit(state)}>
              <span>{t(`names.state.${state}`)}</span>
              {view.phase === 'orders' && <small>{isOpen(state) ? t('print.entry.waits') : <><Icon name="check" size={16} />{t('print.entry.done')}</>}</small>}
            </button>
          </li>
        ))}
      </ul>
      {!states.some(isOpen) && <p className={styles.muted}>{t('print.entry.none')}</p>}
    </section>
  );
}
