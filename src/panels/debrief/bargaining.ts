/** What the bargaining left is asked for once, as soon as the debrief stands; every part of the page that tells of it shares the answer. */
import { createContext, useContext, useEffect, useState } from 'react';
import type { Bargaining } from '../../protocol/bargaining.ts';
import { useClient, useClientStore } from '../common/store.tsx';

/** `asking`: deals are still being played again; null: the game can only be read, or nobody could say. */
export type Told = Bargaining | 'asking' | null;
export const BargainingContext = createContext<Told>(null);
export const useBargaining = (): Told => useContext(BargainingContext);

export function useAskBargaining(): Told {
  const store = useClientStore();
  const readOnly = useClient((s) => s.view?.game.readOnly);
  const [told, setTold] = useState<Told>('asking');
  useEffect(() => {
    if (readOnly !== undefined) return undefined;
    let isCurrent = true;
    void store.getState().bargaining().then((answer) => isCurrent && setTold(answer));
    return () => { isCurrent = false; };
  }, [store, readOnly]);
  return readOnly === undefined ? told : null;
}
