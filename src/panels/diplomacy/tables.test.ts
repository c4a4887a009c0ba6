import { describe, expect, it } from 'vitest';
import type { OfferView } from '../../protocol/offers.ts';
import { tablesOf } from './tables.ts';

const offer = (id: number, from: OfferView['from'], to: OfferView['to'], changes: Partial<OfferView> = {}): OfferView => ({
  id, turn: 1, from, to, term: 4, isPublic: true, onBreach: 'suspend', status: 'open', mayAnswer: false, mayWithdraw: false, answers: [],
  clauses: [{ type: 'noForcePledge' }], ...changes,
});

describe('tables', () => {
  it('gather the versions of the same parties, whoever wrote them', () => {
    const [table] = tablesOf({ seat: 'KG', offers: [offer(1, 'KG', ['TJ'], { status: 'countered' }), offer(2, 'TJ', ['KG'], { counters: 1, mayAnswer: true })] });
    expect(table?.versions.map(({ id }) => id)).toEqual([1, 2]);
    expect([table?.state, table?.others]).toEqual(['yours', ['TJ']]);
  });

  it('keep a text of the envoy apart from what its sides offer each other', () => {
    const tables = tablesOf({ seat: 'KG', offers: [offer(1, 'KG', ['TJ']), offer(2, 'ENVOY', ['KG', 'TJ'], { mayAnswer: true })] });
    expect(tables.map(({ key, state }) => [key, state])).toEqual([['KG TJ ENVOY', 'yours'], ['KG TJ', 'theirs']]);
  });

  it('show what waits for the viewer first, and say how the others stand', () => {
    const tables = tablesOf({ seat: 'KG', offers: [
      offer(1, 'KG', ['KZ'], { status: 'refused' }), offer(2, 'KG', ['TM'], { status: 'signed' }), offer(3, 'UZ', ['KZ']), offer(4, 'KG', ['TJ']), offer(5, 'UZ', ['KG'], { mayAnswer: true }),
    ] });
    expect(tables.map(({ state }) => state)).toEqual(['yours', 'theirs', 'signed', 'refused', 'open']);
  });

  it('show what several put forward in the same words once, with all who did', () => {
    const all = ['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const;
    const pledge = (id: number, from: (typeof all)[number], changes: Partial<OfferView> = {}): OfferView => offer(id, from, all.filter((one) => one !== from), changes);
    const [open] = tablesOf({ seat: 'KG', offers: [pledge(1, 'KZ', { mayAnswer: true }), pledge(2, 'TM', { mayAnswer: true }), pledge(3, 'UZ', { mayAnswer: true, term: 2 })] });
    expect([open?.versions.map(({ id }) => id), open?.latest.id, open?.authors]).toEqual([[1, 3], 3, ['UZ']]);
    const [signed] = tablesOf({ seat: 'KG', offers: [pledge(1, 'KZ', { status: 'signed' }), pledge(2, 'TM', { mayAnswer: true }), pledge(3, 'UZ', { status: 'refused' })] });
    expect([signed?.state, signed?.versions.length, signed?.authors]).toEqual(['signed', 1, ['KZ', 'TM', 'UZ']]);
    // what was turned down and comes again is a new version, and one's own is never hidden
    expect(tablesOf({ seat: 'KG', offers: [pledge(1, 'KZ', { status: 'refused' }), pledge(2, 'TM')] })[0]?.versions).toHaveLength(2);
    expect(tablesOf({ seat: 'TM', offers: [pledge(1, 'KZ'), pledge(2, 'TM')] })[0]?.versions).toHaveLength(2);
  });

  it('put what the viewer has no part in last', () => {
    const tables = tablesOf({ seat: 'KG', offers: [offer(1, 'KG', ['KZ'], { status: 'refused' }), offer(2, 'UZ', ['KZ'], { status: 'signed' })] });
    expect(tables.map(({ key, isOwn }) => [key, isOwn])).toEqual([['KZ KG', true], ['KZ UZ', false]]);
  });

  it('count a signed version for more than one that was turned down after it', () => {
    const [table] = tablesOf({ seat: 'KG', offers: [offer(1, 'UZ', ['KG'], { status: 'signed' }), offer(2, 'KG', ['UZ'], { status: 'refused', term: 2 })] });
    expect([table?.latest.id, table?.state]).toEqual([1, 'signed']);
  });

  it('count a version that is still open as the latest', () => {
    const [table] = tablesOf({ seat: 'KG', offers: [offer(1, 'UZ', ['KG'], { mayAnswer: true }), offer(2, 'KG', ['UZ'], { status: 'withdrawn' })] });
    expect([table?.latest.id, table?.state]).toEqual([1, 'yours']);
  });
});
