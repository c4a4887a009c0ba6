/** The arcs of the map's file, which `tools/map/arcs.mjs` writes in letters: as numbers they are a sixth larger, packed. */

/** Each stands for five bits; from the 33rd on more of the same number follow. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 32;

function numbersOf(arc: string): number[] {
  const found: number[] = [];
  let value = 0;
  for (const letter of arc) {
    const digit = LETTERS.indexOf(letter);
    value = value * BASE + (digit % BASE);
    if (digit >= BASE) continue;
    // even numbers are 0, 1, 2 …, odd ones −1, −2, −3 …
    found.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    value = 0;
  }
  return found;
}

/** Arcs as TopoJSON has them: lists of points, quantised, each as its step from the one before. */
export function readArcs(coded: string): [x: number, y: number][][] {
  return coded.split(' ').map((arc) => {
    const numbers = numbersOf(arc);
    return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] satisfies [number, number]] : []));
  });
}
