/** The promise whose keeping or breaking moved most, told with the sums of the ledger. */
import { cause, type CauseRow } from '../../engine/ledger.ts';
import { nameOf } from '../../engine/meters.ts';
import { BORDERS, CLAUSES, RULES, STATES, type RuleId, type StateId } from '../../engine/names.ts';
import type { PromiseExhibit } from '../../protocol/debrief.ts';
import type { Game, TurnLog } from '../game.ts';
import { times, type Promised } from './promises.ts';

/** How many meters are told. */
const TOLD = 5;
/** What a promise is ranked by: trust, tension and supply. */
const RANKED = /^relation\.|\.(?:tension|water|energy|stock)$/;
const rule = (id: RuleId): number => cause('rule', RULES.indexOf(id));
const [KEPT, DEFAULT, BREACH, SANCTION] = [rule('swapKept'), rule('swapDefault'), rule('breach'), rule('sanction')];

/** True when a meter belongs to a party, to two of them, to the border that the clause names, or to nobody. */
function isTheirs({ clause, parties }: Promised, meter: string): boolean {
  const [kind, id = ''] = meter.split('.');
  const among = (state: string): boolean => parties.some((party) => party === state);
  if (kind === 'state') return among(id);
  if (kind === 'relation') return id.split('-').every(among);
  return kind !== 'border' || !('border' in clause) || clause.border === id;
}

/** Whether a row of the ledger of `turn` came of this promise. */
function cameOf(promise: Promised, turn: number, row: CauseRow, meter: string): boolean {
  if (turn < promise.signedTurn || !isTheirs(promise, meter)) return false;
  const { clause, parties, dues } = promise;
  const isParty = parties.some((party) => party === STATES[row.actor]);
  const due = dues.find((one) => one.turn === turn);
  if (row.cause === cause('clause', CLAUSES.indexOf(clause.type))) {
    const place = 'border' in clause ? BORDERS.indexOf(clause.border) : -1;
    return isParty && row.place === place && (due !== undefined || turn === promise.signedTurn);
  }
  const breach = dues.find((one) => one.outcome === 'broken');
  if (row.cause === SANCTION) {
    // one party makes the breaker pay, for as long as sanctions last
    return clause.type === 'seasonalSwap' && breach !== undefined && turn >= breach.turn && isParty && meter.startsWith(`state.${breach.by}.`);
  }
  if (row.cause === BREACH) return due?.outcome === 'broken' && STATES[row.actor] === due.by;
  if (clause.type !== 'seasonalSwap' || !isParty) return false;
  return (row.cause === KEPT && due?.outcome === 'kept') || (row.cause === DEFAULT && due?.outcome === 'broken');
}

type Sums = Map<string, number>;

/** What each promise did, by meter. A row that could have come of two promises is counted for neither: numbers are told or left out, never shared out. */
export function effectsOf(history: readonly Promised[], turns: readonly TurnLog[]): ReadonlyMap<Promised, Sums> {
  const sums = new Map<Promised, Sums>(history.map((promise) => [promise, new Map()]));
  for (const { turn, ledger } of turns) {
    for (const row of ledger.causes) {
      const meter = nameOf(row.field);
      if (meter === undefined) continue;
      const [owner, another] = history.filter((promise) => cameOf(promise, turn, row, meter));
      if (owner === undefined || another !== undefined) continue;
      const own = sums.get(owner);
      own?.set(meter, (own.get(meter) ?? 0) + row.delta);
    }
  }
  return sums;
}

const size = (sums: Sums): number => [...sums].reduce((total, [meter, delta]) => total + (RANKED.test(meter) ? Math.abs(delta) : 0), 0);

/** Null when no promise fell due, or none that was kept or broken moved trust, tension or supply. */
export function promiseExhibit(game: Game, history: readonly Promised[]): PromiseExhibit | null {
  const effects = effectsOf(history, game.turns);
  const [most] = history
    .filter((promise) => times(promise, 'kept') + times(promise, 'broken') > 0)
    .map((promise) => ({ promise, sums: effects.get(promise) ?? new Map<string, number>() }))
    .map((one) => ({ ...one, size: size(one.sums) }))
    .filter((one) => one.size > 0)
    // of equals the one that was signed first: the sort is stable
    .sort((a, b) => b.size - a.size);
  if (most === undefined) return null;
  const { clause, from, parties, signedTurn, dues } = most.promise;
  return {
    clause, from, parties, signedTurn, dues,
    outcome: times(most.promise, 'broken') > 0 ? 'broken' : 'kept',
    did: [...most.sums].filter(([, delta]) => delta !== 0).map(([meter, delta]) => ({ meter, delta })).sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta)).slice(0, TOLD),
    sanctions: sanctionsOf(game, most.promise),
  };
}

/** Sanctions between the parties that began with a breach of this promise. */
function sanctionsOf(game: Game, { parties, dues }: Promised): PromiseExhibit['sanctions'] {
  const party = (index: number): StateId | undefined => parties.find((state) => state === STATES[index]);
  return dues.filter(({ outcome }) => outcome === 'broken').flatMap(({ turn }) =>
    (game.turns[turn - 1]?.ledger.facts ?? []).flatMap(({ kind, actor, a }) => {
      const [by, against] = [party(actor), party(a)];
      return kind === 'sanctionsBegin' && by !== undefined && against !== undefined ? [{ by, against, turn }] : [];
    }));
}
