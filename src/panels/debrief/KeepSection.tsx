import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STATES, type StateId } from '../../engine/names.ts';
import type { Debrief } from '../../protocol/debrief.ts';
import { Button } from '../common/Button.tsx';
import { Choose } from '../common/Choose.tsx';
import { useClient, useClientStore } from '../common/store.tsx';
import { useTurnName } from './context.ts';
import styles from './Debrief.module.css';

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
    <div className={styles.screenOnly}>
      <h2>{t('debrief.keep.title')}</h2>
      <ul className={styles.exports}>
        {(['record', 'meters'] as const).map((what) => (
          <li key={what}><Button icon="download" wide onClick={() => void actions.exportFile(what)}>{t(`debrief.keep.${what}`)}</Button><span className={styles.muted}>{t(`debrief.keep.${what}About`)}</span></li>
        ))}
        {save !== null && <li><Button icon="fork" wide onClick={() => actions.go('worlds', save)}>{t('worlds.compare')}</Button></li>}
        <li><Button icon="file" wide onClick={() => window.print()}>{t('debrief.keep.print')}</Button></li>
        <li><Button icon="scales" wide onClick={() => actions.go('library', 'checked')}>{t('debrief.checked')}</Button></li>
      </ul>
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
