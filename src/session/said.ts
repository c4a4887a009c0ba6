/** What delegations say to each other: whether it makes sense, and who hears it. */
import { SEATS } from '../engine/names.ts';
import { SAYINGS_PER_SEAT, TOPICS_OF, type Saying, type SaidView, type Topic } from '../protocol/intents.ts';
import type { CommandResult } from '../protocol/commands.ts';
import type { SeatId } from '../engine/names.ts';
import type { Game, Said } from './game.ts';
import { holderOf } from './players.ts';
import { OK, refuse } from './refusal.ts';
import { sightOf, type Sight } from './sight.ts';
import { agreementsOf } from './viewAgreements.ts';
import { ONLOOKER, viewerIndex } from './viewers.ts';

export const sayingsLeft = (game: Game, seat: SeatId): number =>
  Math.max(0, SAYINGS_PER_SEAT - game.sayings.filter((s) => s.turn === game.turn && s.from === seat).length);

/** An agreement can be named to those who know of it. Its parties, and whether it is public, are known to whoever knows of it at all. */
function checkAgreement(game: Game, sight: Sight, { to, isPublic }: Saying, id: number): CommandResult {
  const knows = (viewer: number): boolean => agreementsOf(sightOf(game.content.tables, game.world.fields, viewer)).some((a) => a.id === id);
  if (!agreementsOf(sight).some((a) => a.id === id)) return refuse('unknownAgreement', 'saying.intent.about.agreement');
  const hearers = isPublic ? [ONLOOKER, ...to.map(viewerIndex)] : to.map(viewerIndex);
  return hearers.every(knows) ? OK : refuse('unknownAgreement', 'saying.intent.about.agreement');
}

const topicOf = (about: Topic | undefined): Topic['on'] | 'none' => about?.on ?? 'none';

/** Checks what the seat of `sight` wants to say. */
export function checkSaying(game: Game, sight: Sight, saying: Saying): CommandResult {
  const from = SEATS[sight.seat] as SeatId;
  const { to, intent } = saying;
  if (to.includes(from) || new Set(to).size !== to.length || to.some((seat) => holderOf(game, seat) === undefined)) return refuse('badParties', 'saying.to');
  if (!TOPICS_OF[intent.kind].includes(topicOf(intent.about))) return refuse('badCommand', 'saying.intent.about');
  if (intent.reason !== undefined && intent.kind !== 'explain') return refuse('badCommand', 'saying.intent.reason');
  if (sayingsLeft(game, from) === 0) return refuse('tooManySayings', 'saying');
  return intent.about?.on === 'agreement' ? checkAgreement(game, sight, saying, intent.about.agreement) : OK;
}

const hears = ({ from, saying }: Said, viewer: number): boolean =>
  saying.isPublic || viewerIndex(from) === viewer || saying.to.some((seat) => viewerIndex(seat) === viewer);

/** What the viewer has said and heard so far, latest first. */
export function saidTo(game: Game, viewer: number): SaidView[] {
  return game.sayings
    .filter((said) => hears(said, viewer))
    .map(({ turn, from, saying }, i) => ({ ...saying, id: i + 1, turn, from }))
    .reverse();
}
