/** Which sentence is chosen; that each has its words in every language is tested where the words are. */
import { describe, expect, it } from 'vitest';
import { STATES } from '../engine/names.ts';
import { line, meterLine, narrateCause, narrateError, narrateFact, narrateGround, narrateIntent, narrateOrder, narrateReason, narrateRefused, shortMeterLine, stateLine, borderLine } from './index.ts';

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
  it('names all who take part where they are more than two, five of them in one word', () => {
    const signed = { kind: 'agreementSigned', turn: 1, actor: 'KG', clause: 'noForcePledge' } as const;
    const clause = line('names.clause.noForcePledge.title');
    expect(narrateFact({ ...signed, parties: STATES })).toEqual(line('facts.agreementSigned.parties', { parties: line('facts.parties.all'), clause }));
    const three = line('facts.parties.3', { state1: stateLine('KG'), state2: stateLine('TJ'), state3: stateLine('UZ') });
    expect(narrateFact({ ...signed, kind: 'clauseKept', parties: ['KG', 'TJ', 'UZ'] })).toEqual(line('facts.clauseKept.parties', { parties: three, clause }));
    // who broke a promise is one of them
    expect(narrateFact({ ...signed, kind: 'clauseBroken', parties: STATES }).key).toBe('facts.clauseBroken.actor');
  });
  it.each([[1, 'severity1'], [3, 'severity3'], [4, 'border'], [undefined, 'border']] as const)('weighs an incident of severity %s', (value, name) => {
    expect(narrateFact({ kind: 'incident', turn: 1, border: 'KG-TJ', ...(value !== undefined && { value }) })).toEqual(line(`facts.incident.${name}`, { border: borderLine('KG-TJ') }));
  });
  it('tells a region that failed from one that held', () => {
    expect(narrateFact({ kind: 'ended', turn: 8, value: 1 }).key).toBe('facts.ended.failed');
    expect(narrateFact({ kind: 'ended', turn: 8, value: 0 }).key).toBe('facts.ended.held');
  });
});

describe('an inject', () => {
  const arrived = { kind: 'eventArrived', turn: 2 } as const;
  it('is called by its title in the library, or by the host\'s own words', () => {
    expect(narrateFact({ ...arrived, event: 'inject:lowRiver' }).params).toEqual({ event: line('injects.lowRiver.title') });
    expect(narrateFact({ ...arrived, event: 'own', own: { title: 'A road is washed away', body: '' } }).params).toEqual({ event: 'A road is washed away' });
    expect(narrateCause({ kind: 'event', id: 'own', title: 'A road is washed away', delta: 5, sources: [] }).params).toEqual({ name: 'A road is washed away' });
  });
});

describe('what is said', () => {
  it('names its topic with its place, and an agreement by what the reader knows it as', () => {
    const about = { on: 'order', order: 'hotline', border: 'KG-TJ' } as const;
    expect(narrateIntent({ kind: 'ask', about })).toEqual(line('intents.said.ask.order', { what: line('intents.at', { what: line('names.order.hotline.title'), border: borderLine('KG-TJ') }) }));
    const promise = { kind: 'thank', about: { on: 'agreement', agreement: 5 } } as const;
    expect(narrateIntent(promise).params).toEqual({ what: line('intents.someAgreement') });
    expect(narrateIntent(promise, () => line('names.clause.seasonalSwap.title')).params).toEqual({ what: line('names.clause.seasonalSwap.title') });
  });
  it('needs no topic for a thank-you, and gives the reason of an explanation', () => {
    expect(narrateIntent({ kind: 'thank' })).toEqual(line('intents.said.thank.none'));
    expect(narrateIntent({ kind: 'explain', about: { on: 'clause', clause: 'landSwap' }, reason: 'redLine' }).key).toBe('intents.said.explain.because');
  });
});

describe('a refusal', () => {
  const land = { type: 'landSwap', border: 'KG-TJ', basis: 'area' } as const;
  const pledge = { type: 'noForcePledge' } as const;
  it('names the red line that an offer touches, where it touches only one', () => {
    expect(narrateReason('redLine', [land])).toEqual(line('offers.redLine.landSwap'));
    expect(narrateReason('redLine', [land, pledge])).toEqual(line('names.refusal.redLine'));
    expect(narrateReason('redLine', [])).toEqual(line('names.refusal.redLine'));
    expect(narrateReason('noGain', [land])).toEqual(line('names.refusal.noGain'));
  });
  it('says what it rests on as far as that is told: clause, meter, both or neither', () => {
    const clause = line('names.clause.noForcePledge.title');
    expect(narrateGround({ reason: 'noGain', clause: 1, meter: 'state.TJ.water' }, [land, pledge])).toEqual(line('offers.ground.both', { clause, meter: shortMeterLine('state.TJ.water') }));
    expect(narrateGround({ reason: 'noGain', clause: 1 }, [land, pledge])).toEqual(line('offers.ground.clause', { clause }));
    expect(narrateGround({ reason: 'noGain', meter: 'state.TJ.water' }, [land])?.key).toBe('offers.ground.meter');
    expect(narrateGround({ reason: 'noGain' }, [land])).toBeUndefined();
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
