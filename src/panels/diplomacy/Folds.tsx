import { Suspense, type ReactNode } from 'react';
import type { SeatView } from '../../protocol/view.ts';
import { classes } from '../common/classes.ts';
import { Disclosure } from '../common/Disclosure.tsx';
import { later } from '../common/later.ts';
import panel from '../common/panel.module.css';
import { LoadingState } from '../common/States.tsx';
import { useWords } from '../table/words.ts';
import styles from './diplomacy.module.css';

const Conversation = later(() => import('./intents/Conversation.tsx'), 'talk');
const Ledger = later(() => import('./ledger/Ledger.tsx'), 'talk');
const Beliefs = later(() => import('./ledger/Beliefs.tsx'), 'talk');

/** What lies beside the tables, one line each: what was said, what is promised, what others believe. */
export function Folds({ view }: { view: SeatView }) {
  const { t } = useWords();
  const due = view.agreements.filter(({ status, clauses }) => status === 'inForce' && clauses.some(({ dueBy }) => dueBy.length > 0)).length;
  const inForce = view.agreements.filter(({ status }) => status === 'inForce').length;
  const heard = view.said.filter(({ turn }) => turn === view.turn).length;
  return (
    <div className={panel.cards}>
      <Fold title={t('diplomacy.promises')} note={due > 0 ? t('diplomacy.dueNow', { count: due }) : inForce > 0 ? t('diplomacy.inForce', { count: inForce }) : t(view.ledger.length > 0 ? 'diplomacy.noneInForce' : 'diplomacy.noPromises')}><Ledger view={view} /></Fold>
      <Fold title={t('diplomacy.conversation')} note={heard > 0 ? t('diplomacy.unheard', { count: heard }) : t('diplomacy.silent')}><Conversation view={view} /></Fold>
      {view.beliefs.length > 0 && <Fold title={t('diplomacy.beliefs')}><Beliefs beliefs={view.beliefs} /></Fold>}
    </div>
  );
}

function Fold({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className={classes(panel.card, styles.fold)}>
      <Disclosure summary={<><strong>{title}</strong>{note !== undefined && <span className={panel.muted}> · {note}</span>}</>}>
        <Suspense fallback={<LoadingState />}>{children}</Suspense>
      </Disclosure>
    </section>
  );
}
