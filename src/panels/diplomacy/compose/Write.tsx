import type { SeatId } from '../../../engine/names.ts';
import type { OfferDraft } from '../../../protocol/offers.ts';
import type { SeatView } from '../../../protocol/view.ts';
import type { Purpose } from '../place.ts';
import { Composer } from './Composer.tsx';
import { emptyDraft, nextDraft } from './drafts.ts';

interface WriteProps {
  readonly view: SeatView;
  readonly seat: SeatId;
  readonly purpose: Purpose;
  /** `sent`: it has gone to the others. */
  readonly onDone: (sent: boolean) => void;
}

/** Writing an offer, from what it begins with. Comes when somebody first writes. */
export default function Write({ view, seat, purpose, onDone }: WriteProps) {
  // The sides of a text are bound by it; its author stays the envoy, also where a side writes how it should read.
  const author = purpose.as === 'amend' ? 'ENVOY' : seat;
  return <Composer view={view} author={author} purpose={purpose} first={firstDraft(view, author, purpose)} onDone={onDone} />;
}

function firstDraft(view: SeatView, author: SeatId, purpose: Purpose): OfferDraft {
  if (purpose.as === 'counter' || purpose.as === 'amend') return nextDraft(purpose.offer, author);
  if (purpose.after) return nextDraft(purpose.after, author);
  const empty = emptyDraft(view.turn, view.game.turns);
  return purpose.as === 'text' ? { ...empty, to: [...purpose.sides], isPublic: false } : { ...empty, to: [...(purpose.to ?? [])] };
}
