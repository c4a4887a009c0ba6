/**
 * Plural forms. Intl knows most languages; for those it lacks it would silently use the rules of the browser's own
 * language, so that a Tajik text asked for the Russian forms `few` and `many` on a Russian computer.
 */

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** The part of Intl.PluralRules that i18next uses. */
export interface PluralRule {
  select(count: number): string;
  resolvedOptions(): { readonly pluralCategories: PluralForm[] };
}

/** Own rules, by language: the forms, and which of them a count takes. */
const OWN: Readonly<Record<string, { readonly forms: readonly PluralForm[]; readonly select: (count: number) => PluralForm }>> = {
  // Tajik nouns stay in the singular after a number; only 'one' can need another sentence.
  tg: { forms: ['one', 'other'], select: (count) => (count === 1 ? 'one' : 'other') },
};

/** The rule of a language: Intl's where it has one, else our own; a language that neither knows has one form. */
export function pluralRule(language: string, type: 'cardinal' | 'ordinal' = 'cardinal'): PluralRule {
  const own = OWN[language];
  if (Intl.PluralRules.supportedLocalesOf(language).length > 0) {
    const rule = new Intl.PluralRules(language, { type });
    return { select: (count) => rule.select(count), resolvedOptions: () => ({ pluralCategories: [...rule.resolvedOptions().pluralCategories] }) };
  }
  if (own === undefined || type === 'ordinal') return { select: () => 'other', resolvedOptions: () => ({ pluralCategories: ['other'] }) };
  return { select: own.select, resolvedOptions: () => ({ pluralCategories: [...own.forms] }) };
}
