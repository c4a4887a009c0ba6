import { useEffect, useState } from 'react';
import type { Debrief } from '../../../protocol/debrief.ts';
import type { SaveSummary } from '../../../protocol/wire.ts';
import type { World, Worlds } from '../../../protocol/worlds.ts';
import { Choose } from '../../common/Choose.tsx';
import { EmptyState, LoadingState } from '../../common/States.tsx';
import { useClient, useClientStore } from '../../common/store.tsx';
import { useTranslation } from '../../common/text.tsx';
import { LineSample } from '../../worlds/Lines.tsx';
import { useSourceName } from '../../worlds/naming.ts';
import { OutcomeTable } from '../../worlds/OutcomeTable.tsx';
import styles from './TwoWorlds.module.css';
import { BothCourses } from './BothCourses.tsx';
import { otherWorlds } from './otherWorlds.ts';

/** This game beside another one of the same scenario: the latest, or the one that is chosen. */
export function TwoWorlds({ debrief, save }: { debrief: Debrief; save: string }) {
  const { t } = useTranslation();
  const saves = useClient((s) => s.saves);
  const [chosen, setChosen] = useState<string | null>(null);
  const others = otherWorlds(saves, save);
  const other = others.find((one) => one.save === chosen) ?? others[0];
  if (other === undefined) return <EmptyState icon="fork">{t('debrief.lead.noOther')}</EmptyState>;
  return <Compared key={other.save} debrief={debrief} save={save} other={other} others={others} onChoose={setChosen} />;
}

interface ComparedProps {
  readonly debrief: Debrief;
  readonly save: string;
  readonly other: SaveSummary;
  readonly others: readonly SaveSummary[];
  readonly onChoose: (save: string) => void;
}

function Compared({ debrief, save, other, others, onChoose }: ComparedProps) {
  const { t } = useTranslation();
  const store = useClientStore();
  const nameOf = useSourceName();
  const [told, setTold] = useState<Worlds | 'asking' | null>('asking');
  useEffect(() => {
    let isCurrent = true;
    void store.getState().compareWorlds([{ from: 'save', save }, { from: 'save', save: other.save }]).then((answer) => isCurrent && setTold(answer));
    return () => { isCurrent = false; };
  }, [store, save, other.save]);
  if (told === 'asking') return <LoadingState label={t('worlds.loading')} />;
  const [here, there] = told?.worlds.flatMap((one) => (one.ok ? [one.world] : [])) ?? [];
  const named = ({ save: id, rehearsed }: SaveSummary): string => [nameOf({ from: 'save', save: id }), ...(rehearsed ? [t('saves.rehearsed')] : [])].join(' · ');
  return (
    <div className={styles.worlds}>
      <div className={styles.which}>
        {here !== undefined && there !== undefined && <Legend isSameLuck={here.luck === there.luck} />}
        {others.length > 1 && <Choose label={t('debrief.lead.otherGame')} value={other.save} options={others.map((one) => ({ value: one.save, label: named(one) }))} onChoose={onChoose} />}
      </div>
      {here === undefined || there === undefined ? <EmptyState icon="fork">{t('worlds.tooFew')}</EmptyState> : <SideBySide debrief={debrief} here={here} there={there} />}
    </div>
  );
}

/** Which line is which game, here and in the table. */
function Legend({ isSameLuck }: { isSameLuck: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={styles.legend}>
      <Head mark={0} /><Head mark={1} />
      <p className={styles.aside}>{t(isSameLuck ? 'debrief.lead.sameLuck' : 'debrief.lead.otherLuck')}</p>
    </div>
  );
}

const GAMES = ['thisGame', 'otherGame'] as const;
function Head({ mark }: { mark: 0 | 1 }) {
  const { t } = useTranslation();
  return <span className={styles.head}><LineSample mark={mark} />{t(`debrief.lead.${GAMES[mark]}`)}</span>;
}

function SideBySide({ debrief, here, there }: { debrief: Debrief; here: World; there: World }) {
  const { t } = useTranslation();
  return (
    <>
      <BothCourses debrief={debrief} worlds={[here, there]} />
      <OutcomeTable difference caption={t('worlds.outcomes')} worlds={[{ id: 'here', head: <Head mark={0} />, outcome: here.outcome }, { id: 'there', head: <Head mark={1} />, outcome: there.outcome }]} />
    </>
  );
}
