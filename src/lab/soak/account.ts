/** What must hold in every turn of every game, whatever is played: the books of one turn. */
import { Agreement, Border, Clause, HIGH, LOW, Perception, Region, Relation, SIZE, State, Threat } from '../../engine/layout.ts';
import { kindOf, Ledger } from '../../engine/ledger.ts';
import { METER_FIELDS, nameOf } from '../../engine/meters.ts';
import { DROPS, type FactKind } from '../../engine/names.ts';
import type { Counts } from './counts.ts';

const BLOCKS = Object.entries({ Border, Perception, Threat, State, Relation, Agreement, Clause, Region });

/** A field by its public name, or by its column. */
function fieldName(field: number): string {
  const known = nameOf(field);
  if (known !== undefined) return known;
  const columns = BLOCKS.flatMap(([block, of]) => Object.entries<number>(of).map(([column, at]) => ({ name: `${block}.${column}`, at })));
  const [own] = columns.filter(({ at }) => at <= field).sort((a, b) => b.at - a.at);
  return own === undefined ? `field ${field}` : `${own.name} + ${field - own.at}`;
}

/** Adds causes up, instead of keeping them, and counts what happened. */
export class Account extends Ledger {
  /** Not integers: a cause that is no whole number must show. */
  readonly #sums = new Float64Array(SIZE);
  readonly #before = new Int32Array(SIZE);
  readonly #counts: Counts;
  #odd: string | null = null;

  constructor(counts: Counts) {
    super();
    this.#counts = counts;
  }

  /** Begins a turn with the state before its news. */
  open(fields: Int32Array): void {
    this.#before.set(fields);
    this.#sums.fill(0);
    this.#odd = null;
  }

  override add(field: number, delta: number, code: number): void {
    if (!(field >= 0 && field < SIZE)) this.#odd ??= `a cause of field ${field}, which does not exist`;
    else if (kindOf(code) === undefined) this.#odd ??= `${fieldName(field)}: a cause of no kind, ${code}`;
    else this.#sums[field] = (this.#sums[field] as number) + delta;
  }

  override tell(kind: FactKind, _actor: number, _place: number, _a: number, b: number): void {
    if (kind === 'orderDropped') this.#counts.add('dropped', DROPS[b] ?? 'for no reason');
    else this.#counts.add('facts', kind);
  }

  /** A value outside its range, or null. Holds at any moment of a turn. */
  fault(fields: Int32Array): string | null {
    // asked after every move: the loop keeps to what it has at hand
    const [lows, highs] = [LOW, HIGH];
    for (let f = 0; f < fields.length; f++) {
      const value = fields[f] as number;
      if (value < (lows[f] as number) || value > (highs[f] as number)) return `${fieldName(f)} is ${value}, outside ${lows[f]} to ${highs[f]}`;
    }
    return this.#odd;
  }

  /** The same, or a meter whose causes since `open` don't add up to its change. Holds once everything has been committed. */
  close(fields: Int32Array): string | null {
    const wrong = this.fault(fields);
    if (wrong !== null) return wrong;
    for (const f of METER_FIELDS) {
      const change = (fields[f] as number) - (this.#before[f] as number);
      if (change !== this.#sums[f]) return `${fieldName(f)} changed by ${change}, and its causes add up to ${this.#sums[f]}`;
    }
    return null;
  }
}
