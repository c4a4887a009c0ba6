import type { SeatView, ThreatView } from '../../protocol/view.ts';
import { formatMeter } from '../../text/index.ts';
import { MeterBar } from '../common/MeterBar.tsx';
import { useWhy } from '../why/context.ts';
import styles from './details.module.css';
import { severityMeter, threatName } from './situation.ts';
import { useWords } from './words.ts';

/** A shared threat: its step, its severity as far as this seat knows it, and what is done against it together. */
export function ThreatDetails({ threat, view }: { threat: ThreatView; view: SeatView }) {
  const { t, states } = useWords();
  const openWhy = useWhy();
  const meter = severityMeter(threat.id);
  const seen = view.meters[meter];
  return (
    <>
      <dl className={styles.facts}>
        <div><dt>{t('table.threat.step')}</dt><dd>{t(`names.threatStep.${threatName(threat.step)}`)}</dd></div>
        {threat.threshold !== undefined && <div><dt>{t('table.threat.threshold')}</dt><dd>{formatMeter(threat.threshold)}</dd></div>}
        {threat.strategy && (
          <div>
            <dt>{t(threat.strategy.seasonsLeft > 0 ? 'table.threat.strategy' : 'table.threat.signatories')}</dt>
            <dd>{states(threat.strategy.signatories)} {threat.strategy.seasonsLeft > 0 && <span className={styles.muted}>{t('table.seasonsLeft', { count: threat.strategy.seasonsLeft })}</span>}</dd>
          </div>
        )}
      </dl>
      {seen && seen.knowledge !== 'rough' && <MeterBar label={t('table.threat.severity')} meter={seen} rising="bad" onWhy={() => openWhy(meter)} />}
      {seen?.knowledge === 'rough' && (
        <button type="button" className={styles.lead} onClick={() => openWhy(meter)}>
          <span className={styles.badge}>{t('table.rough')}</span>
          <span className={styles.why}>{t('table.why')}</span>
        </button>
      )}
    </>
  );
}
