import { STATES } from '../../../engine/names.ts';
import type { PromiseView, SeatView } from '../../../protocol/view.ts';
import { classes } from '../../common/classes.ts';
import { Icon, type IconName } from '../../common/Icon.tsx';
import { MeterBar } from '../../common/MeterBar.tsx';
import panel from '../../common/panel.module.css';
import { trustMeter } from '../../table/situation.ts';
import { stateOf, useWords } from '../../table/words.ts';
import { useWhy } from '../../why/context.ts';
import { termsIn } from '../terms.ts';
import { countsOf } from './groups.ts';
import styles from './ledger.module.css';

const SIGNS = { kept: 'check', broken: 'close', excused: 'wave' } as const satisfies Record<string, IconName>;
const OUTCOMES = ['kept', 'broken', 'excused'] as const;

/** One agreement: who, until when, each promise with its dues, and what it did to the trust between its parties. */
export function Agreement({ promises, view }: { promises: readonly PromiseView[]; view: SeatView }) {
  const { t, states } = useWords();
  const [first] = promises;
  if (first === undefined) return null;
  const agreement = view.agreements.find(({ id }) => id === first.agreement);
  const dueOf = (promise: PromiseView) => agreement?.clauses.find(({ clause }) => JSON.stringify(clause) === JSON.stringify(promise.clause))?.dueBy ?? [];
  return (
    <div className={styles.agreement}>
      <p><strong>{states(first.parties)}</strong> <span className={panel.muted}>{t(`diplomacy.ledger.status.${first.status}`, { turn: first.endsTurn })}{agreement?.from === 'ENVOY' && ` · ${t('diplomacy.ledger.byEnvoy')}`}</span></p>
      <ul className={styles.promises}>{promises.map((promise, i) => <Promised key={i} promise={promise} dueBy={dueOf(promise)} begins={agreement !== undefined && agreement.starts > view.turn ? agreement.starts : undefined} />)}</ul>
      {agreement && <p className={panel.meta}>{termsIn(t, { ...agreement, term: agreement.endsTurn - agreement.signedTurn + 1, turn: agreement.signedTurn }).slice(1).map((words) => <span key={words}>{words}</span>)}</p>}
      <Trust promises={promises} view={view} />
    </div>
  );
}

function Promised({ promise, dueBy, begins }: { promise: PromiseView; dueBy: readonly string[]; begins: number | undefined }) {
  const { t, state, states, clause: sentence } = useWords();
  const counts = countsOf(promise);
  return (
    <li>
      <p>{sentence(promise.clause)}</p>
      {promise.dues.length > 0 && (
        <>
          <ol className={styles.dues} aria-label={t('diplomacy.ledger.dues')}>
            {promise.dues.map(({ turn, outcome, by }, i) => {
              const words = t(`diplomacy.ledger.turn${by ? 'By' : ''}`, { turn, outcome: t(`diplomacy.ledger.outcome.${outcome}`), ...(by && { state: state(by) }) });
              return <li key={i} className={styles[outcome]} title={words}><Icon name={SIGNS[outcome]} size={14} /><span className="visually-hidden">{words}</span></li>;
            })}
          </ol>
          <p className={panel.meta}>{OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => <span key={outcome} className={classes(outcome === 'broken' && styles.bad)}>{t(`diplomacy.ledger.count.${outcome}`, { number: counts[outcome] })}</span>)}</p>
        </>
      )}
      {promise.status === 'inForce' && (dueBy.length > 0
        ? <p className={styles.due}><Icon name="clock" size={15} />{t('diplomacy.ledger.next', { states: states(dueBy) })}</p>
        : <p className={panel.muted}>{begins === undefined ? t('diplomacy.ledger.none_due') : t('diplomacy.ledger.starts', { turn: begins })}</p>)}
    </li>
  );
}

/** The trust of the partners in this seat, which promises move, and measures that they keep up after a breach. */
function Trust({ promises, view }: { promises: readonly PromiseView[]; view: SeatView }) {
  const { t, state } = useWords();
  const openWhy = useWhy();
  const own = stateOf(view.seat);
  const parties = promises[0]?.parties ?? [];
  if (own === undefined || !parties.includes(own)) return null;
  return (
    <div>
      <p className={styles.trust}>{t('diplomacy.ledger.trust')}</p>
      {STATES.filter((other) => other !== own && parties.includes(other)).map((other) => {
        const meter = trustMeter(other, own);
        const seen = view.meters[meter];
        return seen && <MeterBar key={other} label={t('table.state.trustOf', { from: state(other), to: state(own) })} meter={seen} rising="good" onWhy={() => openWhy(meter)} />;
      })}
      {(view.sanctions ?? []).filter(({ by, against }) => parties.includes(by) && parties.includes(against)).map(({ by, against, seasonsLeft }) => (
        <p key={`${by}${against}`} className={styles.sanction}><Icon name="lock" size={15} />{t('diplomacy.ledger.sanctions', { state: state(by), other: state(against), count: seasonsLeft })}</p>
      ))}
    </div>
  );
}
