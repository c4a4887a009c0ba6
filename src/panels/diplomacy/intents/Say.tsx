/** Saying something in at most three steps: what, about what, to whom. The last step sends it. */
import { useEffect, useRef, useState } from 'react';
import { REFUSALS, SEATS, type BorderId, type RefusalReason, type SeatId } from '../../../engine/names.ts';
import { INTENTS, type Intent, type IntentKind, type Topic } from '../../../protocol/intents.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { narrateIntent, narrateTopic, say } from '../../../text/index.ts';
import { useAnnounce } from '../../common/announce.tsx';
import { Button, IconButton } from '../../common/Button.tsx';
import { Choose, Segments } from '../../common/Choose.tsx';
import panel from '../../common/panel.module.css';
import { useClient } from '../../common/store.tsx';
import { useWords } from '../../table/words.ts';
import { Refused } from '../Refused.tsx';
import { useCommand } from '../useCommand.ts';
import Conversation from './Conversation.tsx';
import styles from './intents.module.css';
import { agreementsIn, bordersOf, subjectsOf } from './subjects.ts';

type Step = { readonly step: 'kind' } | { readonly step: 'topic'; readonly kind: IntentKind } | { readonly step: 'whom'; readonly kind: IntentKind; readonly about?: Topic };

export default function Say({ view, seat, onDone }: { view: SeatView; seat: SeatId; onDone: () => void }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [now, setNow] = useState<Step>({ step: 'kind' });
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, refused, forget, run } = useCommand();
  useEffect(() => { heading.current?.focus(); }, [now]);
  const go = (step: Step): void => {
    forget();
    setNow(step);
  };
  const send = async (to: readonly SeatId[], intent: Intent, isPublic: boolean): Promise<void> => {
    if (!(await run({ do: 'say', saying: { to: [...to], intent, isPublic } }))) return;
    announce(t('intents.sent'));
    setNow({ step: 'kind' });
  };
  const back = (): void => (now.step === 'kind' ? onDone() : go(now.step === 'topic' ? { step: 'kind' } : { step: 'topic', kind: now.kind }));
  const question = { kind: 'what', topic: 'about', whom: 'whom' } as const;
  return (
    <div className={panel.stack} onKeyDown={(event) => event.key === 'Escape' && back()}>
      <div className={styles.head}>
        <IconButton icon="back" label={now.step === 'kind' ? t('diplomacy.back') : t('intents.back')} onClick={back} />
        <h3 ref={heading} tabIndex={-1}>{t(`intents.${question[now.step]}`)}</h3>
        <span className={panel.muted}>{view.sayingsLeft > 0 ? t('intents.left', { count: view.sayingsLeft }) : t('intents.noneLeft')}</span>
      </div>
      {view.sayingsLeft > 0 && (
        <>
          {now.step === 'kind' && <Kinds onChoose={(kind) => go({ step: 'topic', kind })} />}
          {now.step === 'topic' && <Topics kind={now.kind} view={view} onChoose={(about) => go({ step: 'whom', kind: now.kind, ...(about && { about }) })} />}
          {now.step === 'whom' && <Whom kind={now.kind} about={now.about} view={view} seat={seat} busy={busy} onSend={(...what) => void send(...what)} />}
          <Refused error={refused} />
        </>
      )}
      {now.step === 'kind' && <><p className={panel.muted}>{t('intents.note')}</p><Conversation view={view} /></>}
    </div>
  );
}

function Kinds({ onChoose }: { onChoose: (kind: IntentKind) => void }) {
  const { t } = useWords();
  return <div className={styles.choices}>{INTENTS.map((kind) => <Button key={kind} onClick={() => onChoose(kind)}>{t(`intents.kind.${kind}`)}</Button>)}</div>;
}

/** Topics in groups. Where a place can be named, the border that is looked at is taken. */
function Topics({ kind, view, onChoose }: { kind: IntentKind; view: SeatView; onChoose: (about?: Topic) => void }) {
  const { t, border } = useWords();
  const selection = useClient((client) => client.selection);
  const places = bordersOf(view);
  const [at, setAt] = useState<BorderId | undefined>(selection?.kind === 'border' && places.includes(selection.id) ? selection.id : undefined);
  const { groups, mayBeNone } = subjectsOf(kind, view, at);
  const isPlaced = groups.some(({ on }) => on === 'clause' || on === 'order');
  return (
    <>
      {mayBeNone && <Button wide onClick={() => onChoose()}>{t('intents.none')}</Button>}
      {isPlaced && (
        <Choose
          label={t('intents.border')} value={at ?? ''} onChoose={(value) => setAt(places.find((id) => id === value))}
          options={[{ value: '', label: t('intents.anywhere') }, ...places.map((id) => ({ value: id, label: border(id) }))]}
        />
      )}
      {groups.map(({ on, topics }) => (
        <section key={on}>
          <h4 className={styles.group}>{t(`intents.on.${on}`)}</h4>
          <div className={styles.topics}>
            {topics.map((topic) => <Button key={JSON.stringify(topic)} className={styles.topic} onClick={() => onChoose(topic)}>{say(narrateTopic(topic, agreementsIn(view)))}</Button>)}
          </div>
        </section>
      ))}
    </>
  );
}

interface WhomProps {
  readonly kind: IntentKind;
  readonly about: Topic | undefined;
  readonly view: SeatView;
  readonly seat: SeatId;
  readonly busy: boolean;
  readonly onSend: (to: readonly SeatId[], intent: Intent, isPublic: boolean) => void;
}

/** The sentence as it will be read, who hears it, and to whom it goes. */
function Whom({ kind, about, view, seat, busy, onSend }: WhomProps) {
  const { t } = useWords();
  const [isPublic, setPublic] = useState(false);
  const [reason, setReason] = useState<RefusalReason | undefined>(kind === 'explain' ? REFUSALS[0] : undefined);
  const intent: Intent = { kind, ...(about && { about }), ...(reason && { reason }) };
  const agreement = about?.on === 'agreement' ? view.agreements.find(({ id }) => id === about.agreement) : undefined;
  // Of a private agreement only its parties may hear.
  const isSecret = agreement !== undefined && !agreement.isPublic;
  const hearers = SEATS.filter((id) => id !== seat && view.players[id] !== 'none' && (!isSecret || agreement.parties.some((state) => state === id)));
  return (
    <>
      {kind === 'explain' && (
        <Choose label={t('intents.reason')} value={reason ?? ''} onChoose={(value) => setReason(REFUSALS.find((one) => one === value))} options={REFUSALS.map((one) => ({ value: one, label: t(`names.refusal.${one}`) }))} />
      )}
      <blockquote className={styles.preview}>{say(narrateIntent(intent, agreementsIn(view)))}</blockquote>
      {!isSecret && (
        <Segments
          label={t('intents.openness')} value={isPublic ? 'public' : 'private'} onChoose={(value) => setPublic(value === 'public')}
          options={(['private', 'public'] as const).map((value) => ({ value, label: t(`intents.${value}`) }))}
        />
      )}
      <div className={styles.choices}>
        {hearers.map((id) => <Button key={id} icon="talk" disabled={busy} onClick={() => onSend([id], intent, isPublic && !isSecret)}>{t(`names.seat.${id}`)}</Button>)}
        {hearers.length > 1 && <Button icon="people" disabled={busy} onClick={() => onSend(hearers, intent, isPublic && !isSecret)}>{t('intents.all')}</Button>}
      </div>
    </>
  );
}
