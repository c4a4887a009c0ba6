/** A turn on paper: the teacher says whose slip it is and taps its numbers. Nothing else of that delegation is shown. */
import { useTranslation } from 'react-i18next';
import { isState, personsIn } from '../../../protocol/seats.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { Button } from '../../common/Button.tsx';
import { Icon } from '../../common/Icon.tsx';
import { Sheet } from '../../common/Sheet.tsx';
import { useClient } from '../../common/store.tsx';
import styles from './Entry.module.css';
import { OffersEntry } from './OffersEntry.tsx';
import { OrdersEntry } from './OrdersEntry.tsx';

export default function Entry({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const view = useClient((client) => client.view);
  const sit = useClient((client) => client.sit);
  if (view === null) return null;
  const isSeated = isState(view.seat);
  const rise = async (): Promise<void> => { await sit('PUBLIC'); };
  const close = (): void => {
    void (isSeated ? rise() : Promise.resolve()).then(onClose);
  };
  return (
    <>
      {/* A seat's table must not be seen behind its slip. */}
      <div className={styles.cover} />
      <Sheet open at="centre" wide onClose={close} title={isSeated ? t('print.entry.isPaper', { state: t(`names.state.${view.seat}`) }) : t('print.entry.title')}
        footer={isSeated && view.phase === 'diplomacy' ? <Button look="primary" icon="check" onClick={() => void rise()}>{t('print.entry.finish', { state: t(`names.state.${view.seat}`) })}</Button> : undefined}>
        <Content view={view} />
      </Sheet>
    </>
  );
}

function Content({ view }: { view: SeatView }) {
  const { t } = useTranslation();
  const sit = useClient((client) => client.sit);
  const busy = useClient((client) => client.busy);
  const { seat } = view;
  if (isState(seat)) {
    if (view.phase === 'diplomacy') return <OffersEntry key={seat} view={view} state={seat} />;
    if (view.phase === 'orders') return <OrdersEntry key={seat} view={view} />;
  }
  if (view.phase !== 'diplomacy' && view.phase !== 'orders') return <p>{t('print.entry.notDesk')}</p>;
  const states = personsIn(view).filter(isState).filter((state) => view.players[state] === 'person');
  const isOpen = (state: (typeof states)[number]): boolean => view.phase === 'diplomacy' || view.waitingFor.includes(state);
  return (
    <section aria-label={t('print.entry.who')}>
      <h3 className={styles.label}>{t('print.entry.who')}</h3>
      <ul className={styles.seats}>
        {states.map((state) => (
          <li key={state}>
            <button type="button" className={styles.seat} disabled={busy || !isOpen(state)} onClick={() => void sit(state)}>
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
