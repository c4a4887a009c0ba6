/** Four questions, made from what the record shows: what happened, why, what if, and what follows for one's own work. */
import { Border, Region, State } from '../../engine/layout.ts';
import { BORDERS, SEATS, STATES, type SeatId } from '../../engine/names.ts';
import { statesOf } from '../../protocol/codec.ts';
import type { Debrief, DebriefQuestion, TurningExhibit } from '../../protocol/debrief.ts';
import type { Game, Offer } from '../game.ts';
import { liveBorders } from './causes.ts';

/** Differences worth talking about, unit 0–1000; assumption. */
const MISREAD = 80;
const TWO_PEACES = 150;
const DEAR_AT_HOME = 60;

type Exhibits = Debrief['exhibits'];

/** What happened: at the turning point, else at the border where most did. */
function what(game: Game, { turningPoint: point }: Exhibits): DebriefQuestion {
  if (point !== null) return { step: 'what', key: point.course.after > point.course.before ? 'worsened' : 'eased', turn: point.turn, border: point.border };
  const live = liveBorders(game);
  const incidents = (b: number): number => game.world.get(Border.incidents + b);
  const [worst] = [...live].sort((a, b) => incidents(b) - incidents(a));
  return { step: 'what', key: 'even', ...(worst === undefined ? {} : { border: BORDERS[worst] }) };
}

/** The side that misread its border most at the turning point, if any did by far. */
function misreader(point: TurningExhibit): TurningExhibit['believed'][number] | undefined {
  const gap = ({ saw, truth }: TurningExhibit['believed'][number]): number => Math.abs(saw - truth);
  const [most] = [...point.believed].sort((a, b) => gap(b) - gap(a));
  return most !== undefined && gap(most) >= MISREAD ? most : undefined;
}

/** Why: what each side believed, what moved the border, what a promise did. */
function why({ turningPoint: point, promise }: Exhibits): DebriefQuestion {
  const wrong = point === null ? undefined : misreader(point);
  if (point !== null && wrong !== undefined) return { step: 'why', key: 'misread', turn: point.turn, border: point.border, by: wrong.state };
  const cause = point?.act ?? point?.because;
  if (point !== null && cause !== undefined) return { step: 'why', key: cause.kind === 'order' || cause.kind === 'clause' ? 'decision' : 'cause', turn: point.turn, border: point.border, cause };
  if (promise !== null) return { step: 'why', key: promise.outcome, clause: promise.clause, states: promise.parties };
  return { step: 'why', key: 'nothing' };
}

const refusedBy = (offer: Offer): number | undefined => offer.answers.find(({ answer }) => answer === 'refused')?.by;

/** What if: the last refusal with a reason, else the turning point, else a season's news. */
function whatIf(game: Game, { turningPoint: point }: Exhibits): DebriefQuestion {
  const offer = game.turns.flatMap((log) => log.offers).findLast((one) => one.status === 'refused' && refusedBy(one) !== undefined);
  const by = offer === undefined ? undefined : refusedBy(offer);
  const [clause] = offer?.draft.clauses ?? [];
  const [reason] = offer?.answers.find((one) => one.by === by)?.reasons ?? [];
  if (offer !== undefined && by !== undefined && clause !== undefined) {
    return { step: 'whatIf', key: 'refused', turn: offer.turn, by: STATES[by], states: statesOf(offer.row.parties & ~(1 << by)), clause, ...(reason === undefined ? {} : { reason }) };
  }
  if (point !== null) return { step: 'whatIf', key: 'turningPoint', turn: point.turn, border: point.border };
  return { step: 'whatIf', key: 'quiet' };
}

/** For one's own work: what held or did not hold here, named for the seat that asks where it can be. */
function work(game: Game, seat: SeatId, { promise }: Exhibits): DebriefQuestion {
  const broken = promise?.dues.find(({ outcome }) => outcome === 'broken');
  if (promise !== null && broken !== undefined) return { step: 'work', key: 'broken', clause: promise.clause, turn: broken.turn, ...(broken.by === undefined ? {} : { by: broken.by }) };
  if (promise !== null) return { step: 'work', key: 'kept', clause: promise.clause, states: promise.parties, count: promise.dues.filter(({ outcome }) => outcome === 'kept').length };
  const { world } = game;
  if (Math.abs(world.get(Region.negativePeace) - world.get(Region.positivePeace)) >= TWO_PEACES) return { step: 'work', key: 'twoPeaces' };
  const own = SEATS.indexOf(seat);
  const home = State.approval + own;
  const start = game.turns[0]?.start ?? world.tables.start;
  if (own < STATES.length && (start[home] as number) - world.get(home) >= DEAR_AT_HOME) return { step: 'work', key: 'atHome' };
  return { step: 'work', key: 'noPromise' };
}

/** One for each step, in their order; what they name is in the record. */
export const questionsFor = (game: Game, seat: SeatId, exhibits: Exhibits): DebriefQuestion[] =>
  [what(game, exhibits), why(exhibits), whatIf(game, exhibits), work(game, seat, exhibits)];
