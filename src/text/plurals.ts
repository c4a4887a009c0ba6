/**
 * Plural forms. Intl knows most languages; for those it lacks it would silently use the rules of the browser's own
 * language, so that a Tajik text asked for the Russian forms `few` and `many` on a Russian computer.
 */

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
export interface PluralRule {
  /** Every form of the language. */
  readonly forms: readonly PluralForm[];
  /** The form that a count takes. */
  select(count: number): PluralForm;
}

/** Own rules, by language: the forms, and which of them a count takes. */
const OWN: Readonly<Record<string, PluralRule>> = {
  // Tajik nouns stay in the singular after a number; only 'one' can need another sentence.
  tg: { forms: ['one', 'other'], select: (count) => (count === 1 ? 'one' : 'other') },
};

const NONE: PluralRule = { forms: ['other'], select: () => 'other' };
/** Rules that have been asked for: Intl takes long to make one. */
const known = new Map<string, PluralRule>();

function ruleOf(language: string): PluralRule {
  if (Intl.PluralRules.supportedLocalesOf(language).length === 0) return OWN[language] ?? NONE;
  const rule = new Intl.PluralRules(language);
  return { forms: rule.resolvedOptions().pluralCategories, select: (count) => rule.select(count) };
}

/** The rule of a language: Intl's where it has one, else our own; a language that neither knows has one form. */
export function pluralRule(language: string): PluralRule {
  const rule = known.get(language) ?? ruleOf(language);
  known.set(language, rule);
  return rule;
}
