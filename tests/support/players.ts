/** Players for tests: random but legal, and the same for the same key. */
import { draw, nthKey, type Key } from '../../src/engine/draw.ts';
import { BORDERS, CLAUSES, STATES, borderBetween, type RefusalReason, type StateId } from '../../src/engine/names.ts';
import type { Command } from '../../src/protocol/commands.ts';
import type { Clause, OfferDraft } from '../../src/protocol/offers.ts';
import type { SeatView } from '../../src/protocol/view.ts';
import type { Agents } from '../../src/session/port.ts';

/** A stream of numbers below `n`. */
export function dice(key: Key): (n: number) => number {
  let i = 0;
  return (n) => draw(key.low, key.high, i++, 1, 0) % n;
}
type Dice = ReturnType<typeof dice>;
const pick = <T>(roll: Dice, list: readonly T[]): T => list[roll(list.length)] as T;

function clauseBetween(roll: Dice, a: StateId, b: StateId): Clause | null {
  const up = [a, b].find((s) => s === 'KG' || s === 'TJ');
  const down = [a, b].find((s) => s !== 'KG' && s !== 'TJ');
  const border = borderBetween(a, b);
  const amount = (): 1 | 2 | 3 => pick(roll, [1, 2, 3] as const);
  if (up !== undefined && down !== undefined && (border === undefined || roll(3) === 0)) return { type: 'seasonalSwap', upstream: up, downstream: down, water: amount(), energy: amount() };
  if (border === undefined) return null;
  const kinds: Clause[] = [
    { type: 'sharedInfrastructure', border, object: pick(roll, ['gates', 'road'] as const) },
    { type: 'confidenceMeasures', border, zoneKm: pick(roll, [10, 50, 100] as const), inspections: roll(2) === 0 },
    { type: 'hotlineFactFinding', border },
    { type: 'jointCommission', border, arbiter: pick(roll, ['none', 'un'] as const) },
  ];
  return pick(roll, kinds);
}

/** An offer that may be legal; null when these two have nothing to agree on. */
export function randomOffer(roll: Dice, from: StateId, left: number, to = pick(roll, STATES.filter((s) => s !== from))): OfferDraft | null {
  const clauses: Clause[] = [];
  for (let i = 0; i <= roll(2); i++) {
    const clause = clauseBetween(roll, from, to);
    if (clause !== null && !clauses.some((c) => c.type === clause.type)) clauses.push(clause);
  }
  if (clauses.length === 0) return null;
  return { to: [to], clauses, term: 1 + roll(Math.max(1, left)), isPublic: roll(2) === 0, onBreach: pick(roll, ['suspend', 'compensate'] as const) };
}

const REASONS: readonly RefusalReason[] = ['noGain', 'trustTooLow', 'wantsMore'];

/** A delegation that offers, accepts, refuses, counters and orders at random, from the luck it is given. */
export const randomAgents = (wishes: (seat: number) => readonly SeatView['desk'][number]['order'][]): Agents => ({
  propose(k) {
    const roll = dice(k.luck);
    return [0, 1].map(() => randomOffer(roll, STATES[k.seat] as StateId, 5)).filter((o) => o !== null);
  },
  answer(k, offer) {
    const roll = dice(nthKey(k.luck, offer.id));
    const choice = roll(4);
    if (choice < 2) return { answer: 'accept' };
    const counter = choice === 2 ? randomOffer(roll, STATES[k.seat] as StateId, 5, offer.from as StateId) : null;
    return counter === null ? { answer: 'refuse', reasons: [pick(roll, REASONS)] } : { answer: 'counter', with: counter };
  },
  orders(k) {
    const roll = dice(nthKey(k.luck, 7));
    const list = wishes(k.seat);
    return list.length === 0 ? [] : Array.from({ length: 4 }, () => pick(roll, list));
  },
});

/** Something legal that the person of this view could do now. */
export function randomCommand(roll: Dice, view: SeatView): Command {
  if (view.phase === 'orders') {
    const free = view.desk.filter((o) => o.unavailable === undefined).map((o) => o.order);
    const orders = new Map(Array.from({ length: roll(5) }, () => pick(roll, free)).map((o) => [JSON.stringify(o), o]));
    return { do: 'lock', orders: [...orders.values()] };
  }
  if (view.phase === 'reflection' && view.reflection !== undefined && view.reflection.answered === undefined && roll(2) === 0) {
    return { do: 'expect', of: view.reflection.of, conduct: pick(roll, ['cooperative', 'mixed', 'firm'] as const) };
  }
  if (view.phase !== 'diplomacy' || roll(3) === 0) return { do: 'advance' };
  const open = view.offers.find((o) => o.mayAnswer);
  const left = view.game.turns - view.turn + 1;
  const seat = view.seat as StateId;
  if (open !== undefined && roll(4) > 0) {
    const choice = roll(3);
    if (choice === 0) return { do: 'refuse', offer: open.id, reasons: ['noGain'] };
    const counter = choice === 1 ? randomOffer(roll, seat, left, open.from as StateId) : null;
    return counter === null ? { do: 'accept', offer: open.id } : { do: 'counter', offer: open.id, with: counter };
  }
  const mine = view.offers.find((o) => o.mayWithdraw);
  if (mine !== undefined && roll(3) === 0) return { do: 'withdraw', offer: mine.id };
  const offer = randomOffer(roll, seat, left);
  return offer === null ? { do: 'advance' } : { do: 'offer', offer };
}

/** Rubbish of the right outer form, and of none. */
export function rubbish(roll: Dice): unknown {
  const offer: unknown = { to: [pick(roll, STATES)], clauses: [{ type: pick(roll, CLAUSES), border: pick(roll, BORDERS), upstream: 'UZ', downstream: 'KG', water: 2, energy: 9 }], term: roll(60), isPublic: true, onBreach: 'suspend' };
  return pick<unknown>(roll, [
    null, 7, 'advance', [], {}, { do: 'advance', extra: 1 }, { do: 'win' }, { do: 'lock' }, { do: 'lock', orders: [{ kind: 'hold', amount: 4 }] },
    { do: 'lock', orders: Array.from({ length: 9 }, () => ({ kind: 'hold' })) }, { do: 'lock', orders: [{ kind: 'exportEnergy' }] },
    { do: 'lock', orders: [{ kind: 'requestDeployment', border: pick(roll, BORDERS), mode: '1', type: 'police', size: 'large' }, { kind: 'mobilise', border: 'AF-UZ' }] },
    { do: 'lock', orders: [{ kind: 'hold' }, { kind: 'hold' }] }, { do: 'accept', offer: roll(200_000) }, { do: 'accept', offer: -1 }, { do: 'refuse', offer: 1, reasons: [] },
    { do: 'counter', offer: roll(200_000), with: offer }, { do: 'offer', offer }, { do: 'withdraw', offer: 1e9 }, { do: 'expect', of: 'AF', conduct: 'mixed' },
    { do: 'expect', of: 'KG', conduct: 'kind' }, { do: 'lock', orders: [{ kind: '__proto__' }] }, JSON.parse('{"__proto__": {"do": "advance"}}'),
  ]);
}
