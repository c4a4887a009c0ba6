import { formatDelta, formatNumber, formatValue, narrateReason, say } from '../../../text/index.ts';
import { Button } from '../../common/Button.tsx';
import { EmptyState, LoadingState } from '../../common/States.tsx';
import { useWords } from '../../table/words.ts';
import { useBargaining } from '../bargaining.ts';
import { useTurnName } from '../context.ts';
import shared from '../Debrief.module.css';
import { usePreset } from '../preset.ts';
import styles from './Exhibits.module.css';

/** A deal that was missed, with what each party would have gained in the same luck; or that none was found. */
export function Missed() {
  const words = useWords();
  const { t } = words;
  const turnName = useTurnName();
  const preset = usePreset();
  const told = useBargaining();
  if (told === 'asking') return <LoadingState label={t('debrief.exhibits.missed.asking')} />;
  if (told === null) return <EmptyState icon="lock">{t('debrief.exhibits.missed.readOnly')}</EmptyState>;
  const { missed, tried } = told;
  if (missed === null) return <EmptyState icon="handshake">{t('debrief.exhibits.missed.none', { count: tried, number: formatNumber(tried) })}</EmptyState>;
  const { was, turn, from, parties, clauses, reasons, gains, failed, change } = missed;
  return (
    <div className={styles.exhibit}>
      <p className={styles.claim}><strong>{clauses.map((clause) => words.clause(clause)).join(' ')}</strong></p>
      <p className={styles.told}>
        {turnName(turn)} · {t(`debrief.exhibits.missed.${was}`, { from: t(`names.seat.${from}`), to: words.states(parties.filter((state) => state !== from)) })}
        {reasons.length > 0 && <> {reasons.map((reason) => t('debrief.exhibits.quote', { words: say(narrateReason(reason, clauses)) })).join(' ')}</>}
      </p>
      <p className={shared.muted}>{t('debrief.exhibits.missed.about')}</p>
      <ul className={styles.gains}>
        {gains.map(({ state, gain, meter, happened, changed }) => (
          <li key={state}>
            <strong>{words.state(state)}</strong>
            <span className={styles.gain}>{t('debrief.exhibits.missed.gain', { gain: formatDelta(gain) })}</span>
            <span className={shared.muted}>{t('debrief.exhibits.missed.mostly', { meter: words.meter(meter), happened: formatValue(meter, happened), changed: formatValue(meter, changed) })}</span>
          </li>
        ))}
      </ul>
      {failed.happened && <p className={styles.told}>{t(`debrief.exhibits.missed.${failed.changed ? 'stillFailed' : 'wouldHold'}`)}</p>}
      <Button icon="fork" className={styles.ask} onClick={() => preset.ask(change)}>{t('debrief.exhibits.missed.play')}</Button>
    </div>
  );
}
