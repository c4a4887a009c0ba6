/** The only place that chooses words: facts, causes, promises and errors as keys and parameters. */
export { line, type Line, type Param } from './line.ts';
export { narrateCause } from './causes.ts';
export { missionLine, narrateFact } from './facts.ts';
export { narrateClause, narrateOrder } from './promises.ts';
export { narrateError, narrateRefused } from './errors.ts';
export {
  amountLine, borderLine, clauseLine, dropLine, eventLine, institutionLine, meterLine, orderLine, refusalLine, seatLine, shortMeterLine, stateLine,
} from './names.ts';
