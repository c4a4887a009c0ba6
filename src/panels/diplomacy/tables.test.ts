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
    expect(tables.map(({ state }) => state)).toEqual(['yours', 'theirs', 'open', 'signed', 'refused']);
  });

  it('count a version that is still open as the latest', () => {
    const [table] = tablesOf({ seat: 'KG', offers: [offer(1, 'UZ', ['KG'], { mayAnswer: true }), offer(2, 'KG', ['UZ'], { status: 'withdrawn' })] });
    expect([table?.latest.id, table?.state]).toEqual([1, 'yours']);
  });
});
