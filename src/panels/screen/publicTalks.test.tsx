// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fixtureConnection } from '../../../tests/fixtures/fixtureConnection.ts';
import { seatView } from '../../../tests/fixtures/seatView.ts';
import { show } from '../../../tests/support/page.tsx';
import { createStore } from '../../client/store.ts';
import { STATES, type StateId } from '../../engine/names.ts';
import type { OfferView } from '../../protocol/offers.ts';
import { createText } from '../../text/index.ts';
import { PublicTalks } from './PublicTalks.tsx';

const base = seatView('diplomacy').offers[0] as OfferView;
const offer = (id: number, from: StateId, to: readonly StateId[]): OfferView => ({ ...base, id, from, to: [...to], clauses: [{ type: 'noForcePledge' }], status: 'open', mayAnswer: false, isPublic: true });
const pledge = (id: number, from: StateId): OfferView => offer(id, from, STATES.filter((state) => state !== from));

async function cards(offers: readonly OfferView[]): Promise<readonly (string | null)[]> {
  const view = { ...seatView('diplomacy'), seat: 'PUBLIC' as const, offers, said: [] };
  const store = createStore(fixtureConnection({ view }));
  await store.getState().resume('s2');
  const host = await show(<PublicTalks view={view} />, { text, store });
  return [...host.querySelectorAll('h3')].map((title) => title.parentElement?.textContent ?? null);
}
let text: Awaited<ReturnType<typeof createText>>;
beforeEach(async () => { text = await createText('en', true); });

describe('the public talks', () => {
  it('are one card where all five put forward the same', async () => {
    const [card, ...more] = await cards(STATES.map((state, i) => pledge(i + 1, state)));
    expect(more).toEqual([]);
    expect(card).toMatch(/^All five delegations.*each has proposed it · not yet answered$/);
    expect(card).not.toContain('Kazakhstan');
  });

  it('name those who have put it forward, when not all have', async () => {
    expect((await cards([pledge(1, 'KG'), pledge(2, 'UZ')]))[0]).toContain('proposed by Kyrgyzstan, Uzbekistan');
    expect((await cards([offer(1, 'KG', ['TJ']), offer(2, 'TJ', ['KG'])]))[0]).toMatch(/^Kyrgyzstan – Tajikistan.*each has proposed it/);
  });

  it('say who has offered what to whom', async () => {
    expect((await cards([offer(1, 'KG', ['TJ', 'UZ'])]))[0]).toMatch(/^Kyrgyzstan to Tajikistan, Uzbekistan/);
  });
});
