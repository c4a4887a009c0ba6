import { useRef } from 'react';
import { orderKey } from '../../protocol/orderKey.ts';
import type { Order } from '../../protocol/orders.ts';
import { IconButton } from '../common/Button.tsx';
import { classes } from '../common/classes.ts';
import panel from '../common/panel.module.css';
import { useWords } from '../table/words.ts';
import { Capital } from './Capital.tsx';
import { CostLine } from './CostLine.tsx';
import { moved, type Ranked } from './desk.ts';
import { MAX_ORDERS } from './limits.ts';
import styles from './orders.module.css';

interface ChosenProps {
  readonly ranked: { readonly rows: readonly Ranked[]; readonly left: number };
  readonly capital: number;
  readonly locked: boolean;
  readonly onChange: (orders: readonly Order[]) => void;
}

/** The chosen orders, most important first, with the capital that they leave. */
export function Chosen({ ranked, capital, locked, onChange }: ChosenProps) {
  const { t, order: inWords } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const orders = ranked.rows.map((row) => row.order);
  /** A button that has just moved its row away keeps the focus, so that it can be pressed again. */
  const keepFocus = (index: number, button: number): void => {
    requestAnimationFrame(() => {
      const row = list.current?.children[index];
      const buttons = row ? [...row.querySelectorAll('button')] : [];
      (buttons[button]?.disabled === false ? buttons[button] : buttons.find((b) => !b.disabled))?.focus();
    });
  };
  return (
    <>
      <div className={classes(panel.head, styles.sticky)}>
        <h3 className={panel.eyebrow}>{t('orders.chosen')} <span className={styles.count}>{t('orders.count', { count: orders.length, max: MAX_ORDERS })}</span></h3>
        <span className={classes(panel.muted, styles.left)}>{t('orders.capitalLeft')} <Capital left={ranked.left} of={capital} /></span>
      </div>
      <div className={styles.chosen}>{orders.length === 0 ? <p className={panel.muted}>{t('orders.empty')}</p> : (
        <ol ref={list} className={styles.ranks} aria-label={`${t('orders.chosen')}, ${t('orders.first')}`}>
          {ranked.rows.map(({ order, option, affordable }, i) => {
            const name = inWords(order);
            return (
              <li key={orderKey(order)} className={classes(styles.rank, !affordable && styles.over)}>
                <span className={styles.number} aria-hidden="true">{i + 1}</span>
                <span className={styles.what}>{name}</span>
                <span className={styles.price}>
                  {option && <CostLine cost={option.cost} />}
                  {!affordable && <span className={styles.warning}>{t('orders.overspent')}</span>}
                </span>
                {!locked && (
                  <span className={styles.tools}>
                    <IconButton icon="up" label={t('orders.up', { order: name })} disabled={i === 0} onClick={() => { onChange(moved(orders, i, -1)); keepFocus(i - 1, 0); }} />
                    <IconButton icon="down" label={t('orders.down', { order: name })} disabled={i === orders.length - 1} onClick={() => { onChange(moved(orders, i, 1)); keepFocus(i + 1, 1); }} />
                    <IconButton icon="close" label={t('orders.remove', { order: name })} onClick={() => { onChange(orders.filter((_, at) => at !== i)); keepFocus(Math.max(0, i - 1), 2); }} />
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      )}</div>
    </>
  );
}
