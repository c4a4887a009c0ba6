import { orderKey } from '../../../protocol/orderKey.ts';
import type { Order } from '../../../protocol/orders.ts';
import { Button } from '../../common/Button.tsx';
import { useValueNames } from '../names.ts';
import type { CardPart } from '../../../protocol/paper.ts';
import { useTranslation } from '../../common/text.tsx';
import styles from './Entry.module.css';
import type { OptionGroup } from './keypad.ts';

interface OptionTableProps {
  readonly title: string;
  readonly groups: readonly OptionGroup[];
  readonly onChoose: (order: Order) => void;
  readonly onBack: () => void;
}

/** All that is legal behind one number: every button is a whole order. */
export function OptionTable({ title, groups, onChoose, onBack }: OptionTableProps) {
  const { t } = useTranslation();
  const nameOf = useValueNames();
  const words = (values: readonly (readonly [CardPart, string])[]): string => values.map(([part, value]) => nameOf(part, value)).join(' · ');
  return (
    <section aria-label={title}>
      <div className={styles.row}><h3 className={styles.label}>{title}</h3><Button look="quiet" icon="back" onClick={onBack}>{t('print.entry.back')}</Button></div>
      {groups.map(({ head, options }) => (
        <fieldset key={words(head)} className={styles.group}>
          <legend className={head.length === 0 ? 'visually-hidden' : styles.head}>{head.length === 0 ? title : words(head)}</legend>
          {options.map(({ option, says }) => <button key={orderKey(option.order)} type="button" className={styles.option} onClick={() => onChoose(option.order)}>{words(says)}</button>)}
        </fieldset>
      ))}
    </section>
  );
}
