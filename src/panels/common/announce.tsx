/** One polite live region for the whole page: what changed without a click is said here. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

const AnnounceContext = createContext<(words: string) => void>(() => undefined);

/** Milliseconds until what was said is taken away: a reader who comes by later must not find old news. */
const STAYS = 5000;

/** Says something to screen readers when they are free. */
export const useAnnounce = (): ((words: string) => void) => useContext(AnnounceContext);

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', count: 0 });
  const announce = useCallback((words: string) => setSaid(({ count }) => ({ words, count: count + 1 })), []);
  useEffect(() => {
    if (said.words === '') return undefined;
    const over = setTimeout(() => setSaid(({ count }) => ({ words: '', count })), STAYS);
    return () => clearTimeout(over);
  }, [said]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className="visually-hidden">
        {/* A new element each time, so that the same words are read again. */}
        <span key={said.count}>{said.words}</span>
      </div>
    </AnnounceContext>
  );
}
