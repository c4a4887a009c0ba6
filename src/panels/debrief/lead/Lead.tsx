/** A debrief that is led: one thing after the other, large enough for a projector, with a clock of its own. The default export is loaded as its own chunk. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Debrief } from '../../../protocol/debrief.ts';
import { useAnnounce } from '../../common/announce.tsx';
import { Button, IconButton } from '../../common/Button.tsx';
import { useTranslation } from '../../common/text.tsx';
import type { AgendaStep } from './agenda.ts';
import { face, spentInAll, spentOnStep } from './clock.ts';
import styles from './Lead.module.css';
import type { Led } from './led.ts';
import { StepShown } from './StepShown.tsx';
import { useLeading } from './useLed.ts';

const MINUTE = 60_000;
/** What a presenter's clicker and the arrow keys do. */
const KEYS: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1, ArrowRight: 1, ArrowLeft: -1 };

interface LeadProps {
  readonly debrief: Debrief;
  readonly save: string;
  readonly led: Led;
}

export default function Lead({ debrief, save, led }: LeadProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { version, agenda, clock } = led;
  const { now, toggle, go, close } = useLeading(led);
  const step = agenda[clock.step] ?? agenda[0];
  useShow(dialog);
  useEffect(() => { content.current?.scrollTo({ top: 0 }); }, [clock.step]);
  if (step === undefined) return null;
  const move = (by: number): void => {
    const next = agenda[clock.step + by];
    if (next === undefined) return;
    go(clock.step + by);
    announce(t('debrief.lead.nowAt', { step: titleOf(next) }));
  };
  const titleOf = ({ subject, of }: AgendaStep): string => t(subject === 'question' ? `debrief.lead.question.${of}` : `debrief.lead.subject.${subject}`);
  const press = (event: KeyboardEvent): void => {
    // arrows and letters belong to lists and fields that have the focus
    if (event.target instanceof HTMLElement && event.target.closest('select, input')) return;
    const by = KEYS[event.key];
    if (by !== undefined) move(by);
    // by its place on the keyboard, as in the game: the same key under every alphabet
    else if (event.code === 'KeyP' && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey) toggle();
    else return;
    event.preventDefault();
  };
  const left = step.minutes * MINUTE - spentOnStep(clock, now);
  const leftInAll = version * MINUTE - spentInAll(clock, now);
  const isRunning = clock.since !== null;
  return (
    <dialog ref={dialog} className={styles.lead} aria-label={t('debrief.lead.title', { count: version })} onClose={close} onKeyDown={press}>
      <header className={styles.head}>
        <p className={styles.of}>{t(`debrief.lead.step.${step.of}`)}</p>
        <h2>{titleOf(step)}</h2>
        <IconButton label={t('debrief.lead.close')} icon="close" onClick={() => dialog.current?.close()} className={styles.close} />
      </header>
      <ol className={styles.agenda} aria-label={t('debrief.lead.agenda')}>
        {agenda.map((one, i) => (
          <li key={`${one.of}.${one.subject}`}>
            <button type="button" aria-current={i === clock.step ? 'step' : undefined} data-done={i < clock.step || undefined} onClick={() => go(i)}>
              <span>{titleOf(one)}</span><span className={styles.minutes}>{t('debrief.lead.minutes', { count: one.minutes })}</span>
            </button>
          </li>
        ))}
      </ol>
      <div ref={content} className={styles.content} data-subject={step.subject} tabIndex={0} role="region" aria-label={titleOf(step)}><StepShown key={clock.step} step={step} debrief={debrief} save={save} /></div>
      <footer className={styles.foot}>
        <div className={styles.time} role="timer" aria-label={t('debrief.lead.timer')}>
          <span className={styles.face} data-over={left <= 0 || undefined}>{face(left)}</span>
          <span className={styles.whole}>{t('debrief.lead.whole', { time: face(leftInAll) })}</span>
        </div>
        <span className={styles.bar} aria-hidden="true"><span style={{ inlineSize: `${Math.max(0, Math.min(100, (100 * left) / (step.minutes * MINUTE)))}%` }} /></span>
        <div className={styles.buttons}>
          <Button icon="back" disabled={clock.step === 0} onClick={() => move(-1)}>{t('debrief.lead.back')}</Button>
          <Button icon={isRunning ? 'pause' : 'play'} aria-pressed={!isRunning} onClick={toggle}>{t(`debrief.lead.${isRunning ? 'pause' : 'resume'}`)}</Button>
          <Button icon="forward" look="primary" disabled={clock.step === agenda.length - 1} onClick={() => move(1)}>{t('debrief.lead.next')}</Button>
        </div>
      </footer>
    </dialog>
  );
}

/** Lies over the whole page, and makes its type grow with the screen for as long as it is shown. */
function useShow(dialog: { readonly current: HTMLDialogElement | null }): void {
  useEffect(() => {
    const shown = dialog.current;
    if (shown?.open === false) shown.showModal();
    document.documentElement.dataset['show'] = '';
    return () => {
      delete document.documentElement.dataset['show'];
    };
  }, [dialog]);
}
