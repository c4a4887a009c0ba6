import type { ReactNode } from 'react';
import type { StateId, ThreatId } from '../../engine/names.ts';
import { givenBy } from '../../protocol/clausePairs.ts';
import type { Clause } from '../../protocol/offers.ts';
import { Choose, Segments } from '../common/Choose.tsx';
import { useWords } from '../table/words.ts';
import styles from './diplomacy.module.css';
import { amountKey, between, involved, isPaired, liaisonThreats, moved, pairsFor, placesFor } from './lines.ts';

const AMOUNTS = [1, 2, 3] as const;
const ZONES = [10, 50, 100] as const;
const OBJECTS = ['gates', 'road'] as const;
const BASES = ['area', 'value'] as const;
const ARBITERS = ['none', 'neighbour', 'un'] as const;
/** The value of a tuple that a control names as a string; the first when it names none. */
const pick = <T,>(values: readonly [T, ...T[]], text: string): T => values.find((value) => String(value) === text) ?? values[0];

interface FieldsProps<C extends Clause = Clause> {
  readonly clause: C;
  readonly seat: StateId;
  readonly parties: readonly StateId[];
  /** Those that the scenario plays with. */
  readonly threats: readonly ThreatId[];
  readonly onChange: (clause: Clause) => void;
}

/** The parameters of one clause; only what the parties leave open can be chosen. */
export function ClauseFields(props: FieldsProps) {
  return <div className={styles.fields}><Where {...props} /><Details {...props} /></div>;
}

/** The border of a clause, or the two states between which it runs. */
function Where({ clause, seat, parties, onChange }: FieldsProps) {
  const { t, state, border } = useWords();
  if ('border' in clause) {
    const places = placesFor(clause.type, seat, parties);
    return (
      <Choose
        label={t('diplomacy.compose.border')} value={clause.border} options={places.map((id) => ({ value: id, label: border(id) }))}
        onChoose={(text) => { const id = places.find((one) => one === text); if (id) onChange(moved(clause, id, seat)); }}
      />
    );
  }
  const pairs = isPaired(clause.type) ? pairsFor(clause.type, seat, parties) : [];
  if (pairs.length < 2) return null;
  const key = (giver: string, taker: string): string => `${giver} ${taker}`;
  const [giver = '', taker = ''] = givenBy(clause) ?? [];
  return (
    <Choose
      label={t(`diplomacy.compose.pair.${clause.type === 'benefitFund' ? 'fund' : 'river'}`)} value={key(giver, taker)}
      options={pairs.map((pair) => ({ value: key(pair.giver, pair.taker), label: `${state(pair.giver)} → ${state(pair.taker)}` }))}
      onChoose={(text) => { const pair = pairs.find((one) => key(one.giver, one.taker) === text); if (pair) onChange(between(clause, pair)); }}
    />
  );
}

function Details({ clause, seat, parties, threats, onChange }: FieldsProps): ReactNode {
  const { t } = useWords();
  const amount = (part: string, value: 1 | 2 | 3, set: (amount: 1 | 2 | 3) => Clause): ReactNode => (
    <Segments
      key={part} label={t(`diplomacy.compose.${part}`)} value={String(value)} onChoose={(text) => onChange(set(pick(AMOUNTS, text)))}
      options={AMOUNTS.map((one) => ({ value: String(one), label: t(amountKey(clause.type, one)) }))}
    />
  );
  const yesNo = (part: string, value: boolean, set: (yes: boolean) => Clause): ReactNode => (
    <Segments
      label={t(`diplomacy.compose.${part}`)} value={value ? 'yes' : 'no'} onChoose={(text) => onChange(set(text === 'yes'))}
      options={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`diplomacy.compose.${one}`) }))}
    />
  );
  switch (clause.type) {
    case 'seasonalSwap':
      return <>{amount('water', clause.water, (water) => ({ ...clause, water }))}{amount('energy', clause.energy, (energy) => ({ ...clause, energy }))}</>;
    case 'dryYearParity':
      return amount('water', clause.amount, (value) => ({ ...clause, amount: value }));
    case 'upstreamCostShare':
    case 'jointDam':
    case 'benefitFund':
    case 'fillingCap':
      return amount(`amounts.${clause.type}`, clause.amount, (value) => ({ ...clause, amount: value }));
    case 'landSwap':
      return <Segments label={t('diplomacy.compose.basis')} value={clause.basis} options={BASES.map((basis) => ({ value: basis, label: t(`diplomacy.compose.bases.${basis}`) }))} onChoose={(text) => onChange({ ...clause, basis: pick(BASES, text) })} />;
    case 'sharedInfrastructure':
      return <Segments label={t('diplomacy.compose.object')} value={clause.object} options={OBJECTS.map((object) => ({ value: object, label: t(`names.object.${object}`) }))} onChoose={(text) => onChange({ ...clause, object: pick(OBJECTS, text) })} />;
    case 'confidenceMeasures':
      return (
        <>
          <Segments label={t('diplomacy.compose.zoneKm')} value={String(clause.zoneKm)} options={ZONES.map((km) => ({ value: String(km), label: t('diplomacy.compose.km', { count: km }) }))} onChoose={(text) => onChange({ ...clause, zoneKm: pick(ZONES, text) })} />
          {yesNo('inspections', clause.inspections, (inspections) => ({ ...clause, inspections }))}
        </>
      );
    case 'demilitarisedZone':
      return yesNo('monitored', clause.monitored, (monitored) => ({ ...clause, monitored }));
    case 'jointCommission':
      return <Choose label={t('diplomacy.compose.arbiter')} value={clause.arbiter} options={ARBITERS.filter((arbiter) => involved({ ...clause, arbiter }, parties).includes(seat)).map((arbiter) => ({ value: arbiter, label: t(`diplomacy.compose.arbiters.${arbiter}`) }))} onChoose={(text) => onChange({ ...clause, arbiter: pick(ARBITERS, text) })} />;
    case 'liaisonNetwork': {
      const against = liaisonThreats(threats);
      return against.length < 2 ? null : <Choose label={t('diplomacy.compose.threat')} value={clause.threat} options={against.map((threat) => ({ value: threat, label: t(`names.threat.${threat}`) }))} onChoose={(text) => { const threat = against.find((one) => one === text); if (threat) onChange({ ...clause, threat }); }} />;
    }
    case 'guaranteedAccess':
    case 'hotlineFactFinding':
    case 'realTimeData':
    case 'noForcePledge':
    case 'disasterAid':
      return null;
  }
}
