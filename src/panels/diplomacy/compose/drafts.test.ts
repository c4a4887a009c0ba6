import * as v from 'valibot';
import { expect, it } from 'vitest';
import { OfferDraftSchema, type OfferView } from '../../../protocol/offers.ts';
import { emptyDraft, nextDraft, terms } from './drafts.ts';

it('an offer binds at most to the end of the game', () => {
  expect(terms(7, 8)).toEqual([1, 2]);
  expect(emptyDraft(7, 8).term).toBe(2);
  expect(emptyDraft(1, 8).term).toBe(4);
});

const offer: OfferView = {
  id: 3, turn: 1, from: 'TJ', status: 'open', answers: [], mayAnswer: true, mayWithdraw: false, to: ['KG', 'UZ'], clauses: [{ type: 'hotlineFactFinding', border: 'KG-TJ' }],
  term: 2, isPublic: false, onBreach: 'compensate', starts: 3, condition: 'noIncident', monitoring: 'un',
};

it('a version keeps every line and term of the one that it answers, and goes to the rest of the table', () => {
  const draft = nextDraft(offer, 'KG');
  expect(draft).toMatchObject({ to: ['TJ', 'UZ'], clauses: offer.clauses, term: 2, isPublic: false, onBreach: 'compensate', starts: 3, condition: 'noIncident', monitoring: 'un' });
  expect(v.safeParse(OfferDraftSchema, draft).success).toBe(true);
});

it('a change to an envoy’s text is written for the same sides', () => {
  expect(nextDraft({ ...offer, from: 'ENVOY', to: ['KG', 'TJ'] }, 'ENVOY').to).toEqual(['KG', 'TJ']);
});
