/** At a seat of a shared device: its time, its role sheet, and the host's drawer. The sheet opens by itself once. */
import { useState } from 'react';
import type { SeatId } from '../../engine/names.ts';
import type { SeatView } from '../../protocol/view.ts';
import { RoleSheet } from '../briefing/RoleSheet.tsx';
import { IconButton } from '../common/Button.tsx';
import { Sheet } from '../common/Sheet.tsx';
import { useClient } from '../common/store.tsx';
import { useHosting } from './hosting.ts';
import styles from './HostSign.module.css';
import { Timer } from './Timer.tsx';
import { useScreenWords } from './words.ts';

export default function HostSign({ view, narrow }: { view: SeatView; narrow: boolean }) {
  const { t } = useScreenWords();
  const openDrawer = useHosting((hosting) => hosting.openDrawer);
  return (
    <span className={narrow ? styles.chip : styles.sign}>
      <Timer />
      {view.seat !== 'PUBLIC' && <Role key={view.seat} view={view} seat={view.seat} />}
      {!narrow && <IconButton icon="people" label={t('screen.host')} onClick={() => openDrawer(true)} />}
    </span>
  );
}

function Role({ view, seat }: { view: SeatView; seat: SeatId }) {
  const { t, seat: name } = useScreenWords();
  const card = useClient((state) => state.catalog?.find(({ id }) => id === view.game.scenario));
  const met = useHosting((hosting) => hosting.met);
  const meet = useHosting((hosting) => hosting.meet);
  const [isOpen, setOpen] = useState(view.turn === 1 && !met.includes(seat));
  if (card === undefined) return null;
  return (
    <>
      <IconButton icon="file" label={t('briefing.role')} onClick={() => setOpen(true)} />
      <Sheet open={isOpen} onClose={() => { meet(seat); setOpen(false); }} title={`${name(seat)} · ${t('briefing.role')}`}><RoleSheet card={card} seat={seat} /></Sheet>
    </>
  );
}
