import type { PlatformId, StateId } from '../../engine/names.ts';
import type { CardPart, Paper, PaperOrder, Price } from '../../protocol/paper.ts';
import { formatDelta } from '../../text/index.ts';
import { useTranslation } from '../common/text.tsx';
import { codeOfOrder } from './codes.ts';
import { Boxes, Page } from './Page.tsx';
import styles from './Paper.module.css';
import { CARD_PARTS } from './parts.ts';
import { useValueNames } from './names.ts';

/** One card for every order that a delegation may ever give here. */
export function OrderCards({ paper, state }: { paper: Paper; state: StateId }) {
  const { t } = useTranslation();
  return (
    <Page title={t('print.sheet.orders')} owner={t(`names.state.${state}`)} note={t('print.ordersNote')}>
      <div className={styles.cards}>
        {paper.desks[state].map((order) => <OrderCard key={order.kind} order={order} paper={paper} />)}
      </div>
    </Page>
  );
}

function OrderCard({ order: { kind, parts }, paper }: { order: PaperOrder; paper: Paper }) {
  const { t } = useTranslation();
  const nameOf = useValueNames();
  const price = paper.prices[kind];
  const scales = parts.amount !== undefined || parts.size !== undefined;
  const options = (part: CardPart, value: string): string => {
    const name = nameOf(part, value);
    const own = part === 'organisation' ? paper.platforms[value as PlatformId] : undefined;
    return own === undefined ? name : `${name} (${costWords(own)})`;
  };
  const costWords = ({ capital, approval, budget }: Price): string => {
    const words = [
      capital === 0 ? null : t('print.cost.capital', { count: capital }),
      approval === 0 ? null : t('print.cost.approval', { change: formatDelta(-approval) }),
      budget === 0 ? null : t(scales ? 'print.cost.budgetEach' : 'print.cost.budget', { change: formatDelta(-budget) }),
    ].filter((part) => part !== null);
    return words.length === 0 ? t('orders.free') : words.join(', ');
  };
  return (
    <article className={styles.card}>
      <header className={styles.cardHead}>
        <strong className={styles.code}>{codeOfOrder(kind)}</strong>
        <h3>{t(`names.order.${kind}.title`)}</h3>
      </header>
      <p>{t(`names.order.${kind}.about`)}</p>
      {price !== undefined && kind !== 'workThrough' && <p className={styles.cost}>{t('orders.cost')}: {costWords(price)}</p>}
      {CARD_PARTS.map((part) => parts[part] && <Boxes key={part} label={t(`orders.where.${part}`)} options={parts[part].map((value) => options(part, value))} />)}
    </article>
  );
}
