/** One text for one meaning: what the content hash is taken over. */

/** JSON with sorted keys; typed arrays as lists. */
export function canonical(x: unknown): string {
  if (x instanceof Int32Array) return `[${x.join(',')}]`;
  if (Array.isArray(x)) return `[${x.map(canonical).join(',')}]`;
  if (typeof x === 'object' && x !== null) {
    const entries = Object.entries(x).filter(([, value]) => value !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join(',')}}`;
  }
  return JSON.stringify(x);
}
