/** What is selected, on the map or in a list: a border, a threat or a delegation. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Selection } from '../../client/state.ts';
import type { SeatView } from '../../protocol/view.ts';
import { IconButton } from '../common/Button.tsx';
import { useClient } from '../common/store.tsx';
import { BorderDetails } from './BorderDetails.tsx';
import styles from './details.module.css';
import StateDetails from './StateDetails.tsx';
import { ThreatDetails } from './ThreatDetails.tsx';
import { useWords } from './words.ts';

export default function Details({ selection, view }: { selection: Selection; view: SeatView }) {
  const { t, border, state } = useWords();
  const select = useClient((client) => client.select);
  switch (selection.kind) {
    case 'border': {
      const found = view.borders.find(({ id }) => id === selection.id);
      return <Frame key={selection.id} title={border(selection.id)} onBack={() => select(null)}>{found && <BorderDetails border={found} view={view} />}</Frame>;
    }
    case 'threat': {
      const found = view.threats.find(({ id }) => id === selection.id);
      return <Frame key={selection.id} title={t(`names.threat.${selection.id}`)} onBack={() => select(null)}>{found && <ThreatDetails threat={found} view={view} />}</Frame>;
    }
    case 'state':
      return <Frame key={selection.id} title={state(selection.id)} onBack={() => select(null)}><StateDetails state={selection.id} view={view} /></Frame>;
  }
}

function Frame({ title, onBack, children }: { title: string; onBack: () => void; children: ReactNode }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // A row that was pressed has gone: the place it opened takes the focus, unless the map still holds it.
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <section className={styles.details} aria-label={title} onKeyDown={(event) => event.key === 'Escape' && onBack()}>
      <header className={styles.head}>
        <IconButton icon="back" label={t('table.back')} onClick={onBack} />
        <h2 ref={heading} tabIndex={-1}>{title}</h2>
      </header>
      {children}
    </section>
  );
}
