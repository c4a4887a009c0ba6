import type { InjectTime } from '../../protocol/hostCommands.ts';
import type { SeatView } from '../../protocol/view.ts';
import { Choose, Segments } from '../common/Choose.tsx';
import { useScreenWords } from '../screen/words.ts';
import styles from './Host.module.css';
import { hostMeters } from './meters.ts';

/** Now, with the news of a turn, or with the first news in which a meter passes a line. */
export function WhenFields({ view, time, onChange }: { view: SeatView; time: InjectTime; onChange: (time: InjectTime) => void }) {
  const { t, meter } = useScreenWords();
  const meters = hostMeters(view);
  const later = Array.from({ length: Math.max(0, view.game.turns - view.turn) }, (_, i) => view.turn + 1 + i);
  const choose = (at: string): void => {
    if (at === 'turn') onChange({ at, turn: later[0] ?? view.turn });
    else if (at === 'when') onChange({ at, meter: meters[0] ?? '', is: 'atLeast', value: 500 });
    else onChange({ at: 'now' });
  };
  const ways = ['now', ...(later.length > 0 ? ['turn'] : []), 'when'] as const;
  return (
    <div className={styles.when}>
      <Segments label={t('host.when.how')} value={time.at} options={ways.map((at) => ({ value: at, label: t(`host.when.${at}`) }))} onChoose={choose} />
      {time.at === 'turn' && <Choose label={t('host.when.turn')} value={String(time.turn)} options={later.map((turn) => ({ value: String(turn), label: t('host.when.atTurn', { turn }) }))} onChoose={(turn) => onChange({ at: 'turn', turn: Number(turn) })} />}
      {time.at === 'when' && (
        <div className={styles.line}>
          <Choose label={t('host.meter')} value={time.meter} options={meters.map((name) => ({ value: name, label: meter(name) }))} onChoose={(name) => onChange({ ...time, meter: name })} />
          <Choose label={t('host.when.passes')} value={time.is} options={(['atLeast', 'atMost'] as const).map((is) => ({ value: is, label: t(`host.when.${is}`) }))} onChoose={(is) => onChange({ ...time, is: is as 'atLeast' | 'atMost' })} />
          <label className={styles.field}>{t('host.value')}<input type="number" min={0} max={100} step={1} value={time.value / 10} onChange={(event) => onChange({ ...time, value: within(event.target.valueAsNumber * 10, 0, 1000) })} /></label>
        </div>
      )}
    </div>
  );
}

/** A whole number between the bounds; an empty field counts as the lower one. */
export const within = (value: number, least: number, most: number): number => (Number.isNaN(value) ? least : Math.round(Math.min(most, Math.max(least, value))));
