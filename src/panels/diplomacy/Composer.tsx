/** Writing an offer: with whom, about what, on which terms. Every field starts with a sensible value. */
import { useEffect, useRef, useState } from 'react';
import { STATES, type ClauseType, type StateId } from '../../engine/names.ts';
import type { Clause, OfferDraft, OfferView } from '../../protocol/offers.ts';
import type { SeatView } from '../../protocol/view.ts';
import { Button, IconButton } from '../common/Button.tsx';
import { Choose, ChooseMany, Segments } from '../common/Choose.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import panel from '../common/panel.module.css';
import { useClient } from '../common/store.tsx';
import { useWords } from '../table/words.ts';
import { ClauseFields } from './ClauseFields.tsx';
import styles from './diplomacy.module.css';
import { fits, idle, MAX_CLAUSES, nextClause, terms, typesFor, type Preferred } from './lines.ts';

interface ComposerProps {
  readonly seat: StateId;
  readonly view: SeatView;
  readonly first: OfferDraft;
  /** The offer that this one answers. */
  readonly counters?: OfferView;
  readonly onDone: () => void;
}

export function Composer({ seat, view, first, counters, onDone }: ComposerProps) {
  const { t, state, states, clause: sentence } = useWords();
  const send = useClient((client) => client.send);
  const busy = useClient((client) => client.busy);
  const selection = useClient((client) => client.selection);
  const [draft, setDraft] = useState(first);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const parties = [seat, ...draft.to];
  const change = (part: Partial<OfferDraft>): void => setDraft({ ...draft, ...part });
  const setPartners = (value: string): void => {
    const to = STATES.filter((id) => (id === value ? !draft.to.includes(id) : draft.to.includes(id)));
    change({ to, clauses: draft.clauses.filter((clause) => fits(clause, seat, [seat, ...to])) });
  };
  const setClause = (at: number, clause: Clause): void => change({ clauses: draft.clauses.map((other, i) => (i === at ? clause : other)) });
  const preferred: Preferred = { border: selection?.kind === 'border' ? selection.id : undefined, threats: view.threats.map(({ id }) => id) };
  const { fit, others } = typesFor(view.clauses, seat, parties, preferred);
  const addLine = (type: ClauseType) => {
    const clause = nextClause(type, seat, parties, draft.clauses, preferred);
    return (
      <Button key={type} icon="plus" className={styles.addLine} disabled={clause === undefined} onClick={() => clause && change({ clauses: [...draft.clauses, clause] })}>
        {t(`names.clause.${type}.title`)}
      </Button>
    );
  };
  const types = <div className={styles.add}>{fit.map(addLine)}</div>;
  const without = draft.clauses.length > 0 ? idle(draft.clauses, parties) : [];
  const isReady = draft.to.length > 0 && draft.clauses.length > 0 && without.length === 0;
  async function submit(): Promise<void> {
    const done = await send(counters ? { do: 'counter', offer: counters.id, with: draft } : { do: 'offer', offer: draft });
    if (done) onDone();
  }

  return (
    <form className={panel.stack} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <div className={styles.composerHead}>
        <IconButton icon="back" label={t('diplomacy.compose.cancel')} onClick={onDone} />
        <h3 ref={heading} tabIndex={-1}>{t(counters ? 'diplomacy.compose.counterTitle' : 'diplomacy.compose.title')}</h3>
      </div>
      <ChooseMany
        legend={t('diplomacy.compose.partners')} chosen={draft.to} onToggle={setPartners}
        options={STATES.filter((id) => id !== seat).map((id) => ({ value: id, label: state(id) }))}
      />
      {draft.clauses.length > 0 && (
        <ol className={panel.cards}>
          {draft.clauses.map((clause, i) => (
            <li key={`${clause.type}${i}`} className={panel.card}>
              <div className={styles.lineHead}>
                <strong>{t(`names.clause.${clause.type}.title`)}</strong>
                <IconButton icon="close" label={t('diplomacy.compose.remove')} onClick={() => change({ clauses: draft.clauses.filter((_, at) => at !== i) })} />
              </div>
              <ClauseFields clause={clause} seat={seat} parties={parties} threats={view.threats.map(({ id }) => id)} onChange={(changed) => setClause(i, changed)} />
              <p className={styles.preview}>{sentence(clause)}</p>
            </li>
          ))}
        </ol>
      )}
      {draft.clauses.length === 0 ? (
        <fieldset className={styles.choice}>
          <legend className={panel.muted}>{t('diplomacy.compose.clauses')}</legend>
          {draft.to.length === 0 ? <p className={panel.muted}>{t('diplomacy.compose.choosePartners')}</p> : types}
          {draft.to.length > 0 && others.length > 0 && (
            <Disclosure summary={<span className={panel.muted}>{t('diplomacy.compose.noFit', { number: others.length })}</span>}>
              <ul className={styles.others}>{others.map((type) => <li key={type}>{t(`names.clause.${type}.title`)}</li>)}</ul>
            </Disclosure>
          )}
        </fieldset>
      ) : draft.clauses.length < MAX_CLAUSES && (
        <Disclosure key={draft.clauses.length} summary={t('diplomacy.compose.add')}>{types}</Disclosure>
      )}
      <div className={styles.terms}>
        <Choose
          label={t('diplomacy.compose.term')} value={String(draft.term)} onChoose={(term) => change({ term: Number(term) })}
          options={terms(view.turn, view.game.turns).map((term) => ({ value: String(term), label: t('diplomacy.term', { count: term }) }))}
        />
        <Segments
          label={t('diplomacy.compose.openness')} value={draft.isPublic ? 'public' : 'private'} onChoose={(value) => change({ isPublic: value === 'public' })}
          options={(['public', 'private'] as const).map((value) => ({ value, label: t(`diplomacy.compose.${value}`) }))}
        />
        <div className={styles.whole}><Segments
          label={t('diplomacy.compose.onBreach')} value={draft.onBreach} onChoose={(value) => change({ onBreach: value === 'compensate' ? 'compensate' : 'suspend' })}
          options={(['suspend', 'compensate'] as const).map((value) => ({ value, label: t(`diplomacy.compose.${value}`) }))}
        /></div>
      </div>
      <div className={styles.send}>
        {without.length > 0 && <p className={styles.warning} role="status">{t('diplomacy.compose.without', { states: states(without) })}</p>}
        <Button type="submit" look="primary" wide icon="talk" disabled={!isReady || busy}>{t('diplomacy.compose.send')}</Button>
      </div>
    </form>
  );
}
