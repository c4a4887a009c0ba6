import { useState } from 'react';
import type { SeatView } from '../../protocol/view.ts';
import { Button, IconButton } from '../common/Button.tsx';
import { Icon } from '../common/Icon.tsx';
import { ORGANISATION } from '../lookup.ts';
import { Confirm, Sheet } from '../common/Sheet.tsx';
import { useClient } from '../common/store.tsx';
import styles from './topbar.module.css';
import { useWords } from './words.ts';

/** What is done with the game as a whole: save it, step back, look things up, leave. */
export function GameMenu({ view }: { view: SeatView }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const storage = useClient((state) => state.storage);
  const exportFile = useClient((state) => state.exportFile);
  const stepBack = useClient((state) => state.stepBack);
  const openSettings = useClient((state) => state.openSettings);
  const go = useClient((state) => state.go);
  const openGlossary = useClient((state) => state.openGlossary);
  const leave = useClient((state) => state.leave);
  const close = (): void => setOpen(false);
  // At the opening of a turn 'back' means the turn before; later it means this turn's own beginning.
  const target = view.phase === 'news' ? view.turn - 1 : view.turn;
  return (
    <>
      <span className={styles.menu}>
        <IconButton icon="settings" label={storage === 'kept' ? t('table.menu.label') : `${t('table.menu.label')}: ${t(`table.menu.${storage}`)}`} aria-haspopup="dialog" onClick={() => setOpen(true)} />
        {storage !== 'kept' && <span className={styles.alert} aria-hidden="true" />}
      </span>
      <Sheet open={open} onClose={close} title={t('table.menu.label')}>
        <div className={styles.items}>
          <p className={styles.storage} data-state={storage}><Icon name={storage === 'kept' ? 'check' : 'warning'} size={18} />{t(`table.menu.${storage}`)}</p>
          <Button wide icon="download" onClick={() => { void exportFile('record'); close(); }}>{t('table.menu.saveFile')}</Button>
          <Button wide icon="undo" disabled={target < 1 || view.game.readOnly !== undefined} onClick={() => { close(); setAsking(true); }}>{t('table.menu.stepBack')}</Button>
          <Button wide icon="settings" onClick={() => { close(); openSettings(true); }}>{t('table.menu.settings')}</Button>
          <Button wide icon="book" onClick={() => { close(); go('library'); }}>{t('table.menu.glossary')}</Button>
          <Button wide icon="handshake" onClick={() => { close(); openGlossary(ORGANISATION); }}>{t('table.menu.organisations')}</Button>
          <Button wide icon="home" onClick={() => { close(); void leave(); }}>{t('table.menu.leave')}</Button>
        </div>
      </Sheet>
      <Confirm
        open={asking} onClose={() => setAsking(false)} onConfirm={() => void stepBack(target)}
        title={t('table.menu.stepBackTitle', { turn: target })} body={t('table.menu.stepBackBody')} confirm={t('table.menu.stepBackDo')}
      />
    </>
  );
}
