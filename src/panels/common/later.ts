/** Components that come when they are wanted. */
import { type ComponentType, lazy } from 'react';
import { loadTexts } from '../../text/instance.ts';
import type { Part } from '../../text/load.ts';

/** What comes when it is wanted, with the texts that only the first screen can do without and with its own. */
export function later<P extends object>(load: () => Promise<{ default: ComponentType<P> }>, ...parts: readonly Part[]) {
  return lazy(async () => (await Promise.all([load(), loadTexts(['table', ...parts])]))[0]);
}
