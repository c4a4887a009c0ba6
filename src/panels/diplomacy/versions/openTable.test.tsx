// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { fixtureConnection } from '../../../../tests/fixtures/fixtureConnection.ts';
import { envoyView, talksView } from '../../../../tests/fixtures/talks.ts';
import { show } from '../../../../tests/support/page.tsx';
import { createStore } from '../../../client/store.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { createText, loadScenarioText } from '../../../text/index.ts';
import { tablesOf } from '../tables.ts';
import OpenTable from './OpenTable.tsx';

/** Opens the table on which the offer with this id lies. */
async function open(view: SeatView, offer: number): Promise<string> {
  const i18n = await createText('en');
  await loadScenarioText('water-gate');
  const store = createStore(fixtureConnection({ view }));
  await store.getState().resume('s1');
  const table = tablesOf(view).find(({ versions }) => versions.some(({ id }) => id === offer));
  if (table === undefined) throw new Error(`Offer ${offer} lies on no table.`);
  await show(<OpenTable view={view} table={table.key} go={() => undefined} />, { text: i18n, store });
  return document.body.textContent ?? '';
}

describe('an open table', () => {
  it('shows what the latest version would change for its reader, until the host hides forecasts', async () => {
    expect(await open(talksView(), 22)).toContain('What would it change?');
    expect(await open(talksView({ forecastsShown: false }), 22)).not.toContain('What would it change?');
  });

  it('has nothing to foretell of an offer that was refused', async () => {
    expect(await open(talksView(), 31)).not.toContain('What would it change?');
  });

  it('shows the envoy what a side wants changed, and no forecast: it has no goals of its own', async () => {
    const words = await open(envoyView(), 41);
    expect(words).toContain('a neighbouring state as arbiter');
    expect(words).not.toContain('What would it change?');
  });

  it('tells what the other side believes of this seat, and why', async () => {
    await open(talksView(), 41);
    await act(async () => [...document.querySelectorAll('button')].find((button) => button.textContent === 'How they see you')?.click());
    expect([...document.querySelectorAll('dd')].map((mark) => mark.textContent)).toEqual(['32.0', '41.0']);
  });
});
