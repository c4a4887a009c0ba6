/** What everyone may read, in letters for a whole room: on a projector's window, and between delegations on the shared device. */
import type { ReactNode } from 'react';
import type { SeatView } from '../../protocol/view.ts';
import { classes } from '../common/classes.ts';
import { MapSlot, useClient } from '../common/store.tsx';
import styles from './Public.module.css';
import { PublicFacts } from './PublicFacts.tsx';
import { PublicMeters } from './PublicMeters.tsx';
import { PublicNews } from './PublicNews.tsx';
import { PublicTalks } from './PublicTalks.tsx';
import { Timer } from './Timer.tsx';
import { useScreenWords } from './words.ts';

interface PublicProps {
  readonly view: SeatView;
  /** What a lesson's plan says now. */
  readonly say?: string | null;
  /** What can be done here; a projector has nothing. */
  readonly children?: ReactNode;
}

export function Public({ view, say, children }: PublicProps) {
  const { t } = useScreenWords();
  // While the resolution plays, meters wait for its end: the map tells the story first.
  const before = useClient((state) => (state.playback.running ? state.playback.before : null));
  const when = { season: t(`names.season.${view.season}`), turn: view.turn, turns: view.game.turns };
  return (
    <div className={classes(styles.public, children === undefined && styles.projector)}>
      <header className={styles.head}>
        <h1>{t('scenario:title')}</h1>
        <p>{t('table.turn', when)}{view.game.rehearsed && ` · ${t('table.menu.rehearsed')}`}</p>
        <span className={styles.space} />
        {say && <p className={styles.say}>{t(say)}</p>}
        <Timer />
      </header>
      <MapSlot className={styles.map} />
      <section className={styles.side} aria-labelledby="public-phase" tabIndex={0}>
        <h2 id="public-phase">{t(`names.phase.${view.phase}`)}</h2>
        <Phase view={view} />
      </section>
      <PublicMeters view={before ?? view} />
      {children !== undefined && <div className={styles.bar}>{children}</div>}
    </div>
  );
}

function Phase({ view }: { view: SeatView }) {
  const { t } = useScreenWords();
  switch (view.phase) {
    case 'news': return <PublicNews view={view} />;
    case 'diplomacy': return <PublicTalks view={view} />;
    case 'orders': return <><p>{t('screen.ordersAbout')}</p><PublicTalks view={view} /></>;
    case 'resolution': return <PublicFacts view={view} />;
    case 'reflection': return <><p>{t('screen.reflectionAbout')}</p><PublicFacts view={view} /></>;
    case 'ended': return <p className={styles.end}>{t(view.outcome?.war ? 'screen.endedWar' : view.outcome?.failed ? 'screen.endedFailed' : 'screen.ended')}</p>;
  }
}
