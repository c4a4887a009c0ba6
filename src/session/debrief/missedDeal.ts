/**
 * A deal that both would have gained from, in the same luck: one that lay on the table and was not signed, or one of a single
 * clause that nobody proposed. Every candidate is resolved again leanly; the best are confirmed by a full replay.
 */
import { Region } from '../../engine/layout.ts';
import { SEATS, STATES, type SeatId, type StateId } from '../../engine/names.ts';
import type { World } from '../../engine/world.ts';
import type { MissedDeal } from '../../protocol/bargaining.ts';
import { givenBy } from '../../protocol/clausePairs.ts';
import { offerToRow, statesOf } from '../../protocol/codec.ts';
import type { Clause, OfferDraft } from '../../protocol/offers.ts';
import type { Change } from '../../protocol/whatIf.ts';
import type { Game, Offer } from '../game.ts';
import type { AgentsFor } from '../port.ts';
import { branch } from '../whatIfReplay.ts';
import { LeanGame } from './lean.ts';
import { partsOf, type Part } from './nearness.ts';
import { oneClauseDeals } from './oneClause.ts';

/** Least gain of each party that is worth telling, unit 0–1000 (half a point of a hundred); assumption. */
const LEAST = 5;
/** Bounds of the work: seasons at whose opening unproposed deals are tried, seasons resolved in all, and full replays. */
const OPENINGS = 8;
const MOST_SEASONS = 6_000;
const CONFIRMED = 3;

interface Candidate {
  readonly was: MissedDeal['was'];
  readonly turn: number;
  readonly from: StateId | 'ENVOY';
  readonly draft: OfferDraft;
  readonly offer?: Offer;
}
interface Tried {
  readonly candidate: Candidate;
  /** The smallest gain of a party. */
  readonly least: number;
}

/** One thing that is promised, whatever its amount: what came up once is no deal that nobody proposed. */
const promised = (clause: Clause, parties: readonly StateId[]): string =>
  [clause.type, 'border' in clause ? clause.border : (givenBy(clause) ?? [...parties].sort()).join('-'), 'threat' in clause ? clause.threat : ''].join('|');

function offered(game: Game, turns: number): Candidate[] {
  return game.turns.filter((log) => log.turn <= turns).flatMap(({ turn, offers }) => offers.flatMap((offer): Candidate[] => {
    const { status, draft } = offer;
    if (status !== 'refused' && status !== 'countered' && status !== 'lapsed') return [];
    return [{ was: status, turn, from: SEATS[offer.row.from] as SeatId, draft, offer }];
  }));
}

function neverProposed(game: Game, turns: number): Candidate[] {
  const known = new Set(game.turns.flatMap((log) => log.offers).flatMap(({ draft, row }) => draft.clauses.map((clause) => promised(clause, statesOf(row.parties)))));
  const step = Math.max(1, Math.ceil(turns / OPENINGS));
  const deals = oneClauseDeals(game.content.tables).filter(({ clause, parties }) => !known.has(promised(clause, parties)));
  const found: Candidate[] = [];
  for (let turn = 1; turn <= turns; turn += step) {
    const term = Math.min(40, game.content.tables.turns - turn + 1);
    for (const { parties: [from, to], clause } of deals) found.push({ was: 'neverProposed', turn, from, draft: { to: [to], clauses: [clause], term, isPublic: true, onBreach: 'suspend' } });
  }
  return found;
}

const total = (parts: readonly Part[]): number => parts.reduce((sum, { points }) => sum + points, 0);
/** Parts of every delegation, by index in STATES. */
const allParts = (world: World): Part[][] => STATES.map((_, s) => partsOf(world, s));

/** What the deal was worth to each party; in the order of the states. */
function gainsOf(parties: readonly StateId[], happened: readonly Part[][], changed: readonly Part[][]): MissedDeal['gains'] {
  return parties.map((state) => {
    const s = STATES.indexOf(state);
    const [was, is] = [happened[s] ?? [], changed[s] ?? []];
    const by = (i: number): number => (is[i]?.points ?? 0) - (was[i]?.points ?? 0);
    const most = was.reduce((best, _, i) => (by(i) > by(best) ? i : best), 0);
    return { state, gain: total(is) - total(was), meter: was[most]?.meter ?? '', happened: was[most]?.final ?? 0, changed: is[most]?.final ?? 0 };
  });
}
const least = (gains: MissedDeal['gains']): number => Math.min(...gains.map(({ gain }) => gain));

/** The answer of the one who stood in its way; else the deal as if it had been signed at the opening. */
function changeOf({ turn, from, draft, offer }: Candidate): Change | undefined {
  const missing = offer?.answers.filter(({ answer }) => answer !== 'accepted') ?? [];
  const [only] = missing;
  if (offer !== undefined && only !== undefined && missing.length === 1) return { change: 'answer', turn, seat: STATES[only.by] as StateId, offer: offer.id, answer: 'accept' };
  // a text of the envoy that nobody accepted can only be signed by the sides themselves
  const [first, ...others] = from === 'ENVOY' ? draft.to : [from, ...draft.to];
  return first === undefined || others.length === 0 ? undefined : { change: 'deal', turn, seat: first, deal: { ...draft, to: others } };
}

/** The best candidates of each kind, offers that were made first; and how many were tried. */
function search(game: Game): { readonly best: readonly Tried[]; readonly tried: number } {
  const lean = new LeanGame(game);
  const happened = allParts(game.world);
  const failedAsItWas = game.world.get(Region.failed) === 1;
  let seasons = 0;
  let tried = 0;
  const found: Tried[] = [];
  for (const candidate of [...offered(game, lean.turns), ...neverProposed(game, lean.turns)]) {
    seasons += lean.turns - candidate.turn + 1;
    if (seasons > MOST_SEASONS) break;
    tried++;
    const row = offerToRow(candidate.from, candidate.draft);
    const world = lean.end(candidate.turn, { deal: row });
    // a deal with which the region fails is no gain to anybody
    if (world === null || (world.get(Region.failed) === 1 && !failedAsItWas)) continue;
    const gain = least(gainsOf(statesOf(row.parties), happened, allParts(world)));
    if (gain >= LEAST) found.push({ candidate, least: gain });
  }
  const rank = ({ candidate }: Tried): number => (candidate.was === 'neverProposed' ? 1 : 0);
  return { best: found.sort((a, b) => rank(a) - rank(b) || b.least - a.least || a.candidate.turn - b.candidate.turn), tried };
}

function confirm(game: Game, candidate: Candidate, agentsFor: AgentsFor): MissedDeal | null {
  const { was, turn, from, draft, offer } = candidate;
  const change = changeOf(candidate);
  if (change === undefined) return null;
  // where the record ends too early the rest is played by the quickest delegations there are
  const { game: changed } = branch(game, change, 'hold', () => agentsFor('blueprint'));
  const parties = statesOf(offerToRow(from, draft).parties);
  const gains = gainsOf(parties, allParts(game.world), allParts(changed.world));
  const failed = { happened: game.world.get(Region.failed) === 1, changed: changed.world.get(Region.failed) === 1 };
  if (least(gains) < LEAST || (failed.changed && !failed.happened)) return null;
  return { was, turn, from, parties, clauses: draft.clauses, reasons: [...new Set(offer?.answers.flatMap(({ reasons }) => reasons) ?? [])], gains, failed, change };
}

/** `missed` is null when no deal was found from which every party would have gained. `tried`: how many were. */
export function missedDeal(game: Game, agentsFor: AgentsFor): { readonly missed: MissedDeal | null; readonly tried: number } {
  const { best, tried } = search(game);
  for (const { candidate } of best.slice(0, CONFIRMED)) {
    const missed = confirm(game, candidate, agentsFor);
    if (missed !== null) return { missed, tried };
  }
  return { missed: null, tried };
}
