/** Texts, formats, languages and sentences: what map and panels see of this folder and of the narration behind it. */
export { formatChange, formatDelta, formatMeter, formatNumber, formatPercent, formatValue, say, sayAround } from './say.ts';
export type { I18n, Translate } from './i18n.ts';
export { createText, loadScenarioText, setLanguage } from './instance.ts';
export { LANGUAGE_NAMES } from './languages.ts';
export { LANGUAGES } from './load.ts';
export { clauseLine, meterLine, narrateCause, narrateClause, narrateError, narrateFact, narrateGround, narrateIntent, narrateOrder, narrateReason, narrateTopic, shortMeterLine } from '../narration/index.ts';
export type { NameAgreement } from '../narration/index.ts';
