/**
 * What a rule, a policy or a scenario's compiler may not use: it would give other results on another machine,
 * in another browser, at another time, or in another order of keys.
 */
import { child, lineOf, type Node, parse, type Source, walk } from './source.ts';

/** The folders that must give the same bits everywhere. */
export const PURE_FOLDERS = ['engine', 'futures', 'agents', 'content'];

/** Not defined to the last bit by the language, or random. */
const MATH = new Set([
  'random', 'exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh',
  'hypot', 'cbrt',
]);
const GLOBALS = new Set(['Date', 'performance', 'crypto', 'Intl', 'globalThis', 'self', 'window', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame']);
const LOCALE = /^(?:toLocale\w+|localeCompare)$/;

/** A name that is used as a value, not as the key of a property or a part of a type. */
function isUse(node: Node, parent: Node | null): boolean {
  if (node.type !== 'Identifier' || parent === null) return false;
  if (parent.type === 'MemberExpression') return parent['property'] !== node || parent['computed'] === true;
  if (parent.type === 'Property' || parent.type === 'PropertyDefinition' || parent.type === 'MethodDefinition') return parent['value'] === node || parent['computed'] === true;
  return !parent.type.startsWith('TS');
}

function fault(node: Node, parent: Node | null): string | null {
  if (node.type === 'ForInStatement') return 'for…in: its order is not the program’s';
  if ((node.type === 'BinaryExpression' && node['operator'] === '**') || (node.type === 'AssignmentExpression' && node['operator'] === '**=')) return '**: not exact';
  if (node.type === 'MemberExpression') {
    const [object, property] = [child(node, 'object'), child(node, 'property')];
    const name = String(node['computed'] === true ? property?.['value'] : property?.['name']);
    if (object?.type === 'Identifier' && object['name'] === 'Math' && (MATH.has(name) || (node['computed'] === true && property?.type !== 'Literal'))) return `Math.${name}: not exact, or random`;
    if (LOCALE.test(name)) return `${name}: depends on the machine's language`;
  }
  if (node.type === 'CallExpression') {
    const name = child(child(node, 'callee') ?? node, 'property')?.['name'];
    if ((name === 'sort' || name === 'toSorted') && (node['arguments'] as readonly Node[]).length === 0) return `.${name}() without a comparison`;
  }
  if (isUse(node, parent)) {
    const name = String(node['name']);
    if (GLOBALS.has(name)) return `${name}: the machine's, not the game's`;
    // `const { pow } = Math` would hide what is used of it.
    if (name === 'Math' && !(parent?.type === 'MemberExpression' && parent['object'] === node)) return 'Math as a value';
  }
  return null;
}

/** Each impure place as `path:line: what`. */
export function impurities(source: Source): readonly string[] {
  const found: string[] = [];
  walk(parse(source).program, (node, parent) => {
    const what = fault(node, parent);
    if (what !== null) found.push(`${source.path}:${lineOf(source.text, node.start)}: ${what}`);
    return undefined;
  });
  return found;
}
