import { useState } from 'react';
import type { CauseView } from '../../protocol/causes.ts';
import { formatChange } from '../../text/index.ts';
import { classes } from '../common/classes.ts';
import { IconButton } from '../common/Button.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { Sources } from '../common/Sources.tsx';
import { senseOf } from '../table/situation.ts';
import { useWords } from '../table/words.ts';
import { Decision } from './Decision.tsx';
import { rowsOf } from './rows.ts';
import styles from './why.module.css';

/** The causes of one change, largest first and small ones folded; 'not known to you' is always the last row. */
export function ChangeRows({ meter, causes, turn }: { meter: string; causes: readonly CauseView[]; turn: number }) {
  const { t } = useWords();
  const { shown, smaller, unknown } = rowsOf(causes);
  const widest = Math.max(1, ...causes.map((cause) => Math.abs(cause.delta)));
  // Two causes may be alike in everything; the list is made anew with every change, so their place is their key.
  const list = (rows: readonly CauseView[]) => rows.map((cause, i) => <Row key={i} meter={meter} cause={cause} turn={turn} share={cause.delta / widest} />);
  return (
    <>
      <ul className={styles.rows}>{list(shown)}</ul>
      {smaller.length > 0 && (
        <Disclosure summary={<span className={styles.fold}><span>{t('why.smaller', { count: smaller.length })}</span><span>{formatChange(meter, smaller.reduce((sum, { delta }) => sum + delta, 0))}</span></span>}>
          <ul className={styles.rows}>{list(smaller)}</ul>
        </Disclosure>
      )}
      {unknown.length > 0 && <ul className={styles.rows}>{list(unknown)}</ul>}
    </>
  );
}

function Row({ meter, cause, turn, share }: { meter: string; cause: CauseView; turn: number; share: number }) {
  const { t, cause: causeWords } = useWords();
  const [isOpen, setOpen] = useState(false);
  const isUnknown = cause.kind === 'unknown';
  const label = isUnknown ? t('why.unknown') : causeWords(cause, meter);
  const sense = senseOf(meter) * Math.sign(cause.delta);
  return (
    <li className={classes(styles.row, isUnknown && styles.unknown)}>
      <span className={styles.label}>{label}</span>
      <span className={classes(styles.delta, sense > 0 && styles.good, sense < 0 && styles.bad)}>{formatChange(meter, cause.delta)}</span>
      <span className={styles.bar} aria-hidden="true">
        <span
          className={classes(sense > 0 && styles.goodFill, sense < 0 && styles.badFill)}
          style={{ inlineSize: `${Math.abs(share) * 50}%`, [share < 0 ? 'insetInlineEnd' : 'insetInlineStart']: '50%' }}
        />
      </span>
      {(isUnknown || cause.sources.length > 0) && (
        <IconButton className={styles.open} icon={isOpen ? 'up' : 'info'} label={isUnknown ? t('why.unknown') : t('why.behind', { cause: label })} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      )}
      {isOpen && <div className={styles.more}>{isUnknown ? <p>{t('why.unknownAbout')}</p> : <><Decision cause={cause} turn={turn} /><Sources ids={cause.sources} /></>}</div>}
    </li>
  );
}
