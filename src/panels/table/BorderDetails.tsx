import type { ReactNode } from 'react';
import { sidesOf, STATES } from '../../engine/names.ts';
import type { BorderView, SeatView } from '../../protocol/view.ts';
import { formatMeter, formatNumber } from '../../text/index.ts';
import { GlossaryTerm } from '../common/GlossaryTerm.tsx';
import { LadderBadge } from '../common/LadderBadge.tsx';
import { MeterBar } from '../common/MeterBar.tsx';
import { useWhy } from '../why/context.ts';
import { Delta } from './Delta.tsx';
import styles from './details.module.css';
import { borderMeter, tensionOf, trustMeter } from './situation.ts';
import { useWords } from './words.ts';

/** Everything that this seat may know of a border. */
export function BorderDetails({ border, view }: { border: BorderView; view: SeatView }) {
  const words = useWords();
  const { t, states } = words;
  const openWhy = useWhy();
  const tension = tensionOf(view, border.id);
  const name = borderMeter(border.id, 'tension');
  const people = view.meters[borderMeter(border.id, 'people')];
  const incidents = view.meters[borderMeter(border.id, 'incidents')];
  const [a, b] = sidesOf(border.id).map((side) => STATES.find((state) => state === side));
  const trust = a && b ? [trustMeter(a, b), trustMeter(b, a)].filter((meter) => meter in view.meters) : [];
  return (
    <>
      {tension && (
        <button type="button" className={styles.lead} onClick={() => openWhy(name)}>
          <span className={styles.badge}><LadderBadge value={tension.value} perceived={tension.knowledge === 'perceived'} /></span>
          <span className={styles.big}>{words.reading(name, tension)}</span>
          <Delta meter={name} seen={tension} />
          <span className={styles.why}>{t('table.why')}</span>
        </button>
      )}
      {tension?.knowledge === 'perceived' && <p className={styles.muted}>{t('table.border.perceived')} <GlossaryTerm id="misperception" /></p>}
      <dl className={styles.facts}>
        <Fact term={t('table.border.issue')}>{t(`names.issue.${border.issue}`)}</Fact>
        {people && <Fact term={t('table.border.people')}>{formatNumber(people.value)}</Fact>}
        {incidents && <Fact term={t('table.border.incidents')}>{formatNumber(incidents.value)}</Fact>}
        <Fact term={t('table.border.institutions')}>
          {border.institutions.length === 0 ? t('table.border.none') : (
            <ul>{border.institutions.map(({ id, seasonsLeft }) => <li key={id}>{t(`names.institution.${id}`)} {/* what outlasts the game simply holds */ seasonsLeft <= view.game.turns - view.turn && <Muted>{t('table.seasons', { count: seasonsLeft })}</Muted>}</li>)}</ul>
          )}
        </Fact>
        {border.mission && (
          <Fact term={t('table.border.mission')}>
            {mission(words, border.mission)} <Muted>{border.mission.lead > 0 ? t('table.border.missionIn', { count: border.mission.lead }) : t('table.seasonsLeft', { count: border.mission.seasonsLeft })}</Muted>
            <Muted>{t('table.border.hosts')}: {states(border.mission.hosts)}</Muted>
          </Fact>
        )}
        {border.asked && <Fact term={t('table.border.asked')}>{mission(words, border.asked)} <Muted>{t('table.border.askedBy')}: {states(border.asked.by)}</Muted></Fact>}
        {border.goodOffices.stage !== 'none' && (
          <Fact term={t('table.border.goodOffices')}>
            {t(`names.caseStage.${border.goodOffices.stage}`)}
            {border.goodOffices.accepted.length > 0 && <Muted>{t('table.border.accepted')}: {states(border.goodOffices.accepted)}</Muted>}
            {border.goodOffices.progress !== undefined && <Muted>{t('table.border.progress')}: {formatMeter(border.goodOffices.progress)}</Muted>}
          </Fact>
        )}
        {sides(t('table.border.wantsHotline'), border.wantsHotline)}
        {sides(t('table.border.wantsZone'), border.wantsZone)}
        {sides(t('table.border.wantsLimits'), border.wantsLimits)}
        {sides(t('table.border.closedBy'), border.closedBy)}
        {sides(t('table.border.mobilised'), border.mobilised)}
      </dl>
      <div>
        {(['framing', 'ripeness', 'settlement', 'arms'] as const).map((part) => {
          const meter = borderMeter(border.id, part);
          const seen = view.meters[meter];
          // Most borders hold no loose arms, and then nothing is said of them.
          return seen && (part !== 'arms' || seen.value > 0) && <MeterBar key={part} label={t(`names.meter.${part}`)} meter={seen} onWhy={() => openWhy(meter)} />;
        })}
        {trust.map((meter) => <MeterBar key={meter} label={words.meter(meter)} meter={view.meters[meter]} rising="good" onWhy={() => openWhy(meter)} />)}
      </div>
    </>
  );

  function sides(term: string, ids: readonly string[]) {
    return ids.length > 0 ? <Fact term={term}>{states(ids)}</Fact> : null;
  }
}

type Mission = Pick<NonNullable<BorderView['asked']>, 'mode' | 'type' | 'size'>;
const mission = ({ t }: ReturnType<typeof useWords>, { mode, type, size }: Mission): string =>
  t('table.border.missionLine', { size: t(`names.missionSize.${size}`), type: t(`names.missionType.${type}`), mode: t(`names.missionMode.${mode}`) });

const Muted = ({ children }: { children: ReactNode }) => <span className={styles.muted}>{children}</span>;
const Fact = ({ term, children }: { term: string; children: ReactNode }) => <div><dt>{term}</dt><dd>{children}</dd></div>;
