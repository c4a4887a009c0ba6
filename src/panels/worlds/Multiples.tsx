import { useMemo, useState } from 'react';
import { formatValue } from '../../text/index.ts';
import { Choose } from '../common/Choose.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { useClient } from '../common/store.tsx';
import { subjectsOf, type Subject } from '../debrief/meters.ts';
import { useWords } from '../table/words.ts';
import { Lines } from './Lines.tsx';
import type { Lettered } from './naming.ts';
import styles from './Worlds.module.css';

/** What a reader sees first: tension where the quarrels are, and the parts of peace. */
const FIRST = 'first';
const PEACE = ['region.commonPeace', 'region.negativePeace', 'region.positivePeace'];

/** One small chart for each meter, all worlds in each; whose meters, the reader chooses. */
export function Multiples({ scenario, worlds }: { scenario: string; worlds: readonly Lettered[] }) {
  const words = useWords();
  const { t } = words;
  const live = useClient((s) => s.catalog?.find(({ id }) => id === scenario)?.borders);
  const [chosen, setChosen] = useState(FIRST);
  const subjects = useMemo(() => subjectsOf(worlds[0]?.world.series ?? []), [worlds]);
  const keyOf = ({ group, id }: Subject): string => `${group}.${id}`;
  const nameOf = ({ group, id }: Subject): string =>
    group === 'region' ? t('debrief.course.region') : group === 'relation' ? t('debrief.course.trustOf', { state: words.state(id) }) : t(`names.${group}.${id}`);
  const subject = subjects.find((one) => keyOf(one) === chosen);
  const meters = subject?.meters.map(({ meter }) => meter) ?? [...(live ?? []).map((id) => `border.${id}.tension`), ...PEACE];
  const told = (meter: string) => worlds.map(({ letter, world }) => ({ label: letter, values: world.series.find((one) => one.meter === meter)?.truth ?? [] })).filter(({ values }) => values.length > 0);
  const marksOf = (meter: string): readonly number[] => told(meter).map(({ label }) => worlds.find(({ letter }) => letter === label)?.mark ?? 0);
  const shown = meters.filter((meter) => told(meter).length > 0);
  const title = subject === undefined ? t('worlds.charts.first') : nameOf(subject);
  return (
    <section className={styles.section}>
      <div className={styles.chartsHead}>
        <h2>{t('worlds.charts.title')}</h2>
        <Choose label={t('debrief.course.subject')} value={chosen} options={[{ value: FIRST, label: t('worlds.charts.first') }, ...subjects.map((one) => ({ value: keyOf(one), label: nameOf(one) }))]} onChoose={setChosen} />
      </div>
      <div className={styles.charts}>
        {shown.map((meter) => <Lines key={meter} meter={meter} title={words.meter(meter)} told={told(meter)} marks={marksOf(meter)} />)}
      </div>
      <Disclosure summary={`${t('debrief.course.table')}: ${title}`}>
        <div className={styles.tables}>{shown.map((meter) => <Values key={meter} meter={meter} worlds={told(meter)} />)}</div>
      </Disclosure>
    </section>
  );
}

function Values({ meter, worlds }: { meter: string; worlds: readonly { readonly label: string; readonly values: readonly number[] }[] }) {
  const { t, meter: nameOf } = useWords();
  const turns = Math.max(...worlds.map(({ values }) => values.length));
  return (
    <div className={styles.tableScroll} tabIndex={0} role="region" aria-label={nameOf(meter)}>
      <table className={styles.values}>
        <caption>{nameOf(meter)}</caption>
        <thead><tr><th scope="col">{t('debrief.course.turn')}</th>{worlds.map(({ label }) => <th key={label} scope="col">{label}</th>)}</tr></thead>
        <tbody>
          {Array.from({ length: turns }, (_, turn) => (
            <tr key={turn}>
              <th scope="row">{turn === 0 ? t('debrief.course.start') : turn}</th>
              {worlds.map(({ label, values }) => <td key={label}>{values[turn] === undefined ? '–' : formatValue(meter, values[turn])}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
