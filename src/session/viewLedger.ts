/** The ledger of promises that a viewer knows of: what was signed, and what became of it season by season. */
import { clauseDuties } from '../engine/clauses/duties.ts';
import { Agreement, Clause, MAX_AGREEMENTS } from '../engine/layout.ts';
import type { FactRow } from '../engine/ledger.ts';
import { STATES } from '../engine/names.ts';
import { statesOf } from '../protocol/codec.ts';
import type { PromiseView } from '../protocol/view.ts';
import type { Game, Offer } from './game.ts';
import { sightOf, type Sight } from './sight.ts';
import { isAtTable } from './tables.ts';
import { agreementStatus } from './viewAgreements.ts';

type Due = PromiseView['dues'][number];
const OUTCOME_OF: { readonly [K in FactRow['kind']]?: Due['outcome'] } = { clauseKept: 'kept', clauseBroken: 'broken', clauseExcused: 'excused' };

interface Promised {
  readonly offer: Offer;
  /** Index in the offer's clauses. */
  readonly clause: number;
  readonly dues: Due[];
}

/** A signed agreement is known to its parties, to the envoy who wrote it, and to all when it is public. */
const knows = (offer: Offer, viewer: number): boolean => offer.status === 'signed' && (offer.draft.isPublic || isAtTable(offer, viewer));

/** The last season in which its promises can fall due. */
const endOf = ({ turn, draft }: Offer): number => Math.min(99, turn - 1 + draft.term);

/** Told by the promise alone: another may hold the slot by now, one that the viewer knows nothing of. */
const isAbout = ({ offer, clause }: Promised, { a: type, b: parties }: FactRow, turn: number): boolean =>
  turn <= endOf(offer) && parties === offer.row.parties && type === offer.row.clauses[clause]?.type;

/** Slots of the engine's pool are used again, so facts belong to the promise that holds the slot in that turn. */
function promisesOf(game: Game, viewer: number): readonly Promised[] {
  const all: Promised[] = [];
  const bySlot = new Map<number, Promised | undefined>();
  for (const log of game.turns) {
    for (const offer of log.offers) {
      if (offer.status !== 'signed') continue;
      offer.slots.forEach((slot, clause) => {
        const promise = knows(offer, viewer) ? { offer, clause, dues: [] } : undefined;
        bySlot.set(slot, promise);
        if (promise !== undefined) all.push(promise);
      });
    }
    for (const fact of log.ledger.facts) {
      const outcome = OUTCOME_OF[fact.kind];
      const promise = bySlot.get(fact.c);
      if (outcome === undefined || promise === undefined || !isAbout(promise, fact, log.turn)) continue;
      const by = STATES[fact.actor];
      promise.dues.push({ turn: log.turn, outcome, ...(by === undefined ? {} : { by }) });
    }
  }
  return all;
}

/** True while the engine's slot still holds this agreement; once it is over another may take its place. */
const isHeld = ({ world }: Sight, { agreement, turn, row }: Offer): boolean =>
  world.get(Agreement.signedAt + agreement) === turn && world.get(Agreement.parties + agreement) === row.parties;

function statusOf(sight: Sight, { offer, dues }: Promised): PromiseView['status'] {
  if (isHeld(sight, offer)) return agreementStatus(sight, offer.agreement);
  return offer.row.onBreach === 0 && dues.some((d) => d.outcome === 'broken') ? 'broken' : 'ended';
}

/** Where a promise stands in the list: due in the coming resolution, in force, over. */
function rankOf(sight: Sight, { offer, clause }: Promised, status: PromiseView['status']): number {
  if (status !== 'inForce') return 2;
  const slot = offer.slots[clause] ?? -1;
  return slot >= 0 && sight.world.get(Clause.agreement + slot) === offer.agreement + 1 && clauseDuties(sight.world, slot) !== 0 ? 0 : 1;
}

export function ledgerOf(game: Game, viewer: number): PromiseView[] {
  const sight = sightOf(game.content.tables, game.world.fields, viewer);
  return promisesOf(game, viewer)
    .map((promise) => {
      const { offer, clause, dues } = promise;
      const status = statusOf(sight, promise);
      const view = {
        agreement: offer.turn * MAX_AGREEMENTS + offer.agreement, clause: offer.draft.clauses[clause] as PromiseView['clause'], parties: statesOf(offer.row.parties),
        signedTurn: offer.turn, endsTurn: endOf(offer), status, dues: [...dues],
      };
      return { view, rank: rankOf(sight, promise, status) };
    })
    // later signatures first; promises of one agreement stay in their order
    .sort((a, b) => a.rank - b.rank || b.view.agreement - a.view.agreement)
    .map(({ view }) => view);
}
