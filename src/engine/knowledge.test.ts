/** The table of who may know what, row by row (model), and that seeing twice changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { games, isRunning, playNext, runs } from '../../tests/support/playing.ts';
import { KG, KZ, TJ, UZ, at, clause, offer, quiet, worldAt } from '../../tests/support/world.ts';
import { sign } from './clauses/agreements.ts';
import { hashFields } from './hash.ts';
import { knowledgeOf, perceive, roughly, seen, seenByTable, seenTension, type Knowledge } from './knowledge.ts';
import { Agreement, Border, Clause, Perception, Region, Relation, SIZE, State, Threat, eye, pair } from './layout.ts';
import { INSTITUTIONS, STATES } from './names.ts';
import { World } from './world.ts';

const B = at('KG-TJ');
const all = (of: Readonly<Record<string, number>>, but: readonly string[] = []): number[] => Object.keys(of).filter((k) => !but.includes(k)).map((k) => of[k] as number);
type Row = readonly [string, readonly number[], Knowledge];

/** Rows of the table, as Tajikistan sees them. */
const ROWS: readonly Row[] = [
  ['its own meters', [State.capital, State.approval, State.budget, State.economy, State.water, State.energy, State.stock, State.cohesion, State.rights, State.prestige, State.prevention, State.response].map((c) => c + TJ), 'exact'],
  ['its own grievance, without early warning', [State.grievance + TJ], 'none'],
  ['another’s capital, budget, spending and grievance', [State.capital, State.budget, State.prevention, State.response, State.grievance].map((c) => c + KG), 'none'],
  ['another’s approval, economy and cohesion', [State.approval, State.economy, State.cohesion].map((c) => c + KG), 'rough'],
  ['another’s conduct', [State.conduct + KG], 'exact'],
  ['institutions at any border', [B, at('KZ-UZ')].flatMap((b) => INSTITUTIONS.map((id) => Border[id] + b)), 'exact'],
  ['missions at any border', [Border.missionMode, Border.missionType, Border.missionSize, Border.missionHost, Border.missionTerm, Border.missionLead].map((c) => c + at('KZ-UZ')), 'exact'],
  ['requests for deployments', [Border.askMode, Border.askSides].map((c) => c + at('KZ-UZ')), 'exact'],
  ['incidents that happened', [Border.incidents, Border.incidentNow, Border.people].map((c) => c + at('KZ-UZ')), 'exact'],
  ['tension anywhere', [Border.tension + B, Border.tension + at('KZ-UZ')], 'perceived'],
  ['misreadings, also its own', [Perception.error, Perception.low].flatMap((c) => [c + eye(TJ, B), c + eye(KG, B)]), 'none'],
  ['a threat’s severity, without early warning', [Threat.severity + 2], 'rough'],
  ['growth and delayed effects', [Threat.growth + 2, Threat.delayed + 2], 'none'],
  ['a threshold that it does not know', [Threat.threshold + 2], 'none'],
  ['talks at its own border', [Border.caseStage, Border.caseSides, Border.caseProgress, Border.caseEnvoy].map((c) => c + B), 'exact'],
  ['talks of others', [Border.caseStage, Border.caseSides, Border.caseProgress, Border.caseEnvoy].map((c) => c + at('KG-UZ')), 'none'],
  ['wishes at its own border', [Border.wantsHotline + B, Border.wantsZone + B], 'exact'],
  ['wishes at others’ borders', [Border.wantsHotline + at('KG-UZ'), Border.wantsZone + at('KG-UZ')], 'none'],
  ['whom it trusts', [Relation.trust + pair(TJ, KG)], 'exact'],
  ['who trusts it', [Relation.trust + pair(KG, TJ)], 'rough'],
  ['who trusts whom among others', [Relation.trust + pair(KG, UZ)], 'none'],
  ['how others’ acts felt to it', [Relation.tone + pair(TJ, KG)], 'exact'],
  ['how they felt to others', [Relation.tone + pair(KG, TJ), Relation.tone + pair(KG, UZ)], 'none'],
  ['sanctions', [Relation.sanction + pair(KG, UZ)], 'exact'],
  ['the season, the UN’s standing, river and cold', [Region.turn, Region.season, Region.unFunding, Region.unLegitimacy, Region.unOrganisation, Region.unOveruse, Region.riverFlow, Region.cold], 'exact'],
  ['both parts of peace', [Region.negativePeace, Region.positivePeace, Region.commonPeace], 'rough'],
  ['scores before the end', [State.score + TJ, State.publicScore + TJ, State.privateScore + KG, Region.failed], 'none'],
];

describe('a seat knows', () => {
  const world = worldAt(quiet());
  it.each(ROWS)('%s', (_, fields, how) => {
    for (const f of fields) expect([f, knowledgeOf(world, TJ, f)]).toEqual([f, how]);
  });

  it('its grievance by steps and threats exactly, after early warning', () => {
    const warned = worldAt(quiet(), { [State.earlyWarning + TJ]: 1 });
    expect([State.grievance + TJ, State.grievance + KG, Threat.severity].map((f) => knowledgeOf(warned, TJ, f))).toEqual(['rough', 'none', 'exact']);
  });

  it('a war as it is', () => expect(knowledgeOf(worldAt(quiet(), { [Border.tension + B]: 900 }), UZ, Border.tension + B)).toBe('exact'));
  it('scores at the end', () => expect(knowledgeOf(worldAt(quiet(), { [Region.ended]: 1 }), TJ, State.score + KG)).toBe('exact'));

  it('agreements that it made, or that are public, with their clauses', () => {
    for (const isPublic of [true, false]) {
      const signed = worldAt(quiet({ params: { ratificationBelow: -1 } }));
      sign(signed, offer(KG, UZ, [clause('seasonalSwap', { giver: KG, taker: UZ, amountA: 1, amountB: 1 })], { isPublic }));
      for (const [s, how] of [[KG, 'exact'], [UZ, 'exact'], [TJ, isPublic ? 'exact' : 'none']] as const) {
        for (const f of [...all(Agreement), ...all(Clause)]) expect(knowledgeOf(signed, s, f)).toBe(how);
      }
      expect(seen(signed, TJ, Clause.type)).toBe(isPublic ? 1 : 0);
    }
  });
});

describe('what is seen', () => {
  it.each([[0, 100], [199, 100], [200, 300], [450, 500], [799, 700], [1000, 900]])('of a rough meter is the middle of its step (%i: %i)', (value, middle) => expect(roughly(value)).toBe(middle));

  it.each([[400, 50, 0, 450], [400, 50, 1, 350], [30, 50, 1, 0], [880, 50, 0, 899], [899, 0, 0, 899], [900, 50, 0, 900], [950, 50, 1, 950]])(
    'of tension is the truth with one’s own misreading, until war (%i, %i, %i: %i)', (truth, error, low, reading) => {
      const world = worldAt(quiet(), { [Border.tension + B]: truth, [Perception.error + eye(UZ, B)]: error, [Perception.low + eye(UZ, B)]: low });
      expect(seenTension(world, UZ, B)).toBe(reading);
      expect(seen(world, UZ, Border.tension + B)).toBe(reading);
    });

  it('of the unknown is what the scenario started with, or nothing', () => {
    const world = worldAt(quiet(), { [State.budget + KG]: 77, [Border.caseStage + at('KG-UZ')]: 2, [Relation.tone + pair(KG, UZ)]: 300 });
    expect([State.budget + KG, Border.caseStage + at('KG-UZ'), Relation.tone + pair(KG, UZ)].map((f) => seen(world, TJ, f))).toEqual([500, 0, 0]);
  });

  it('is what the table says, field by field', () => {
    fc.assert(fc.property(games, (game) => {
      const { world } = game;
      while (isRunning(world)) playNext(game);
      for (let s = 0; s < STATES.length; s++) for (let f = 0; f < SIZE; f++) if (seen(world, s, f) !== seenByTable(world, s, f)) throw new Error(`field ${f} as ${STATES[s]}`);
    }), runs(30));
  });

  it('is seen the same again by one who lives in it', () => {
    fc.assert(fc.property(games, (game) => {
      const { world, tables } = game;
      const imagined = new World(tables, { low: 0, high: 0 });
      const [once, twice] = [new Int32Array(SIZE), new Int32Array(SIZE)];
      while (isRunning(world)) {
        playNext(game);
        for (let s = 0; s < STATES.length; s++) {
          perceive(world, s, once);
          imagined.load(once, 0, 0);
          perceive(imagined, s, twice);
          expect(hashFields(twice)).toBe(hashFields(once));
        }
      }
    }), runs(15));
  });

  it('of a game by someone else depends on nothing that it may not know', () => {
    const world = worldAt(quiet(), { [State.grievance + KG]: 900, [State.capital + KG]: 1, [Perception.error + eye(KZ, B)]: 200 });
    const other = worldAt(quiet());
    const views = [world, other].map((w) => {
      const fields = new Int32Array(SIZE);
      perceive(w, TJ, fields);
      return fields;
    });
    expect(views[0]).toEqual(views[1]);
  });
});
