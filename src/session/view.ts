/** What one seat may see now: a function of state, seat and the history that this seat could see, and of nothing else. */
import { isMet } from '../engine/phases/outcome.ts';
import { Border, Region } from '../engine/layout.ts';
import { METER_FIELDS, METER_NAMES, nameOf } from '../engine/meters.ts';
import { BORDERS, CLAUSES, SEASONS, SEATS, STATES, type SeasonId, type StateId } from '../engine/names.ts';
import type { Order } from '../protocol/orders.ts';
import type { GoalView, SeatView, SeenMeter } from '../protocol/view.ts';
import { offersLeft } from './checkOffer.ts';
import { factsOf, newsOf } from './facts.ts';
import { current, type Game, type TurnLog } from './game.ts';
import { isNumber, sightOf, type Sight } from './sight.ts';
import { agreementsOf } from './viewAgreements.ts';
import { bordersOf } from './viewBorders.ts';
import { deskOf } from './viewDesk.ts';
import { fundOf } from './viewFund.ts';
import { offerView } from './viewOffers.ts';
import { threatsOf } from './viewThreats.ts';

/** The season of a turn (1-based). */
export const seasonOf = (game: Game, turn: number): SeasonId => SEASONS[(game.content.tables.firstSeason + turn - 1) & 3] as SeasonId;

/** Every meter that the seat may know; changes are against `before`, the end of the last season. */
function metersOf(now: Sight, before: Sight): Record<string, SeenMeter> {
  const meters: Record<string, SeenMeter> = {};
  METER_NAMES.forEach((name, i) => {
    const field = METER_FIELDS[i] as number;
    const knowledge = now.knowledge(field);
    if (knowledge === 'none') return;
    const value = now.seen(field);
    // between a step and a number, or since nothing was known, there is no change that could be told
    const known = before.knowledge(field);
    const isAlike = known !== 'none' && isNumber(knowledge) === isNumber(known);
    meters[name] = { value, knowledge, delta: isAlike ? value - before.seen(field) : 0 };
  });
  return meters;
}

function goalsOf(sight: Sight): GoalView[] {
  return (sight.world.tables.goals[sight.seat] ?? []).map((goal) => ({
    id: goal.id, isPublic: goal.isPublic, meter: nameOf(goal.field) ?? '', atLeast: goal.atLeast, value: goal.value, weight: goal.weight,
    met: isMet(sight.world, goal),
  }));
}

/** The neighbour to reflect on: across the most tense border of the seat, as it sees it; sites of incidents come first. */
export function neighbourOf(sight: Sight): StateId | undefined {
  const { world, seat } = sight;
  let best: StateId | undefined;
  let most = -1;
  for (let b = 0; b < BORDERS.length; b++) {
    const other = STATES[world.otherSide(b, seat)];
    if (other === undefined) continue;
    const weight = world.get(Border.tension + b) + (world.tables.borders[b]?.live === true ? 2000 : 0);
    if (weight > most) {
      most = weight;
      best = other;
    }
  }
  return best;
}

/** The log whose resolution was shown last. */
function lastResolved(game: Game): TurnLog | undefined {
  const log = current(game);
  return log.end === null ? game.turns[game.turns.length - 2] : log;
}

/** The view of `state`; `draft` are its orders in preparation, kept beside the record. */
export function viewOf(game: Game, state: StateId, draft: readonly Order[] = []): SeatView {
  const { tables, card } = game.content;
  const seat = STATES.indexOf(state);
  const sight = sightOf(tables, game.world.fields, seat);
  const log = current(game);
  const resolved = lastResolved(game);
  const locked = log.orders[seat] ?? null;
  const of = game.phase === 'reflection' ? neighbourOf(sight) : undefined;
  const answered = game.expectations.find((e) => e.turn === game.turn && e.seat === state)?.conduct;
  const deciding = game.phase === 'news' || game.phase === 'diplomacy' || game.phase === 'orders';
  const ended = sight.world.get(Region.ended);
  const fund = fundOf(sight);
  return {
    game: { scenario: tables.scenario, texts: card.texts, keyText: game.keyText, turns: tables.turns, rehearsed: game.branch !== undefined },
    seat: state,
    turn: game.turn,
    season: seasonOf(game, game.turn),
    phase: game.phase,
    meters: metersOf(sight, sightOf(tables, log.start, seat)),
    borders: bordersOf(sight),
    threats: threatsOf(sight),
    ...(fund === undefined ? {} : { fund }),
    agreements: agreementsOf(sight),
    offers: log.offers.filter((o) => (o.row.parties & (1 << seat)) !== 0).map((o) => offerView(o, seat, game.phase)),
    clauses: CLAUSES.filter((_, i) => tables.clauses[i]?.offered === true),
    offersLeft: game.phase === 'diplomacy' ? offersLeft(game, seat) : 0,
    players: Object.fromEntries(SEATS.map((s) => [s, game.seats[s] === undefined ? 'none' : game.seats[s] === 'person' ? 'person' : 'computer'])) as SeatView['players'],
    waitingFor: [], forecastsShown: true, said: [], sayingsLeft: 0, ledger: [], guesses: [], beliefs: [], talks: [],
    news: newsOf(game.content, log, sight),
    facts: resolved === undefined ? [] : factsOf(tables, resolved, sightOf(tables, resolved.end ?? game.world.fields, seat)),
    desk: deciding ? deskOf(game.content, sight) : [],
    draft: locked ?? draft,
    locked: locked !== null,
    goals: goalsOf(sight),
    ...(of === undefined ? {} : { reflection: { of, ...(answered === undefined ? {} : { answered }) } }),
    ...(ended === 0 ? {} : { outcome: { failed: sight.world.get(Region.failed) === 1, war: ended === 2 } }),
  };
}

