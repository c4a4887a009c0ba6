import { useState } from 'react';
import { STATES, type StateId } from '../../engine/names.ts';
import type { Debrief } from '../../protocol/debrief.ts';
import { Button } from '../common/Button.tsx';
import { Choose } from '../common/Choose.tsx';
import { useClient, useClientStore } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { useTurnName } from './context.ts';
import styles from './Debrief.module.css';
import { Exports } from './export/Exports.tsx';

const isState = (seat: string): seat is StateId => (STATES as readonly string[]).includes(seat);

/** Files, another try, and the way back to an earlier turn. */
export function KeepSection({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation();
  const turnName = useTurnName();
  const store = useClientStore();
  const game = useClient((state) => state.view?.game);
  const busy = useClient((state) => state.busy);
  const save = useClient((state) => state.save);
  const [turn, setTurn] = useState(String(debrief.turningPoints[0]?.turn ?? 1));
  const actions = store.getState();
  const again = (keyText?: string): void => {
    if (game && isState(debrief.seat)) void actions.newGame({ scenario: game.scenario, persons: [debrief.seat], ...(keyText === undefined ? {} : { keyText }) });
  };
  const turns = Array.from({ length: debrief.turns }, (_, i) => ({ value: String(i + 1), label: turnName(i + 1) }));
  const canReplay = game !== undefined && game.readOnly === undefined;
  return (
    <div className={styles.screenOnly} data-screen-only>
      <h2>{t('debrief.keep.title')}</h2>
      <Exports debrief={debrief} />
      <div className={styles.pager}>
        {save !== null && <Button icon="fork" onClick={() => actions.go('worlds', save)}>{t('worlds.compare')}</Button>}
        <Button icon="scales" onClick={() => actions.go('library', 'checked')}>{t('debrief.checked')}</Button>
      </div>
      <div className={styles.duo}>
        <section className={styles.stack}>
          <h3>{t('debrief.keep.replay')}</h3>
          <Button icon="dice" look="primary" disabled={busy} onClick={() => again()}>{t('debrief.keep.newKey')}</Button>
          <Button icon="play" disabled={busy} onClick={() => again(game?.keyText)}>{t('debrief.keep.sameKey')}</Button>
          {game && <span className={styles.muted}>{t('debrief.keep.key', { key: game.keyText })}</span>}
        </section>
        {canReplay && (
          <section className={styles.stack}>
            <h3>{t('debrief.keep.stepBack')}</h3>
            <Choose label={t('debrief.keep.stepBackTurn')} value={turn} options={turns} onChoose={setTurn} />
            <Button icon="undo" disabled={busy} onClick={() => void actions.stepBack(Number(turn))}>{t('debrief.keep.stepBackGo', { turn })}</Button>
            <span className={styles.muted}>{t('debrief.keep.stepBackNote')}</span>
          </section>
        )}
      </div>
    </div>
  );
}
