import { useCallback, useMemo, useState } from 'react';
import { orderKey } from '../../../protocol/orderKey.ts';
import type { Order } from '../../../protocol/orders.ts';
import type { SeatView } from '../../../protocol/view.ts';
import type { Slip } from './useSlip.ts';
import { Button, IconButton } from '../../common/Button.tsx';
import { useTranslation } from '../../common/text.tsx';
import { rank } from '../../orders/desk.ts';
import { MAX_ORDERS } from '../../orders/limits.ts';
import { stateMeter } from '../../table/situation.ts';
import { useWords } from '../../table/words.ts';
import styles from './Entry.module.css';
import { groupsOf, type OrderKey, orderKeys } from './keypad.ts';
import { Keys } from './Keys.tsx';
import { OptionTable } from './OptionTable.tsx';
import { useDigits } from './useDigits.ts';

/** A delegation's slip: a tap on each number, one more where something is left to choose, and a last one to lock. */
export function OrdersEntry({ view, slip: { send, busy } }: { view: SeatView; slip: Slip }) {
  const { t } = useTranslation();
  const { order: inWords } = useWords();
  const [orders, setOrders] = useState<readonly Order[]>([]);
  const [open, setOpen] = useState<OrderKey | null>(null);
  const keys = useMemo(() => orderKeys(view.desk), [view.desk]);
  const state = t(`names.seat.${view.seat}`);
  const capital = view.meters[stateMeter(view.seat, 'capital')]?.value ?? 0;
  const { left, rows } = rank(orders, view.desk, capital);
  const isFull = orders.length >= MAX_ORDERS;
  const add = useCallback((order: Order): void => {
    setOrders((before) => (before.length >= MAX_ORDERS || before.some((other) => orderKey(other) === orderKey(order)) ? before : [...before, order]));
    setOpen(null);
  }, []);
  const press = useCallback((key: OrderKey): void => {
    const [only, ...more] = key.options;
    if (only === undefined) return;
    if (more.length === 0) add(only.order);
    else setOpen(key);
  }, [add]);
  const digits = useDigits(keys, press);
  return (
    <div className={styles.entry}>
      {open === null
        ? <Keys label={t('print.entry.keypad')} digits={digits} onPress={(code) => keys.filter((key) => key.code === code).forEach(press)}
            keys={keys.map(({ code, kind, options }) => ({ code, name: t(`names.order.${kind}.title`), isPossible: options.length > 0 && !isFull, isChosen: orders.some((order) => order.kind === kind) }))} />
        : <OptionTable title={t('print.entry.choose', { order: t(`names.order.${open.kind}.title`) })} groups={groupsOf(open.options)} onChoose={add} onBack={() => setOpen(null)} />}
      <section aria-label={t('print.entry.chosen')} className={styles.chosen}>
        {orders.length === 0 ? <p className={styles.muted}>{t('print.entry.empty')}</p> : (
          <ol>
            {orders.map((order, i) => (
              <li key={orderKey(order)}><span>{i + 1}. {inWords(order)}</span><IconButton icon="close" label={t('print.entry.remove', { order: inWords(order) })} onClick={() => setOrders(orders.filter((other) => other !== order))} /></li>
            ))}
          </ol>
        )}
        <p className={styles.muted}>{t('print.entry.capital', { left, capital })}{rows.some(({ affordable }) => !affordable) && <strong> {t('print.entry.over')}</strong>}{isFull && <> {t('print.entry.full')}</>}</p>
        <Button look="primary" icon="lock" wide disabled={busy} onClick={() => void send({ do: 'lock', orders: [...orders] })}>{t(orders.length === 0 ? 'print.entry.lockHold' : 'print.entry.lock', { state })}</Button>
      </section>
    </div>
  );
}
