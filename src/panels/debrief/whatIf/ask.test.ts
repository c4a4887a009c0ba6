import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ChangeSchema, type SeatDecisions } from '../../../protocol/whatIf.ts';
import { changeOf, decisionsIn, insteadOf } from './ask.ts';

const made: SeatDecisions = {
  turn: 3, seat: 'KG',
  orders: [{ kind: 'mobilise', border: 'KG-TJ' }, { kind: 'storeWater' }],
  answers: [{ offer: 30_601, from: 'TJ', clauses: [{ type: 'hotlineFactFinding', border: 'KG-TJ' }], gave: 'countered', instead: ['accept', 'refuse'] }],
  offers: [{ offer: 30_602, to: ['TJ'], clauses: [{ type: 'hotlineFactFinding', border: 'KG-TJ' }] }],
};

describe('the form of a question', () => {
  it('offers every decision of a seat, and one order more while there is room', () => {
    expect(decisionsIn(made).map(({ kind }) => kind)).toEqual(['order', 'order', 'more', 'answer', 'offer']);
    const full = { ...made, orders: (['KG-TJ', 'KG-UZ', 'KG-KZ', 'TJ-UZ'] as const).map((border) => ({ kind: 'accuse', border }) as const) };
    expect(decisionsIn(full).map(({ kind }) => kind)).toEqual(['order', 'order', 'order', 'order', 'answer', 'offer']);
    expect(new Set(decisionsIn(full).map(({ key }) => key)).size).toBe(6);
  });

  it('makes of every choice a question that can be sent', () => {
    const alternatives = [{ kind: 'factFinding', border: 'KG-TJ' } as const];
    const questions = decisionsIn(made).flatMap((decision) => insteadOf(decision, alternatives).map((instead) => changeOf(made, decision, instead)));
    for (const question of questions) expect(v.is(ChangeSchema, question), JSON.stringify(question)).toBe(true);
    expect(questions.slice(0, 2)).toEqual([
      { change: 'orders', turn: 3, seat: 'KG', without: { kind: 'mobilise', border: 'KG-TJ' } },
      { change: 'orders', turn: 3, seat: 'KG', without: { kind: 'mobilise', border: 'KG-TJ' }, with: { kind: 'factFinding', border: 'KG-TJ' } },
    ]);
    expect(questions.slice(-3).map((q) => (q.change === 'answer' ? q.answer : q.change))).toEqual(['accept', 'refuse', 'silence']);
  });
});
