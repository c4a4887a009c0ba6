/** Every way in which one file of src reaches another, a package or an asset. */
import { posix } from 'node:path';
import { child, type Node, parse, type Source, stringOf, walk } from './source.ts';

/** How a file reaches another: `worker` by `new Worker(new URL(…))`, `url` by any other `new URL(…, import.meta.url)`. */
export type Kind = 'value' | 'type' | 'dynamic' | 'glob' | 'url' | 'worker';

export interface Edge {
  readonly from: string;
  /** Path from the project's folder, or the name of a package as written. */
  readonly to: string;
  readonly kind: Kind;
  readonly isPackage: boolean;
}

/** Only types cross: the whole statement says so, or each of its names does. */
function onlyTypes(node: Node): boolean {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const names = node['specifiers'] as readonly Node[] | undefined;
  return names !== undefined && names.length > 0 && names.every((name) => name['importKind'] === 'type' || name['exportKind'] === 'type');
}

/** The address in `new URL('…', import.meta.url)`. */
function urlOf(node: Node | null): string | null {
  if (node?.type !== 'NewExpression') return null;
  const callee = child(node, 'callee');
  const [address, base] = node['arguments'] as readonly Node[];
  const isOwn = base?.type === 'MemberExpression' && child(base, 'object')?.type === 'MetaProperty';
  return callee?.['name'] === 'URL' && isOwn ? stringOf(address ?? null) : null;
}

/** The patterns of `import.meta.glob(…)`. */
function globsOf(node: Node): readonly string[] {
  const callee = child(node, 'callee');
  if (callee?.type !== 'MemberExpression' || child(callee, 'object')?.type !== 'MetaProperty') return [];
  const [first] = node['arguments'] as readonly Node[];
  const parts = first?.type === 'ArrayExpression' ? (first['elements'] as readonly Node[]) : first === undefined ? [] : [first];
  return parts.map((part) => stringOf(part) ?? '').map((text) => text.replace(/^!/, ''));
}

/** A place that is imported, but not by a literal, is reported as this: no rule allows it. */
export const COMPUTED = '(computed)';

/** What `source` imports, in any way. */
export function edgesOf(source: Source): readonly Edge[] {
  const edges: Edge[] = [];
  const add = (to: string | null, kind: Kind): void => {
    const isPackage = to !== null && !/^(?:\.|\/)/.test(to);
    const path = to === null ? COMPUTED : isPackage ? to : to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(source.path), to);
    edges.push({ from: source.path, to: path.replace(/\?.*$/, ''), kind, isPackage: isPackage && to !== null });
  };
  const asWorker = new Set<Node>();
  walk(parse(source).program, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        if (child(node, 'source') !== null) add(stringOf(child(node, 'source')), onlyTypes(node) ? 'type' : 'value');
        break;
      case 'ImportExpression':
        add(stringOf(child(node, 'source')), 'dynamic');
        break;
      case 'TSImportType':
        add(stringOf(child(node, 'source') ?? child(node, 'argument')), 'type');
        break;
      case 'CallExpression':
        for (const pattern of globsOf(node)) add(pattern, 'glob');
        if (child(node, 'callee')?.['name'] === 'require') add(stringOf((node['arguments'] as readonly Node[])[0] ?? null), 'value');
        break;
      case 'NewExpression': {
        const name = child(node, 'callee')?.['name'];
        const [first] = node['arguments'] as readonly Node[];
        if ((name === 'Worker' || name === 'SharedWorker') && first !== undefined) {
          const address = urlOf(first);
          asWorker.add(first);
          add(address, 'worker');
        } else if (!asWorker.has(node)) {
          const address = urlOf(node);
          if (address !== null) add(address, 'url');
        }
        break;
      }
    }
    return undefined;
  });
  return edges;
}

/** The name that a package is installed by: `react-dom/client` → `react-dom`. */
export const packageOf = (specifier: string): string =>
  specifier.startsWith('node:') ? 'node:' : specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

/**
 * Groups of files that reach each other in a circle, by Tarjan's algorithm; a file that imports itself counts.
 * Each group is sorted.
 */
export function cycles(edges: readonly Edge[]): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to, isPackage } of edges) {
    if (isPackage) continue;
    if (!next.has(from)) next.set(from, new Set());
    next.get(from)?.add(to);
  }
  const order = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const mine = order.size;
    order.set(file, mine);
    let lowest = mine;
    stack.push(file);
    for (const to of next.get(file) ?? []) {
      if (!order.has(to)) lowest = Math.min(lowest, visit(to));
      else if (stack.includes(to)) lowest = Math.min(lowest, order.get(to) ?? mine);
    }
    if (lowest === mine) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1 || next.get(file)?.has(file)) found.push(group.sort());
    }
    return lowest;
  };
  for (const file of [...next.keys()].sort()) if (!order.has(file)) visit(file);
  return found;
}
