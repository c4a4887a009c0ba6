/** The envoy and the public are no states: what the public learns every state knows, and the envoy beyond that only its own talks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { games, isRunning, playNext, runs } from '../../tests/support/playing.ts';
import { TJ, at, quiet, worldAt } from '../../tests/support/world.ts';
import { maySeeCause, maySeeFact } from './disclosure.ts';
import { ENVOY, knowledgeOf, ONLOOKER, seen, type Knowledge } from './knowledge.ts';
import { Agreement, Border, Clause, MAX_AGREEMENTS, MAX_CLAUSES, N_BORDERS, SIZE, State } from './layout.ts';
import { Ledger } from './ledger.ts';
import { STATES } from './names.ts';
import type { World } from './world.ts';

const B = at('KG-TJ');
const RANK: { readonly [K in Knowledge]: number } = { none: 0, rough: 1, perceived: 2, exact: 3 };
const within = (columns: readonly number[], length: number, field: number): boolean => columns.some((column) => field >= column && field < column + length);
/** Columns of talks that a state knows at its own borders only, and of private agreements. */
const OF_TALKS = [Border.tension, Border.caseStage, Border.caseSides, Border.caseProgress, Border.caseEnvoy, Border.caseAge, Border.wantsHotline, Border.wantsZone, Border.wantsLimits];
const isOfTalks = (field: number): boolean =>
  within(OF_TALKS, N_BORDERS, field) || within(Object.values(Agreement), MAX_AGREEMENTS, field) || within(Object.values(Clause), MAX_CLAUSES, field);

/** Fields of which `viewer` knows more than some state does. */
const knownBetter = (world: World, viewer: number): number[] =>
  Array.from({ length: SIZE }, (_, field) => field).filter((field) => STATES.some((__, s) => RANK[knowledgeOf(world, viewer, field)] > RANK[knowledgeOf(world, s, field)]));

test('no state knows less than the public, and none less than the envoy but of its talks', () => {
  fc.assert(fc.property(games, (game) => {
    const { world } = game;
    const ledger = (world.ledger = new Ledger());
    while (isRunning(world)) {
      playNext(game);
      expect(knownBetter(world, ONLOOKER)).toEqual([]);
      expect(knownBetter(world, ENVOY).filter((field) => !isOfTalks(field))).toEqual([]);
    }
    expect(ledger.facts.filter((row) => maySeeFact(world, ONLOOKER, row) && STATES.some((_, s) => !maySeeFact(world, s, row)))).toEqual([]);
    const ofTension = ledger.causes.filter((row) => within([Border.tension], N_BORDERS, row.field));
    expect(ofTension.filter((row) => maySeeCause(world, ONLOOKER, row) && STATES.some((_, s) => !maySeeCause(world, s, row)))).toEqual([]);
  }), runs(4));
});

test('the public knows no tension, the envoy only where it talks; from war on nobody is in doubt', () => {
  const world = worldAt(quiet(), { [Border.tension + B]: 640 });
  expect([ENVOY, ONLOOKER].map((viewer) => knowledgeOf(world, viewer, Border.tension + B))).toEqual(['none', 'none']);
  world.set(Border.caseStage + B, 2);
  expect([ENVOY, ONLOOKER].map((viewer) => knowledgeOf(world, viewer, Border.tension + B))).toEqual(['exact', 'none']);
  world.set(Border.tension + B, 910);
  expect([ENVOY, ONLOOKER].map((viewer) => seen(world, viewer, Border.tension + B))).toEqual([910, 910]);
});

test('a request for good offices reaches the envoy, other quiet orders do not', () => {
  const world = worldAt(quiet(), { [State.approval + TJ]: 500 });
  const ledger = (world.ledger = new Ledger());
  for (const kind of ['goodOfficesRequested', 'orderDropped'] as const) world.tell(kind, TJ, B);
  expect(ledger.facts.map((row) => [maySeeFact(world, ENVOY, row), maySeeFact(world, ONLOOKER, row)])).toEqual([[true, false], [false, false]]);
});
