/** A page in a test (`@vitest-environment happy-dom`): shows a part of the game, and takes it down when the test is over. */
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import type { ClientStore } from '../../src/client/store.ts';
import { StoreProvider } from '../../src/panels/common/store.tsx';
import { TextProvider } from '../../src/panels/common/text.tsx';
import type { I18n } from '../../src/text/index.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | null = null;

/** Takes down what is shown. */
export async function close(): Promise<void> {
  await act(async () => root?.unmount());
  root = null;
  document.body.replaceChildren();
}
afterEach(close);

interface Around {
  readonly text: I18n;
  /** Left out where the part knows no game. */
  readonly store?: ClientStore;
}

/** Shows `part` alone on the page, in place of what was there. */
export async function show(part: ReactNode, { text, store }: Around): Promise<HTMLElement> {
  await close();
  const host = document.body.appendChild(document.createElement('div'));
  // happy-dom lays nothing out
  host.scrollIntoView = () => undefined;
  const shown = createRoot(host);
  root = shown;
  await act(async () => shown.render(<TextProvider text={text}>{store === undefined ? part : <StoreProvider store={store}>{part}</StoreProvider>}</TextProvider>));
  return host;
}
