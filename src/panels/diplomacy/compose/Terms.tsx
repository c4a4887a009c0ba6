import { useEffect, useState } from 'react';
import { SEASONS } from '../../../engine/names.ts';
import { CONDITIONS, MONITORING, type OfferDraft } from '../../../protocol/offers.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { Choose, Segments } from '../../common/Choose.tsx';
import { Disclosure } from '../../common/Disclosure.tsx';
import panel from '../../common/panel.module.css';
import { useWords } from '../../table/words.ts';
import { Refused } from '../Refused.tsx';
import type { Complaint, Field } from './complaint.ts';
import styles from './compose.module.css';
import { termsIn } from '../terms.ts';
import { terms } from './drafts.ts';

interface TermsProps {
  readonly view: SeatView;
  readonly draft: OfferDraft;
  readonly onChange: (part: Partial<OfferDraft>) => void;
  readonly complaint: Complaint | null;
  /** Whether they are what is bargained about: else one line says what they begin with. */
  readonly startsOpen: boolean;
}
const BREACHES = ['suspend', 'compensate'] as const;
/** Fields that this part of the form shows. */
const OWN: readonly Field[] = ['term', 'starts', 'condition', 'monitoring', 'onBreach', 'isPublic'];

/** What holds for all clauses of an offer, in one line that opens. What the referee finds wrong with it is never hidden. */
export function Terms(props: TermsProps) {
  const { draft, complaint, startsOpen } = props;
  const { t } = useWords();
  const [isOpen, setOpen] = useState(startsOpen);
  const isFaulty = complaint?.field !== undefined && OWN.includes(complaint.field);
  useEffect(() => { if (isFaulty) setOpen(true); }, [isFaulty]);
  return (
    <Disclosure className={styles.terms} open={isOpen} onToggle={setOpen} summary={<span className={styles.termsHead}><strong>{t('offers.edit.terms')}</strong><span className={panel.muted}>{termsIn(t, draft).join(' · ')}</span></span>}>
      <TermsFields {...props} />
      <Refused error={isFaulty ? complaint : null} />
    </Disclosure>
  );
}

/** How long, from when, when at all, who watches, what a breach brings, who may know. */
function TermsFields({ view, draft, onChange }: TermsProps) {
  const { t } = useWords();
  const { turn, season, game } = view;
  const seasonOf = (when: number): string => t(`names.season.${SEASONS[(SEASONS.indexOf(season) + when - turn) % SEASONS.length] ?? season}`);
  const starts = draft.starts === undefined || draft.starts <= turn ? turn : draft.starts;
  // A promise that begins after its term would never fall due.
  const beginnings = Array.from({ length: draft.term }, (_, i) => turn + i).filter((when) => when <= game.turns);
  const setTerm = (term: number): void => onChange(starts >= turn + term ? { term, starts: undefined } : { term });
  const pick = <T extends string>(values: readonly T[], value: string, set: (value: T) => void): void => {
    const found = values.find((one) => one === value);
    if (found !== undefined) set(found);
  };
  return (
    <fieldset className={styles.fields}>
      <legend className="visually-hidden">{t('offers.edit.terms')}</legend>
      <Choose label={t('offers.edit.term')} value={String(draft.term)} onChoose={(value) => setTerm(Number(value))} options={terms(turn, game.turns).map((count) => ({ value: String(count), label: t('offers.terms.term', { count }) }))} />
      <Choose
        label={t('offers.edit.starts')} value={String(starts)} onChoose={(value) => onChange({ starts: Number(value) === turn ? undefined : Number(value) })}
        options={beginnings.map((when) => ({ value: String(when), label: when === turn ? t('offers.edit.now') : t('offers.edit.startsTurn', { season: seasonOf(when), turn: when }) }))}
      />
      <Choose label={t('offers.edit.condition')} value={draft.condition ?? 'none'} onChoose={(value) => pick(CONDITIONS, value, (condition) => onChange({ condition }))} options={CONDITIONS.map((value) => ({ value, label: t(`offers.edit.conditions.${value}`) }))} />
      <Choose label={t('offers.edit.monitoring')} value={draft.monitoring ?? 'none'} onChoose={(value) => pick(MONITORING, value, (monitoring) => onChange({ monitoring }))} options={MONITORING.map((value) => ({ value, label: t(`offers.edit.watch.${value}`) }))} />
      <Choose label={t('offers.edit.onBreach')} value={draft.onBreach} onChoose={(value) => pick(BREACHES, value, (onBreach) => onChange({ onBreach }))} options={BREACHES.map((value) => ({ value, label: t(`offers.edit.breach.${value}`) }))} />
      <Segments label={t('offers.edit.openness')} value={draft.isPublic ? 'public' : 'private'} onChoose={(value) => onChange({ isPublic: value === 'public' })} options={(['public', 'private'] as const).map((value) => ({ value, label: t(`offers.edit.${value}`) }))} />
    </fieldset>
  );
}
