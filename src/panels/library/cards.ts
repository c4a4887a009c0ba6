/** The words of news cards, which stand in the prose of their scenarios: fetched once somebody looks at the papers. */
import { useEffect, useState } from 'react';
import { fetchScenario } from '../../text/load.ts';
import { isLanguage } from '../../text/languages.ts';
import { useTranslation } from '../common/text.tsx';
import type { Item } from './items.ts';

interface Card {
  readonly title: string;
  readonly body: string;
}
/** Cards by `scenario/event`. */
export type Cards = Readonly<Record<string, Card>>;

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null;

/** All cards of one scenario's prose. */
function cardsOf(scenario: string, prose: unknown): readonly (readonly [string, Card])[] {
  const events = isObject(prose) && isObject(prose['events']) ? prose['events'] : {};
  return Object.entries(events).flatMap(([id, card]) => {
    if (!isObject(card)) return [];
    const { title, body } = card;
    return typeof title === 'string' && typeof body === 'string' ? [[`${scenario}/${id}`, { title, body }] as const] : [];
  });
}

/** The cards that items name, in the language shown; those of a scenario that can't be fetched are missing. */
export function useCards(items: readonly Item[]): Cards {
  const { i18n } = useTranslation();
  const [cards, setCards] = useState<Cards>({});
  const { language } = i18n;
  useEffect(() => {
    let isCurrent = true;
    const scenarios = [...new Set(items.flatMap(({ places }) => places.flatMap(({ kind, id }) => (kind === 'event' ? [id.split('/')[0] ?? ''] : []))))];
    const fetched = scenarios.map((scenario) => (isLanguage(language) ? fetchScenario(scenario, language).then((prose) => cardsOf(scenario, prose), () => []) : []));
    void Promise.all(fetched).then((lists) => isCurrent && setCards(Object.fromEntries(lists.flat())));
    return () => { isCurrent = false; };
  }, [items, language]);
  return cards;
}
