import type { SeatView, ThreatView } from '../../protocol/view.ts';
import { MeterBar } from '../common/MeterBar.tsx';
import { useWhy } from '../why/context.ts';
import styles from './details.module.css';
import { severityMeter, threatName } from './situation.ts';
import { useWords } from './words.ts';

/** A shared threat: its step, and its severity as far as this seat knows it. */
export function ThreatDetails({ threat, view }: { threat: ThreatView; view: SeatView }) {
  const { t } = useWords();
  const openWhy = useWhy();
  const meter = severityMeter(threat.id);
  const seen = view.meters[meter];
  return (
    <>
      <dl className={styles.facts}>
        <div><dt>{t('table.threat.step')}</dt><dd>{t(`names.threatStep.${threatName(threat.step)}`)}</dd></div>
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
