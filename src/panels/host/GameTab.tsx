import { useState } from 'react';
import type { SeatView } from '../../protocol/view.ts';
import { Button } from '../common/Button.tsx';
import { ChooseMany } from '../common/Choose.tsx';
import { Confirm } from '../common/Sheet.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { useHosting } from '../screen/hosting.ts';
import styles from './Host.module.css';

const KEYS = [{ key: 'P', does: 'pause' }, { key: 'H', does: 'drawer' }, { key: 'Esc', does: 'close' }] as const;

/** The game as a whole: the second window, forecasts, a turn back, an early end, and the keys. */
export function GameTab({ view }: { view: SeatView }) {
  const { t } = useTranslation();
  const command = useHosting((hosting) => hosting.command);
  const openDrawer = useHosting((hosting) => hosting.openDrawer);
  const stepBack = useClient((state) => state.stepBack);
  const go = useClient((state) => state.go);
  const save = useClient((state) => state.save);
  const busy = useClient((state) => state.busy);
  const [asking, setAsking] = useState<'back' | 'end' | null>(null);
  // At the opening of a turn 'back' means the turn before; later it means this turn's own beginning.
  const target = view.phase === 'news' ? view.turn - 1 : view.turn;
  const isDecided = view.phase === 'resolution' || view.phase === 'reflection' || view.phase === 'ended';
  return (
    <>
      <section className={styles.part}>
        <h3>{t('host.projector')}</h3>
        <p className={styles.muted}>{t('host.projectorAbout')}</p>
        <Button icon="globe" onClick={() => window.open(`#/projector/${save ?? ''}`, 'good-offices-projector', 'popup,width=1280,height=720')}>{t('host.openProjector')}</Button>
      </section>
      <section className={styles.part}>
        <ChooseMany legend={t('host.forecasts')} options={[{ value: 'shown', label: t('host.forecastsShown') }]} chosen={view.forecastsShown ? ['shown'] : []} onToggle={() => void command({ do: 'forecasts', shown: !view.forecastsShown })} />
      </section>
      <section className={styles.part}>
        <Button icon="undo" disabled={busy || target < 1} onClick={() => setAsking('back')}>{t('table.menu.stepBack')}</Button>
        <Button look="danger" icon="flag" disabled={busy || isDecided} onClick={() => setAsking('end')}>{t('host.endEarly')}</Button>
        <p className={styles.muted}>{t(isDecided ? 'host.endLater' : 'host.endAbout')}</p>
      </section>
      <section className={styles.part}>
        <h3>{t('host.keys')}</h3>
        <dl className={styles.keys}>{KEYS.map(({ key, does }) => [<dt key={key}><kbd>{key}</kbd></dt>, <dd key={does}>{t(`host.key.${does}`)}</dd>])}</dl>
      </section>
      <Confirm
        open={asking === 'back'} onClose={() => setAsking(null)} onConfirm={() => { openDrawer(false); void stepBack(target); }}
        title={t('table.menu.stepBackTitle', { turn: target })} body={t('table.menu.stepBackBody')} confirm={t('table.menu.stepBackDo')}
      />
      <Confirm
        open={asking === 'end'} danger onClose={() => setAsking(null)} title={t('host.endTitle')} body={t('host.endAbout')} confirm={t('host.endEarly')}
        onConfirm={() => {
          openDrawer(false);
          void command({ do: 'endEarly' }).then((done) => done && go('debrief'));
        }}
      />
    </>
  );
}
