/** The debrief: what was true, told from the record once the game has ended. */
import { Border, Region, State } from '../engine/layout.ts';
import { nameOf } from '../engine/meters.ts';
import { BORDERS, SEATS, STATES, type SeatId, type StateId } from '../engine/names.ts';
import { isMet } from '../engine/phases/outcome.ts';
import type { Conduct } from '../protocol/conduct.ts';
import type { Debrief } from '../protocol/debrief.ts';
import { bargainingLines } from './debrief/bargainingLines.ts';
import { largestCauses } from './debrief/causes.ts';
import { endedEarly } from './debrief/early.ts';
import { envoyCredit } from './debrief/envoyCredit.ts';
import { guessesOf } from './debrief/guesses.ts';
import { promiseExhibit } from './debrief/promiseExhibit.ts';
import { historyOf, promisesOf } from './debrief/promises.ts';
import { questionsFor } from './debrief/questions.ts';
import { turningExhibit } from './debrief/turningExhibit.ts';
import { bends, turningPoints } from './debrief/turningPoints.ts';
import type { Game } from './game.ts';
import { seriesOf, snapshots } from './series.ts';
import { viewerIndex } from './viewers.ts';

/** One cooperative or firm act of a season makes conduct what it is called, unit of State.conduct. */
const ONE_ACT = 300;
const conductOf = (value: number): Conduct => (value >= ONE_ACT ? 'cooperative' : value <= -ONE_ACT ? 'firm' : 'mixed');

function goalsOf(game: Game): Debrief['goals'] {
  const { world } = game;
  return STATES.map((state, s) => ({
    state,
    goals: (world.tables.goals[s] ?? []).map((goal) => ({
      id: goal.id, isPublic: goal.isPublic, meter: nameOf(goal.field) ?? '', atLeast: goal.atLeast, value: goal.value, weight: goal.weight,
      final: world.get(goal.field), met: isMet(world, goal),
    })),
    publicScore: world.get(State.publicScore + s),
    privateScore: world.get(State.privateScore + s),
    score: world.get(State.score + s),
  }));
}

function expectationsOf(game: Game, seat: SeatId): Debrief['expectations'] {
  const views: Debrief['expectations'][number][] = [];
  for (const { turn, seat: by, of, conduct } of game.expectations) {
    // logs are 0-based: the next season's is at index `turn`
    const next = game.turns[turn]?.end;
    if (by !== seat || next === null || next === undefined) continue;
    views.push({ turn, of: STATES[of] as StateId, expected: conduct, actual: conductOf(next[State.conduct + of] as number) });
  }
  return views;
}

export function dealsOf(game: Game): Debrief['deals'] {
  const offers = game.turns.flatMap((log) => log.offers);
  const count = (status: string): number => offers.filter((o) => o.status === status).length;
  return { offered: offers.length, signed: count('signed'), refused: count('refused') };
}

/** The debrief of a game that has ended, for whoever held `seat`. */
export function debriefOf(game: Game, seat: SeatId): Debrief {
  const { world } = game;
  const viewer = viewerIndex(seat);
  const history = historyOf(game);
  const found = bends(game);
  const exhibits = { turningPoint: turningExhibit(game, found), promise: promiseExhibit(game, history) };
  const early = endedEarly(game);
  const envoy = envoyCredit(game, history);
  return {
    seat,
    persons: SEATS.filter((one) => game.seats[one] === 'person'),
    failed: world.get(Region.failed) === 1,
    war: world.get(Region.ended) === 2,
    turns: snapshots(game).length - 1,
    ...(early === undefined ? {} : { endedEarly: early }),
    series: seriesOf(game, viewer),
    turningPoints: turningPoints(found),
    largestCauses: largestCauses(game, viewer),
    exhibits,
    promises: promisesOf(history),
    goals: goalsOf(game),
    peace: { negative: world.get(Region.negativePeace), positive: world.get(Region.positivePeace), common: world.get(Region.commonPeace) },
    people: BORDERS.map((border, b) => ({ border, people: world.get(Border.people + b), incidents: world.get(Border.incidents + b) }))
      .filter((p, b) => p.people > 0 || p.incidents > 0 || game.content.tables.borders[b]?.live === true),
    expectations: expectationsOf(game, seat),
    questions: questionsFor(game, seat, exhibits),
    deals: dealsOf(game),
    bargaining: bargainingLines(game),
    guesses: guessesOf(game),
    ...(envoy === undefined ? {} : { envoy }),
  };
}
