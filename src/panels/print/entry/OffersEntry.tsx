import { useState } from 'react';
import { type StateId, STATES } from '../../../engine/names.ts';
import type { Clause } from '../../../protocol/offers.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { Button, IconButton } from '../../common/Button.tsx';
import { Choose, Segments } from '../../common/Choose.tsx';
import { useTranslation } from '../../common/text.tsx';
import { emptyDraft, MAX_CLAUSES, terms } from '../../diplomacy/compose/drafts.ts';
import { useWords } from '../../table/words.ts';
import { Answers } from './Answers.tsx';
import { ClausePick } from './ClausePick.tsx';
import styles from './Entry.module.css';
import { clauseKeys } from './keypad.ts';
import type { Slip } from './useSlip.ts';

/** Cards that a delegation hands over or answers: the number, the partner, the choice, and over it goes. */
export function OffersEntry({ view, state, slip }: { view: SeatView; state: StateId; slip: Slip }) {
  const { t } = useTranslation();
  const { clause: inWords } = useWords();
  const [to, setTo] = useState<StateId | null>(null);
  const [clauses, setClauses] = useState<readonly Clause[]>([]);
  const [draft, setTerms] = useState(() => emptyDraft(view.turn, view.game.turns));
  const threats = view.threats.map(({ id }) => id);
  const others = to === null ? STATES.filter((other) => other !== state) : [to];
  const clear = (): void => { setTo(null); setClauses([]); };
  const handOver = async (): Promise<void> => {
    if (to !== null && (await slip.send({ do: 'offer', offer: { ...draft, to: [to], clauses: [...clauses] } }))) clear();
  };
  return (
    <div className={styles.entry}>
      {to !== null && clauses.length > 0 && (
        <section className={styles.draft} aria-label={t('print.entry.send')}>
          <p><strong>{t('print.offer.to')}: {t(`names.state.${to}`)}</strong></p>
          <ol>{clauses.map((clause, i) => <li key={inWords(clause)}><span>{inWords(clause)}</span><IconButton icon="close" label={t('print.entry.remove', { order: inWords(clause) })} onClick={() => { const rest = clauses.filter((_, at) => at !== i); setClauses(rest); if (rest.length === 0) setTo(null); }} /></li>)}</ol>
          <div className={styles.terms}>
            <Choose label={t('print.entry.term')} value={String(draft.term)} options={terms(view.turn, view.game.turns).map((n) => ({ value: String(n), label: String(n) }))} onChoose={(n) => setTerms({ ...draft, term: Number(n) })} />
            <Segments label={t('print.entry.breach')} value={draft.onBreach} options={BREACH.map((id) => ({ value: id, label: t(`offers.edit.breach.${id}`) }))} onChoose={(id) => setTerms({ ...draft, onBreach: BREACH.find((one) => one === id) ?? 'suspend' })} />
            <Segments label={t('offers.edit.openness')} value={draft.isPublic ? 'public' : 'private'} options={OPENNESS.map((id) => ({ value: id, label: t(`print.entry.${id}`) }))} onChoose={(id) => setTerms({ ...draft, isPublic: id === 'public' })} />
          </div>
          <Button look="primary" icon="handshake" wide disabled={slip.busy || view.offersLeft === 0} onClick={() => void handOver()}>{t('print.entry.send')}</Button>
        </section>
      )}
      {clauses.length < MAX_CLAUSES && (
        <ClausePick
          keys={clauseKeys(view.clauses, state, others, threats)} setting={(partner) => ({ author: state, parties: STATES.filter((one) => one === state || one === partner), threats })}
          onPick={(partner, clause) => { setTo(partner); setClauses([...clauses, clause]); }}
        />
      )}
      {to === null && <Answers view={view} state={state} slip={slip} />}
    </div>
  );
}
const BREACH = ['suspend', 'compensate'] as const;
const OPENNESS = ['public', 'private'] as const;
