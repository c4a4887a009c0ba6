/** The decision behind a cause: whose order it was and what it was meant to do, or which agreement holds the clause and who proposed it. */
import type { CauseView } from '../../protocol/causes.ts';
import type { AgreementView } from '../../protocol/view.ts';
import { useClient } from '../common/store.tsx';
import { useWords } from '../table/words.ts';

/** The agreement that this seat knows of and that was in force in `turn`, of whose clauses the cause is one. */
export function agreementBehind(cause: CauseView, agreements: readonly AgreementView[], turn: number): AgreementView | undefined {
  return agreements.find(({ parties, signedTurn, endsTurn, clauses }) =>
    signedTurn <= turn && turn <= endsTurn
    && (cause.actor === undefined || parties.includes(cause.actor))
    && clauses.some(({ clause }) => clause.type === cause.id && (cause.border === undefined || !('border' in clause) || clause.border === cause.border)));
}

export function Decision({ cause, turn }: { cause: CauseView; turn: number }) {
  const { t, state, states, clause } = useWords();
  const agreements = useClient((client) => client.view?.agreements) ?? [];
  const seat = useClient((client) => client.view?.seat);
  if (cause.kind === 'order') {
    const whose = cause.actor === undefined ? '' : cause.actor === seat ? t('why.decision.own', { turn }) : t('why.decision.order', { state: state(cause.actor), turn });
    return <p><strong>{whose}</strong> {t(`names.order.${cause.id}.about`)}</p>;
  }
  const agreement = cause.kind === 'clause' ? agreementBehind(cause, agreements, turn) : undefined;
  if (agreement === undefined) return null;
  const { signedTurn, from, parties, clauses } = agreement;
  return (
    <>
      <p><strong>{t('why.decision.agreed', { states: states(parties), turn: signedTurn })}</strong> {from === 'ENVOY' ? t('why.decision.byEnvoy') : t('why.decision.proposed', { state: state(from) })}</p>
      {/* clauses keep their place in an agreement */}
      <ul>{clauses.map((one, i) => <li key={i}>{clause(one.clause)}</li>)}</ul>
    </>
  );
}
