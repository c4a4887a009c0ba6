import type { OfferView } from '../../protocol/offers.ts';
import type { SeatView } from '../../protocol/view.ts';
import { narrateIntent, say } from '../../text/index.ts';
import { Icon } from '../common/Icon.tsx';
import { tablesOf } from '../diplomacy/tables.ts';
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
      <ul className={styles.list}>{tables.slice(0, SHOWN).map(({ key, latest }) => <Offer key={key} offer={latest} />)}</ul>
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

function Offer({ offer }: { offer: OfferView }) {
  const { t, seat, clause } = useScreenWords();
  return (
    <li className={styles.card}>
      <h3>{t('screen.offer', { from: seat(offer.from), to: offer.to.map(seat).join(', ') })}</h3>
      <ul>{offer.clauses.map((one, i) => <li key={i}>{clause(one)}</li>)}</ul>
      <p className={styles.muted}>{t(`screen.offerIs.${offer.status}`)}</p>
    </li>
  );
}
