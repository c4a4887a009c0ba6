import { useState } from 'react';
import type { BorderId, PlatformId } from '../../engine/names.ts';
import { orderKey } from '../../protocol/orderKey.ts';
import type { Order } from '../../protocol/orders.ts';
import type { DeskOption } from '../../protocol/view.ts';
import { Button } from '../common/Button.tsx';
import { Choose, Segments } from '../common/Choose.tsx';
import { classes } from '../common/classes.ts';
import { Disclosure } from '../common/Disclosure.tsx';
import { Icon } from '../common/Icon.tsx';
import { ORGANISATION } from '../lookup.ts';
import panel from '../common/panel.module.css';
import { Sources } from '../common/Sources.tsx';
import { useClient } from '../common/store.tsx';
import { Change } from '../table/Delta.tsx';
import { useWords } from '../table/words.ts';
import { CostLine, CostList } from './CostLine.tsx';
import { choose, type Choice, type DeskKind, type Part, type Wanted } from './desk.ts';
import styles from './orders.module.css';

interface KindProps {
  readonly kind: DeskKind;
  /** Keys of the orders that are chosen. */
  readonly chosen: ReadonlySet<string>;
  /** Borders, those of greatest need first. */
  readonly places: readonly BorderId[];
  readonly isFull: boolean;
  /** Capital that the chosen orders leave, points. */
  readonly left: number;
  readonly onToggle: (order: Order) => void;
}

/** One kind of order: a line with its price; opened, what it does, where, and what it rests on. */
export function Kind({ kind, chosen, places, isFull, left, onToggle }: KindProps) {
  const { t, border } = useWords();
  const selection = useClient((state) => state.selection);
  const [wanted, setWanted] = useState<Wanted>({});
  // What a person looks at is the likeliest place for the order. If it is not possible there, that is said, and the place stays.
  const looked: Wanted = selection?.kind === 'border' ? { border: selection.id } : selection?.kind === 'state' ? { partner: selection.id } : {};
  const { option, choices } = choose(kind.options, { ...looked, ...wanted }, places);
  const count = kind.options.filter((o) => chosen.has(orderKey(o.order))).length;
  return (
    <li className={classes(styles.kind, !kind.available && styles.unavailable)}>
      <Disclosure
        summary={(
          <span className={styles.kindHead}>
            <span>{t(`names.order.${kind.kind}.title`)}{count > 0 && <span className={styles.tick}><Icon name="check" size={15} /><span className="visually-hidden">{t('orders.added')}</span></span>}</span>
            {option.unavailable === undefined ? <CostLine cost={option.cost} /> : <span className={panel.muted}>{t(`names.drop.${option.unavailable}`)}</span>}
          </span>
        )}
      >
        <div className={styles.body}>
          <p>{t(`names.order.${kind.kind}.about`)}</p>
          {option.order.border !== undefined && choices.every(({ part }) => part !== 'border') && <p><span className={panel.muted}>{t('orders.where.border')}</span> {border(option.order.border)}</p>}
          {choices.length > 0 && <div className={styles.choices}>{choices.map((choice) => <Pick key={choice.part} choice={choice} onPick={(part, value) => setWanted({ ...wanted, [part]: value })} />)}</div>}
          {option.order.organisation !== undefined && <About organisation={option.order.organisation} />}
          <CostList cost={option.cost} />
          <Effects option={option} />
          {option.unavailable !== undefined && <p className={styles.reason}><Icon name="info" size={16} />{t('orders.unavailable', { reason: t(`names.drop.${option.unavailable}`) })}</p>}
          <Add option={option} isChosen={chosen.has(orderKey(option.order))} isFull={isFull} left={left} onToggle={onToggle} />
          <Disclosure className={styles.basis} summary={t('table.basis')}>
            {option.basis.charter !== '' && <p className={styles.charter}>{t('table.charter', { article: option.basis.charter })}</p>}
            <Sources ids={option.basis.sources} />
          </Disclosure>
        </div>
      </Disclosure>
    </li>
  );
}

function Pick({ choice, onPick }: { choice: Choice; onPick: (part: Part, value: string) => void }) {
  const { t } = useWords();
  const { part } = choice;
  const label = t(`orders.where.${part}`);
  const options = choice.values.map(({ value, available }) => {
    const name = part === 'amount' ? t(`names.amount.${value}`) : t(`names.${NAMES[part]}.${value}`);
    return { value, label: available ? name : t('orders.unavailableValue', { value: name }) };
  });
  const Field = (part === 'amount' || part === 'size') && choice.values.every((v) => v.available) ? Segments : Choose;
  return <Field label={label} value={choice.value} options={options} onChoose={(value) => onPick(part, value)} />;
}
const NAMES = { border: 'border', partner: 'state', threat: 'threat', organisation: 'organisation', mode: 'missionMode', type: 'missionType', size: 'missionSize' } as const;

/** A way to the card of what the order works through. */
function About({ organisation }: { organisation: PlatformId }) {
  const { t } = useWords();
  const openGlossary = useClient((state) => state.openGlossary);
  return <Button look="quiet" icon="book" aria-haspopup="dialog" onClick={() => openGlossary(`${ORGANISATION}${organisation}`)}>{t('orders.organisation')}</Button>;
}

function Effects({ option }: { option: DeskOption }) {
  const { t, meter, shortMeter, state } = useWords();
  // The place of the order is already chosen above: its meters need no place.
  const nameOf = (name: string): string => {
    const [kind, place, , eye] = name.split('.');
    if (kind !== 'border' || place !== option.order.border) return meter(name);
    return eye === undefined ? shortMeter(name) : `${shortMeter(name)}, ${state(eye)}`;
  };
  return (
    <div>
      <h4 className={styles.subhead}>{t('orders.effects')}</h4>
      {option.against && <p>{t('orders.against', { threats: option.against.map((id) => t(`names.threat.${id}`)).join(', ') })}</p>}
      {option.effects.length === 0 && option.chance === undefined && !option.against && <p className={panel.muted}>{t('orders.noEffects')}</p>}
      <ul className={styles.effects}>
        {option.effects.map(({ meter: name, delta, when, after }) => (
          <li key={`${name} ${when ?? ''} ${after ?? ''}`}>
            <span>
              {nameOf(name)}
              {when !== undefined && <> <span className={panel.muted}>{t(`orders.when.${when}`)}</span></>}
              {after !== undefined && <> <span className={panel.muted}>{t('orders.after', { count: after })}</span></>}
            </span>
            <Change meter={name} delta={delta} />
          </li>
        ))}
      </ul>
      {option.chance && <p className={styles.chance}><Icon name="dice" size={16} />{t('orders.chance', { low: option.chance[0], high: option.chance[1] })}</p>}
    </div>
  );
}

function Add({ option, isChosen, isFull, left, onToggle }: { option: DeskOption; isChosen: boolean; isFull: boolean; left: number; onToggle: (order: Order) => void }) {
  const { t, order } = useWords();
  // One button in both states, so that it keeps the focus when it is pressed.
  return (
    <div>
      <Button wide icon={isChosen ? 'check' : 'plus'} aria-pressed={isChosen} disabled={!isChosen && (isFull || option.unavailable !== undefined)} onClick={() => onToggle(option.order)}>
        {t(isChosen ? 'orders.added' : 'orders.add')}<span className="visually-hidden">: {order(option.order)}</span>
      </Button>
      {!isChosen && isFull && <p className={panel.muted}>{t('orders.full')}</p>}
      {!isChosen && !isFull && option.unavailable === undefined && option.cost.capital > left && <p className={styles.warning}>{t('orders.overspent')}</p>}
    </div>
  );
}
