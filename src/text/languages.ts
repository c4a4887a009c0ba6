/** The languages of the game. A language is offered as soon as its file stands in assets/text. */

/** All seven that the game is made for, each with its own name for itself. */
export const LANGUAGE_NAMES = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  tg: 'Тоҷикӣ',
  tk: 'Türkmençe',
  uz: 'Oʻzbekcha',
} as const;
export type Language = keyof typeof LANGUAGE_NAMES;

/** The model for all others: whatever a language lacks is shown in this one. */
export const BASE_LANGUAGE: Language = 'en';

/** A language written with the digits and separators of another, for browsers that do not know it. */
const NUMBERS_LIKE: Partial<Record<Language, string>> = { kk: 'ru', ky: 'ru', tg: 'ru', tk: 'ru', uz: 'ru' };

export const isLanguage = (id: string): id is Language => Object.hasOwn(LANGUAGE_NAMES, id);

/** The locale for Intl's numbers: the language where Intl has it, else one that writes numbers the same way. */
export function numberLocale(language: string): string {
  if (Intl.NumberFormat.supportedLocalesOf(language).length > 0) return language;
  return (isLanguage(language) ? NUMBERS_LIKE[language] : undefined) ?? BASE_LANGUAGE;
}
