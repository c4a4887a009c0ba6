/** Every organisation that acts has a card, which says the same in every language and names its sources. */
import { describe, expect, it } from 'vitest';
import cards from '../../assets/library/organisations.json';
import sources from '../../assets/library/sources.json';
import en from '../../assets/text/en.json';
import ru from '../../assets/text/ru.json';
import { ORGANISATIONS } from '../engine/names.ts';

const words = (text: string): number => text.split(/\s+/).length;

describe('the cards of organisations', () => {
  it('are there for each of them, and for nothing else', () => {
    expect(cards.map(({ id }) => id).sort()).toEqual([...ORGANISATIONS].sort());
    for (const { of } of [en.organisations, ru.organisations]) expect(Object.keys(of).sort()).toEqual([...ORGANISATIONS].sort());
  });

  it.each([['en', en.organisations.of], ['ru', ru.organisations.of]] as const)('say in %s what it can do, for whom, with what consent and at what price', (_, of) => {
    for (const id of ORGANISATIONS) {
      for (const part of ['does', 'whom', 'consent', 'price'] as const) {
        expect(of[id][part], `${id}.${part}`).toMatch(/\.$/);
        expect(words(of[id][part]), `${id}.${part}`).toBeLessThanOrEqual(28);
      }
    }
  });

  it('rest on sources of the register', () => {
    for (const card of cards) {
      expect(card.sources.length, card.id).toBeGreaterThan(0);
      for (const source of card.sources) expect(Object.hasOwn(sources, source), `${card.id} ${source}`).toBe(true);
    }
  });

  it('give the advantages of the Peace Council as the article\u2019s claims, beside the other view', () => {
    expect(en.organisations.of.peaceCouncil.claims).toContain('The article states');
    expect(ru.organisations.of.peaceCouncil.claims).toContain('В статье утверждаются');
    for (const { of } of [en.organisations, ru.organisations]) expect(of.peaceCouncil.otherView).not.toBe('');
  });
});
