import type { StateId } from '../../engine/names.ts';
import type { OfferView } from '../../protocol/offers.ts';
import type { SeatView } from '../../protocol/view.ts';
import { Composer } from './Composer.tsx';
import { counterDraft, emptyDraft } from './lines.ts';

interface WriteProps {
  readonly view: SeatView;
  readonly seat: StateId;
  /** The offer that is answered; without one a new offer is written. */
  readonly counters?: OfferView;
  readonly onDone: () => void;
}

/** Writing an offer, from what it begins with. Comes when somebody first writes. */
export default function Write({ view, seat, counters, onDone }: WriteProps) {
  const first = counters ? counterDraft(counters, seat) : emptyDraft(view.turn, view.game.turns);
  return <Composer seat={seat} view={view} first={first} onDone={onDone} {...(counters ? { counters } : {})} />;
}
