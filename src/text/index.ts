/** Texts, formats and languages: what map and panels see of this folder. */
export { formatChange, formatDelta, formatMeter, formatNumber, formatPeople, formatPercent, formatValue, say } from './say.ts';
export { createText, loadScenarioText, setLanguage, text, type I18n } from './instance.ts';
export { BASE_LANGUAGE, isLanguage, LANGUAGE_NAMES, type Language } from './languages.ts';
export { LANGUAGES } from './load.ts';
