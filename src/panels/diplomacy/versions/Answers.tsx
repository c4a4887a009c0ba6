import type { Answer, Because, Clause, OfferView } from '../../../protocol/offers.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { clauseLine, narrateGround, narrateReason, say } from '../../../text/index.ts';
import { Disclosure } from '../../common/Disclosure.tsx';
import { Icon, type IconName } from '../../common/Icon.tsx';
import { useWords } from '../../table/words.ts';
import { Agreement } from '../ledger/Agreement.tsx';
import styles from './versions.module.css';

const SIGNS: Readonly<Record<Answer, IconName>> = { pending: 'clock', accepted: 'check', refused: 'close', countered: 'undo', amended: 'thought', lapsed: 'minus' };

/** What each addressee answered, and why: a computer delegation says its true reasons as far as they may be known. */
export function Answers({ offer, view }: { offer: OfferView; view: SeatView }) {
  const { t, state } = useWords();
  return (
    <ul className={styles.answers}>
      {offer.answers.map(({ by, answer, reasons, because = [] }) => (
        <li key={by}>
          <p className={styles.answer}><Icon name={SIGNS[answer]} size={15} /><strong>{state(by)}</strong> {t(`diplomacy.table.answer.${answer}`)}</p>
          {reasons.length > 0 && (
            <ul className={styles.reasons}>
              {because.length > 0
                ? because.map((one, i) => <Ground key={i} because={one} clauses={offer.clauses} view={view} />)
                : reasons.map((reason) => <li key={reason}>{say(narrateReason(reason, offer.clauses))}</li>)}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A reason and what it rests on; a broken promise can be looked up at once. */
function Ground({ because, clauses, view }: { because: Because; clauses: readonly Clause[]; view: SeatView }) {
  const { t } = useWords();
  const about = because.clause === undefined ? clauses : clauses.slice(because.clause, because.clause + 1);
  const ground = narrateGround(because, clauses);
  const promises = view.ledger.filter(({ agreement }) => agreement === because.agreement);
  const [first] = promises;
  return (
    <li>
      {say(narrateReason(because.reason, about))}{ground && ` ${say(ground)}`}
      {first && (
        <Disclosure summary={<span className={styles.link}><Icon name="link" size={15} />{t('offers.ground.promise', { clause: say(clauseLine(first.clause.type)) })}</span>}>
          <Agreement promises={promises} view={view} />
        </Disclosure>
      )}
    </li>
  );
}
