/** What one viewer may see now: a function of state, viewer and the history that it could see, and of nothing else. */
import { isMet } from '../engine/phases/outcome.ts';
import { Region } from '../engine/layout.ts';
import { METER_FIELDS, METER_NAMES, nameOf } from '../engine/meters.ts';
import { CLAUSES, SEASONS, type SeasonId, type SeatId } from '../engine/names.ts';
import type { Order } from '../protocol/orders.ts';
import type { GoalView, SeatView, SeenMeter, Viewer } from '../protocol/view.ts';
import { factsOf, newsOf } from './facts.ts';
import { current, type Game, type TurnLog } from './game.ts';
import { guessesOf } from './guesses.ts';
import { playersOf, waitingFor } from './players.ts';
import { saidTo, sayingsLeft } from './said.ts';
import { isNumber, sightIn, sightOf, sightsOf, type Sight } from './sight.ts';
import { offersLeft } from './tables.ts';
import { agreementsOf } from './viewAgreements.ts';
import { barriersOf } from './viewBarriers.ts';
import { bordersOf } from './viewBorders.ts';
import { deskOf } from './viewDesk.ts';
import { fundOf } from './viewFund.ts';
import { ledgerOf } from './viewLedger.ts';
import { sanctionsOf } from './viewSanctions.ts';
import { offersSeen } from './viewOffers.ts';
import { reflectionOf } from './viewReflection.ts';
import { casesOf, talksOf } from './viewTalks.ts';
import { threatsOf } from './viewThreats.ts';
import { isState, viewerIndex } from './viewers.ts';

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

/** The log whose resolution was shown last. */
function lastResolved(game: Game): TurnLog | undefined {
  const log = current(game);
  return log.end === null ? game.turns[game.turns.length - 2] : log;
}

/** What a person brings to the table beside the record, and what is believed of it. */
export interface Beside {
  /** Orders in preparation. */
  readonly draft?: readonly Order[] | undefined;
  readonly beliefs?: SeatView['beliefs'];
}

export function viewOf(game: Game, viewer: Viewer, { draft = [], beliefs = [] }: Beside = {}): SeatView {
  const { tables, card } = game.content;
  const index = viewerIndex(viewer);
  const sight = sightIn(game, index);
  const log = current(game);
  const resolved = lastResolved(game);
  const locked = log.orders[index] ?? null;
  const deciding = game.phase === 'news' || game.phase === 'diplomacy' || game.phase === 'orders';
  const ended = sight.world.get(Region.ended);
  const fund = fundOf(sight);
  const sanctions = sanctionsOf(sight);
  return {
    game: { scenario: tables.scenario, texts: card.texts, keyText: game.keyText, turns: tables.turns, rehearsed: game.branch !== undefined },
    seat: viewer,
    players: playersOf(game),
    waitingFor: waitingFor(game),
    forecastsShown: game.forecastsShown,
    turn: game.turn,
    season: seasonOf(game, game.turn),
    phase: game.phase,
    meters: metersOf(sight, sightsOf(game, log, index).before),
    borders: bordersOf(sight),
    threats: threatsOf(sight),
    ...(fund === undefined ? {} : { fund }),
    agreements: agreementsOf(sight),
    offers: offersSeen(game, log.offers, sight),
    clauses: CLAUSES.filter((_, i) => tables.clauses[i]?.offered === true),
    offersLeft: speaks(game, viewer) ? offersLeft(game, index) : 0,
    ...(speaks(game, viewer) ? barriersOf(game, sight) : {}),
    said: saidTo(game, index),
    sayingsLeft: speaks(game, viewer) ? sayingsLeft(game, viewer) : 0,
    ledger: ledgerOf(game, index),
    ...(sanctions.length === 0 ? {} : { sanctions }),
    guesses: guessesOf(game, viewer),
    beliefs,
    talks: talksOf(game, sight),
    ...(viewer === 'ENVOY' ? { cases: casesOf(game, sight) } : {}),
    news: newsOf(game, log, sight),
    facts: resolved === undefined ? [] : factsOf(game, resolved, sightOf(tables, resolved.end ?? game.world.fields, index)),
    desk: deciding && isState(index) ? deskOf(game.content, sight) : [],
    draft: locked ?? draft,
    locked: locked !== null,
    goals: goalsOf(sight),
    ...reflectionOf(game, sight),
    ...(ended === 0 ? {} : { outcome: { failed: sight.world.get(Region.failed) === 1, war: ended === 2 } }),
  };
}

const speaks = (game: Game, viewer: Viewer): viewer is SeatId => viewer !== 'PUBLIC' && game.phase === 'diplomacy';
