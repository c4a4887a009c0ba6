import { FEWEST_WORLDS, type WorldFault, type Worlds, type WorldSource } from '../../protocol/worlds.ts';
import { Icon } from '../common/Icon.tsx';
import { EmptyState } from '../common/States.tsx';
import { useTranslation } from '../common/text.tsx';
import { LineSample } from './Lines.tsx';
import { Multiples } from './Multiples.tsx';
import { letterOf, type Lettered, useScenarioTitle, useSourceName } from './naming.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import styles from './Worlds.module.css';

/** What could be compared, and what could not with its reason. */
export function Comparison({ told, sources }: { told: Worlds; sources: readonly WorldSource[] }) {
  const { t } = useTranslation();
  const titleOf = useScenarioTitle();
  const sound: Lettered[] = [];
  const faults: { readonly source: WorldSource; readonly fault: WorldFault }[] = [];
  told.worlds.forEach((one, i) => {
    const source = sources[i];
    if (source === undefined) return;
    if (one.ok) sound.push({ letter: letterOf(i), mark: i, world: one.world, source });
    else faults.push({ source, fault: one.fault });
  });
  return (
    <>
      {faults.length > 0 && <Faults faults={faults} />}
      {sound.length < FEWEST_WORLDS ? <EmptyState icon="fork">{t('worlds.tooFew')}</EmptyState> : (
        <>
          <section className={styles.section}>
            <h2>{titleOf(told.scenario ?? '')}</h2>
            <Legend worlds={sound} />
            <OutcomeTable caption={t('worlds.outcomes')} worlds={sound.map(({ letter, mark, world }) => ({ id: letter, outcome: world.outcome, head: <span className={styles.columnHead}><LineSample mark={mark} />{letter}</span> }))} />
          </section>
          <Multiples scenario={told.scenario ?? ''} worlds={sound} />
        </>
      )}
    </>
  );
}

function Faults({ faults }: { faults: readonly { readonly source: WorldSource; readonly fault: WorldFault }[] }) {
  const { t } = useTranslation();
  const nameOf = useSourceName();
  const titleOf = useScenarioTitle();
  return (
    <section className={styles.faults} role="status" aria-labelledby="left-out">
      <h2 id="left-out"><Icon name="warning" size={18} />{t('worlds.leftOut')}</h2>
      <ul>
        {faults.map(({ source, fault }, i) => (
          <li key={i}>
            <strong>{nameOf(source)}</strong>
            <span>{t(`worlds.fault.${fault.code}`, { scenario: fault.scenario === undefined ? '' : titleOf(fault.scenario) })}</span>
            {fault.expected !== undefined && <span className={styles.muted}>{t(fault.path ? 'worlds.faultAt' : 'worlds.faultExpected', { path: fault.path ?? '', expected: fault.expected })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which line is which game, and which of them share their luck. */
function Legend({ worlds }: { worlds: readonly Lettered[] }) {
  const { t } = useTranslation();
  const nameOf = useSourceName();
  const shared = (luck: number): readonly string[] => worlds.filter(({ world }) => world.luck === luck).map(({ letter }) => letter);
  return (
    <ul className={styles.legend}>
      {worlds.map(({ letter, mark, world, source }) => {
        const others = shared(world.luck).filter((one) => one !== letter);
        return (
          <li key={letter}>
            <span className={styles.letter}>{letter}</span><LineSample mark={mark} />
            <span className={styles.who}>
              <strong>{t(`names.state.${world.seat}`)}</strong>
              <span className={styles.muted}>{[nameOf(source), t('worlds.key', { key: world.keyText }), world.rehearsed && t('saves.rehearsed'), world.readOnly && t(`worlds.${world.readOnly}`)].filter(Boolean).join(' · ')}</span>
              {others.length > 0 && <span className={styles.luck}><Icon name="link" size={14} />{t('worlds.sameLuck', { worlds: others.join(', ') })}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
