/** Commands that a sender can mean now: of a delegation, of the envoy, of the host. */
import { isBetween } from '../../engine/clauses/between.ts';
import { mayTable } from '../../engine/clauses/singleText.ts';
import { METER_NAMES } from '../../engine/meters.ts';
import { BORDERS, POLICIES, SEATS, STATES, type SeatId, type StateId } from '../../engine/names.ts';
import { maskOf, rowToOrder } from '../../protocol/codec.ts';
import type { Command, Sender } from '../../protocol/commands.ts';
import { CONDUCTS } from '../../protocol/conduct.ts';
import { InjectSchema, InjectTimeSchema } from '../../protocol/hostCommands.ts';
import { PositionsSchema, SayingSchema } from '../../protocol/intents.ts';
import { GuessSchema } from '../../protocol/needs.ts';
import type { OfferDraft } from '../../protocol/offers.ts';
import { current, turnsLeft, type Game, type Offer } from '../../session/game.ts';
import { sightIn } from '../../session/sight.ts';
import { isAtTable } from '../../session/tables.ts';
import { ENVOY } from '../../session/viewers.ts';
import { pick, type Dice } from './dice.ts';
import { anyDraft, someOrders } from './moves.ts';
import { sample } from './sample.ts';

/** A command that this sender can mean now; what it says may still be refused. */
export function sensible(roll: Dice, game: Game, sender: Sender): Command {
  if (sender === 'HOST') return ofHost(roll, game);
  if (game.phase === 'diplomacy' && roll(3) === 0) return spoken(roll, sender);
  return sender === 'ENVOY' ? ofEnvoy(roll, game) : ofState(roll, game, sender);
}

/** Sayings and guesses: what anyone may do at the table. */
function spoken(roll: Dice, sender: SeatId): Command {
  if (roll(3) === 0) return { do: 'guess', guess: sample(roll, GuessSchema) };
  const saying = sample(roll, SayingSchema);
  return { do: 'say', saying: { ...saying, to: [pick(roll, SEATS.filter((seat) => seat !== sender))] } };
}

const draftFor = (roll: Dice, game: Game, from: StateId, to?: StateId): OfferDraft => anyDraft(roll, from, turnsLeft(game), to);

function ofState(roll: Dice, game: Game, from: StateId): Command {
  const state = STATES.indexOf(from);
  if (game.phase === 'orders') return { do: 'lock', orders: someOrders(roll, sightIn(game, state).world, state).map(rowToOrder) };
  if (game.phase === 'reflection') return { do: 'expect', of: pick(roll, STATES), conduct: pick(roll, CONDUCTS) };
  if (game.phase !== 'diplomacy') return { do: 'advance' };
  const asked = game.asked.find((a) => a.of === from && !a.answered);
  if (asked !== undefined && roll(2) === 0) return { do: 'confide', border: BORDERS[asked.border] ?? 'KG-TJ', positions: sample(roll, PositionsSchema).slice(0, 1) };
  const open = current(game).offers.filter((offer) => offer.status === 'open' && isAtTable(offer, state));
  const offer = open.length === 0 ? undefined : pick(roll, open);
  if (offer === undefined || roll(4) === 0) return { do: 'offer', offer: draftFor(roll, game, from) };
  return offer.from === state ? { do: 'withdraw', offer: offer.id } : answerTo(roll, game, from, offer);
}

function answerTo(roll: Dice, game: Game, from: StateId, offer: Offer): Command {
  const to = STATES[offer.from];
  switch (roll(4)) {
    case 0: return { do: 'refuse', offer: offer.id, reasons: ['noGain'] };
    case 1:
      // a text is not countered: the side says how it would have it
      if (to === undefined) return { do: 'amend', offer: offer.id, with: { ...offer.draft, isPublic: roll(2) === 0, term: 1 + roll(turnsLeft(game)) } };
      return { do: 'counter', offer: offer.id, with: draftFor(roll, game, from, to) };
    default: return { do: 'accept', offer: offer.id };
  }
}

function ofEnvoy(roll: Dice, game: Game): Command {
  if (game.phase !== 'diplomacy') return { do: 'advance' };
  const border = BORDERS.find((_, b) => mayTable(game.world, b) && roll(2) === 0) ?? pick(roll, BORDERS);
  const sides = STATES.filter((state) => border.includes(state));
  const of = pick(roll, STATES);
  if (roll(3) === 0) return { do: 'hear', border, of: sides.includes(of) ? of : (sides[0] ?? of) };
  const last = current(game).offers.findLast((o) => o.from === ENVOY && isBetween(game.world, BORDERS.indexOf(border), maskOf(o.draft.to)));
  if (last !== undefined && roll(4) === 0) return { do: 'withdraw', offer: last.id };
  const [from, to] = sides;
  if (from === undefined || to === undefined) return { do: 'advance' };
  return { do: 'offer', offer: last?.amendments[0] === undefined ? { ...draftFor(roll, game, from, to), to: [...sides] } : { ...last.amendments[0].with, to: [...sides] } };
}

function ofHost(roll: Dice, game: Game): Command {
  const seat = pick(roll, STATES);
  const meters = new Set(Array.from({ length: 4 }, () => pick(roll, METER_NAMES)));
  switch (roll(12)) {
    case 0: return { do: 'takeOver', seat, by: pick(roll, POLICIES) };
    case 1: case 2: return { do: 'handBack', seat };
    case 3: return { do: 'forecasts', shown: roll(2) === 0 };
    case 4: return { do: 'cancelInject', plan: 1 + roll(3) };
    case 5: return { do: 'closePhase' };
    case 6: return roll(20) === 0 ? { do: 'endEarly' } : { do: 'forecasts', shown: !game.forecastsShown };
    case 7: {
      const id = game.content.injects?.[roll(Math.max(1, game.content.injects.length))]?.id ?? '';
      return { do: 'inject', inject: { from: 'library', id }, time: sample(roll, InjectTimeSchema, meters) };
    }
    default: return { do: 'inject', inject: sample(roll, InjectSchema, meters), time: roll(2) === 0 ? { at: 'now' } : sample(roll, InjectTimeSchema, meters) };
  }
}

