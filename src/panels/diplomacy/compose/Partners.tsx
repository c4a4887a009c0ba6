import { useId } from 'react';
import { STATES, type SeatId, type StateId } from '../../../engine/names.ts';
import type { OfferDraft } from '../../../protocol/offers.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { ChooseMany } from '../../common/Choose.tsx';
import { useWords } from '../../table/words.ts';
import { sayBarrier, whyNotSign } from '../barrier.ts';
import { BarrierNote } from '../BarrierNote.tsx';
import type { Purpose } from '../place.ts';
import styles from './compose.module.css';

interface PartnersProps {
  readonly view: SeatView;
  readonly author: SeatId;
  readonly purpose: Purpose;
  readonly to: OfferDraft['to'];
  readonly onChange: (to: OfferDraft['to']) => void;
}

/** With whom: open in a new offer; a version keeps its table, and a single text the two sides of its border. */
export function Partners({ view, author, purpose, to, onChange }: PartnersProps) {
  const { t, state, states } = useWords();
  const id = useId();
  const fixed = purpose.as === 'text' ? purpose.sides : [];
  if (purpose.as === 'counter' || purpose.as === 'amend' || purpose.after) return <p className={styles.fixed}>{states(to)}</p>;
  const open = STATES.filter((one) => one !== author && !fixed.includes(one));
  const barriers = new Map(open.filter((one) => !to.includes(one)).flatMap((one): [StateId, string][] => {
    const barrier = whyNotSign(view, STATES.filter((party) => party === author || party === one || to.includes(party)));
    return barrier === undefined ? [] : [[one, sayBarrier(barrier)]];
  }));
  // what bars everyone is said once
  const reasons = [...new Set(barriers.values())];
  const whyOf = (one: StateId): string | undefined => { const reason = barriers.get(one); return reason && `${id}${reasons.indexOf(reason)}`; };
  return (
    <>
      {fixed.length > 0 && <p className={styles.fixed}>{states(fixed)}</p>}
      <ChooseMany
        legend={t(`diplomacy.compose.${fixed.length > 0 ? 'also' : 'partners'}`)} chosen={to}
        options={open.map((one) => ({ value: one, label: state(one), disabled: barriers.has(one), why: whyOf(one) }))}
        onToggle={(value) => onChange(STATES.filter((one) => (one === value ? !to.includes(one) : to.includes(one))))}
      />
      {reasons.map((reason, i) => <BarrierNote key={reason} id={`${id}${i}`}>{reason}</BarrierNote>)}
    </>
  );
}
