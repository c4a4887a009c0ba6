import type { OfferDraft } from '../../../protocol/offers.ts';
import { narrateClause, sayAround } from '../../../text/index.ts';
import { classes } from '../../common/classes.ts';
import { Icon, type IconName } from '../../common/Icon.tsx';
import panel from '../../common/panel.module.css';
import { useWords } from '../../table/words.ts';
import { Sentences } from '../Sentences.tsx';
import { termIn, TERMS } from '../terms.ts';
import { changedLines, changedTerms, type LineChange } from './diff.ts';
import { partOf } from './partOf.ts';
import styles from './versions.module.css';

type Made = OfferDraft & { readonly turn?: number };
const SIGNS: Readonly<Record<Exclude<LineChange['change'], 'same'>, IconName>> = { added: 'plus', removed: 'minus', changed: 'forward' };

/** A version, with what it changed in the one before; signs and words say it, colour only repeats it. */
export function Version({ offer, before }: { offer: Made; before?: Made | undefined }) {
  const { t } = useWords();
  if (before === undefined) return <Sentences offer={offer} />;
  const terms = changedTerms(before, offer);
  return (
    <>
      <ul className={styles.lines}>{changedLines(before.clauses, offer.clauses).map((line, i) => <Line key={i} line={line} />)}</ul>
      <p className={panel.meta}>
        {TERMS.map((term) => {
          const now = termIn(t, offer, term);
          if (!terms.includes(term)) return now && <span key={term}>{now}</span>;
          const old = termIn(t, before, term);
          return <span key={term} className={styles.term}>{old && <Was words={old} isGone={!now} />}{now && <ins>{now}</ins>}</span>;
        })}
      </p>
    </>
  );
}

function Line({ line }: { line: LineChange }) {
  const { t, clause: sentence } = useWords();
  const { change, clause } = line;
  if (change === 'same') return <li>{sentence(clause)}</li>;
  return (
    <li className={classes(styles.line, styles[change])}>
      <span className={styles.sign}><Icon name={SIGNS[change]} size={14} />{t(`diplomacy.table.change.${change}`)}</span>
      {change === 'removed' ? <del>{sentence(clause)}</del> : change === 'added' ? <ins>{sentence(clause)}</ins> : (
        <span>
          {sayAround(narrateClause(clause), line.parts).map((piece, i) => (typeof piece === 'string' ? piece : (
            <span key={i}><Was words={partOf(line.before, piece.part)} /><ins>{partOf(clause, piece.part)}</ins></span>
          )))}
        </span>
      )}
    </li>
  );
}

/** What stood there before. */
function Was({ words, isGone = false }: { words: string; /** Nothing stands in its place. */ isGone?: boolean }) {
  const { t } = useWords();
  return <><span className="visually-hidden">{t('diplomacy.table.change.was')} </span><del>{words}</del>{!isGone && <span aria-hidden="true"> → </span>}</>;
}
