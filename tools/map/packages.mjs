/** Finds the packages that make the map's files. They are large and needed once in years, so the project does not install them. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const folder = process.env.MAP_PACKAGES ?? '.';
const require = createRequire(resolve(folder, 'package.json'));

/**
 * A module of the folder named by MAP_PACKAGES (default: here). Ends with a sentence when it is missing.
 * @template T what the caller knows of the module
 * @param {string} name
 * @returns {T}
 */
export function load(name) {
  try {
    return require(name);
  } catch (cause) {
    console.error(`${name} is not installed in ${resolve(folder)} (${cause instanceof Error ? cause.message.split('\n')[0] : cause}). See tools/map/README.md.`);
    process.exit(1);
  }
}
/** @param {string} name */
export const pathOf = (name) => require.resolve(name);
