/** How each delegation bargained: its first offer, and what it asked and gave from offer to offer. */
import { STATES, type StateId } from '../../engine/names.ts';
import { statesOf } from '../../protocol/codec.ts';
import type { BargainingLine } from '../../protocol/debrief.ts';
import type { Clause } from '../../protocol/offers.ts';
import type { Game, Offer } from '../game.ts';

/** Amounts of one clause for one of its parties, 1 little … 3 much; what binds all alike is asked and given as 1. */
export function amountsOf(clause: Clause, state: StateId): { readonly asked: number; readonly gave: number } {
  const flow = (giver: StateId, gives: number, takes: number): ReturnType<typeof amountsOf> =>
    state === giver ? { asked: takes, gave: gives } : { asked: gives, gave: takes };
  switch (clause.type) {
    case 'seasonalSwap': return flow(clause.upstream, clause.water, clause.energy);
    // downstream pays, and its summers become safer
    case 'upstreamCostShare': return flow(clause.downstream, clause.amount, 0);
    case 'fillingCap': return flow(clause.upstream, clause.amount, 0);
    case 'benefitFund': return flow(clause.payer, clause.amount, 0);
    case 'jointDam': case 'dryYearParity': return { asked: clause.amount, gave: clause.amount };
    default: return { asked: 1, gave: 1 };
  }
}

function concession({ turn, draft, status }: Offer, state: StateId): BargainingLine['concessions'][number] {
  let asked = 0;
  let gave = 0;
  for (const clause of draft.clauses) {
    const amounts = amountsOf(clause, state);
    asked += amounts.asked;
    gave += amounts.gave;
  }
  return { turn, asked, gave, status };
}

function lineOf(state: StateId, all: readonly Offer[]): BargainingLine {
  const seat = STATES.indexOf(state);
  const own = all.filter(({ row }) => row.from === seat);
  const signed = all.filter(({ row, status }) => status === 'signed' && (row.parties & (1 << seat)) !== 0).length;
  const [first] = own;
  if (first === undefined) return { state, offers: 0, signed, concessions: [] };
  const tables = new Map<number, Offer[]>();
  for (const offer of own) tables.set(offer.row.parties, [...(tables.get(offer.row.parties) ?? []), offer]);
  // of tables with as many offers the one that was opened first
  const [busiest = [first]] = [...tables.values()].sort((a, b) => b.length - a.length);
  return {
    state, offers: own.length, signed,
    first: { turn: first.turn, to: first.draft.to, clauses: first.draft.clauses, status: first.status },
    concessions: busiest.map((offer) => concession(offer, state)),
    with: statesOf((busiest[0] ?? first).row.parties & ~(1 << seat)),
  };
}

/** In the fixed order of the states; counter-offers are offers. */
export function bargainingLines(game: Game): BargainingLine[] {
  const all = game.turns.flatMap((log) => log.offers);
  return STATES.map((state) => lineOf(state, all));
}
