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
  /** False where the viewer only looks on. */
  readonly isOwn: boolean;
  /** Oldest first; what several have put forward in the same words is there once. */
  readonly versions: readonly OfferView[];
  /** What counts now: what can be answered, else what was signed, else the last. */
  readonly latest: OfferView;
  /** Who put the latest forward. */
  readonly authors: readonly SeatId[];
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

/** What an offer says, whoever says it. */
const wordsOf = ({ clauses, term, isPublic, onBreach, starts, condition = 'none', monitoring = 'none' }: OfferView): string =>
  JSON.stringify([clauses, term, isPublic, onBreach, starts, condition, monitoring]);

/** An earlier offer of others that says the same and was not turned down: it stands for this one too. */
const sameBefore = (versions: readonly OfferView[], offer: OfferView, viewer: Viewer): OfferView | undefined =>
  offer.from === viewer ? undefined : versions.find((old) => old.from !== viewer && (old.status === 'open' || old.status === 'signed') && wordsOf(old) === wordsOf(offer));

interface Gathered {
  readonly versions: OfferView[];
  /** Who put each version forward. */
  readonly authors: Map<OfferView, SeatId[]>;
}

/** The tables that a viewer sees: its own before those of others, what waits for it first. */
export function tablesOf({ offers, seat }: Pick<SeatView, 'offers' | 'seat'>): readonly TableOf[] {
  const found = new Map<string, Gathered>();
  for (const offer of offers) {
    const key = keyOf(offer);
    const table: Gathered = found.get(key) ?? { versions: [], authors: new Map() };
    found.set(key, table);
    const same = sameBefore(table.versions, offer, seat);
    if (same === undefined) table.versions.push(offer);
    table.authors.set(same ?? offer, [...(table.authors.get(same ?? offer) ?? []), offer.from]);
  }
  return [...found].flatMap(([key, { versions, authors }]): TableOf[] => {
    // Somebody may table a version anew while an older one is still open: what can be answered counts.
    const latest = versions.findLast(({ status }) => status === 'open') ?? versions.findLast(({ status }) => status === 'signed') ?? versions.at(-1);
    if (latest === undefined) return [];
    const isOwn = seatsAt(latest).some((one) => one === seat);
    return [{ key, others: partiesOf(latest).filter((one) => one !== seat), isText: latest.from === 'ENVOY', state: stateOf(latest, seat), isOwn, versions, latest, authors: authors.get(latest) ?? [latest.from] }];
  }).sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || RANK.indexOf(a.state) - RANK.indexOf(b.state));
}
