/** The panel of the current phase: where the season stands, and what is to be done now. */
import { useEffect, useRef } from 'react';
import type { PhaseId } from '../../engine/names.ts';
import type { SeatView } from '../../protocol/view.ts';
import { classes } from '../common/classes.ts';
import { Diplomacy } from '../diplomacy/Diplomacy.tsx';
import { News } from '../news/News.tsx';
import { Orders } from '../orders/Orders.tsx';
import { Reflection } from '../reflection/Reflection.tsx';
import { Resolution } from '../resolution/Resolution.tsx';
import styles from './phase.module.css';
import { SEASON_PHASES } from './steps.ts';
import { useWords } from './words.ts';

export function Phase({ view, narrow = false }: { view: SeatView; /** A tab already shows the phase's name. */ narrow?: boolean }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(`${view.turn} ${view.phase}`);
  useEffect(() => {
    const now = `${view.turn} ${view.phase}`;
    if (shown.current === now) return;
    shown.current = now;
    // The button that was pressed now means something else; reading goes on here.
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('[data-scrolls]')?.scrollTo({ top: 0 });
  }, [view.turn, view.phase]);
  return (
    <>
      <header className={styles.head}>
        <Steps phase={view.phase} />
        <h2 ref={heading} tabIndex={-1} className={narrow ? 'visually-hidden' : styles.title}>{t(`names.phase.${view.phase}`)}</h2>
        {view.game.readOnly && <p className={styles.note}>{t(`table.readOnly.${view.game.readOnly}`)}</p>}
      </header>
      <Content key={`${view.turn} ${view.phase}`} view={view} narrow={narrow} />
    </>
  );
}

function Content({ view, narrow }: { view: SeatView; narrow: boolean }) {
  switch (view.phase) {
    case 'news': return <News view={view} />;
    case 'diplomacy': return <Diplomacy view={view} />;
    case 'orders': return <Orders view={view} />;
    case 'reflection': return <Reflection view={view} />;
    case 'resolution':
    case 'ended': return <Resolution view={view} numbersFirst={narrow} />;
  }
}

/** The five phases of the season as a small track; the current one is named by the heading below. */
function Steps({ phase }: { phase: PhaseId }) {
  const { t } = useWords();
  const now = phase === 'ended' ? SEASON_PHASES.length : SEASON_PHASES.indexOf(phase);
  return (
    <ol className={styles.steps} aria-label={t('table.phases')}>
      {SEASON_PHASES.map((id, i) => (
        <li key={id} className={classes(i < now && styles.done, i === now && styles.now)} aria-current={i === now ? 'step' : undefined} title={t(`names.phase.${id}`)}>
          <span className="visually-hidden">{t(`names.phase.${id}`)}</span>
        </li>
      ))}
    </ol>
  );
}
