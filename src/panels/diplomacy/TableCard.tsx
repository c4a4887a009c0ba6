import { useEffect, useRef } from 'react';
import type { OfferView } from '../../protocol/offers.ts';
import type { SeatView } from '../../protocol/view.ts';
import { narrateReason, say } from '../../text/index.ts';
import { classes } from '../common/classes.ts';
import { Icon, type IconName } from '../common/Icon.tsx';
import panel from '../common/panel.module.css';
import { useWords } from '../table/words.ts';
import { Answering } from './Answering.tsx';
import styles from './diplomacy.module.css';
import type { Go } from './place.ts';
import { Sentences } from './Sentences.tsx';
import type { TableOf, TableState } from './tables.ts';
import { useTableName } from './useTableName.ts';

const SIGNS: Readonly<Record<TableState, IconName>> = { yours: 'talk', theirs: 'clock', open: 'clock', signed: 'check', refused: 'close', withdrawn: 'undo', lapsed: 'minus' };

/** A table in the list: who sits at it, whose move it is, what lies on it. What waits for this seat is read and answered here. */
export function TableCard({ table, view, go }: { table: TableOf; view: SeatView; go: Go }) {
  const { t } = useWords();
  const { latest, versions, state, key, authors, isOwn } = table;
  const card = useRef<HTMLLIElement>(null);
  const couldAnswer = useRef(latest.mayAnswer);
  useEffect(() => {
    // The buttons have gone with the answer; the card that they stood on takes the focus.
    if (couldAnswer.current && !latest.mayAnswer && document.activeElement === document.body) card.current?.focus();
    couldAnswer.current = latest.mayAnswer;
  }, [latest.mayAnswer]);
  const nameOf = useTableName();
  const titles = ({ clauses }: OfferView): string => clauses.map(({ type }) => t(`names.clause.${type}.title`)).join(' · ');
  const at = versions.indexOf(latest);
  // A later version may be over already while this one still lies there.
  const last = latest.status === 'open' ? (versions.at(-1) ?? latest) : latest;
  // A version that one had accepted is no longer what one would sign.
  const replaced = state === 'yours' ? versions.findIndex(({ status, answers }) => status === 'countered' && answers.some(({ by, answer }) => by === view.seat && answer === 'accepted')) : -1;
  const about = [
    ...(isOwn ? [] : [t('diplomacy.withoutYou')]),
    latest.from === view.seat ? t('diplomacy.yours') : t('diplomacy.from', { state: authors.map((id) => t(`names.seat.${id}`)).join(', ') }),
    ...(versions.length > 1 ? [t('diplomacy.version', { number: at + 1 })] : []),
    t(latest.isPublic ? 'diplomacy.public' : 'diplomacy.private'),
  ];
  const reason = last.status === 'refused' ? last.answers.flatMap(({ reasons }) => reasons)[0] : undefined;
  return (
    <li ref={card} tabIndex={-1} className={classes(panel.card, styles.table, state === 'yours' && styles.yours)}>
      <button type="button" className={styles.head} data-place={`table ${key}`} onClick={() => go({ at: 'table', key })}>
        <span className={styles.names}>{nameOf(table)}</span>
        <span className={classes(styles.state, styles[state])}><Icon name={SIGNS[state]} size={15} />{t(`diplomacy.state.${state}`)}</span>
        <span className={styles.about}>
          {about.join(' · ')}
        </span>
        <Icon name="forward" size={16} className={styles.mark} />
      </button>
      {last !== latest && last.status !== 'countered' && (
        <p className={classes(styles.reason, styles[last.status])}>
          <strong>{t('diplomacy.version', { number: versions.length })}: {t(`diplomacy.state.${last.status}`)}.</strong> {titles(last)}
        </p>
      )}
      {replaced >= 0 && <p className={styles.reason}>{t('diplomacy.replaced', { number: replaced + 1, next: at + 1 })}</p>}
      {state === 'yours' ? <><Sentences offer={latest} /><Answering offer={latest} view={view} go={go} /></> : (
        <p className={styles.titles}>{titles(latest)}</p>
      )}
      {reason && <p className={styles.reason}>{say(narrateReason(reason, last.clauses))}</p>}
    </li>
  );
}
