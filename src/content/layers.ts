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

/** The file to blame for a place: the uppermost layer that reaches deepest towards it, or that replaces what is below. */
export function ownerOf(layers: readonly Layer[], keys: readonly (string | number)[]): string {
  let best = layers[layers.length - 1]?.file ?? '';
  let depth = -1;
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i] as Layer;
    const reached = reach(layer.json, keys);
    if (reached.depth > depth) {
      depth = reached.depth;
      best = layer.file;
    }
    if (reached.replaces) break;
  }
  return best;
}

/** How far a layer goes towards a place, and whether it says there something that hides the layers below. */
function reach(json: unknown, keys: readonly (string | number)[]): { depth: number; replaces: boolean } {
  let at: unknown = json;
  let depth = 0;
  let replaces = false;
  for (const key of keys) {
    if (Array.isArray(at) ? typeof key !== 'number' || key >= at.length : !isObject(at) || !(key in at)) break;
    at = (at as { readonly [key: string | number]: unknown })[key];
    depth++;
    if (!isObject(at) || isLeaf(at)) replaces = true;
  }
  return { depth, replaces };
}

/** `['events', 'rumours', 'effects', 0, 'meter']` → `events.rumours.effects[0].meter`. */
export function pathOf(keys: readonly (string | number)[]): string {
  let path = '';
  for (const key of keys) path += typeof key === 'number' ? `[${key}]` : path === '' ? key : `.${key}`;
  return path;
}
