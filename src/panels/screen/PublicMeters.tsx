import type { SeatView } from '../../protocol/view.ts';
import { formatMeter } from '../../text/index.ts';
import { Icon } from '../common/Icon.tsx';
import { LadderBadge } from '../common/LadderBadge.tsx';
import { sortBorders, tensionOf, threatName } from '../table/situation.ts';
import styles from './Public.module.css';
import { useScreenWords } from './words.ts';

const PEACE = ['negativePeace', 'positivePeace'] as const;
/** More borders would not fit beside each other. */
const SHOWN = 4;

/** Public meters: the watched borders, the shared threats, and both parts of peace. */
export function PublicMeters({ view }: { view: SeatView }) {
  const { t, border } = useScreenWords();
  return (
    <dl className={styles.meters} aria-label={t('table.situation')}>
      {sortBorders(view).watched.slice(0, SHOWN).map(({ id }) => {
        const tension = tensionOf(view, id);
        return tension && <div key={id}><dt>{border(id)}</dt><dd><LadderBadge value={tension.value} /></dd></div>;
      })}
      {view.threats.map(({ id, step }) => <div key={id}><dt><Icon name="warning" />{t(`names.threat.${id}`)}</dt><dd>{t(`names.threatStep.${threatName(step)}`)}</dd></div>)}
      {PEACE.map((part) => {
        const seen = view.meters[`region.${part}`];
        return seen && <div key={part}><dt>{t(`names.meter.${part}`)}</dt><dd>{formatMeter(seen.value)}</dd></div>;
      })}
    </dl>
  );
}
