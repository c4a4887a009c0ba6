/** The only place that chooses words: facts, causes, promises and errors as keys and parameters. */
export { line, type Line } from './line.ts';
export { narrateCause } from './causes.ts';
export { narrateFact } from './facts.ts';
export { narrateClause, narrateOrder } from './promises.ts';
export { narrateError, narrateRefused } from './errors.ts';
export { borderLine, meterLine, shortMeterLine, stateLine } from './names.ts';
