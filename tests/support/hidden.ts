/** Changes everything in a game that one seat may not know, and nothing else; for the test of rule 5. */
import { Agreement, Border, Clause, HIGH, LOW, MAX_AGREEMENTS, MAX_CLAUSES, N_BORDERS, N_STATES, Perception, SIZE, eye } from '../../src/engine/layout.ts';
import { ENVOY, knowledgeOf, roughly, seen, seesAgreement } from '../../src/engine/knowledge.ts';
import { SEATS, STATES } from '../../src/engine/names.ts';
import { World } from '../../src/engine/world.ts';
import type { Game, TurnLog } from '../../src/session/game.ts';
import { sightOf, type Sight } from '../../src/session/sight.ts';
import { seesOffer } from '../../src/session/tables.ts';

type Dice = (n: number) => number;
const NO_LUCK = { low: 0, high: 0 };

/** Any value in the range of a field, up to `most` above its lowest. */
function anyOf(field: number, roll: Dice, most = 2000): number {
  const low = LOW[field] as number;
  return low + roll(Math.min(most, (HIGH[field] as number) - low) + 1);
}

/** Private agreements of others become other private agreements of others. */
function disguise(world: World, seat: number, roll: Dice): void {
  const hidden = Array.from({ length: MAX_AGREEMENTS }, (_, a) => a).filter((a) => !seesAgreement(world, seat, a));
  const isHidden = Array.from({ length: MAX_CLAUSES }, (_, c) => knowledgeOf(world, seat, Clause.agreement + c) === 'none');
  for (const a of hidden) {
    for (const column of [Agreement.status, Agreement.signedAt, Agreement.endsAt, Agreement.from, Agreement.onBreach]) world.set(column + a, anyOf(column + a, roll));
    world.set(Agreement.parties + a, roll(32) & ~(1 << seat));
    // a text is known to the envoy who wrote it
    if (world.get(Agreement.from + a) === ENVOY) world.set(Agreement.from + a, 0);
  }
  for (let c = 0; c < MAX_CLAUSES; c++) {
    if (!isHidden[c]) continue;
    for (const column of Object.values(Clause)) world.set(column + c, anyOf(column + c, roll, 100));
    world.set(Clause.agreement + c, hidden.length === 0 || roll(2) === 0 ? 0 : (hidden[roll(hidden.length)] as number) + 1);
  }
}

/** Another true tension that this seat, with another misreading of its own, reads the same. */
function misread(world: World, seat: number, border: number, roll: Dice): void {
  const field = Border.tension + border;
  if (world.get(field) >= 900) return;
  const was = seen(world, seat, field);
  const at = eye(seat, border);
  const before = [world.get(field), world.get(Perception.error + at), world.get(Perception.low + at)] as const;
  const size = roll(401);
  const low = roll(2);
  const truth = low === 1 ? was + size : was - size;
  if (truth < 0 || truth >= 900) return;
  world.set(field, truth);
  world.set(Perception.error + at, size);
  world.set(Perception.low + at, low);
  // readings at the ends of the scale are cut off there: such a change would show
  if (seen(world, seat, field) !== was) [field, Perception.error + at, Perception.low + at].forEach((f, i) => world.set(f, before[i] as number));
}

const isPool = (field: number): boolean =>
  Object.values(Agreement).some((c) => field >= c && field < c + MAX_AGREEMENTS) || Object.values(Clause).some((c) => field >= c && field < c + MAX_CLAUSES);

const isTension = (field: number): boolean => field >= Border.tension && field < Border.tension + N_BORDERS;

/** Rewrites all that `seat` may not know in one state. Returns how many fields differ now. */
function rewriteFields(game: Game, fields: Int32Array, seat: number, roll: Dice): number {
  const world = new World(game.content.tables, NO_LUCK);
  world.load(fields, 0, 0);
  disguise(world, seat, roll);
  for (let f = 0; f < SIZE; f++) {
    if (isPool(f)) continue;
    const isOwnEye = f >= Perception.error && f < Perception.low + N_STATES * N_BORDERS && Math.floor(((f - Perception.error) % (N_STATES * N_BORDERS)) / N_BORDERS) === seat;
    const knowledge = isOwnEye ? 'perceived' : knowledgeOf(world, seat, f);
    if (knowledge === 'none') world.set(f, anyOf(f, roll, isTension(f) ? 899 : undefined));
    if (knowledge === 'rough') {
      const value = anyOf(f, roll);
      if (roughly(value) === roughly(world.get(f))) world.set(f, value);
    }
  }
  // those who are no state have no eyes of their own
  if (seat < N_STATES) for (let b = 0; b < N_BORDERS; b++) misread(world, seat, b, roll);
  let changed = 0;
  for (let f = 0; f < SIZE; f++) if (world.get(f) !== fields[f]) changed++;
  fields.set(world.fields);
  return changed;
}

/** Causes and facts that the seat was not told become others that it is not told either. */
function rewriteLedger(log: TurnLog, sight: Sight, roll: Dice): void {
  const { causes, facts } = log.ledger;
  const told = causes.filter((row) => sight.maySeeCause(row));
  const untold = causes.filter((row) => !sight.maySeeCause(row) && roll(3) > 0).map((row) => ({ ...row, delta: row.delta + roll(99) - 49 }));
  causes.splice(0, causes.length, ...untold, ...told);
  const later = facts.slice(log.newsFacts);
  const kept = later.filter((row) => sight.maySeeFact(row) || roll(2) === 0);
  facts.splice(log.newsFacts, later.length, { kind: 'misread', actor: -1, place: roll(N_BORDERS), a: 1 + roll(3), b: 0, c: 0 }, ...kept);
}

function rewriteTable(log: TurnLog, seat: number, roll: Dice): void {
  const others = log.offers.filter((o) => !seesOffer(o, seat) && roll(2) === 0);
  for (const o of others) o.status = 'lapsed';
  const mine = log.offers.filter((o) => seesOffer(o, seat));
  log.offers.splice(0, log.offers.length, ...mine, ...others);
  STATES.forEach((_, s) => {
    if (s !== seat && log.orders[s] !== null) log.orders[s] = roll(2) === 0 ? [] : [{ kind: 'hold' }];
  });
}

const splice = <T>(list: T[], isKept: (entry: T) => boolean): void => {
  list.splice(0, list.length, ...list.filter(isKept));
};

/** What others said to each other, took each other to need, and told the envoy is as if it had never been. */
function hush(game: Game, seat: number): void {
  const me = SEATS[seat];
  splice(game.sayings, ({ from, saying }) => saying.isPublic || from === me || saying.to.some((to) => to === me));
  splice(game.guesses, (guess) => guess.seat === me);
  splice(game.asked, ({ of }) => seat === ENVOY || of === me);
  splice(game.confided, ({ by }) => seat === ENVOY || by === me);
}

/**
 * Rewrites a game (a copy made for this) in everything that `seat` may not know: present, past and what was said.
 * Returns how many fields of the present state were changed.
 */
export function rewrite(game: Game, seat: number, roll: Dice): number {
  for (const log of game.turns) {
    const end = log.end ?? game.world.fields;
    rewriteLedger(log, sightOf(game.content.tables, end, seat), roll);
    rewriteTable(log, seat, roll);
  }
  for (const log of game.turns) {
    rewriteFields(game, log.start, seat, roll);
    if (log.end !== null) rewriteFields(game, log.end, seat, roll);
  }
  splice(game.expectations, (e) => e.seat === SEATS[seat]);
  hush(game, seat);
  game.commands.splice(0);
  game.hashes.splice(0);
  return rewriteFields(game, game.world.fields, seat, roll);
}
