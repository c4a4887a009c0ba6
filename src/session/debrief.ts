/** The debrief: what was true, told from the record once the game has ended. */
import { Border, Region, State } from '../engine/layout.ts';
import { nameOf } from '../engine/meters.ts';
import { BORDERS, STATES, type StateId } from '../engine/names.ts';
import { isMet } from '../engine/phases/outcome.ts';
import type { Conduct } from '../protocol/conduct.ts';
import type { Debrief } from '../protocol/debrief.ts';
import { largestCauses, turningPoints } from './debriefCauses.ts';
import { promisesOf } from './debriefPromises.ts';
import { questionsFor } from './debriefQuestions.ts';
import type { Game } from './game.ts';
import { seriesOf, snapshots } from './series.ts';
import { sightOf, type Sight } from './sight.ts';

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

function expectationsOf(game: Game, seat: StateId): Debrief['expectations'] {
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

/** Largest difference between the seen and the true tension of a site of incidents, unit 0–1000. */
function worstMisreading(game: Game, sights: readonly Sight[], states: readonly Int32Array[]): number {
  let worst = 0;
  for (const [b, table] of game.content.tables.borders.entries()) {
    if (!table.live) continue;
    sights.forEach((s, i) => {
      worst = Math.max(worst, Math.abs(s.seen(Border.tension + b) - (states[i]?.[Border.tension + b] as number)));
    });
  }
  return worst;
}

export function debriefOf(game: Game, state: StateId): Debrief {
  const { world } = game;
  const seat = STATES.indexOf(state);
  const states = snapshots(game);
  const promises = promisesOf(game);
  const misread = worstMisreading(game, states.map((fields) => sightOf(game.content.tables, fields, seat)), states);
  return {
    seat: state,
    failed: world.get(Region.failed) === 1,
    war: world.get(Region.ended) === 2,
    turns: states.length - 1,
    series: seriesOf(game, seat),
    turningPoints: turningPoints(game),
    largestCauses: largestCauses(game, seat),
    promises,
    goals: goalsOf(game),
    peace: { negative: world.get(Region.negativePeace), positive: world.get(Region.positivePeace), common: world.get(Region.commonPeace) },
    people: BORDERS.map((border, b) => ({ border, people: world.get(Border.people + b), incidents: world.get(Border.incidents + b) }))
      .filter((p, b) => p.people > 0 || p.incidents > 0 || game.content.tables.borders[b]?.live === true),
    expectations: expectationsOf(game, state),
    questions: questionsFor(game, seat, { promises, misread }),
    deals: dealsOf(game),
  };
}
