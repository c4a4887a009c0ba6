import type { Debrief } from '../../../protocol/debrief.ts';
import { formatChange } from '../../../text/index.ts';
import { Icon, type IconName } from '../../common/Icon.tsx';
import { EmptyState } from '../../common/States.tsx';
import { useWords } from '../../table/words.ts';
import { useTurnName } from '../context.ts';
import shared from '../Debrief.module.css';
import styles from './Exhibits.module.css';

const ICONS: Record<'kept' | 'broken' | 'excused', IconName> = { kept: 'check', broken: 'close', excused: 'minus' };

/** A promise kept or broken, each season in which it fell due, and what it did by the sums of the ledger. */
export function PromiseTold({ debrief }: { debrief: Debrief }) {
  const words = useWords();
  const { t } = words;
  const turnName = useTurnName();
  const promise = debrief.exhibits.promise;
  if (promise === null) return <EmptyState icon="handshake">{t('debrief.exhibits.promise.none')}</EmptyState>;
  const { clause, from, parties, signedTurn, outcome, dues, did, sanctions } = promise;
  return (
    <div className={styles.exhibit}>
      <p className={styles.claim}><strong>{words.clause(clause)}</strong></p>
      <p className={styles.told}>{t(`debrief.exhibits.promise.${from === 'ENVOY' ? 'text' : 'signed'}`, { parties: words.states(parties), turn: turnName(signedTurn) })} {t(`debrief.exhibits.promise.${outcome}`)}</p>
      <ol className={styles.dues} aria-label={t('debrief.exhibits.promise.dues')}>
        {dues.map(({ turn, outcome: came, by }) => (
          <li key={turn} data-outcome={came}>
            <Icon name={ICONS[came]} size={16} /><span>{turnName(turn)}: {t(`debrief.promises.${came}`)}{by !== undefined && came !== 'kept' && ` (${words.state(by)})`}</span>
          </li>
        ))}
      </ol>
      <h4>{t('debrief.exhibits.promise.did')}</h4>
      <dl className={styles.sums}>
        {did.map(({ meter, delta }) => <div key={meter}><dt>{words.meter(meter)}</dt><dd>{formatChange(meter, delta)}</dd></div>)}
      </dl>
      {sanctions.map(({ by, against, turn }) => <p key={`${by}${against}${turn}`} className={styles.told}>{t('debrief.exhibits.promise.sanctions', { by: words.state(by), against: words.state(against), turn: turnName(turn) })}</p>)}
      <p className={shared.muted}>{t('debrief.exhibits.promise.about')}</p>
    </div>
  );
}
