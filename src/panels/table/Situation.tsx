/** The left panel: borders, shared threats and delegations at a glance; each row opens its details. */
import type { ReactNode } from 'react';
import { LADDER_FROM, STATES, THREAT_STEPS } from '../../engine/names.ts';
import type { BorderView, SeatView, ThreatView } from '../../protocol/view.ts';
import { classes } from '../common/classes.ts';
import { Disclosure } from '../common/Disclosure.tsx';
import { LadderBadge } from '../common/LadderBadge.tsx';
import { useClient } from '../common/store.tsx';
import { BorderSigns } from './BorderSigns.tsx';
import { Delta } from './Delta.tsx';
import { Fund } from './Fund.tsx';
import styles from './situation.module.css';
import { borderMeter, ladderStep, meterStep, sortBorders, stateMeter, tensionOf, threatName } from './situation.ts';
import { useWords } from './words.ts';

/** The three lists, without a frame: they stand in the left panel or in a tab of the phone's sheet. */
export function Situation({ view }: { view: SeatView }) {
  const { t } = useWords();
  const { watched, quiet } = sortBorders(view);
  return (
    <>
      <Group title={t('table.borders')}>
        <ul>{watched.map((border) => <BorderRow key={border.id} border={border} view={view} />)}</ul>
        {quiet.length > 0 && (
          <Disclosure className={styles.quiet} summary={t('table.quietBorders', { count: quiet.length })}>
            <ul>{quiet.map((border) => <BorderRow key={border.id} border={border} view={view} />)}</ul>
          </Disclosure>
        )}
      </Group>
      {(view.threats.length > 0 || view.fund) && (
        <Group title={t('table.threats')}>
          <ul>{view.threats.map((threat) => <ThreatRow key={threat.id} threat={threat} />)}</ul>
          {view.fund && <Fund fund={view.fund} view={view} />}
        </Group>
      )}
      <Group title={t('table.states')} note={t('names.meter.approval')}>
        <ul>{STATES.map((state) => <StateRow key={state} state={state} view={view} />)}</ul>
      </Group>
    </>
  );
}

function Group({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <div className={styles.groupHead}>
        <h2 className={styles.eyebrow}>{title}</h2>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </div>
      {children}
    </section>
  );
}

function BorderRow({ border, view }: { border: BorderView; view: SeatView }) {
  const words = useWords();
  const select = useClient((state) => state.select);
  const isChosen = useClient((state) => state.selection?.kind === 'border' && state.selection.id === border.id);
  const seen = tensionOf(view, border.id);
  return (
    <li>
      <button type="button" className={classes(styles.row, isChosen && styles.chosen)} aria-pressed={isChosen} data-row={`border ${border.id}`} onClick={() => select({ kind: 'border', id: border.id })}>
        <span className={styles.name}>{words.border(border.id)}</span>
        {seen && (
          <>
            <span className={styles.step}><LadderBadge value={seen.value} perceived={seen.knowledge === 'perceived'} /></span>
            <Scale value={seen.value} />
            <span className={styles.reading}>{words.reading(borderMeter(border.id, 'tension'), seen)} <Delta meter={borderMeter(border.id, 'tension')} seen={seen} /></span>
          </>
        )}
        <BorderSigns border={border} />
      </button>
    </li>
  );
}

/** Tension along the ladder, with a notch where each step begins. */
function Scale({ value }: { value: number }) {
  return (
    <span className={styles.scale} aria-hidden="true" style={{ '--step': `var(--ladder-${ladderStep(value)})` }}>
      <span style={{ inlineSize: `${value / 10}%` }} />
      {LADDER_FROM.slice(1).map((from) => <i key={from} style={{ insetInlineStart: `${from / 10}%` }} />)}
    </span>
  );
}

function ThreatRow({ threat }: { threat: ThreatView }) {
  const { t } = useWords();
  const select = useClient((state) => state.select);
  const isChosen = useClient((state) => state.selection?.kind === 'threat' && state.selection.id === threat.id);
  return (
    <li>
      <button type="button" className={classes(styles.row, isChosen && styles.chosen)} aria-pressed={isChosen} data-row={`threat ${threat.id}`} onClick={() => select({ kind: 'threat', id: threat.id })}>
        <span className={styles.subject}>{t(`names.threat.${threat.id}`)}</span>
        <span className={styles.dots}>
          <span className={styles.pips} aria-hidden="true">{THREAT_STEPS.map((step, i) => <i key={step} className={i <= threat.step ? styles.on : undefined} />)}</span>
          {t(`names.threatStep.${threatName(threat.step)}`)}
        </span>
      </button>
    </li>
  );
}

function StateRow({ state, view }: { state: (typeof STATES)[number]; view: SeatView }) {
  const { t, reading, state: name } = useWords();
  const select = useClient((client) => client.select);
  const isChosen = useClient((client) => client.selection?.kind === 'state' && client.selection.id === state);
  const approval = view.meters[stateMeter(state, 'approval')];
  return (
    <li>
      <button type="button" className={classes(styles.row, styles.short, isChosen && styles.chosen)} aria-pressed={isChosen} data-row={`state ${state}`} onClick={() => select({ kind: 'state', id: state })}>
        <span className={styles.name}>{name(state)}{view.seat === state && <span className={styles.you}> · {t('table.you')}</span>}</span>
        <span className={styles.dots}>
          {approval === undefined ? t('table.notKnown') : approval.knowledge === 'rough' ? t(`names.step.${meterStep(approval.value)}`) : reading(stateMeter(state, 'approval'), approval)}
        </span>
      </button>
    </li>
  );
}
