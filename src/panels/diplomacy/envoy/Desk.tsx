import type { Ref } from 'react';
import type { SeatView } from '../../../protocol/view.ts';
import { Button } from '../../common/Button.tsx';
import panel from '../../common/panel.module.css';
import { EmptyState } from '../../common/States.tsx';
import { useWords } from '../../table/words.ts';
import { Folds } from '../Folds.tsx';
import type { Go } from '../place.ts';
import { TableCard } from '../TableCard.tsx';
import { tablesOf } from '../tables.ts';
import { Case } from './Case.tsx';
import styles from './envoy.module.css';

/** The envoy's own desk: the cases, the words that one may say, what others do in public, and what came of one's work. */
export default function Desk({ view, go, heading }: { view: SeatView; go: Go; heading: Ref<HTMLHeadingElement> }) {
  const { t } = useWords();
  const cases = view.cases ?? [];
  const others = tablesOf(view).filter(({ versions }) => versions.every(({ from }) => from !== 'ENVOY'));
  return (
    <div className={panel.stack}>
      <section>
        <h3 ref={heading} tabIndex={-1} className={panel.eyebrow}>{t('diplomacy.envoy.cases')}</h3>
        {cases.length === 0 ? <EmptyState icon="talk">{t('diplomacy.envoy.none')}</EmptyState> : <ul className={panel.cards}>{cases.map((one) => <Case key={one.border} one={one} view={view} go={go} />)}</ul>}
        {view.sayingsLeft > 0 && <div className={styles.say}><Button wide icon="talk" data-place="say" onClick={() => go({ at: 'say' })}>{t('diplomacy.say')}</Button></div>}
      </section>
      <Credit view={view} />
      {others.length > 0 && (
        <section>
          <h3 className={panel.eyebrow}>{t('diplomacy.tables')}</h3>
          <ul className={panel.cards}>{others.map((table) => <TableCard key={table.key} table={table} view={view} go={go} />)}</ul>
        </section>
      )}
      <Folds view={view} />
    </div>
  );
}

/** Agreements that one does not own are what an envoy is thanked for: texts signed, promises of theirs kept. */
function Credit({ view }: { view: SeatView }) {
  const { t } = useWords();
  const signed = (view.cases ?? []).reduce((sum, one) => sum + one.signed, 0);
  const own = new Set(view.agreements.filter(({ from }) => from === 'ENVOY').map(({ id }) => id));
  const kept = view.ledger.filter(({ agreement }) => own.has(agreement)).flatMap(({ dues }) => dues).filter(({ outcome }) => outcome === 'kept').length;
  return (
    <section>
      <h3 className={panel.eyebrow}>{t('diplomacy.envoy.credit')}</h3>
      <p>{signed === 0 ? t('diplomacy.envoy.noCredit') : `${t('diplomacy.envoy.signed', { count: signed })} · ${t('diplomacy.envoy.kept', { count: kept })}`}</p>
    </section>
  );
}
