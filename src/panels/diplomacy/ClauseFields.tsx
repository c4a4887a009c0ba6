import type { ReactNode } from 'react';
import type { BorderId, StateId } from '../../engine/names.ts';
import type { Clause } from '../../protocol/offers.ts';
import { Choose, Segments } from '../common/Choose.tsx';
import { useWords } from '../table/words.ts';
import styles from './diplomacy.module.css';
import { involved, placesFor, swapPairs } from './lines.ts';

const AMOUNTS = [1, 2, 3] as const;
const ZONES = [10, 50, 100] as const;
const OBJECTS = ['gates', 'road'] as const;
const ARBITERS = ['none', 'neighbour', 'un'] as const;
/** The value of a tuple that a control names as a string; the first when it names none. */
const pick = <T,>(values: readonly [T, ...T[]], text: string): T => values.find((value) => String(value) === text) ?? values[0];

/** The parameters of one clause; only what the parties leave open can be chosen. */
export function ClauseFields({ clause, seat, parties, onChange }: { clause: Clause; seat: StateId; parties: readonly StateId[]; onChange: (clause: Clause) => void }) {
  const { t, state, border } = useWords();
  const place = (value: BorderId, choose: (id: BorderId) => void): ReactNode => {
    const among = clause.type === 'seasonalSwap' ? [] : placesFor(clause.type, seat, parties);
    return (
      <Choose
        label={t('diplomacy.compose.border')} value={value} options={among.map((id) => ({ value: id, label: border(id) }))}
        onChoose={(text) => { const id = among.find((one) => one === text); if (id) choose(id); }}
      />
    );
  };
  switch (clause.type) {
    case 'seasonalSwap': {
      const pairs = swapPairs(seat, parties);
      const key = (pair: { upstream: StateId; downstream: StateId }): string => `${pair.upstream} ${pair.downstream}`;
      return (
        <div className={styles.fields}>
          {pairs.length > 1 && (
            <Choose
              label={`${t('diplomacy.compose.upstream')} → ${t('diplomacy.compose.downstream')}`} value={key(clause)}
              options={pairs.map((pair) => ({ value: key(pair), label: `${state(pair.upstream)} → ${state(pair.downstream)}` }))}
              onChoose={(text) => { const pair = pairs.find((one) => key(one) === text); if (pair) onChange({ ...clause, ...pair }); }}
            />
          )}
          {(['water', 'energy'] as const).map((part) => (
            <Segments
              key={part} label={t(`diplomacy.compose.${part}`)} value={String(clause[part])} onChoose={(text) => onChange({ ...clause, [part]: pick(AMOUNTS, text) })}
              options={AMOUNTS.map((amount) => ({ value: String(amount), label: t(`names.amount.${amount}`) }))}
            />
          ))}
        </div>
      );
    }
    case 'sharedInfrastructure':
      return (
        <div className={styles.fields}>
          {place(clause.border, (id) => onChange({ ...clause, border: id }))}
          <Segments label={t('diplomacy.compose.object')} value={clause.object} options={OBJECTS.map((object) => ({ value: object, label: t(`names.object.${object}`) }))} onChoose={(text) => onChange({ ...clause, object: pick(OBJECTS, text) })} />
        </div>
      );
    case 'confidenceMeasures':
      return (
        <div className={styles.fields}>
          {place(clause.border, (id) => onChange({ ...clause, border: id }))}
          <Segments label={t('diplomacy.compose.zoneKm')} value={String(clause.zoneKm)} options={ZONES.map((km) => ({ value: String(km), label: t('diplomacy.compose.km', { count: km }) }))} onChoose={(text) => onChange({ ...clause, zoneKm: pick(ZONES, text) })} />
          <Segments label={t('diplomacy.compose.inspections')} value={clause.inspections ? 'yes' : 'no'} options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`diplomacy.compose.${value}`) }))} onChoose={(text) => onChange({ ...clause, inspections: text === 'yes' })} />
        </div>
      );
    case 'hotlineFactFinding':
      return <div className={styles.fields}>{place(clause.border, (id) => onChange({ ...clause, border: id }))}</div>;
    case 'jointCommission':
      return (
        <div className={styles.fields}>
          {place(clause.border, (id) => onChange({ ...clause, border: id, arbiter: id.includes(seat) ? clause.arbiter : 'neighbour' }))}
          <Choose label={t('diplomacy.compose.arbiter')} value={clause.arbiter} options={ARBITERS.filter((arbiter) => involved({ ...clause, arbiter }, parties).includes(seat)).map((arbiter) => ({ value: arbiter, label: t(`diplomacy.compose.arbiters.${arbiter}`) }))} onChoose={(text) => onChange({ ...clause, arbiter: pick(ARBITERS, text) })} />
        </div>
      );
  }
}
