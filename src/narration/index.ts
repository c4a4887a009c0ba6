/** The only place that chooses words: facts, causes, promises, sayings, reasons and errors as keys and parameters. */
export { line, type Line } from './line.ts';
export { narrateCause } from './causes.ts';
export { narrateFact } from './facts.ts';
export { narrateIntent, narrateTopic, type NameAgreement } from './intents.ts';
export { narrateClause, narrateOrder } from './promises.ts';
export { narrateGround, narrateReason } from './reasons.ts';
export { narrateError, narrateRefused } from './errors.ts';
export { borderLine, clauseLine, meterLine, shortMeterLine, stateLine } from './names.ts';
