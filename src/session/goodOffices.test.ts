/** Good offices as a role: the envoy hears each side in private, puts one text before both, and changes it as they wish. */
import { describe, expect, test } from 'vitest';
import { STATES, type StateId } from '../engine/names.ts';
import type { Command } from '../protocol/commands.ts';
import { draftOf, hotline, inTalks, PERSONS } from '../../tests/support/talks.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { SILENT } from './port.ts';
import { GameSession } from './session.ts';

const OK = { ok: true };
const refused = (code: string, at?: string): object => ({ ok: false, code, ...(at === undefined ? {} : { at }) });
const text = (more: Parameters<typeof draftOf>[2] = {}): Command => ({ do: 'offer', offer: draftOf(['KG', 'TJ'], [hotline], more) });
const lastId = (s: GameSession, seat: StateId): number => s.view(seat).offers.at(-1)?.id ?? 0;

describe('what the envoy is told', () => {
  test('is asked for, stays between the two, and may be told anew when asked again', () => {
    const s = inTalks();
    expect(s.view('KG').talks).toEqual([{ border: 'KG-TJ', isAsked: false }]);
    expect(s.command('KG', { do: 'confide', border: 'KG-TJ', positions: [{ clause: 'hotlineFactFinding', wish: 'need' }] })).toEqual(refused('notAsked', 'border'));
    expect(s.command('ENVOY', { do: 'hear', border: 'KG-TJ', of: 'KG' })).toEqual(OK);
    expect(s.command('ENVOY', { do: 'hear', border: 'KG-TJ', of: 'KG' })).toEqual(refused('nothingToDo', 'of'));
    expect(s.view('KG').talks[0]?.isAsked).toBe(true);
    const others = JSON.stringify([s.view('TJ'), s.view('UZ'), s.view('PUBLIC')]);
    const positions = [{ clause: 'hotlineFactFinding', wish: 'need' }, { clause: 'landSwap', wish: 'never' }] as const;
    expect(s.command('KG', { do: 'confide', border: 'KG-TJ', positions })).toEqual(OK);
    expect(JSON.stringify([s.view('TJ'), s.view('UZ'), s.view('PUBLIC')])).toBe(others);
    expect(s.view('KG').talks).toEqual([{ border: 'KG-TJ', isAsked: false, confided: positions }]);
    expect(s.view('ENVOY').cases?.[0]).toMatchObject({ border: 'KG-TJ', stage: 'privateTalks', mayTable: true, asked: [], confided: [{ by: 'KG', turn: 2, positions }] });
    expect(s.command('KG', { do: 'confide', border: 'KG-TJ', positions })).toEqual(refused('notAsked', 'border'));
    s.command('ENVOY', { do: 'hear', border: 'KG-TJ', of: 'KG' });
    s.command('KG', { do: 'confide', border: 'KG-TJ', positions: positions.slice(1) });
    expect(s.view('ENVOY').cases?.[0]?.confided).toMatchObject([{ positions: positions.slice(1) }]);
  });

  test.each<[string, 'ENVOY' | StateId, Command, string, string?]>([
    ['a border without a case', 'ENVOY', { do: 'hear', border: 'KG-UZ', of: 'KG' }, 'noCase', 'border'],
    ['a delegation that is no side', 'ENVOY', { do: 'hear', border: 'KG-TJ', of: 'UZ' }, 'badParties', 'of'],
    ['a question by a delegation', 'KG', { do: 'hear', border: 'KG-TJ', of: 'TJ' }, 'notYourSeat'],
    ['a wish by the envoy', 'ENVOY', { do: 'confide', border: 'KG-TJ', positions: [{ clause: 'landSwap', wish: 'need' }] }, 'notYourSeat'],
    ['a wish at a border of others', 'UZ', { do: 'confide', border: 'KG-TJ', positions: [{ clause: 'landSwap', wish: 'need' }] }, 'notYourBorder', 'border'],
    ['a wish about what is not negotiated here', 'TJ', { do: 'confide', border: 'KG-TJ', positions: [{ clause: 'jointDam', wish: 'need' }] }, 'notOffered', 'positions.0.clause'],
    ['two wishes about one clause', 'TJ', { do: 'confide', border: 'KG-TJ', positions: [{ clause: 'landSwap', wish: 'need' }, { clause: 'landSwap', wish: 'never' }] }, 'badCommand', 'positions.1.clause'],
  ])('%s is refused', (_, seat, command, code, at) => {
    const s = inTalks();
    s.command('ENVOY', { do: 'hear', border: 'KG-TJ', of: 'TJ' });
    expect(s.command(seat, command)).toEqual(refused(code, at));
  });

  test('nothing, where nobody accepted good offices', () => {
    const s = GameSession.start({ content: scenario('water-gate'), seats: PERSONS, keyText: 'none' }, () => SILENT);
    s.host({ do: 'closePhase' });
    expect(s.command('ENVOY', { do: 'hear', border: 'KG-TJ', of: 'KG' })).toEqual(refused('noCase', 'border'));
    expect(s.command('ENVOY', text())).toEqual(refused('noCase', 'offer.to'));
    expect([s.view('KG').talks, s.view('ENVOY').cases]).toEqual([[], []]);
  });
});

describe('a single text', () => {
  test('is signed by both sides, ends the case, and is the envoy’s credit', () => {
    const s = inTalks();
    expect(s.command('ENVOY', text())).toEqual(OK);
    for (const side of ['KG', 'TJ'] as const) {
      expect(s.view(side).offers).toMatchObject([{ from: 'ENVOY', mayAnswer: true }]);
      expect(s.command(side, { do: 'accept', offer: lastId(s, side) })).toEqual(OK);
    }
    expect(s.view('ENVOY').cases).toMatchObject([{ stage: 'text', signed: 1, texts: [{ status: 'signed' }] }]);
    expect(s.view('ENVOY').agreements).toMatchObject([{ from: 'ENVOY', parties: ['KG', 'TJ'] }]);
    expect(s.view('ENVOY').ledger).toMatchObject([{ clause: hotline, status: 'inForce', dues: [] }]);
    expect(s.view('UZ').ledger).toEqual([]);
    for (let i = 0; i < 2; i++) s.host({ do: 'closePhase' });
    expect(s.view('KG').borders.find((b) => b.id === 'KG-TJ')?.goodOffices.stage).toBe('signed');
    expect(s.view('ENVOY').ledger).toMatchObject([{ dues: [{ turn: 2, outcome: 'kept' }] }]);
  });

  test('is for its sides only, whatever it will be once it is signed', () => {
    const s = inTalks();
    const seen = (): string => JSON.stringify(['UZ', 'KZ', 'PUBLIC'].map((x) => s.view(x as StateId)));
    const before = seen();
    s.command('ENVOY', text({ isPublic: true }));
    expect(seen()).toBe(before);
    for (const side of ['KG', 'TJ'] as const) s.command(side, { do: 'accept', offer: lastId(s, side) });
    expect(s.view('PUBLIC').agreements).toMatchObject([{ from: 'ENVOY' }]);
  });

  test('may include further states, who sign as well', () => {
    const s = inTalks();
    const pledge = { type: 'noForcePledge' } as const;
    expect(s.command('ENVOY', { do: 'offer', offer: draftOf(['KG', 'UZ'], [pledge]) })).toEqual(refused('noCase', 'offer.to'));
    expect(s.command('ENVOY', { do: 'offer', offer: draftOf(['KG', 'TJ', 'UZ']) })).toEqual(refused('badParties', 'offer.to'));
    expect(s.command('ENVOY', { do: 'offer', offer: draftOf(['KG', 'TJ', 'UZ'], [hotline, pledge]) })).toEqual(OK);
    for (const side of ['KG', 'TJ', 'UZ'] as const) s.command(side, { do: 'accept', offer: lastId(s, side) });
    expect(s.view('UZ').agreements).toMatchObject([{ parties: ['KG', 'TJ', 'UZ'], status: 'inForce' }]);
    expect(s.command('ENVOY', { do: 'offer', offer: draftOf(STATES, [pledge]) })).toEqual(OK);
  });

  test('is changed as the sides wish: what one wants the other does not learn', () => {
    const s = inTalks();
    s.command('ENVOY', text());
    const first = lastId(s, 'KG');
    expect(s.command('KG', { do: 'counter', offer: first, with: draftOf(['TJ']) })).toEqual(refused('notToEnvoy', 'offer'));
    expect(s.command('KG', { do: 'amend', offer: first, with: draftOf(['TJ', 'UZ']) })).toEqual(refused('badParties', 'with.to'));
    expect(s.command('KG', { do: 'amend', offer: first, with: draftOf(['TJ'], [hotline], { term: 99 }) })).toMatchObject({ code: 'badCommand' });
    const wish = draftOf(['TJ'], [hotline, { type: 'landSwap', border: 'KG-TJ', basis: 'value' }]);
    expect(s.command('KG', { do: 'amend', offer: first, with: wish })).toEqual(OK);
    expect(s.view('TJ').offers[0]).toMatchObject({ status: 'open', answers: [{ by: 'KG', answer: 'amended' }, { by: 'TJ', answer: 'pending' }] });
    expect(s.view('TJ').offers[0]).not.toHaveProperty('amendments');
    expect([s.view('KG').offers[0]?.amendments, s.view('ENVOY').offers[0]?.amendments]).toEqual([[{ by: 'KG', with: wish }], [{ by: 'KG', with: wish }]]);
    // the next version, by the other way to name its parties
    expect(s.command('ENVOY', { do: 'offer', offer: { ...wish, to: ['TJ', 'KG'] } })).toEqual(OK);
    expect(s.view('TJ').offers).toMatchObject([{ status: 'countered' }, { status: 'open', counters: first }]);
    expect(s.command('TJ', { do: 'accept', offer: first })).toEqual(refused('newerVersion', 'offer'));
    expect(s.command('TJ', { do: 'accept', offer: lastId(s, 'TJ') })).toEqual(OK);
    expect(s.command('ENVOY', text())).toEqual(OK);
    expect(s.command('ENVOY', text())).toEqual(refused('tableFull', 'offer'));
  });

  test('may be taken as it is by one who wanted it changed', () => {
    const s = inTalks();
    s.command('ENVOY', text());
    s.command('KG', { do: 'amend', offer: lastId(s, 'KG'), with: draftOf(['TJ'], [hotline], { term: 2 }) });
    for (const side of ['TJ', 'KG'] as const) expect(s.command(side, { do: 'accept', offer: lastId(s, side) })).toEqual(OK);
    expect(s.view('KG').offers[0]?.status).toBe('signed');
  });

  test('tells the envoy nothing of what the sides offer each other, nor them of its count', () => {
    const one = inTalks();
    const two = inTalks();
    for (let i = 0; i < 3; i++) two.command('KG', { do: 'offer', offer: draftOf(['TJ']) });
    expect(two.command('ENVOY', text())).toEqual(OK);
    one.command('ENVOY', text());
    expect(JSON.stringify(two.view('ENVOY'))).toBe(JSON.stringify(one.view('ENVOY')));
  });

  test('is no business of one whom it does not concern: the codes are those of an offer that does not exist', () => {
    const s = inTalks();
    s.command('ENVOY', text());
    expect(s.command('UZ', { do: 'accept', offer: lastId(s, 'KG') })).toEqual(refused('unknownOffer', 'offer'));
    expect(s.command('ENVOY', { do: 'accept', offer: lastId(s, 'KG') })).toEqual(refused('notYourSeat'));
    s.command('KG', { do: 'offer', offer: draftOf(['TJ']) });
    expect(s.command('TJ', { do: 'amend', offer: lastId(s, 'TJ'), with: draftOf(['KG']) })).toEqual(refused('notAText', 'offer'));
    expect(s.command('ENVOY', { do: 'withdraw', offer: lastId(s, 'KG') })).toEqual(refused('unknownOffer', 'offer'));
  });
});

test('the envoy turns pages like everyone else, and gives no orders', () => {
  const s = inTalks();
  for (const seat of [...STATES, 'ENVOY'] as const) {
    expect(s.view('KG').waitingFor).toContain(seat);
    expect(s.command(seat, { do: 'advance' })).toEqual(OK);
  }
  expect([s.phase, s.view('KG').waitingFor]).toEqual(['orders', [...STATES]]);
  expect(s.command('ENVOY', { do: 'lock', orders: [] })).toEqual(refused('notYourSeat'));
  expect([s.view('ENVOY').desk, s.view('ENVOY').goals]).toEqual([[], []]);
});
