// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/support/page.tsx';
import { cardOf, paperOf } from '../../../tests/support/paper.ts';
import { ORDERS, type SeatId, SEATS, STATES } from '../../engine/names.ts';
import { createText, loadScenarioText } from '../../text/index.ts';
import { EVERYTHING, sheetsOf } from './choice.ts';
import { codeOfClause, codeOfOrder } from './codes.ts';
import { Printed } from './Printed.tsx';

let host: HTMLElement;

const SCENARIOS = ['blue-flag', 'long-view', 'northern-route', 'platforms', 'water-gate', 'winter-light'] as const;

/** Renders every sheet; a text that is missing throws. */
async function print(id: string, language: 'en' | 'ru', seats: readonly SeatId[] = SEATS): Promise<void> {
  const text = await createText(language, true);
  const [card, paper] = [cardOf(id), paperOf(id)];
  await loadScenarioText(card.texts, text);
  host = await show(sheetsOf({ ...EVERYTHING, seats }).map((sheet) => <Printed key={JSON.stringify(sheet)} sheet={sheet} card={card} paper={paper} />), { text });
}
const sheet = (name: string): HTMLElement => {
  const found = [...host.querySelectorAll<HTMLElement>('section[aria-label]')].find((section) => section.getAttribute('aria-label') === name);
  if (!found) throw new Error(`There is no sheet '${name}'.`);
  return found;
};

describe('what a lesson on paper needs', () => {
  it.each(SCENARIOS.flatMap((id) => [[id, 'en'], [id, 'ru']] as const))('is all said for %s in %s', async (id, language) => {
    // The words of the five are checked with the content; the cards are the same for all.
    const states = id === 'water-gate' ? STATES : (['KG'] as const);
    await print(id, language, [...states, 'ENVOY']);
    expect(host.querySelectorAll('section[aria-label] > footer')).toHaveLength(2 + 5 * states.length + 3);
  });

  it('gives every order of a delegation a card with its own number, and none for holding', async () => {
    await print('water-gate', 'en', ['KG']);
    const codes = [...sheet('Kyrgyzstan: Order cards').querySelectorAll('article header strong')].map((code) => Number(code.textContent));
    expect(codes).toEqual(paperOf('water-gate').desks.KG.map(({ kind }) => codeOfOrder(kind)));
    expect(codes).not.toContain(codeOfOrder('hold'));
  });

  it('says on a card what it costs, and leaves the rest to tick', async () => {
    await print('water-gate', 'en', ['KG']);
    const card = (code: number): string => [...sheet('Kyrgyzstan: Order cards').querySelectorAll('article')].find((one) => one.textContent?.startsWith(String(code)))?.textContent ?? '';
    expect(card(codeOfOrder('mobilise'))).toMatch(/Cost: .*approval \+\d/);
    expect(card(codeOfOrder('mobilise'))).toContain('Kyrgyzstan – Tajikistan');
    expect(card(codeOfOrder('requestDeployment'))).toContain('for each step of size');
    for (const word of ['Observers', 'Civilian police', 'On one side only', 'Large']) expect(card(codeOfOrder('requestDeployment'))).toContain(word);
    expect(card(codeOfOrder('releaseWater'))).not.toContain('Turkmenistan');
  });

  it('tells what each platform costs to whom it is open', async () => {
    await print('platforms', 'en', ['TM']);
    expect(sheet('Turkmenistan: Order cards').textContent).toMatch(/European Union \(.*budget −\d/);
  });

  it('gives every clause on offer a card to fill and to sign', async () => {
    await print('water-gate', 'en', ['TJ']);
    const cards = [...sheet('Tajikistan: Offer cards').querySelectorAll('article')];
    expect(cards.map((card) => Number(card.querySelector('strong')?.textContent))).toEqual(paperOf('water-gate').clauses.map(codeOfClause));
    for (const card of cards) expect(card.textContent).toMatch(/We sign.*They sign/);
  });

  it('gives the envoy a sheet without secrets of its own, and a card for each step of its work', async () => {
    await print('water-gate', 'en', ['ENVOY']);
    const role = sheet('United Nations envoy: Role sheet');
    expect(role.textContent).toMatch(/You take no side.*You hear each side alone/);
    expect(role.textContent).not.toContain('Fold back');
    const cards = [...sheet('United Nations envoy: The envoy’s cards').querySelectorAll('article')];
    expect(cards.map((card) => card.querySelector('h3')?.textContent)).toEqual(['Hear a side', 'Hear a side', 'Single text', 'Wish for changes', 'Wish for changes']);
    // every clause on offer can be marked, by the number that stands on the delegations' cards
    for (const heard of cards.slice(0, 2)) expect([...heard.querySelectorAll('tbody td:first-child')].map((code) => Number(code.textContent))).toEqual(paperOf('water-gate').clauses.map(codeOfClause));
    expect(cards[2]?.textContent).toMatch(/Kyrgyzstan – Tajikistan.*Version.*Signs.*Signs/);
  });

  it('keeps what is secret of a delegation off every other sheet', async () => {
    await print('water-gate', 'en', ['KZ']);
    expect(sheet('Kazakhstan: Role sheet').textContent).toContain('A budget that stays sound');
    expect(host.textContent).not.toContain('A budget that can pay for dams');
  });
});

describe('the cards of a scenario', () => {
  it.each(SCENARIOS)('%s: name a price for all that can be ordered, and only what the engine knows', (id) => {
    const paper = paperOf(id);
    for (const state of STATES) {
      for (const { kind, parts } of paper.desks[state]) {
        expect(paper.prices[kind], kind).toBeDefined();
        for (const platform of parts.organisation ?? []) expect(Object.keys(paper.platforms)).toContain(platform);
        expect(parts.partner ?? []).not.toContain(state);
      }
      expect(paper.desks[state].map(({ kind }) => ORDERS.indexOf(kind))).toEqual(paper.desks[state].map(({ kind }) => ORDERS.indexOf(kind)).sort((a, b) => a - b));
    }
  });
});
