/** What happened, told in words in step with the map; then what it did to one's own meters. */
import { useEffect, useRef, useState } from 'react';
import type { FactKind } from '../../engine/names.ts';
import type { FactView } from '../../protocol/facts.ts';
import type { SeatView } from '../../protocol/view.ts';
import { classes } from '../common/classes.ts';
import { Icon, type IconName } from '../common/Icon.tsx';
import panel from '../common/panel.module.css';
import { useClient } from '../common/store.tsx';
import { useWords } from '../table/words.ts';
import { Changes } from './Changes.tsx';
import styles from './resolution.module.css';
import { TONE, toneOf, weightiest } from './tone.ts';

/** Entries that stand open at once. */
const OPEN = 4;

export function Resolution({ view, numbersFirst = false }: { view: SeatView; /** On a phone: what changed stands over what happened. */ numbersFirst?: boolean }) {
  const { t } = useWords();
  const playback = useClient((state) => state.playback);
  const [showAll, setShowAll] = useState(false);
  const { facts, index, running } = playback;
  // While it plays, the latest; afterwards what matters most; all of it one tap away.
  const told = running ? facts.slice(0, index + 1) : facts;
  const places = told.map((_, at) => at);
  const open = showAll ? places : running ? places.slice(-OPEN) : weightiest(facts, view.seat, OPEN);
  const hidden = told.length - open.length;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The feed was followed to its end; what changed stands above it.
    if (!running && numbersFirst) top.current?.closest('[data-scrolls]')?.scrollTo({ top: 0 });
  }, [running, numbersFirst]);
  return (
    <div ref={top} className={panel.stack}>
      {!running && numbersFirst && <Changes view={view} ownFirst />}
      <section>
        <div className={panel.head}>
          <h3 className={panel.eyebrow}>{t('resolution.feed')}</h3>
          {running && <span className={panel.muted}>{t('resolution.progress', { index: index + 1, count: facts.length })}</span>}
        </div>
        {running && <span className={styles.track} aria-hidden="true"><span style={{ inlineSize: `${((index + 1) / facts.length) * 100}%` }} /></span>}
        {facts.length === 0 && <p className={panel.muted}>{t('resolution.nothing')}</p>}
        {hidden > 0 && <button type="button" className={styles.earlier} onClick={() => setShowAll(true)}>{t('resolution.more', { count: hidden })}</button>}
        <ol className={styles.feed} aria-live={running ? 'off' : undefined}>
          {/* Facts never change their place within one resolution. */}
          {open.map((at) => <Fact key={at} fact={facts[at]} isNow={running && at === index} />)}
        </ol>
      </section>
      {!running && !numbersFirst && <Changes view={view} />}
    </div>
  );
}

const ICONS: Partial<Record<FactKind, IconName>> = {
  eventArrived: 'news', orderExecuted: 'orders', agreementSigned: 'handshake', clauseKept: 'check', clauseBroken: 'warning', incident: 'warning', peopleAffected: 'people',
  missionDeployed: 'shield', missionRenewed: 'shield', missionEnded: 'shield', councilApproved: 'shield', deploymentRequested: 'shield', deploymentConsented: 'shield',
  goodOfficesRequested: 'talk', goodOfficesAccepted: 'talk', privateTalks: 'talk', textTabled: 'file', textSigned: 'handshake', accused: 'talk',
  waterReleased: 'water', shortageWater: 'water', energyExported: 'energy', shortageEnergy: 'energy', borderClosed: 'lock', mobilised: 'flag', misread: 'eye',
  stepUp: 'up', stepDown: 'down', orderDropped: 'close', councilVeto: 'close', institutionBegins: 'handshake', war: 'warning',
};

function Fact({ fact, isNow }: { fact: FactView; isNow: boolean }) {
  const { fact: inWords } = useWords();
  const select = useClient((state) => state.select);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNow) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isNow]);
  const tone = toneOf(fact.kind);
  const { border } = fact;
  const words = <span>{inWords(fact)}</span>;
  return (
    <li ref={row} className={classes(styles.fact, isNow && styles.now)}>
      <Icon name={ICONS[fact.kind] ?? 'info'} size={17} className={tone === TONE.good ? styles.good : tone === TONE.bad ? styles.bad : styles.plain} />
      {border === undefined ? words : <button type="button" className={styles.place} onClick={() => select({ kind: 'border', id: border })}>{words}</button>}
    </li>
  );
}
