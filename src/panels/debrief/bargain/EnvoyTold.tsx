import type { EnvoyCredit } from '../../../protocol/debrief.ts';
import { formatNumber } from '../../../text/index.ts';
import { useWords } from '../../table/words.ts';
import { useTurnName } from '../context.ts';
import shared from '../Debrief.module.css';

/** What the envoy may look back on: texts that others signed, and the promises kept under them. */
export function EnvoyTold({ credit: { heard, texts, amended, signed } }: { credit: EnvoyCredit }) {
  const words = useWords();
  const { t } = words;
  const turnName = useTurnName();
  return (
    <>
      <dl className={shared.figures}>
        {([['heard', heard], ['texts', texts], ['amended', amended], ['signed', signed.length]] as const).map(([key, value]) => <div key={key}><dt>{t(`debrief.bargain.envoy.${key}`)}</dt><dd>{formatNumber(value)}</dd></div>)}
      </dl>
      {signed.map(({ turn, parties, clauses, kept, broken, excused }) => (
        <p key={`${turn}${parties.join('')}`}>
          <strong>{words.states(parties)}</strong> · {turnName(turn)}: {clauses.map(({ type }) => t(`names.clause.${type}.title`)).join(', ')}.{' '}
          <span className={shared.muted}>{t('debrief.bargain.envoy.dues', { kept, broken, excused })}</span>
        </p>
      ))}
      <p className={shared.muted}>{t('debrief.bargain.envoy.about')}</p>
    </>
  );
}
