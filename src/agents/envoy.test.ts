/** The computer’s envoy asks both sides, writes nothing that a side has ruled out, and never the same version twice. */
import { describe, expect, it } from 'vitest';
import { scenario } from '../../tests/support/scenarios.ts';
import { CLAUSES } from '../engine/names.ts';
import { filledWorld } from '../futures/fill.ts';
import type { Confided, Position } from '../protocol/intents.ts';
import type { OfferDraft, OfferView } from '../protocol/offers.ts';
import type { EnvoyCaseView } from '../protocol/view.ts';
import { envoyOf } from './envoy.ts';

const { tables } = scenario('northern-route-5');
const game = filledWorld(tables);
const envoy = envoyOf(game);
const luck = { low: 1, high: 2 };
// an envoy who knows no more than how the game began
const fields = Int32Array.from(tables.start);
const border = 'KZ-UZ';
const told = (by: 'KZ' | 'UZ', positions: readonly Position[]): Confided => ({ border, by, turn: 1, positions });
const all = (wish: Position['wish']): Position[] => CLAUSES.map((clause) => ({ clause, wish }));
const caseOf = (more: Partial<EnvoyCaseView>): EnvoyCaseView => ({ border, stage: 'privateTalks', sides: ['KZ', 'UZ'], mayTable: true, confided: [], asked: [], texts: [], signed: 0, ...more });
const view = (draft: OfferDraft, id: number, status: OfferView['status'], answer: 'refused' | 'pending'): OfferView =>
  ({ ...draft, id, turn: 1, from: 'ENVOY', status, mayAnswer: false, mayWithdraw: false, answers: draft.to.map((by) => ({ by, answer, reasons: [] })) });
const texts = (more: Partial<EnvoyCaseView>) => envoy.texts({ fields, luck, cases: [caseOf(more)] });

describe('an envoy of the computer', () => {
  it('asks each side once, while a text can be tabled', () => {
    const hear = (more: Partial<EnvoyCaseView>) => envoy.hear({ fields, luck, cases: [caseOf(more)] }).map(({ of }) => of);
    expect(hear({})).toEqual(['KZ', 'UZ']);
    expect(hear({ asked: ['KZ'] })).toEqual(['UZ']);
    expect(hear({ confided: [told('KZ', [])] })).toEqual(['UZ']);
    expect(hear({ mayTable: false })).toEqual([]);
  });

  it('writes what both need, to both, and nothing that one has ruled out', () => {
    const confided = [told('KZ', all('need')), told('UZ', all('need'))];
    const [text] = texts({ confided });
    expect(text?.to).toEqual(['KZ', 'UZ']);
    const [first] = text?.clauses ?? [];
    if (first === undefined) throw new Error('no text');
    const without = all('need').map((p) => (p.clause === first.type ? { ...p, wish: 'never' as const } : p));
    for (const other of texts({ confided: [told('KZ', without), told('UZ', all('need'))] })) expect(other.clauses.map((c) => c.type)).not.toContain(first.type);
    expect(texts({ confided: [told('KZ', all('never')), told('UZ', all('need'))] })).toEqual([]);
  });

  it('waits for answers, and then puts another version before them, three at most', () => {
    const confided = [told('KZ', all('need')), told('UZ', all('need'))];
    const [first] = texts({ confided });
    if (first === undefined) throw new Error('no text');
    expect(texts({ confided, texts: [view(first, 1, 'open', 'pending')] })).toEqual([]);
    const [second] = texts({ confided, texts: [view(first, 1, 'refused', 'refused')] });
    expect(second?.clauses).not.toEqual(first.clauses);
    expect(texts({ confided, texts: [1, 2, 3].map((id) => view(first, id, 'refused', 'refused')) })).toEqual([]);
    expect(texts({ confided })).toEqual([first]);
  });
});
