import { type FormEvent, useEffect, useState } from 'react';
import { STATES, type StateId } from '../../../engine/names.ts';
import type { Order } from '../../../protocol/orders.ts';
import type { Change, Decisions } from '../../../protocol/whatIf.ts';
import { Button } from '../../common/Button.tsx';
import { Choose } from '../../common/Choose.tsx';
import { useClient, useClientStore } from '../../common/store.tsx';
import { stateOf, useWords } from '../../table/words.ts';
import { useTurnName } from '../context.ts';
import { changeOf, decisionsIn, insteadOf, type Decision, type Instead } from './ask.ts';
import { useChangeWords } from './changeWords.ts';
import styles from './WhatIf.module.css';

/** Orders that a seat could have given in a turn besides those it did; null while they are looked up. */
function useAlternatives(turn: number, seat: StateId): readonly Order[] | null {
  const store = useClientStore();
  const [found, setFound] = useState<{ readonly key: string; readonly orders: readonly Order[] } | null>(null);
  const key = `${turn}.${seat}`;
  useEffect(() => {
    let isCurrent = true;
    void store.getState().alternatives(turn, seat).then((orders) => isCurrent && setFound({ key: `${turn}.${seat}`, orders: orders ?? [] }));
    return () => { isCurrent = false; };
  }, [store, turn, seat]);
  return found?.key === key ? found.orders : null;
}

/** A question of one's own: when, who, which decision, and what instead. */
export function Ask({ decisions, onAsk }: { decisions: Decisions; onAsk: (change: Change) => void }) {
  const words = useWords();
  const { t } = words;
  const { titles } = useChangeWords(decisions);
  const turnName = useTurnName();
  const own = useClient((s) => stateOf(s.view?.seat ?? '')) ?? STATES[0];
  const [turn, setTurn] = useState(decisions.suggestions[0]?.change.turn ?? 1);
  const [seat, setSeat] = useState<StateId>(own);
  const [decisionKey, setDecision] = useState('');
  const [insteadKey, setInstead] = useState('');
  const alternatives = useAlternatives(turn, seat);
  const made = decisions.seats.find((one) => one.turn === turn && one.seat === seat);
  const open = made ? decisionsIn(made) : [];
  const decision = open.find(({ key }) => key === decisionKey) ?? open[0];
  const choices = decision ? insteadOf(decision, alternatives ?? []) : [];
  const instead = choices.find(({ key }) => key === insteadKey) ?? choices[0];
  const turns = [...new Set(decisions.seats.map((one) => one.turn))];
  const decisionName = (one: Decision): string => {
    switch (one.kind) {
      case 'order': return t('whatIf.decision.order', { order: words.order(one.order) });
      case 'more': return t('whatIf.decision.more');
      case 'answer': return t(`whatIf.decision.${one.answer.gave}`, { other: words.state(one.answer.from), clauses: titles(one.answer.clauses) });
      case 'offer': return t('whatIf.decision.offer', { other: words.states(one.offer.to), clauses: titles(one.offer.clauses) });
    }
  };
  const insteadName = (one: Instead): string => (one.kind === 'order' ? words.order(one.order) : t(`whatIf.instead.${one.key}`));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (made && decision && instead) onAsk(changeOf(made, decision, instead));
  };
  return (
    <form className={styles.ask} onSubmit={submit}>
      <Choose label={t('whatIf.ask.turn')} value={String(turn)} options={turns.map((one) => ({ value: String(one), label: turnName(one) }))} onChoose={(one) => setTurn(Number(one))} />
      <Choose label={t('whatIf.ask.seat')} value={seat} options={STATES.map((one) => ({ value: one, label: words.state(one) }))} onChoose={(one) => setSeat(stateOf(one) ?? own)} />
      <Choose label={t('whatIf.ask.decision')} value={decision?.key ?? ''} options={open.map((one) => ({ value: one.key, label: decisionName(one) }))} onChoose={setDecision} />
      <Choose label={t('whatIf.ask.instead')} value={instead?.key ?? ''} options={choices.map((one) => ({ value: one.key, label: insteadName(one) }))} onChoose={setInstead} />
      <Button type="submit" look="primary" icon="play" disabled={!instead}>{t('whatIf.ask.go')}</Button>
    </form>
  );
}
