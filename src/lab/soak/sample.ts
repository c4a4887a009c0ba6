/** Random values of the forms that the protocol reads, so that what it learns to read is played from then on; and damaged ones. */
import type { GenericSchema, InferOutput } from 'valibot';
import { pick, type Dice } from './dice.ts';

/** What Valibot's schemas and actions look like inside, as far as commands use them. */
interface Node {
  readonly type: string;
  readonly pipe?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly unknown[];
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

/** Where a form sets no upper end. */
const MANY = 40;

/** A bound that the form sets to a length or a number. */
function bound(node: Node, names: readonly string[], otherwise: number): number {
  const found = node.pipe?.find((action) => names.includes(action.type))?.requirement;
  return typeof found === 'number' ? found : otherwise;
}

function between(roll: Dice, node: Node, most: number): number {
  const low = bound(node, ['min_value', 'min_length', 'length'], 0);
  return low + roll(Math.min(MANY, bound(node, ['max_value', 'max_length', 'length'], most)) - low + 1);
}

const WORDS = ['a', 'word', 'Слово'] as const;

/** A preferred word that is short enough, or any. */
function wordOf(roll: Dice, node: Node, preferred: ReadonlySet<unknown>): string {
  const most = bound(node, ['max_length'], MANY);
  const liked = [...preferred].filter((word) => typeof word === 'string' && word.length <= most) as string[];
  return pick(roll, liked.length > 0 ? liked : WORDS);
}

function partOf(roll: Dice, node: Node, preferred: ReadonlySet<unknown>): unknown {
  switch (node.type) {
    case 'variant': return partOf(roll, pick(roll, node.options as readonly Node[]), preferred);
    case 'strict_object': {
      const entries = Object.entries(node.entries ?? {}).filter(([, part]) => part.type !== 'optional' || roll(2) === 0);
      return Object.fromEntries(entries.map(([name, part]) => [name, partOf(roll, part, preferred)]));
    }
    case 'optional': return partOf(roll, node.wrapped as Node, preferred);
    case 'array': return Array.from({ length: between(roll, node, 4) }, () => partOf(roll, node.item as Node, preferred));
    case 'picklist': {
      const options = node.options ?? [];
      const liked = options.filter((option) => preferred.has(option));
      return pick(roll, liked.length > 0 ? liked : options);
    }
    case 'literal': return node.literal;
    case 'string': return wordOf(roll, node, preferred);
    case 'boolean': return roll(2) === 0;
    case 'number': return between(roll, node, MANY);
    default: throw new Error(`Random values know no word for "${node.type}".`);
  }
}

/** A random value of this form. A list of names that holds preferred ones gives one of those. */
export const sample = <S extends GenericSchema>(roll: Dice, schema: S, preferred: ReadonlySet<unknown> = new Set()): InferOutput<S> =>
  // a Valibot schema is a plain object; its type hides the parts that are read here
  partOf(roll, schema as unknown as Node, preferred) as InferOutput<S>;

const ODD: readonly unknown[] = [
  undefined, null, true, '', 'KZ', '__proto__', [], {}, -1, 0, 0.5, 1e9, 2 ** 31, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY, 'x'.repeat(500), Array.from({ length: 99 }, () => ({})),
];

/** A copy in which one part, somewhere, is odd, missing or too much. */
export function damaged(roll: Dice, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || roll(6) === 0) return pick(roll, ODD);
  if (Array.isArray(value)) {
    const at = roll(value.length + 1);
    return at === value.length ? [...value, ...value, pick(roll, ODD)] : value.with(at, damaged(roll, value[at]));
  }
  const names = Object.keys(value);
  const name = names[roll(names.length + 1)] ?? 'more';
  const { [name]: part, ...rest } = value as Record<string, unknown>;
  return roll(5) === 0 ? rest : { ...rest, [name]: damaged(roll, part) };
}
