import { useEffect, useRef } from 'react';
import type { SeatView } from '../../../protocol/view.ts';
import { IconButton } from '../../common/Button.tsx';
import { Disclosure } from '../../common/Disclosure.tsx';
import panel from '../../common/panel.module.css';
import { useWords } from '../../table/words.ts';
import Beliefs from '../ledger/Beliefs.tsx';
import { TABLES, type Go } from '../place.ts';
import { tablesOf } from '../tables.ts';
import { useTableName } from '../useTableName.ts';
import { Chain } from './Chain.tsx';
import styles from './versions.module.css';

/** One table: the version that lies on it, what it changed, who answered what, and every version before. */
export default function OpenTable({ view, table: key, go }: { view: SeatView; table: string; go: Go }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const table = tablesOf(view).find((one) => one.key === key);
  const nameOf = useTableName();
  const beliefs = view.beliefs.filter(({ by }) => table?.others.includes(by));
  return (
    <div className={panel.stack} onKeyDown={(event) => event.key === 'Escape' && go(TABLES)}>
      <div className={styles.head}>
        <IconButton icon="back" label={t('diplomacy.back')} onClick={() => go(TABLES)} />
        <h3 ref={heading} tabIndex={-1}>{table && nameOf(table)}</h3>
        {table && <span className={styles.state}>{t(`diplomacy.state.${table.state}`)}</span>}
      </div>
      {table ? <Chain versions={table.versions} latest={table.latest} view={view} go={go} /> : <p className={panel.muted}>{t('diplomacy.table.gone')}</p>}
      {beliefs.length > 0 && <Disclosure summary={<strong>{t('diplomacy.beliefs')}</strong>}><Beliefs beliefs={beliefs} /></Disclosure>}
    </div>
  );
}
