/** Tables of a season: all versions among the same parties are one table, and so are the texts of an envoy. */
import { SEATS, STATES, type SeatId, type StateId } from '../../engine/names.ts';
import type { OfferView } from '../../protocol/offers.ts';
import type { SeatView, Viewer } from '../../protocol/view.ts';

/** Whose move it is, or how it ended; `open`: others are still at it. */
export type TableState = 'yours' | 'theirs' | 'open' | 'signed' | 'refused' | 'withdrawn' | 'lapsed';

export interface TableOf {
  /** Parties in the fixed order, with ENVOY where it writes the text. */
  readonly key: string;
  /** Delegations at it but the viewer's. */
  readonly others: readonly StateId[];
  /** A single text of the envoy. */
  readonly isText: boolean;
  readonly state: TableState;
  /** Oldest first. */
  readonly versions: readonly OfferView[];
  readonly latest: OfferView;
}

/** Everyone at the table of an offer. The envoy writes a text and signs nothing, but sits there too. */
export const seatsAt = ({ from, to }: Pick<OfferView, 'from' | 'to'>): readonly SeatId[] => SEATS.filter((seat) => seat === from || to.some((state) => state === seat));
export const keyOf = (offer: Pick<OfferView, 'from' | 'to'>): string => seatsAt(offer).join(' ');
/** Delegations that would be bound. */
const partiesOf = (offer: Pick<OfferView, 'from' | 'to'>): readonly StateId[] => STATES.filter((state) => seatsAt(offer).includes(state));

function stateOf(latest: OfferView, viewer: Viewer): TableState {
  if (latest.mayAnswer) return 'yours';
  switch (latest.status) {
    case 'open': return seatsAt(latest).some((seat) => seat === viewer) ? 'theirs' : 'open';
    // What was countered has a later version, unless that one is not for this viewer's eyes.
    case 'countered': return 'open';
    default: return latest.status;
  }
}

/** Those that wait for the viewer, then those that wait for others, then what is over. */
const RANK: readonly TableState[] = ['yours', 'theirs', 'open', 'signed', 'refused', 'withdrawn', 'lapsed'];

/** The tables that a viewer sees, what waits for it first. */
export function tablesOf({ offers, seat }: Pick<SeatView, 'offers' | 'seat'>): readonly TableOf[] {
  const found = new Map<string, OfferView[]>();
  for (const offer of offers) {
    const key = keyOf(offer);
    const versions = found.get(key) ?? [];
    versions.push(offer);
    found.set(key, versions);
  }
  return [...found].flatMap(([key, versions]): TableOf[] => {
    // Somebody may table a version anew while an older one is still open: what can be answered counts.
    const latest = versions.findLast(({ status }) => status === 'open') ?? versions.at(-1);
    return latest === undefined ? [] : [{ key, others: partiesOf(latest).filter((one) => one !== seat), isText: latest.from === 'ENVOY', state: stateOf(latest, seat), versions, latest }];
  }).sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state));
}
