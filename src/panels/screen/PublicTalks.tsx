import type { OfferView } from '../../protocol/offers.ts';
import type { SeatView } from '../../protocol/view.ts';
import { narrateIntent, say } from '../../text/index.ts';
import { Icon } from '../common/Icon.tsx';
import styles from './Public.module.css';
import { useScreenWords } from './words.ts';

/** More would not be read from the back of a room. */
const SHOWN = 4;

/** What was offered and said in public this season, the latest first; what is private stays with those whom it concerns. */
export function PublicTalks({ view }: { view: SeatView }) {
  const { t, seat } = useScreenWords();
  const offers = [...view.offers].reverse();
  const said = view.said.filter((one) => one.turn === view.turn);
  if (offers.length === 0 && said.length === 0) return <p className={styles.muted}>{t('screen.noTalks')}</p>;
  return (
    <>
      <ul className={styles.list}>{offers.slice(0, SHOWN).map((offer) => <Offer key={offer.id} offer={offer} />)}</ul>
      {offers.length > SHOWN && <p className={styles.muted}>{t('screen.moreOffers', { count: offers.length - SHOWN })}</p>}
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
