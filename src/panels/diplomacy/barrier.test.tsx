// @vitest-environment happy-dom
/** What stands in the way is said before one tries, by the control concerned; what took the place of one's word is said as well. */
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fixtureConnection } from '../../../tests/fixtures/fixtureConnection.ts';
import { envoyView, talksView } from '../../../tests/fixtures/talks.ts';
import { show as showPart } from '../../../tests/support/page.tsx';
import { createStore } from '../../client/store.ts';
import type { OfferView } from '../../protocol/offers.ts';
import type { SeatView } from '../../protocol/view.ts';
import { createText, loadScenarioText } from '../../text/index.ts';
import { whyNotOffer, whyNotSign } from './barrier.ts';
import { Diplomacy } from './Diplomacy.tsx';

async function show(view: SeatView): Promise<void> {
  const text = await createText('en');
  await loadScenarioText('water-gate');
  const store = createStore(fixtureConnection({ view }));
  await store.getState().resume('s1');
  await showPart(<Diplomacy view={view} />, { text, store });
}
type Control = HTMLButtonElement | HTMLInputElement;
/** Waits for a control: what opens comes when it is wanted. */
async function named(name: string): Promise<Control> {
  const find = (): Control | undefined => [...document.querySelectorAll<Control>('button, input')].find((one) => (one.closest('label') ?? one).textContent === name);
  return vi.waitUntil(async () => {
    await act(async () => { await new Promise((done) => setTimeout(done, 10)); });
    return find();
  }, { timeout: 30_000 }) as Promise<Control>;
}
async function press(name: string): Promise<void> {
  const control = await named(name);
  await act(async () => control.click());
}
/** Why a control can't be used, in the words that it names; undefined when it can. */
async function whyNot(name: string): Promise<string | undefined> {
  const control = await named(name);
  return control.disabled ? (document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent ?? '') : undefined;
}

const barred: NonNullable<SeatView['barred']> = [{ between: ['KZ', 'KG'], why: 'sanctions' }];
const MEASURES = 'Measures after a broken promise stand between Kazakhstan and Kyrgyzstan: they can sign nothing together for 2 more seasons.';
const FULL = 'All the versions that one season allows have been on this table.';

describe('a barrier', () => {
  const view = { ...talksView(), barred, fullTables: [['KG', 'UZ']] } as const;
  it('stands between all who sit with both of a barred pair, for as long as the later measures last', () => {
    const both = { ...view, sanctions: [{ by: 'KZ', against: 'KG', seasonsLeft: 2 }, { by: 'KG', against: 'KZ', seasonsLeft: 4 }, { by: 'UZ', against: 'KG', seasonsLeft: 9 }] } as const;
    expect(whyNotSign(both, ['KG', 'TJ', 'KZ'])).toEqual({ why: 'sanctions', between: ['KZ', 'KG'], seasons: 4 });
    expect(whyNotSign(view, ['KG', 'TJ'])).toBeUndefined();
  });
  it('is a table that has had its versions, but not another with one party more', () => {
    expect(whyNotOffer(view, ['UZ', 'KG'])).toEqual({ why: 'tableFull' });
    expect(whyNotOffer(view, ['KG', 'TJ', 'UZ'])).toBeUndefined();
    expect(whyNotOffer({ ...view, offersLeft: 0 }, ['KG', 'TJ'])).toEqual({ why: 'noneLeft' });
  });
});

describe('where something can’t be done', () => {
  it('a partner with whom nothing can be signed says why, and the others can be chosen', async () => {
    await show(talksView({ barred }));
    await press('New offer');
    expect(await whyNot('Kazakhstan')).toBe(MEASURES);
    expect(await whyNot('Tajikistan')).toBeUndefined();
  });

  it('a new offer at a table that is full says so as soon as it is chosen', async () => {
    await show(talksView({ fullTables: [['KG', 'TJ']] }));
    await press('New offer');
    await press('Tajikistan');
    expect(document.querySelector('[role=status]')?.textContent).toBe(FULL);
    expect(await whyNot('Send offer')).toBe(FULL);
    await press('Uzbekistan');
    expect(document.querySelector('[role=status]')?.textContent).toBe('');
  });

  it('no version is left: an offer can be accepted or refused, not countered', async () => {
    await show(talksView({ fullTables: [['KG', 'UZ']] }));
    expect(await whyNot('Counter')).toBe(FULL);
    for (const name of ['Accept', 'Refuse']) expect(await whyNot(name)).toBeUndefined();
  });

  it('measures are in force: an offer can only be refused', async () => {
    await show(talksView({ barred: [{ between: ['KG', 'UZ'], why: 'sanctions' }], sanctions: [{ by: 'UZ', against: 'KG', seasonsLeft: 1 }] }));
    const why = 'Measures after a broken promise stand between Kyrgyzstan and Uzbekistan: they can sign nothing together for 1 more season.';
    for (const name of ['Accept', 'Counter']) expect(await whyNot(name)).toBe(why);
    expect(await whyNot('Refuse')).toBeUndefined();
  });

  it('an offer of what has been agreed elsewhere can’t be accepted, but countered', async () => {
    const offers = talksView().offers.map((offer) => (offer.id === 22 ? { ...offer, cannotSign: 'alreadyAgreed' as const } : offer));
    await show(talksView({ offers }));
    expect(await whyNot('Accept')).toBe('This has been agreed already.');
    expect(await whyNot('Counter')).toBeUndefined();
  });

  it('the envoy sees why no text can be put before two sides', async () => {
    await show(envoyView({ barred: [{ between: ['KG', 'TJ'], why: 'tooManyAgreements' }] }));
    expect(await whyNot('Next version')).toBe('No further agreement has room beside those in force.');
  });
});

it('who accepted a version that another has replaced is told which one can be signed now', async () => {
  const [offer] = talksView().offers;
  if (offer === undefined) throw new Error('There is no offer.');
  const mine: Pick<OfferView['answers'][number], 'by' | 'reasons'> = { by: 'KG', reasons: [] };
  const first: OfferView = { ...offer, id: 1, from: 'TJ', to: ['KG', 'UZ'], status: 'countered', answers: [{ ...mine, answer: 'accepted' }, { by: 'UZ', answer: 'countered', reasons: [] }] };
  const next: OfferView = { ...offer, id: 2, from: 'UZ', to: ['KG', 'TJ'], status: 'open', counters: 1, term: 2, mayAnswer: true, answers: [{ ...mine, answer: 'pending' }, { by: 'TJ', answer: 'pending', reasons: [] }] };
  await show(talksView({ offers: [first, next] }));
  expect(document.body.textContent).toContain('You accepted version 1. Version 2 has taken its place: only this one can be signed.');
});
