/** Constant effects: whom each scope reaches; early action, and talk that stops working (B33). */
import { describe, expect, it } from 'vitest';
import { KG, TJ, at, by, order, quiet, resolve, whys, worldAt } from '../../tests/support/world.ts';
import { Border, Perception, Relation, State, eye, pair } from './layout.ts';
import type { EffectRow } from './tables.ts';

const B = at('KG-TJ');
const FIELD = Border.tension + B;
const ease: EffectRow = { scope: 'border', column: Border.tension, delta: -100, after: 0 };
const talk = (rows: readonly EffectRow[] = [ease], params = {}) => quiet({ params: { earlyBelow: 450, earlyBonus: 200, ...params }, border: { pressure: 1000 }, orders: { confidenceMeasures: { rows }, factFinding: { rows } } });

describe('direct talk', () => {
  const at700 = { [FIELD]: 700 };
  const step = { KG: [order('confidenceMeasures', 'KG-TJ')] };

  it.each([
    ['below the line', { [FIELD]: 699 }, -100],
    ['at the line', at700, -50],
    ['with one side’s grievance at the line', { [FIELD]: 600, [State.grievance + TJ]: 700 }, -50],
    ['with a grievance below the line', { [FIELD]: 600, [State.grievance + TJ]: 699 }, -100],
    ['with a mission in the field', { ...at700, [Border.missionMode + B]: 2, [Border.missionTerm + B]: 9 }, -100],
    ['with a mission still on its way', { ...at700, [Border.missionMode + B]: 2, [Border.missionTerm + B]: 9, [Border.missionLead + B]: 5 }, -50],
    ['with a mediator', { ...at700, [Border.caseStage + B]: 2, [Border.caseEnvoy + B]: 1 }, -100],
    ['with a demilitarised zone', { ...at700, [Border.demilitarisedZone + B]: 3 }, -100],
  ])('%s', (_, fields, effect) => {
    const ledger = resolve(worldAt(talk(), fields), step);
    expect(by(ledger, FIELD, 'confidenceMeasures') + by(ledger, FIELD, 'talkStopsWorking')).toBe(effect);
  });

  it('is halved, other acts are not', () => {
    expect(by(resolve(worldAt(talk(), at700), { KG: [order('factFinding', 'KG-TJ')] }), FIELD, 'talkStopsWorking')).toBe(0);
  });
});

describe('early action', () => {
  it.each([[449, -20], [450, 0]])('does more below the line (%i: %i)', (tension, bonus) => {
    expect(by(resolve(worldAt(talk(), { [FIELD]: tension }), { KG: [order('factFinding', 'KG-TJ')] }), FIELD, 'earlyAction')).toBe(bonus);
  });

  it('does not amplify harm', () => {
    const worse = talk([{ ...ease, delta: 100 }]);
    expect(whys(resolve(worldAt(worse), { KG: [order('factFinding', 'KG-TJ')] }), FIELD).map(([name]) => name)).not.toContain('earlyAction');
  });
});

describe('the scope of an effect', () => {
  const rows: readonly EffectRow[] = [
    { scope: 'self', column: State.prestige, delta: 1, after: 0 }, { scope: 'other', column: State.approval, delta: 2, after: 0 }, { scope: 'border', column: Border.framing, delta: 3, after: 0 },
    { scope: 'trustOfOther', column: 0, delta: 4, after: 0 }, { scope: 'trustOfSelf', column: 0, delta: 5, after: 0 }, { scope: 'ownError', column: 0, delta: 6, after: 0 }, { scope: 'otherError', column: 0, delta: 7, after: 0 },
  ];
  const did = (me: 'KG' | 'KZ', field: number) => by(resolve(worldAt(talk(rows)), { [me]: [order('factFinding', 'KG-TJ')] }), field, 'factFinding');

  it.each([
    [State.prestige + KG, 1], [State.approval + TJ, 2], [State.approval + KG, 0], [Border.framing + B, 3], [Relation.trust + pair(TJ, KG), 4], [Relation.trust + pair(KG, TJ), 5],
    [Perception.error + eye(KG, B), 6], [Perception.error + eye(TJ, B), 7],
  ])('of a side reaches field %i', (field, delta) => expect(did('KG', field)).toBe(delta));

  it.each([[State.approval + KG, 2], [State.approval + TJ, 2], [Relation.trust + pair(KG, 0), 4], [Relation.trust + pair(TJ, 0), 4], [Relation.trust + pair(0, TJ), 5], [Perception.error + eye(TJ, B), 7]])(
    'of a third state reaches both sides: field %i', (field, delta) => expect(did('KZ', field)).toBe(delta));
});
