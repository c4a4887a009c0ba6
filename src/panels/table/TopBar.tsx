import { Suspense } from 'react';
import { isShared } from '../../protocol/seats.ts';
import type { SeatView } from '../../protocol/view.ts';
import { classes } from '../common/classes.ts';
import { later } from '../common/later.ts';
import { GameMenu } from './GameMenu.tsx';
import { NextButton } from './NextButton.tsx';
import { OwnMeters } from './OwnMeters.tsx';
import styles from './topbar.module.css';
import { useWords } from './words.ts';

const HostSign = later(() => import('../screen/HostSign.tsx'), 'screen');

/** Scenario, season and turn, own meters, the menu, and (on a wide screen) the next step. */
export function TopBar({ view, seen, narrow }: { view: SeatView; seen: SeatView; narrow: boolean }) {
  const { t } = useWords();
  const when = { season: t(`names.season.${view.season}`), turn: view.turn, turns: view.game.turns };
  return (
    <header className={classes(styles.bar, narrow && styles.narrow)}>
      <h1 className={classes(styles.title, narrow && 'visually-hidden')}>{t('scenario:title')}</h1>
      <p className={styles.when}>
        <span aria-hidden={narrow}>{t(narrow ? 'table.turnShort' : 'table.turn', when)}</span>
        {narrow && <span className="visually-hidden">{t('table.turn', when)}</span>}
        {view.game.rehearsed && <span className={styles.mark} title={t('table.menu.rehearsed')}>{narrow ? <><span aria-hidden="true">↺</span><span className="visually-hidden">{t('table.menu.rehearsed')}</span></> : t('table.menu.rehearsed')}</span>}
      </p>
      <span className={styles.space} />
      <OwnMeters view={seen} tiny={narrow} />
      {isShared(view) && <Suspense fallback={null}><HostSign view={view} narrow={narrow} /></Suspense>}
      <GameMenu view={view} />
      {!narrow && <span className={styles.next}><NextButton view={view} /></span>}
    </header>
  );
}
