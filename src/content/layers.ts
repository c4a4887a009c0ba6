/** A scenario is written in layers: what all share (rules/region.json), the scenario, a shorter variant of it. */

export interface Layer {
  readonly file: string;
  readonly json: unknown;
}
type Json = { readonly [key: string]: unknown };
export const isObject = (x: unknown): x is Json => typeof x === 'object' && x !== null && !Array.isArray(x);

/** A number with its source is replaced as a whole, so that no source outlives its number. */
const isLeaf = (x: Json): boolean => 'value' in x || 'source' in x;

/** Later layers win; objects merge key by key; null removes a key; lists are replaced. */
export function merge(below: unknown, above: unknown): unknown {
  if (!isObject(below) || !isObject(above) || isLeaf(above)) return above;
  const out: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    if (value === null) delete out[key];
    else out[key] = key in below ? merge(below[key], value) : value;
  }
  return out;
}

/** The file to blame for a place: the uppermost layer that reaches deepest towards it. */
export function ownerOf(layers: readonly Layer[], keys: readonly (string | number)[]): string {
  let best = layers[layers.length - 1]?.file ?? '';
  let depth = -1;
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i] as Layer;
    const reached = depthOf(layer.json, keys);
    if (reached > depth) {
      depth = reached;
      best = layer.file;
    }
  }
  return best;
}

function depthOf(json: unknown, keys: readonly (string | number)[]): number {
  let at: unknown = json;
  let depth = 0;
  for (const key of keys) {
    if (Array.isArray(at) ? typeof key !== 'number' || key >= at.length : !isObject(at) || !(key in at)) break;
    at = (at as { readonly [key: string | number]: unknown })[key];
    depth++;
  }
  return depth;
}

/** `['events', 'rumours', 'effects', 0, 'meter']` → `events.rumours.effects[0].meter`. */
export function pathOf(keys: readonly (string | number)[]): string {
  let path = '';
  for (const key of keys) path += typeof key === 'number' ? `[${key}]` : path === '' ? key : `.${key}`;
  return path;
}
