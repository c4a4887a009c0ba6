import { useState } from 'react';
import type { BargainingTable, Worth } from '../../../protocol/bargaining.ts';
import { formatDelta, formatMeter } from '../../../text/index.ts';
import { Choose } from '../../common/Choose.tsx';
import { useWords } from '../../table/words.ts';
import shared from '../Debrief.module.css';
import styles from './Bargain.module.css';
import { HEIGHT, planOf, WIDTH, type Place } from './paretoPlan.ts';

/** What two delegations could have had, and what they signed: the gain of each on an axis of its own. */
export function Pareto({ tables }: { tables: readonly BargainingTable[] }) {
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState('0');
  const table = tables[Number(chosen)] ?? tables[0];
  if (table === undefined) return <p className={shared.muted}>{t('debrief.bargain.pareto.noTable')}</p>;
  const [first, second] = table.between;
  const both = ([a, b]: Worth): string => t('debrief.bargain.pareto.both', { first: words.state(first), a: formatDelta(a), second: words.state(second), b: formatDelta(b) });
  const { nash, achieved, left } = table;
  const signed = table.withEnvoy ? 'achievedEnvoy' : achieved.every((worth) => worth === 0) ? 'nothing' : 'achieved';
  return (
    <>
      <p className={shared.muted}>{t('debrief.bargain.pareto.about')}</p>
      {tables.length > 1 && <Choose label={t('debrief.bargain.pareto.table')} value={chosen} onChoose={setChosen} options={tables.map(({ between }, i) => ({ value: String(i), label: words.states(between) }))} />}
      <div className={styles.pareto}>
        <figure className={styles.picture}>
          <figcaption className={styles.up}>↑ {t('debrief.bargain.pareto.axis', { state: words.state(second) })}</figcaption>
          <Picture table={table} label={[`${t(`debrief.bargain.pareto.${signed}`)}: ${both(achieved)}`, nash === null ? t('debrief.bargain.pareto.noZone') : `${t('debrief.bargain.pareto.nash')}: ${both(nash.worth)}`].join('. ')} />
          <figcaption className={styles.right}>{t('debrief.bargain.pareto.axis', { state: words.state(first) })} →</figcaption>
        </figure>
        <dl className={styles.key}>
          <div><dt><Sign mark="achieved" />{t(`debrief.bargain.pareto.${signed}`)}</dt><dd>{both(achieved)}</dd></div>
          <div><dt><Sign mark="nash" />{t('debrief.bargain.pareto.nash')}</dt><dd>{nash === null ? t('debrief.bargain.pareto.noZone') : <>{both(nash.worth)}<span className={shared.muted}> {nash.clauses.map(({ type }) => t(`names.clause.${type}.title`)).join(', ')}</span></>}</dd></div>
          {table.front.length > 1 && <div><dt><Sign mark="front" />{t('debrief.bargain.pareto.front')}</dt><dd>{t('debrief.bargain.pareto.frontAbout')}</dd></div>}
          {nash !== null && <div><dt>{t('debrief.bargain.pareto.left')}</dt><dd>{t('debrief.bargain.points', { points: formatMeter(left) })}</dd></div>}
        </dl>
      </div>
    </>
  );
}

const diamond = ([x, y]: Place, size: number): string => `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`;

function Picture({ table, label }: { table: BargainingTable; label: string }) {
  const { points, front, achieved, nash, zero: [x, y] } = planOf(table);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <rect className={styles.loss} x={0} y={0} width={x} height={HEIGHT} />
      <rect className={styles.loss} x={x} y={y} width={WIDTH - x} height={HEIGHT - y} />
      <line className={styles.ground} x1={x} x2={x} y1={0} y2={HEIGHT} /><line className={styles.ground} x1={0} x2={WIDTH} y1={y} y2={y} />
      {points.map(([px, py]) => <circle key={`${px} ${py}`} className={styles.point} cx={px} cy={py} r={2.2} />)}
      <path className={styles.front} d={front} />
      {nash && <circle className={styles.nash} cx={nash[0]} cy={nash[1]} r={8} />}
      <path className={styles.achieved} d={diamond(achieved, 7)} />
    </svg>
  );
}

/** How a mark looks, beside its name. */
function Sign({ mark }: { mark: 'achieved' | 'nash' | 'front' }) {
  return (
    <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
      {mark === 'achieved' && <path className={styles.achieved} d={diamond([10, 10], 7)} />}
      {mark === 'nash' && <circle className={styles.nash} cx={10} cy={10} r={7} />}
      {mark === 'front' && <path className={styles.front} d="M2 5L12 9L18 17" />}
    </svg>
  );
}
