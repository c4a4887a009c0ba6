/** What if: one decision changed, the same luck, and the two worlds side by side. The default export is loaded as its own chunk. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Change, Decisions, Others, WhatIf as Answer } from '../../../protocol/whatIf.ts';
import { useAnnounce } from '../../common/announce.tsx';
import { Segments } from '../../common/Choose.tsx';
import { EmptyState, LoadingState } from '../../common/States.tsx';
import { useClient, useClientStore } from '../../common/store.tsx';
import { useTranslation } from '../../common/text.tsx';
import shared from '../Debrief.module.css';
import { Fold } from '../Fold.tsx';
import { usePreset } from '../preset.ts';
import { Ask } from './Ask.tsx';
import { Result } from './Result.tsx';
import { Suggestions } from './Suggestions.tsx';
import styles from './WhatIf.module.css';

export default function WhatIf() {
  const { t } = useTranslation();
  const store = useClientStore();
  const readOnly = useClient((s) => s.view?.game.readOnly);
  const [decisions, setDecisions] = useState<Decisions | null | 'asking'>('asking');
  useEffect(() => {
    if (readOnly !== undefined) return undefined;
    let isCurrent = true;
    void store.getState().decisions().then((answer) => isCurrent && setDecisions(answer));
    return () => { isCurrent = false; };
  }, [store, readOnly]);
  return (
    <div className={styles.section}>
      <h2>{t('whatIf.title')}</h2>
      {readOnly !== undefined && <EmptyState icon="lock">{t('whatIf.readOnly')}</EmptyState>}
      {readOnly === undefined && decisions === 'asking' && <LoadingState />}
      {readOnly === undefined && decisions === null && <EmptyState icon="warning">{t('whatIf.missing')}</EmptyState>}
      {readOnly === undefined && decisions !== 'asking' && decisions !== null && <Questions decisions={decisions} />}
    </div>
  );
}

function Questions({ decisions }: { decisions: Decisions }) {
  const { t } = useTranslation();
  const store = useClientStore();
  const announce = useAnnounce();
  const [others, setOthers] = useState<Others>('hold');
  const [asked, setAsked] = useState<Change | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [waits, setWaits] = useState(false);
  const last = useRef(0);
  const result = useRef<HTMLDivElement>(null);
  const ask = async (change: Change, how: Others): Promise<void> => {
    last.current += 1;
    const turn = last.current;
    setAsked(change);
    setWaits(true);
    const told = await store.getState().whatIf({ change, others: how });
    // Only the latest question counts: an earlier one may be answered after it was changed.
    if (turn !== last.current) return;
    setWaits(false);
    setAnswer(told);
    if (told === null) return;
    announce(t(told.parting ? 'whatIf.told' : 'whatIf.same.title'));
    result.current?.focus({ preventScroll: true });
    result.current?.scrollIntoView({ block: 'start' });
  };
  const preset = usePreset().change;
  // An exhibit has led here: its question is asked at once, as if it had been pressed here.
  const answerPreset = useEffectEvent((change: Change) => void ask(change, others));
  useEffect(() => { if (preset !== null) answerPreset(preset); }, [preset]);
  const choose = (how: string): void => {
    const next: Others = how === 'answer' ? 'answer' : 'hold';
    setOthers(next);
    if (asked !== null) void ask(asked, next);
  };
  return (
    <>
      <div className={styles.form}>
        <p className={shared.muted}>{t('whatIf.about')}</p>
        <Suggestions decisions={decisions} asked={asked} onAsk={(change) => void ask(change, others)} />
        <Fold title={t('whatIf.own')} startOpen={decisions.suggestions.length === 0}>
          <Ask decisions={decisions} onAsk={(change) => void ask(change, others)} />
        </Fold>
        <div className={styles.others}>
          <Segments label={t('whatIf.others.label')} value={others} onChoose={choose} options={[{ value: 'hold', label: t('whatIf.others.hold') }, { value: 'answer', label: t('whatIf.others.answer') }]} />
          <p className={shared.muted}>{t(`whatIf.others.${others}About`)}</p>
        </div>
      </div>
      <div ref={result} tabIndex={-1} className={styles.result} aria-busy={waits}>
        {waits && answer === null && <LoadingState label={t('whatIf.replaying')} />}
        {answer && <Result key={JSON.stringify(answer.question)} answer={answer} decisions={decisions} />}
      </div>
    </>
  );
}
