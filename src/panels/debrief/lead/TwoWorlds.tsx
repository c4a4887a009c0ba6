import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaveSummary } from '../../../protocol/wire.ts';
import type { Worlds } from '../../../protocol/worlds.ts';
import { EmptyState, LoadingState } from '../../common/States.tsx';
import { useClientStore } from '../../common/store.tsx';
import { OutcomeTable } from '../../worlds/OutcomeTable.tsx';
import styles from './Lead.module.css';

/** The save of the latest other finished game of the same scenario; null when there is none. */
export function otherWorld(saves: readonly SaveSummary[], save: string): string | null {
  const own = saves.find((one) => one.save === save);
  const others = saves.filter((one) => one.ended && one.save !== save && one.scenario === own?.scenario);
  return others.reduce<SaveSummary | null>((latest, one) => (latest === null || one.savedAt > latest.savedAt ? one : latest), null)?.save ?? null;
}

/** This game beside another one of the same scenario. */
export function TwoWorlds({ save, other }: { save: string; other: string }) {
  const { t } = useTranslation();
  const store = useClientStore();
  const [told, setTold] = useState<Worlds | 'asking' | null>('asking');
  useEffect(() => {
    let isCurrent = true;
    void store.getState().compareWorlds([{ from: 'save', save }, { from: 'save', save: other }]).then((answer) => isCurrent && setTold(answer));
    return () => { isCurrent = false; };
  }, [store, save, other]);
  if (told === 'asking') return <LoadingState label={t('worlds.loading')} />;
  const sound = told?.worlds.flatMap((one) => (one.ok ? [one.world] : [])) ?? [];
  const [here, there] = sound;
  if (here === undefined || there === undefined) return <EmptyState icon="fork">{t('worlds.tooFew')}</EmptyState>;
  return (
    <div className={styles.stack}>
      <OutcomeTable difference caption={t('worlds.outcomes')} worlds={[{ id: 'here', head: t('debrief.lead.thisGame'), outcome: here.outcome }, { id: 'there', head: t('debrief.lead.otherGame'), outcome: there.outcome }]} />
      <p className={styles.aside}>{t(here.luck === there.luck ? 'debrief.lead.sameLuck' : 'debrief.lead.otherLuck')}</p>
    </div>
  );
}
