import { useEffect, useRef, useState } from 'react';
import { REFUSALS, type RefusalReason } from '../../engine/names.ts';
import type { OfferView } from '../../protocol/offers.ts';
import { Button } from '../common/Button.tsx';
import { ChooseMany } from '../common/Choose.tsx';
import { classes } from '../common/classes.ts';
import { Disclosure } from '../common/Disclosure.tsx';
import { Icon } from '../common/Icon.tsx';
import panel from '../common/panel.module.css';
import { Sheet } from '../common/Sheet.tsx';
import { useClient } from '../common/store.tsx';
import { useWords } from '../table/words.ts';
import { refusalKey } from './refusal.ts';
import styles from './diplomacy.module.css';

const MAX_REASONS = 3;

/** An offer as a card: its clauses as sentences, its terms, the answers, and what this seat may do with it. */
export function Offer({ offer, onCounter }: { offer: OfferView; onCounter?: () => void }) {
  const { t, state, states } = useWords();
  const send = useClient((client) => client.send);
  const busy = useClient((client) => client.busy);
  const seat = useClient((client) => client.view?.seat);
  const [refusing, setRefusing] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const couldAnswer = useRef(offer.mayAnswer);
  useEffect(() => {
    // The buttons have gone with the answer; the card that they stood on takes the focus.
    if (couldAnswer.current && !offer.mayAnswer && document.activeElement === document.body) card.current?.focus();
    couldAnswer.current = offer.mayAnswer;
  }, [offer.mayAnswer]);
  const isOwn = offer.from === seat;
  const others = offer.to.filter((id) => id !== seat);
  return (
    <li ref={card} tabIndex={-1} className={classes(panel.card, styles.offer, offer.mayAnswer && styles.open)}>
      <header className={styles.head}>
        <strong>{isOwn ? t('diplomacy.to', { states: states(offer.to) }) : t('diplomacy.from', { state: state(offer.from) })}</strong>
        <Status offer={offer} />
      </header>
      {!isOwn && others.length > 0 && <p className={panel.muted}>{t('diplomacy.to', { states: states(offer.to) })}</p>}
      {offer.counters !== undefined && <p className={panel.muted}>{t('diplomacy.counterTo')}</p>}
      {offer.mayAnswer ? <Sentences clauses={offer.clauses} /> : (
        <Disclosure summary={offer.clauses.map(({ type }) => t(`names.clause.${type}.title`)).join(' · ')}><Sentences clauses={offer.clauses} /></Disclosure>
      )}
      <p className={panel.meta}>
        <span>{t('diplomacy.term', { count: offer.term })}</span>
        <span>{t(offer.isPublic ? 'diplomacy.public' : 'diplomacy.private')}</span>
        <span>{t(`diplomacy.onBreach.${offer.onBreach}`)}</span>
      </p>
      {isOwn && <Answers offer={offer} />}
      {offer.mayAnswer && (
        <div className={styles.actions}>
          <Button look="primary" disabled={busy} onClick={() => void send({ do: 'accept', offer: offer.id })}>{t('diplomacy.accept')}</Button>
          <Button disabled={busy} onClick={onCounter}>{t('diplomacy.counter')}</Button>
          <Button disabled={busy} onClick={() => setRefusing(true)}>{t('diplomacy.refuse')}</Button>
        </div>
      )}
      {offer.mayWithdraw && <Button disabled={busy} onClick={() => void send({ do: 'withdraw', offer: offer.id })}>{t('diplomacy.withdraw')}</Button>}
      <Refuse open={refusing} onClose={() => setRefusing(false)} onRefuse={(reasons) => void send({ do: 'refuse', offer: offer.id, reasons })} />
    </li>
  );
}

/** Clauses keep their place in an offer, which is their key. */
function Sentences({ clauses }: { clauses: OfferView['clauses'] }) {
  const { clause } = useWords();
  return <ul className={styles.clauses}>{clauses.map((line, i) => <li key={i}>{clause(line)}</li>)}</ul>;
}

function Status({ offer }: { offer: OfferView }) {
  const { t } = useWords();
  const icon = offer.status === 'signed' ? 'check' : offer.status === 'open' ? 'clock' : 'close';
  return <span className={classes(styles.status, styles[offer.status])}><Icon name={icon} size={15} />{t(`diplomacy.status.${offer.status}`)}</span>;
}

function Answers({ offer }: { offer: OfferView }) {
  const { t, state } = useWords();
  return (
    <ul className={styles.answers}>
      {offer.answers.map(({ by, answer, reasons }) => (
        <li key={by}>
          <strong>{state(by)}</strong>: {t(`diplomacy.answer.${answer}`)}
          {reasons.length > 0 && <ul className={styles.reasons}>{reasons.map((reason) => <li key={reason}>{t(refusalKey(reason, offer.clauses))}</li>)}</ul>}
        </li>
      ))}
    </ul>
  );
}

function Refuse({ open, onClose, onRefuse }: { open: boolean; onClose: () => void; onRefuse: (reasons: RefusalReason[]) => void }) {
  const { t } = useWords();
  const [reasons, setReasons] = useState<readonly RefusalReason[]>([]);
  const isFull = reasons.length >= MAX_REASONS;
  const toggle = (value: string): void => setReasons(REFUSALS.filter((reason) => (reason === value ? !reasons.includes(reason) : reasons.includes(reason))));
  return (
    <Sheet
      open={open} onClose={onClose} at="centre" title={t('diplomacy.refuseTitle')}
      footer={<Button look="primary" disabled={reasons.length === 0} onClick={() => { onRefuse([...reasons]); onClose(); }}>{t('diplomacy.refuseDo')}</Button>}
    >
      <ChooseMany
        legend={t('diplomacy.refuseHint')} chosen={reasons} onToggle={toggle}
        options={REFUSALS.map((reason) => ({ value: reason, label: t(`names.refusal.${reason}`), disabled: isFull && !reasons.includes(reason) }))}
      />
    </Sheet>
  );
}
