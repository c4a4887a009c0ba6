/** The question that an exhibit leads to, so that 'what if' stands answered after one tap. */
import { createContext, useContext } from 'react';
import type { Change } from '../../protocol/whatIf.ts';

export interface Preset {
  readonly change: Change | null;
  /** Shows 'what if' with this change asked. */
  readonly ask: (change: Change) => void;
}
export const PresetContext = createContext<Preset>({ change: null, ask: () => undefined });
export const usePreset = (): Preset => useContext(PresetContext);
