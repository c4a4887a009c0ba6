/** Texts, formats, languages and sentences: what map and panels see of this folder and of the narration behind it. */
export { formatChange, formatDelta, formatMeter, formatNumber, formatPeople, formatPercent, formatValue, say } from './say.ts';
export { createFirstText, createText, loadScenarioText, loadTexts, setLanguage, text, type I18n } from './instance.ts';
export { BASE_LANGUAGE, isLanguage, LANGUAGE_NAMES, type Language } from './languages.ts';
export { LANGUAGES } from './load.ts';
export { isCounted } from './formats.ts';
export {
  amountLine, borderLine, clauseLine, dropLine, eventLine, institutionLine, line, meterLine, missionLine, narrateCause, narrateClause,
  narrateError, narrateFact, narrateOrder, narrateRefused, orderLine, refusalLine, seatLine, shortMeterLine, stateLine, type Line, type Param,
} from '../narration/index.ts';
