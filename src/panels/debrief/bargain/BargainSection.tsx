/** At the table: how each delegation bargained, what was possible, what was guessed. The default export is loaded as its own chunk. */
import type { Debrief } from '../../../protocol/debrief.ts';
import { EmptyState, LoadingState } from '../../common/States.tsx';
import { useTranslation } from '../../common/text.tsx';
import { useBargaining } from '../bargaining.ts';
import shared from '../Debrief.module.css';
import styles from './Bargain.module.css';
import { EnvoyTold } from './EnvoyTold.tsx';
import { Guesses } from './Guesses.tsx';
import { DelegationLine } from './DelegationLine.tsx';
import { Pareto } from './Pareto.tsx';
import { ownFirst } from '../reading.ts';

export default function BargainSection({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation();
  const told = useBargaining();
  const tables = told === 'asking' || told === null ? null : told.tables;
  return (
    <>
      <h2>{t('debrief.bargain.title')}</h2>
      {debrief.bargaining.some(({ concessions }) => concessions.length > 1) && <p className={shared.muted}>{t('debrief.bargain.bars')}</p>}
      {tables !== null && <p className={shared.muted}>{t('debrief.bargain.about')}</p>}
      {debrief.bargaining.length === 0 ? <EmptyState icon="lock">{t('debrief.bargain.readOnly')}</EmptyState> : (
        <ul className={styles.delegations}>
          {ownFirst(debrief.bargaining, debrief.seat).map((line) => <DelegationLine key={line.state} line={line} tables={tables} />)}
        </ul>
      )}
      <section className={styles.part}>
        <h3>{t('debrief.bargain.pareto.title')}</h3>
        {told === 'asking' && <LoadingState label={t('debrief.exhibits.missed.asking')} />}
        {told !== 'asking' && (tables === null ? <p className={shared.muted}>{t('debrief.bargain.pareto.unmeasured')}</p> : <Pareto tables={tables} />)}
      </section>
      <section className={styles.part}>
        <h3>{t('debrief.bargain.guesses.title')}</h3>
        <Guesses guesses={debrief.guesses} />
      </section>
      {debrief.envoy && <section className={styles.part}><h3>{t('debrief.bargain.envoy.title')}</h3><EnvoyTold credit={debrief.envoy} /></section>}
    </>
  );
}
