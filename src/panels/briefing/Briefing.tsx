import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type StateId, STATES } from '../../engine/names.ts';
import type { ScenarioCard } from '../../protocol/wire.ts';
import { Button } from '../common/Button.tsx';
import { LoadingState } from '../common/States.tsx';
import { MapSlot, useClient } from '../common/store.tsx';
import styles from './Briefing.module.css';
import { Delegation } from './Delegation.tsx';
import { drawKey, drawSeat } from './draw.ts';
import { More } from './More.tsx';
import { RoleSheet } from './RoleSheet.tsx';
import { Stakes } from './Stakes.tsx';

/** Before the game: who one speaks for, what that delegation wants, where, and for whom it matters. */
export default function Briefing() {
  const { t } = useTranslation();
  const at = useClient((s) => s.at);
  const catalog = useClient((s) => s.catalog);
  const go = useClient((s) => s.go);
  if (!catalog) return <LoadingState />;
  const card = catalog.find((c) => c.id === at);
  if (!card) {
    return (
      <div className={styles.missing}>
        <p>{t('briefing.missing')}</p>
        <Button look="primary" onClick={() => go('home')}>{t('app.home')}</Button>
      </div>
    );
  }
  return <Sheet key={card.id} card={card} />;
}

function Sheet({ card }: { card: ScenarioCard }) {
  const { t } = useTranslation();
  const [seat, setSeat] = useState<StateId>(() => drawSeat(STATES));
  const [isDrawn, setDrawn] = useState(true);
  const [keyText, setKeyText] = useState(drawKey);
  const busy = useClient((s) => s.busy);
  const newGame = useClient((s) => s.newGame);
  const select = useClient((s) => s.select);
  // The map shows the delegation that is being looked at.
  useEffect(() => {
    select({ kind: 'state', id: seat });
    return () => select(null);
  }, [seat, select]);

  return (
    <div className={styles.briefing}>
      <MapSlot className={styles.map} />
      <div className={styles.column}>
        <header className={styles.head}>
          <p className={styles.eyebrow}>{t('briefing.eyebrow')} · {t('home.seasons', { count: card.turns })}</p>
          <h1>{t('scenario:title')}</h1>
        </header>
        <section className={styles.panel}>
          <Delegation
            seat={seat}
            isDrawn={isDrawn}
            onChoose={(state) => { setSeat(state); setDrawn(false); }}
            onDraw={() => { setSeat(drawSeat(STATES.filter((state) => state !== seat))); setDrawn(true); }}
          />
          <RoleSheet key={seat} card={card} seat={seat} />
        </section>
      </div>
      <div className={styles.aside}>
        <section className={styles.panel}>
          <Stakes card={card} />
          <More keyText={keyText} onKey={setKeyText} card={card} />
        </section>
      </div>
      <div className={styles.start}>
        <Button look="primary" icon="play" wide disabled={busy} onClick={() => void newGame({ scenario: card.id, seat, keyText: keyText.trim() || drawKey() })}>
          {busy ? t('briefing.starting') : t('briefing.start')}
        </Button>
      </div>
    </div>
  );
}
