/** The order desk: what is chosen, in the order of its importance, and everything that could be. */
import { useEffect, useRef } from 'react';
import { orderKey } from '../../protocol/orderKey.ts';
import type { Order } from '../../protocol/orders.ts';
import type { SeatView } from '../../protocol/view.ts';
import { Disclosure } from '../common/Disclosure.tsx';
import { Icon } from '../common/Icon.tsx';
import panel from '../common/panel.module.css';
import { useClient } from '../common/store.tsx';
import { useSteady } from '../common/useSteady.ts';
import { ForecastSection } from '../forecast/ForecastSection.tsx';
import { stateMeter } from '../table/situation.ts';
import { useWords } from '../table/words.ts';
import { Chosen } from './Chosen.tsx';
import { byFamily, placesByNeed, rank, type DeskKind } from './desk.ts';
import { Kind } from './Kind.tsx';
import { MAX_ORDERS } from './limits.ts';
import styles from './orders.module.css';

export function Orders({ view }: { view: SeatView }) {
  const { t } = useWords();
  const draft = useClient((state) => state.draft);
  const setDraft = useClient((state) => state.setDraft);
  const status = useRef<HTMLParagraphElement>(null);
  // the list of chosen orders stands above the desk: without this the next button would move away under the finger
  const steady = useSteady();
  const capital = view.meters[stateMeter(view.seat, 'capital')]?.value ?? 0;
  const ranked = rank(draft, view.desk, capital);
  const keys = new Set(draft.map(orderKey));
  // Where nothing else is looked at, an order begins where the need is greatest.
  const places = placesByNeed(view);
  const isFull = draft.length >= MAX_ORDERS;
  const toggle = (order: Order): void => {
    const key = orderKey(order);
    steady(document.activeElement);
    setDraft(keys.has(key) ? draft.filter((other) => orderKey(other) !== key) : [...draft, order]);
  };
  const list = (kinds: readonly DeskKind[]) => (
    <ul className={styles.kinds}>
      {kinds.map((kind) => <Kind key={kind.kind} kind={kind} chosen={keys} places={places} isFull={isFull} left={ranked.left} onToggle={toggle} />)}
    </ul>
  );
  useEffect(() => {
    if (view.locked) status.current?.focus();
  }, [view.locked]);

  const forecast = <ForecastSection key="forecast" view={view} />;
  const desk = !view.locked && (
    <section key="desk">
      <h3 className={panel.eyebrow}>{t('orders.desk')}</h3>
      {byFamily(view.desk).map(({ family, kinds }) => (
        <Disclosure
          key={family}
          className={styles.family}
          summary={<span className={styles.familyName}><strong>{t(`names.family.${family}`)}</strong><span className={panel.muted}>{t('orders.legal', { count: kinds.filter((kind) => kind.available).length })}</span></span>}
        >
          {list(kinds.filter((kind) => kind.available))}
          {kinds.some((kind) => !kind.available) && (
            <Disclosure className={styles.blocked} startsOpen={!kinds.some((kind) => kind.available)} summary={<span className={panel.muted}>{t('orders.notNow', { count: kinds.filter((kind) => !kind.available).length })}</span>}>
              {list(kinds.filter((kind) => !kind.available))}
            </Disclosure>
          )}
        </Disclosure>
      ))}
    </section>
  );

  return (
    <div className={panel.stack}>
      {view.locked && (
        <p ref={status} tabIndex={-1} className={styles.locked} role="status">
          <Icon name="lock" size={18} />
          <span><strong>{t('orders.locked')}</strong> {t('orders.lockedBody')}</span>
        </p>
      )}
      <Chosen ranked={ranked} capital={capital} locked={view.locked} onChange={setDraft} />
      {/* Before anything is chosen there is little to foresee, and the desk is what is looked for. */}
      {draft.length > 0 ? [forecast, desk] : [desk, forecast]}
    </div>
  );
}
