import type { Ref } from 'react';
import type { SeatView } from '../../protocol/view.ts';
import { Button } from '../common/Button.tsx';
import panel from '../common/panel.module.css';
import { stateOf, useWords } from '../table/words.ts';
import styles from './diplomacy.module.css';
import { Folds } from './Folds.tsx';
import { Pending } from './Pending.tsx';
import type { Go } from './place.ts';
import { TableCard } from './TableCard.tsx';
import { tablesOf } from './tables.ts';

/** All tables of the season, what else waits, and the way to a new offer or a word. */
export function Tables({ view, go, heading }: { view: SeatView; go: Go; heading: Ref<HTMLHeadingElement> }) {
  const { t } = useWords();
  const tables = tablesOf(view);
  const mayWrite = stateOf(view.seat) !== undefined && view.offersLeft > 0;
  const maySay = view.seat !== 'PUBLIC' && view.sayingsLeft > 0;
  return (
    <div className={panel.stack}>
      <section>
        <div className={panel.head}>
          <h3 ref={heading} tabIndex={-1} className={panel.eyebrow}>{t('diplomacy.tables')}</h3>
          {stateOf(view.seat) && <span className={panel.muted}>{view.offersLeft > 0 ? t('diplomacy.left', { count: view.offersLeft }) : t('diplomacy.noneLeft')}</span>}
        </div>
        {tables.length === 0 ? <p className={panel.muted}>{t('diplomacy.noTables')}</p> : (
          <ul className={panel.cards}>{tables.map((table) => <TableCard key={table.key} table={table} view={view} go={go} />)}</ul>
        )}
        {(mayWrite || maySay) && (
          <div className={styles.begin}>
            {mayWrite && <Button icon="plus" data-place="write" onClick={() => go({ at: 'write', purpose: { as: 'offer' } })}>{t('diplomacy.newOffer')}</Button>}
            {maySay && <Button icon="talk" data-place="say" onClick={() => go({ at: 'say' })}>{t('diplomacy.say')}</Button>}
          </div>
        )}
      </section>
      <Pending view={view} go={go} />
      <Folds view={view} />
    </div>
  );
}
