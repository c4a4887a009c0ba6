/** Helpers of this folder's tests. */
import type { I18n } from './i18n.ts';
import { createText } from './instance.ts';
import type { Language } from './languages.ts';

/** The event id that made-up facts and causes name. */
export const SOME_EVENT = 'someEvent';

/** A strict instance with a made-up scenario that knows one event. */
export async function strictText(language: Language): Promise<I18n> {
  const i18n = await createText(language, true);
  i18n.add(language, 'scenario', { events: { [SOME_EVENT]: { title: language === 'ru' ? 'Событие' : 'An event', body: '…' } } });
  return i18n;
}

/** Every text of a nested file, as `a.b.c` → text. */
export function flatten(texts: unknown, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  if (typeof texts === 'string') flat.set(prefix, texts);
  else if (typeof texts === 'object' && texts !== null) {
    for (const [key, value] of Object.entries(texts)) {
      for (const [path, text] of flatten(value, prefix === '' ? key : `${prefix}.${key}`)) flat.set(path, text);
    }
  }
  return flat;
}

/** Names of the parameters of a template, without their formats; sorted, each once. */
export function parametersOf(template: string): string[] {
  const names = [...template.matchAll(/\{\{\s*([^},]+?)\s*(?:,[^}]*)?\}\}/g)].map((m) => m[1] as string);
  return [...new Set(names)].sort();
}
