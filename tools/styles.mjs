/**
 * How the classes of `*.module.css` are called in a built page: short, the same in every build, and written into the
 * script where they are used. A page carries no table of names, and no name that nothing asks for.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));
/** No vowels: no name can be a word, least of all one that a blocker of advertisements hides. */
const LETTERS = 'bcdfghjklmnpqrstvwxz';
const ENDING = '.module.css';

/** @param {number} n @returns {string} two letters at least */
const lettersOf = (n) => {
  const rest = Math.floor(n / LETTERS.length);
  return (rest < LETTERS.length ? LETTERS[rest] : lettersOf(rest)) + LETTERS[n % LETTERS.length];
};

/** @returns {readonly string[]} every file of styles below `src`, in the same order on every machine */
const listStyles = () => readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ENDING)).map((path) => path.replaceAll('\\', '/')).sort();

/**
 * Names classes by the place of their file among all, and by their own place in it. A file is told from another by the
 * two letters in front; with at most 400 files no name can begin like one of another file.
 * @param {readonly string[]} [files] below `src`
 * @returns {(name: string, file: string, css: string) => string}
 */
export function shortNames(files = listStyles()) {
  return (name, file, css) => {
    const path = file.replace(/\?.*$/, '').replaceAll('\\', '/');
    const at = files.findIndex((known) => path.endsWith(`/src/${known}`));
    const names = [...new Set([...css.matchAll(/(?:\.|@keyframes\s+)([A-Za-z][\w-]*)/g)].map(([, found]) => found))];
    const place = names.indexOf(name);
    if (at < 0 || place < 0) throw new Error(`${name} of ${file} is no class that is known`);
    return lettersOf(at) + (place < LETTERS.length ? LETTERS[place] : lettersOf(place));
  };
}

/** @returns {import('vite').Plugin[]} which let each class be a constant of its own */
export function classConstants() {
  return [
    {
      name: 'class-constants',
      apply: 'build',
      enforce: 'pre',
      transform: {
        filter: { id: /\.tsx?$/, code: ENDING },
        handler: (code) => ({ code: code.replace(/^import (\w+) from (?='[^']+\.module\.css')/gm, 'import * as $1 from '), map: null }),
      },
    },
    {
      name: 'styles-stay',
      apply: 'build',
      enforce: 'post',
      // Vite drops the rules of a file whose script is needed no more: here all names have been written where they are used.
      transform: { filter: { id: /\.module\.css/ }, handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }) },
    },
  ];
}
