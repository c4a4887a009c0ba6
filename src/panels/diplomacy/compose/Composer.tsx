/** A clause table being written: with whom, what about, on which terms. Every field starts with a sensible value. */
import { useEffect, useId, useRef, useState } from 'react';
import { STATES, type SeatId } from '../../../engine/names.ts';
import type { Command } from '../../../protocol/commands.ts';
import type { Clause, OfferDraft } from '../../../protocol/offers.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { Button, IconButton } from '../../common/Button.tsx';
import { classes } from '../../common/classes.ts';
import { Disclosure } from '../../common/Disclosure.tsx';
import panel from '../../common/panel.module.css';
import { useClient } from '../../common/store.tsx';
import { OfferForecastSection } from '../../forecast/OfferForecastSection.tsx';
import { stateOf, useWords } from '../../table/words.ts';
import { NeedsFirst } from '../needs/NeedsFirst.tsx';
import { sayBarrier, whyNotOffer } from '../barrier.ts';
import { BarrierNote } from '../BarrierNote.tsx';
import type { Purpose } from '../place.ts';
import { Refused } from '../Refused.tsx';
import { useCommand } from '../useCommand.ts';
import { ClauseLine } from './ClauseLine.tsx';
import { complaintOf } from './complaint.ts';
import styles from './compose.module.css';
import { MAX_CLAUSES } from './drafts.ts';
import { fits, idle } from './lines.ts';
import { Partners } from './Partners.tsx';
import type { Setting } from './slots.ts';
import { Terms } from './Terms.tsx';
import { Topics } from './Topics.tsx';
import { fallsDue } from './topics.ts';

interface ComposerProps {
  readonly view: SeatView;
  readonly author: SeatId;
  readonly purpose: Purpose;
  readonly first: OfferDraft;
  readonly onDone: (sent: boolean) => void;
}

const WORDS = {
  offer: { title: 'title', send: 'send' }, counter: { title: 'counterTitle', send: 'send' },
  amend: { title: 'amendTitle', send: 'sendAmend' }, text: { title: 'textTitle', send: 'sendText' },
} as const;

/** What a draft written for this purpose asks of the referee. */
function commandOf(purpose: Purpose, draft: OfferDraft): Command {
  switch (purpose.as) {
    case 'counter':
    case 'amend': return { do: purpose.as, offer: purpose.offer.id, with: draft };
    default: return { do: 'offer', offer: draft };
  }
}

/** The first clause that falls due in none of the seasons for which the draft binds; −1 when there is none. */
function neverDue(view: SeatView, { clauses, term, starts = view.turn }: OfferDraft): number {
  return clauses.findIndex(({ type }) => !fallsDue(type, view, Math.max(view.turn, starts), view.turn - 1 + term));
}

export function Composer({ view, author, purpose, first, onDone }: ComposerProps) {
  const { t, states } = useWords();
  const { busy, refused, forget, run } = useCommand();
  const [draft, setDraft] = useState(first);
  const never = neverDue(view, draft);
  const complaint = refused ? complaintOf(refused) : never < 0 ? null : { code: 'cannotBeCarriedOut' as const, clause: never };
  const heading = useRef<HTMLHeadingElement>(null);
  const lines = useRef<HTMLOListElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const setWriting = useClient((state) => state.setWriting);
  const isWritten = draft !== first && draft.clauses.length > 0;
  useEffect(() => {
    setWriting(isWritten);
    return () => setWriting(false);
  }, [isWritten, setWriting]);

  const partiesWith = (to: OfferDraft['to']) => STATES.filter((id) => id === author || to.includes(id));
  const setting: Setting = { author, parties: partiesWith(draft.to), threats: view.threats.map(({ id }) => id) };
  const change = (part: Partial<OfferDraft>): void => {
    setDraft({ ...draft, ...part });
    forget();
  };
  const setPartners = (to: OfferDraft['to']): void => change({ to, clauses: draft.clauses.filter((clause) => fits(clause, author, partiesWith(to))) });
  const focusLine = (at: number): void => { requestAnimationFrame(() => lines.current?.querySelectorAll<HTMLElement>(':scope > li')[at]?.focus()); };
  const add = (clause: Clause): void => {
    change({ clauses: [...draft.clauses, clause] });
    focusLine(draft.clauses.length);
  };
  const remove = (at: number): void => {
    change({ clauses: draft.clauses.filter((_, i) => i !== at) });
    if (draft.clauses.length === 1) heading.current?.focus();
    else focusLine(Math.max(0, at - 1));
  };
  const without = draft.clauses.length > 0 ? idle(draft.clauses, setting.parties) : [];
  // what a side would rather have the envoy write is no offer of its own
  const barrier = draft.to.length === 0 || purpose.as === 'amend' ? undefined : whyNotOffer(view, setting.parties);
  const why = useId();
  const isReady = draft.to.length > 0 && draft.clauses.length > 0 && without.length === 0 && never < 0 && barrier === undefined;
  async function submit(): Promise<void> {
    if (await run(commandOf(purpose, draft))) onDone(true);
  }
  const partner = stateOf(view.seat) !== undefined && draft.to.length === 1 && purpose.as === 'offer' ? draft.to[0] : undefined;
  const topics = <Topics view={view} setting={setting} there={draft.clauses} onAdd={add} />;

  return (
    <form className={classes(panel.stack, styles.form)} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <div className={styles.head}>
        <IconButton icon="back" label={t('diplomacy.compose.cancel')} onClick={() => onDone(false)} />
        <h3 ref={heading} tabIndex={-1}>{t(`diplomacy.compose.${WORDS[purpose.as].title}`)}</h3>
      </div>
      {purpose.as === 'amend' && <p className={panel.muted}>{t('diplomacy.compose.amendNote')}</p>}
      <Partners view={view} author={author} purpose={purpose} to={draft.to} onChange={setPartners} />
      <div role="status">{barrier && <BarrierNote id={why}>{sayBarrier(barrier)}</BarrierNote>}</div>
      <Refused error={complaint?.field === 'to' ? complaint : null} />
      {partner && <NeedsFirst key={partner} view={view} of={partner} />}
      {draft.clauses.length > 0 && (
        <ol ref={lines} className={panel.cards} aria-label={t('offers.edit.lines')}>
          {draft.clauses.map((clause, i) => (
            <ClauseLine
              key={`${clause.type}${i}`} clause={clause} setting={setting} complaint={complaint?.clause === i ? complaint : null}
              onChange={(changed) => change({ clauses: draft.clauses.map((other, at) => (at === i ? changed : other)) })} onRemove={() => remove(i)}
            />
          ))}
        </ol>
      )}
      {draft.clauses.length === 0 ? (
        <fieldset className={styles.choice}>
          <legend className={panel.muted}>{t('diplomacy.compose.clauses')}</legend>
          {draft.to.length === 0 ? <p className={panel.muted}>{t('diplomacy.compose.choosePartners')}</p> : topics}
        </fieldset>
      ) : draft.clauses.length < MAX_CLAUSES && <Disclosure key={draft.clauses.length} summary={t('offers.edit.add')}>{topics}</Disclosure>}
      {draft.clauses.length > 0 && <Terms view={view} draft={draft} onChange={change} complaint={complaint} startsOpen={purpose.as !== 'offer'} />}
      {isReady && author !== 'ENVOY' && <OfferForecastSection view={view} from={author} offer={draft} />}
      <div className={styles.send}>
        {without.length > 0 && <p className={styles.warning} role="status">{t('diplomacy.compose.without', { states: states(without) })}</p>}
        <Refused error={complaint !== null && complaint.clause === undefined && complaint.field === undefined ? complaint : null} />
        <Button type="submit" look="primary" wide icon="talk" disabled={!isReady || busy} aria-describedby={barrier && why}>{t(`diplomacy.compose.${WORDS[purpose.as].send}`)}</Button>
      </div>
    </form>
  );
}
