/** How any number at the table opens its causes. */
import { createContext, useContext } from 'react';

export type OpenWhy = (meter: string) => void;
export const WhyContext = createContext<OpenWhy>(() => undefined);
/** Opens the causes of a meter by its public name. */
export const useWhy = (): OpenWhy => useContext(WhyContext);
