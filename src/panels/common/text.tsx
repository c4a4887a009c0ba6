/** How panels reach the words: a context that the page's entry fills, and a hook that says everything anew in another language. */
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { I18n, Translate } from '../../text/index.ts';

const TextContext = createContext<I18n | null>(null);

export function TextProvider({ text, children }: { text: I18n; children: ReactNode }) {
  return <TextContext value={text}>{children}</TextContext>;
}

/** The texts, and `t`, which says one of them; renders again when the language changes. */
export function useTranslation(): { readonly t: Translate; readonly i18n: I18n } {
  const i18n = useContext(TextContext);
  if (!i18n) throw new Error('A panel was rendered outside of TextProvider.');
  return { t: useSyncExternalStore(i18n.subscribe, () => i18n.t), i18n };
}
