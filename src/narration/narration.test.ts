/** Which sentence is chosen; that each has its words in every language is tested where the words are. */
import { describe, expect, it } from 'vitest';
import { line, meterLine, narrateCause, narrateError, narrateFact, narrateOrder, narrateRefused, shortMeterLine, stateLine, borderLine } from './index.ts';

describe('a fact', () => {
  it('is told as fully as it is known', () => {
    const fact = { kind: 'clauseBroken', turn: 3 } as const;
    expect(narrateFact(fact).key).toBe('facts.clauseBroken.plain');
    expect(narrateFact({ ...fact, clause: 'seasonalSwap' }).key).toBe('facts.clauseBroken.clause');
    expect(narrateFact({ ...fact, clause: 'seasonalSwap', actor: 'UZ' }).key).toBe('facts.clauseBroken.actor');
    const full = narrateFact({ ...fact, clause: 'seasonalSwap', actor: 'UZ', other: 'KG' });
    expect(full).toEqual(line('facts.clauseBroken.other', { actor: stateLine('UZ'), other: stateLine('KG'), clause: line('names.clause.seasonalSwap.title') }));
  });
  it('says of a mutual promise that both keep it, of a gift that one does', () => {
    const kept = { kind: 'clauseKept', turn: 3, actor: 'KG', other: 'TJ' } as const;
    expect(narrateFact({ ...kept, clause: 'jointCommission' }).key).toBe('facts.clauseKept.mutual');
    expect(narrateFact({ ...kept, clause: 'seasonalSwap' }).key).toBe('facts.clauseKept.other');
  });
  it.each([[1, 'severity1'], [3, 'severity3'], [4, 'border'], [undefined, 'border']] as const)('weighs an incident of severity %s', (value, name) => {
    expect(narrateFact({ kind: 'incident', turn: 1, border: 'KG-TJ', ...(value !== undefined && { value }) })).toEqual(line(`facts.incident.${name}`, { border: borderLine('KG-TJ') }));
  });
  it('tells a region that failed from one that held', () => {
    expect(narrateFact({ kind: 'ended', turn: 8, value: 1 }).key).toBe('facts.ended.failed');
    expect(narrateFact({ kind: 'ended', turn: 8, value: 0 }).key).toBe('facts.ended.held');
  });
});

describe('a cause', () => {
  const cause = { kind: 'rule', id: 'shortage', delta: -30, sources: ['assumption'], actor: 'UZ', border: 'KZ-UZ' } as const;
  it('does not repeat what the meter\'s name says', () => {
    expect(narrateCause(cause).key).toBe('causes.rule.full');
    expect(narrateCause(cause, 'border.KZ-UZ.tension').key).toBe('causes.rule.actor');
    expect(narrateCause(cause, 'state.UZ.approval').key).toBe('causes.rule.border');
    expect(narrateCause(cause, 'state.KZ.approval').key).toBe('causes.rule.full');
  });
  it('always names who gave an order', () => {
    expect(narrateCause({ ...cause, kind: 'order', id: 'closeBorder' }, 'state.UZ.approval').key).toBe('causes.order.full');
  });
  it('hides everything behind what is not known', () => {
    expect(narrateCause({ ...cause, kind: 'unknown', id: '' })).toEqual(line('causes.unknown'));
  });
});

describe('meters, orders and errors', () => {
  it('name a meter with its owner, or alone', () => {
    expect(meterLine('relation.KZ-KG.trust').params).toMatchObject({ state: stateLine('KZ'), other: stateLine('KG') });
    expect(meterLine('border.KG-TJ.misperception.KG').key).toBe('names.meterOf.borderSeenBy');
    expect(shortMeterLine('region.positivePeace')).toEqual(line('names.meter.positivePeace'));
  });
  it('tell an order with the parameters that it has', () => {
    expect(narrateOrder({ kind: 'hold' }).key).toBe('facts.order.plain');
    expect(narrateOrder({ kind: 'hotline', border: 'KG-TJ' }).key).toBe('facts.order.border');
    expect(narrateOrder({ kind: 'requestDeployment', border: 'KG-TJ', mode: '2', type: 'police', size: 'small' }).key).toBe('facts.order.requestDeployment');
  });
  it('name the place of an error when it is known', () => {
    expect(narrateError({ code: 'badFile' })).toEqual(line('codes.badFile'));
    expect(narrateRefused({ ok: false, code: 'illegalOrder', at: '1' }).params).toEqual({ message: line('codes.illegalOrder'), path: '1' });
  });
});
