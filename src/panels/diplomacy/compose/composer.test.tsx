// @vitest-environment happy-dom
/** A promise that could never fall due in the seasons chosen is said at its line before anyone sends it. */
import { expect, it, vi } from 'vitest';
import { fixtureConnection } from '../../../../tests/fixtures/fixtureConnection.ts';
import { talksView } from '../../../../tests/fixtures/talks.ts';
import { show } from '../../../../tests/support/page.tsx';
import { createStore } from '../../../client/store.ts';
import type { OfferDraft } from '../../../protocol/offers.ts';
import { createText, loadScenarioText } from '../../../text/index.ts';
import { Composer } from './Composer.tsx';

const NEVER = 'Nobody could ever carry this out: it would never fall due, or there is nothing to give or to watch.';

it.each([['spring', 1, false], ['spring', 2, true], ['summer', 1, true], ['autumn', 1, false]] as const)('from %s a swap for %i seasons can be sent: %s', async (season, term, mayBeSent) => {
  const text = await createText('en');
  await loadScenarioText('water-gate');
  const view = { ...talksView(), season };
  const store = createStore(fixtureConnection({ view }));
  await store.getState().resume('s1');
  const first: OfferDraft = { to: ['UZ'], clauses: [{ type: 'seasonalSwap', upstream: 'KG', downstream: 'UZ', water: 1, energy: 1 }], term, isPublic: true, onBreach: 'suspend' };
  const page = await show(<Composer view={view} author="KG" purpose={{ as: 'offer' }} first={first} onDone={() => undefined} />, { text, store });
  await vi.waitUntil(() => page.textContent?.includes(NEVER) !== mayBeSent);
  expect(page.querySelector<HTMLButtonElement>('button[type="submit"]')?.disabled).toBe(!mayBeSent);
});
