import { STATES, type StateId } from '../../engine/names.ts';
import type { SeatView } from '../../protocol/view.ts';
import { MeterBar } from '../common/MeterBar.tsx';
import { useWhy } from '../why/context.ts';
import { Count } from './Count.tsx';
import styles from './details.module.css';
import { Goals } from './Goals.tsx';
import { senseOf, stateMeter, trustMeter } from './situation.ts';
import { useWords } from './words.ts';

/** Meters of a state in the order in which they matter at the table; those that a seat may not know are left out. */
const PARTS = ['approval', 'budget', 'economy', 'water', 'energy', 'stock', 'cohesion', 'rights', 'prestige', 'grievance'] as const;
const COUNTS = ['capital', 'prevention', 'response'] as const;

/** A delegation's state: all meters of one's own, the steps of another's, and the trust between them. */
export default function StateDetails({ state, view }: { state: StateId; view: SeatView }) {
  const { t, state: name } = useWords();
  const openWhy = useWhy();
  const isOwn = view.seat === state;
  const rising = (meter: string) => (senseOf(meter) > 0 ? 'good' : senseOf(meter) < 0 ? 'bad' : 'neutral');
  const others = isOwn ? STATES.filter((other) => other !== state) : STATES.filter((other) => other === view.seat);
  return (
    <>
      {isOwn && <Goals goals={view.goals} />}
      {!isOwn && <p className={styles.muted}>{t('table.state.rough')}</p>}
      <div>
        {COUNTS.map((part) => {
          const meter = stateMeter(state, part);
          const seen = view.meters[meter];
          return seen && <Count key={meter} label={t(`names.meter.${part}`)} meter={meter} seen={seen} onWhy={() => openWhy(meter)} />;
        })}
        {PARTS.map((part) => {
          const meter = stateMeter(state, part);
          const seen = view.meters[meter];
          return seen && <MeterBar key={meter} label={t(`names.meter.${part}`)} meter={seen} rising={rising(meter)} onWhy={() => openWhy(meter)} />;
        })}
      </div>
      <div>
        <h3 className={styles.eyebrow}>{t('table.state.trust')}</h3>
        {others.flatMap((other) => [[state, other], [other, state]] as const).map(([from, to]) => {
          const meter = trustMeter(from, to);
          const seen = view.meters[meter];
          return seen && <MeterBar key={meter} label={t('table.state.trustOf', { from: name(from), to: name(to) })} meter={seen} rising="good" onWhy={() => openWhy(meter)} />;
        })}
      </div>
    </>
  );
}
