/** Parallel worlds: several games of one scenario on one page. The default export is loaded as its own chunk. */
import { useEffect, useState } from 'react';
import { FEWEST_WORLDS, MOST_WORLDS, type Worlds as Told, type WorldSource } from '../../protocol/worlds.ts';
import { Button } from '../common/Button.tsx';
import { EmptyState, LoadingState } from '../common/States.tsx';
import { useClient, useClientStore } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { Chooser } from './Chooser.tsx';
import { Comparison } from './Comparison.tsx';
import { idsOf } from './naming.ts';
import styles from './Worlds.module.css';

/** The comparison of these sources; null while there are too few, or when it was refused. */
function useComparison(sources: readonly WorldSource[]): { readonly told: Told | null; readonly sources: readonly WorldSource[]; readonly waits: boolean } {
  const store = useClientStore();
  const [found, setFound] = useState<{ readonly told: Told | null; readonly sources: readonly WorldSource[] }>({ told: null, sources: [] });
  useEffect(() => {
    if (sources.length < FEWEST_WORLDS) return undefined;
    let isCurrent = true;
    void store.getState().compareWorlds(sources).then((told) => isCurrent && setFound({ told, sources }));
    return () => { isCurrent = false; };
  }, [store, sources]);
  const isEnough = sources.length >= FEWEST_WORLDS;
  return { told: isEnough ? found.told : null, sources: found.sources, waits: isEnough && found.sources !== sources };
}

export default function Worlds() {
  const { t } = useTranslation();
  const store = useClientStore();
  const at = useClient((s) => s.at);
  const [sources, setSources] = useState<readonly WorldSource[]>(() => idsOf(at).slice(0, MOST_WORLDS).map((save) => ({ from: 'save', save })));
  const { told, sources: compared, waits } = useComparison(sources);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('worlds.title')}</h1>
        <p className={styles.lead}>{t('worlds.lead')}</p>
      </header>
      <Chooser sources={sources} onChange={setSources} />
      {sources.length < FEWEST_WORLDS && <EmptyState icon="fork">{t(sources.length === 0 ? 'worlds.none' : 'worlds.one')}</EmptyState>}
      {waits && told === null && <LoadingState label={t('worlds.loading')} />}
      {told && <div className={styles.told} aria-busy={waits}><Comparison told={told} sources={compared} /></div>}
      {told?.scenario !== undefined && (
        <div className={styles.after}>
          <Button icon="download" onClick={() => void store.getState().exportWorlds(compared)}>{t('worlds.csv')}</Button>
          <p className={styles.muted}>{t('worlds.noRanking')}</p>
        </div>
      )}
    </div>
  );
}
