/** What the host of a game may do to it: seats of absent delegations, injects, forecasts, and the end of a phase or of the game. */
import { MAX_INJECTS } from '../engine/host.ts';
import { METER_NAMES } from '../engine/meters.ts';
import type { Command, CommandResult } from '../protocol/commands.ts';
import type { Inject, InjectTime } from '../protocol/hostCommands.ts';
import type { Game } from './game.ts';
import { fire, tableOf } from './injects.ts';
import { closePhase, endEarly, goOn } from './phases.ts';
import { OK, refuse } from './refusal.ts';

export type HostCommand = Extract<Command, { do: 'takeOver' | 'handBack' | 'inject' | 'cancelInject' | 'forecasts' | 'endEarly' | 'closePhase' }>;
const HOST_DOES: readonly Command['do'][] = ['takeOver', 'handBack', 'inject', 'cancelInject', 'forecasts', 'endEarly', 'closePhase'] satisfies readonly HostCommand['do'][];
export const isHostCommand = (command: Command): command is HostCommand => HOST_DOES.includes(command.do);

export function runOfHost(game: Game, command: HostCommand): CommandResult {
  switch (command.do) {
    case 'takeOver': {
      const { seat, by } = command;
      if (game.seats[seat] !== 'person' || game.stewards[seat] !== undefined) return refuse('taken', 'seat');
      game.stewards[seat] = by;
      // the others may have waited for nobody else
      goOn(game);
      return OK;
    }
    case 'handBack':
      if (game.stewards[command.seat] === undefined) return refuse('notTakenOver', 'seat');
      delete game.stewards[command.seat];
      return OK;
    case 'inject': return plan(game, command.inject, command.time);
    case 'cancelInject': {
      const planned = game.injects[command.plan - 1];
      if (planned === undefined || planned.fired !== null || planned.cancelled) return refuse('unknownInject', 'plan');
      planned.cancelled = true;
      return OK;
    }
    case 'forecasts':
      if (game.forecastsShown === command.shown) return refuse('nothingToDo', 'shown');
      game.forecastsShown = command.shown;
      return OK;
    case 'endEarly': return endEarly(game) ? OK : refuse('wrongPhase');
    case 'closePhase':
      closePhase(game);
      return OK;
  }
}

/** Meters that have causes, and so may be moved by an inject or be its condition. */
const isMeter = (name: string): boolean => METER_NAMES.includes(name);

function checkInject(game: Game, inject: Inject): CommandResult {
  if (inject.from === 'library') return tableOf(game, inject.id) === undefined ? refuse('unknownInject', 'inject.id') : OK;
  const odd = inject.effects.findIndex((effect) => !isMeter(effect.meter));
  return odd < 0 ? OK : refuse('unknownMeter', `inject.effects.${odd}.meter`);
}

function checkTime(game: Game, time: InjectTime): CommandResult {
  if (time.at === 'when' && !isMeter(time.meter)) return refuse('unknownMeter', 'time.meter');
  // the news of this turn has been told
  if (time.at === 'turn' && (time.turn <= game.turn || time.turn > game.content.tables.turns)) return refuse('pastSeason', 'time.turn');
  return OK;
}

/** At once while a season is played; else with the first news that meets the time. */
function plan(game: Game, inject: Inject, time: InjectTime): CommandResult {
  if (game.injects.filter((p) => !p.cancelled).length >= MAX_INJECTS) return refuse('tooManyInjects', 'inject');
  for (const result of [checkInject(game, inject), checkTime(game, time)]) if (!result.ok) return result;
  const isPlayed = game.phase === 'news' || game.phase === 'diplomacy' || game.phase === 'orders';
  if (!isPlayed && time.at !== 'when' && game.turn >= game.content.tables.turns) return refuse('pastSeason', 'time');
  const planned = { inject, time, from: game.turn + 1, fired: null, cancelled: false };
  game.injects.push(planned);
  if (time.at === 'now' && isPlayed) fire(game, planned);
  return OK;
}
