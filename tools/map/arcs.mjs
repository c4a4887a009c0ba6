/** How the map's file holds its arcs: in letters, which pack better than numbers. `src/map/arcs.ts` reads them. */

/** Each stands for five bits, the highest first; from the 33rd on more of the same number follow. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 32;

/** @param {number} number whole @returns {string} */
function lettersOf(number) {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let letters = LETTERS[rest % BASE] ?? '';
  for (rest = Math.floor(rest / BASE); rest > 0; rest = Math.floor(rest / BASE)) letters = LETTERS[(rest % BASE) + BASE] + letters;
  return letters;
}

/**
 * @param {readonly (readonly (readonly number[])[])[]} arcs as TopoJSON has them, quantised: each point as its step from the one before
 * @returns {string}
 */
export const codeArcs = (arcs) => arcs.map((arc) => arc.flat().map(lettersOf).join('')).join(' ');
