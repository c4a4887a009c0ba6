import type { FundView, SeatView } from '../../protocol/view.ts';
import { formatMeter, formatPercent } from '../../text/index.ts';
import { Disclosure } from '../common/Disclosure.tsx';
import { useWhy } from '../why/context.ts';
import { Count } from './Count.tsx';
import styles from './details.module.css';
import { stateMeter } from './situation.ts';
import { useWords } from './words.ts';

/** The common fund: how far it is, and opened, what it takes, by when, and what it is for. */
export function Fund({ fund, view }: { fund: FundView; view: SeatView }) {
  const { t } = useWords();
  const openWhy = useWhy();
  const [low, high] = fund.target.map(formatMeter);
  const needed = low === high ? low : `${low}–${high}`;
  const counts = [['pot', 'region.fundPot'], ['own', stateMeter(view.seat, 'fundPaid')]] as const;
  return (
    <Disclosure
      className={styles.fund}
      summary={(
        <span className={styles.fundHead}>
          <strong>{t('table.fund.title')}</strong>
          <span className={styles.muted}>{fund.state === 'open' ? t('table.fund.short', { pot: formatMeter(fund.pot), target: needed, turn: fund.due }) : t(`table.fund.state.${fund.state}`)}</span>
        </span>
      )}
    >
      <dl className={styles.facts}>
        <div><dt>{t('table.fund.target')}</dt><dd>{low === high ? low : t('table.fund.between', { low, high })}</dd></div>
        <div><dt>{t('table.fund.due')}</dt><dd>{t('table.fund.dueBy', { turn: fund.due })}</dd></div>
        <div><dt>{t('table.fund.risk')}</dt><dd>{t('table.fund.riskOf', { risk: formatPercent(fund.risk / 10), threat: t(`names.threat.${fund.threat}`) })}</dd></div>
      </dl>
      {counts.map(([part, meter]) => {
        const seen = view.meters[meter];
        return seen && <Count key={meter} label={t(`table.fund.${part}`)} meter={meter} seen={seen} onWhy={() => openWhy(meter)} />;
      })}
    </Disclosure>
  );
}
