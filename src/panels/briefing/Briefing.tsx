import { useEffect, useState } from 'react';
import { sidesOf, STATES } from '../../engine/names.ts';
import type { ScenarioCard } from '../../protocol/wire.ts';
import { Button } from '../common/Button.tsx';
import { LoadingState } from '../common/States.tsx';
import { MapSlot, useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Briefing.module.css';
import { Delegation } from './Delegation.tsx';
import { drawKey, drawSeat } from './draw.ts';
import { More } from './More.tsx';
import { Others } from './Others.tsx';
import { ModeChoice, Players } from './Players.tsx';
import { RoleSheet } from './RoleSheet.tsx';
import { gameOf, isReady, type Setup } from './setup.ts';
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
  const [setup, setSetup] = useState<Setup>(() => ({ mode: 'solo', seat: drawSeat(STATES), persons: firstPersons(card), level: 'careful', hasEnvoy: false }));
  const [isDrawn, setDrawn] = useState(true);
  const [keyText, setKeyText] = useState(drawKey);
  const busy = useClient((s) => s.busy);
  const newGame = useClient((s) => s.newGame);
  const select = useClient((s) => s.select);
  const change = (part: Partial<Setup>): void => setSetup((now) => ({ ...now, ...part }));
  const { mode, seat } = setup;
  // The map shows the delegation that is being looked at.
  useEffect(() => {
    select(mode === 'solo' && seat !== 'ENVOY' ? { kind: 'state', id: seat } : null);
    return () => select(null);
  }, [mode, seat, select]);

  return (
    <div className={styles.briefing}>
      <MapSlot className={styles.map} />
      <div className={styles.column}>
        <header className={styles.head}>
          <p className={styles.eyebrow}>{t('briefing.eyebrow')} · {t('home.seasons', { count: card.turns })}</p>
          <h1>{t('scenario:title')}</h1>
        </header>
        <section className={styles.panel}>
          <ModeChoice mode={mode} onChoose={(chosen) => change({ mode: chosen })} />
          {mode === 'solo' && (
            <>
              <Delegation
                seat={seat}
                isDrawn={isDrawn}
                onChoose={(chosen) => { change({ seat: chosen }); setDrawn(false); }}
                onDraw={() => { change({ seat: drawSeat(STATES.filter((state) => state !== seat)) }); setDrawn(true); }}
              />
              <RoleSheet key={seat} card={card} seat={seat} />
            </>
          )}
          {mode === 'screen' && <Players setup={setup} onChange={(persons) => change({ persons })} />}
        </section>
      </div>
      <div className={styles.aside}>
        <section className={styles.panel}>
          <Stakes card={card} />
          <Others setup={setup} onChange={change} />
          <More keyText={keyText} onKey={setKeyText} card={card} />
        </section>
      </div>
      <div className={styles.start}>
        <Button look="primary" icon="play" wide disabled={busy || !isReady(setup)} onClick={() => void newGame(gameOf(setup, card.id, keyText.trim() || drawKey()))}>
          {t(busy ? 'briefing.starting' : mode === 'solo' ? 'briefing.start' : `briefing.startOf.${mode}`)}
        </Button>
      </div>
    </div>
  );
}

/** Both sides of the first border in dispute: a quarrel needs two. */
const firstPersons = ({ borders }: ScenarioCard): Setup['persons'] => STATES.filter((state) => sidesOf(borders[0] ?? 'KG-TJ').includes(state));
