import { SEATS, STATES } from '../../engine/names.ts';
import type { SeatView } from '../../protocol/view.ts';
import { narrateIntent, say } from '../../text/index.ts';
import { Icon } from '../common/Icon.tsx';
import { type TableOf, tablesOf } from '../diplomacy/tables.ts';
import styles from './Public.module.css';
import { useScreenWords } from './words.ts';

/** More would not be read from the back of a room. */
const SHOWN = 4;

/** What lies on the tables and was said in public this season; what is private stays with those whom it concerns. */
export function PublicTalks({ view }: { view: SeatView }) {
  const { t, seat } = useScreenWords();
  const tables = tablesOf(view);
  const said = view.said.filter((one) => one.turn === view.turn);
  if (tables.length === 0 && said.length === 0) return <p className={styles.muted}>{t('screen.noTalks')}</p>;
  return (
    <>
      <ul className={styles.list}>{tables.slice(0, SHOWN).map((table) => <Table key={table.key} table={table} />)}</ul>
      {tables.length > SHOWN && <p className={styles.muted}>{t('screen.moreOffers', { count: tables.length - SHOWN })}</p>}
      {said.length > 0 && (
        <ul className={styles.list}>
          {said.slice(0, SHOWN).map((one) => (
            <li key={one.id} className={styles.line}><Icon name="talk" /><span>{t('intents.fromTo', { from: seat(one.from), to: one.to.map(seat).join(', ') })}: {say(narrateIntent(one.intent))}</span></li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One table on one card: whose it is, what is on it, and how it stands. What several have put forward in the same words stands there once. */
function Table({ table: { latest, authors } }: { table: TableOf }) {
  const { t, seat, clause } = useScreenWords();
  const parties = SEATS.filter((one) => one === latest.from || latest.to.some((state) => state === one));
  const isAll = STATES.every((state) => parties.includes(state));
  const title = isAll ? t('diplomacy.all') : authors.length > 1 ? parties.map(seat).join(' – ') : t('screen.offer', { from: seat(latest.from), to: latest.to.map(seat).join(', ') });
  const by = authors.length === parties.length ? t('screen.byEach') : isAll || authors.length > 1 ? t('screen.by', { who: authors.map(seat).join(', ') }) : null;
  return (
    <li className={styles.card}>
      <h3>{title}</h3>
      <ul>{latest.clauses.map((one, i) => <li key={i}>{clause(one)}</li>)}</ul>
      <p className={styles.muted}>{[by, t(`screen.offerIs.${latest.status}`)].filter((words) => words !== null).join(' · ')}</p>
    </li>
  );
}
