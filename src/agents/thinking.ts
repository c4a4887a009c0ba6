/** All that thinks ahead, as one piece: a worker fetches it before its first game, and needs none of it to start. */
export { envoyOf } from './envoy.ts';
export { levelled } from './levels.ts';
