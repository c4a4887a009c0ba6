import { useEffect, useState } from 'react';
import type { Change, Decisions, WhatIf } from '../../../protocol/whatIf.ts';
import { EmptyState, LoadingState } from '../../common/States.tsx';
import { useClientStore } from '../../common/store.tsx';
import { useTranslation } from '../../common/text.tsx';
import { OutcomeTable } from '../../worlds/OutcomeTable.tsx';
import { useTurnName } from '../context.ts';
import { useChangeWords } from '../whatIf/changeWords.ts';
import styles from './Lead.module.css';

interface Answered {
  readonly told: WhatIf;
  readonly decisions: Decisions;
}

/** One decision changed, already played again: how both worlds ended. */
export function TurningWhatIf({ change }: { change: Change }) {
  const { t } = useTranslation();
  const store = useClientStore();
  const [answer, setAnswer] = useState<Answered | 'asking' | null>('asking');
  useEffect(() => {
    let isCurrent = true;
    const { decisions, whatIf } = store.getState();
    void Promise.all([whatIf({ change, others: 'hold' }), decisions()]).then(([told, made]) => isCurrent && setAnswer(told && made && { told, decisions: made }));
    return () => { isCurrent = false; };
  }, [store, change]);
  if (answer === 'asking') return <LoadingState label={t('whatIf.replaying')} />;
  if (answer === null) return <EmptyState icon="warning">{t('whatIf.missing')}</EmptyState>;
  return <Ends {...answer} />;
}

function Ends({ told: { question, parting, happened, changed }, decisions }: Answered) {
  const { t } = useTranslation();
  const turnName = useTurnName();
  const words = useChangeWords(decisions);
  return (
    <div className={styles.stack}>
      <p className={styles.question}>{words.change(question.change)} <span className={styles.aside}>{turnName(question.change.turn)} · {t('whatIf.sameLuck')}</span></p>
      {parting === undefined ? <EmptyState icon="scales">{t('whatIf.same.body')}</EmptyState> : (
        <OutcomeTable difference caption={t('whatIf.outcome')} worlds={[{ id: 'happened', head: t('whatIf.world.happened'), outcome: happened }, { id: 'changed', head: t('whatIf.world.changed'), outcome: changed }]} />
      )}
    </div>
  );
}
