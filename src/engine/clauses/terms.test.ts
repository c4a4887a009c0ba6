/** From when and under what condition an agreement binds, who watches it, and what an envoy's text does. */
import { describe, expect, it } from 'vitest';
import { KG, TJ, UZ, at, clause, offer, quiet, worldAt } from '../../../tests/support/world.ts';
import { Border, N_STATES, Region, State } from '../layout.ts';
import { Ledger } from '../ledger.ts';
import { CASE_STAGES } from '../names.ts';
import type { World } from '../world.ts';
import { sign } from './agreements.ts';
import { clauseDuties } from './duties.ts';
import type { OfferRow } from './row.ts';
import { mayTable } from './singleText.ts';

const B = at('KG-TJ');
const BOTH = (1 << KG) | (1 << TJ);
const tables = quiet({ params: { ratificationBelow: -1, dryBelow: 950, monitoringBudget: 15 } });
const signed = (parts: Partial<OfferRow>, fields: Readonly<Record<number, number>> = {}): World => {
  const world = worldAt(tables, fields);
  expect(sign(world, offer(KG, TJ, [clause('hotlineFactFinding', { place: B })], { term: 8, ...parts }))).toBe(true);
  return world;
};
const owes = (world: World): boolean => clauseDuties(world, 0) === BOTH;

describe('an agreement', () => {
  it('binds from the season that it names, and at once when it names none', () => {
    const world = signed({ starts: 3 });
    const due = [0, 1, 2, 3].map((turn) => {
      world.set(Region.turn, turn);
      return owes(world);
    });
    expect(due).toEqual([false, false, true, true]);
    expect(owes(signed({}))).toBe(true);
  });
  it('for dry years binds while the rivers are low', () => {
    const world = signed({ condition: 1 });
    expect([949, 950].map((flow) => {
      world.set(Region.riverFlow, flow);
      return owes(world);
    })).toEqual([true, false]);
  });
  it('for quiet seasons rests after an incident between its parties, and after no other', () => {
    const world = signed({ condition: 2 });
    world.set(Border.incidentNow + at('KG-UZ'), 2);
    expect(owes(world)).toBe(true);
    world.set(Border.incidentNow + B, 1);
    expect(owes(world)).toBe(false);
  });
  it('is watched where it names a border, for as long as it binds; the parties pay for their monitors, the UN for its own', () => {
    const start = { [State.budget + KG]: 400, [State.budget + TJ]: 400, [State.budget + UZ]: 400, [Region.unFunding]: 500 };
    const paid = (monitoring: 0 | 1 | 2) => {
      const world = signed({ monitoring }, start);
      return [world.get(Border.monitoring + B), world.get(State.budget + KG), world.get(State.budget + TJ), world.get(State.budget + UZ), world.get(Region.unFunding)];
    };
    expect([paid(0), paid(1), paid(2)]).toEqual([[0, 400, 400, 400, 500], [8, 385, 385, 400, 500], [8, 400, 400, 400, 485]]);
  });
});

describe('an envoy’s text', () => {
  const caseAt = (stage: (typeof CASE_STAGES)[number]) => ({ [Border.caseStage + B]: CASE_STAGES.indexOf(stage) });

  it('can be tabled while the envoy talks with both sides', () => {
    expect(CASE_STAGES.filter((stage) => mayTable(worldAt(tables, caseAt(stage)), B))).toEqual(['privateTalks', 'text']);
  });
  it('concludes the case at its border when both sign it, and no other', () => {
    const world = signed({ from: N_STATES, parties: BOTH }, { ...caseAt('privateTalks'), [Border.caseStage + 2]: 2 });
    expect([world.get(Border.caseStage + B), world.get(Border.caseSides + B), world.get(Border.caseStage + 2)]).toEqual([3, 3, 2]);
    expect(clauseDuties(world, 0)).toBe(BOTH);
  });
  it('that fails at home costs nobody’s approval: an envoy has no public', () => {
    const strict = quiet({ params: { ratificationBelow: 1001, ratificationFloor: 0, acceptApproval: 20 } });
    const world = worldAt(strict, { [State.approval + KG]: 0, [State.approval + TJ]: 500, ...caseAt('text') });
    const ledger = new Ledger();
    world.ledger = ledger;
    expect(sign(world, { ...offer(KG, TJ, [clause('hotlineFactFinding', { place: B })]), from: N_STATES, parties: BOTH })).toBe(false);
    expect([ledger.causes, ledger.facts[0]?.kind]).toEqual([[], 'agreementFailed']);
  });
});
