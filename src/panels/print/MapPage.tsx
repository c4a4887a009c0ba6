import { useContext, useEffect, useRef, useState } from 'react';
import type { SeatId } from '../../engine/names.ts';
import { isState } from '../../protocol/seats.ts';
import type { ScenarioCard } from '../../protocol/wire.ts';
import { PaperMapContext } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { Page } from './Page.tsx';
import styles from './Paper.module.css';

/** The region in black and white: the borders in question numbered, the reader's own state hatched. */
export function MapPage({ card, seat }: { card: ScenarioCard; seat: SeatId }) {
  const { t, i18n } = useTranslation();
  return (
    <Page title={t('print.sheet.map')} owner={t(`names.seat.${seat}`)}>
      <PaperMap card={card} seat={seat} />
      <div className={styles.legend}>
        <div>
          <h3>{t('briefing.borders')}</h3>
          <ol className={styles.numbered}>
            {card.borders.map((id) => <li key={id}>{t(`names.border.${id}`)}{i18n.exists(`scenario:sites.${id}`) && <> · {t(`scenario:sites.${id}`)}</>}</li>)}
          </ol>
        </div>
        <div>
          <h3>{t('briefing.threats')}</h3>
          <ul className={styles.list}>{card.threats.map((id) => <li key={id}>{t(`names.threat.${id}`)}</li>)}</ul>
        </div>
      </div>
      <p className={styles.small}>{t('scenario:note')}</p>
      <p className={styles.small}>{t('map.disclaimer.full')}</p>
    </Page>
  );
}

function PaperMap({ card, seat }: { card: ScenarioCard; seat: SeatId }) {
  const { t, i18n } = useTranslation();
  const draw = useContext(PaperMapContext);
  const host = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const { language } = i18n;
  useEffect(() => {
    // Read here, so that a change of language draws the names anew.
    if (draw && host.current && language) draw(host.current, { borders: card.borders, ...(isState(seat) ? { state: seat } : {}) }).then(() => setFailed(false), () => setFailed(true));
  }, [draw, card, seat, language]);
  return (
    <>
      <div ref={host} className={styles.map} />
      {failed && <p className={styles.note}>{t('map.failed')}</p>}
    </>
  );
}
