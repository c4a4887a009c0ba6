/** What a seat may not know is guessed; what it knows is taken as it is, and seen again as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { games, isRunning, playNext, runs } from '../../tests/support/playing.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { keyFrom, nthKey } from '../engine/draw.ts';
import { knowledgeOf, perceive, roughly } from '../engine/knowledge.ts';
import { Border, N_BORDERS, Perception, Region, SIZE, State, Threat, eye } from '../engine/layout.ts';
import { rangeOf } from '../engine/meters.ts';
import { newWorld, openTurn } from '../engine/turn.ts';
import { World } from '../engine/world.ts';
import { Sampler } from './sample.ts';
import { REFERENCES, referencesAt } from './sampleReference.ts';

const KEY = keyFrom('sampling');
/** These follow from their parts, whatever step is seen. */
const SUMMED = new Set<number>([Region.commonPeace, Region.negativePeace]);
/** What `seat` sees of the world. */
function seenBy(world: World, seat: number): Int32Array {
  const fields = new Int32Array(SIZE);
  perceive(world, seat, fields);
  return fields;
}

describe('a guess', () => {
  it('keeps what is known, stays in the steps that are seen, and in every range', () => {
    fc.assert(fc.property(games, fc.nat(4), fc.nat(6), (game, seat, turns) => {
      const { world, tables } = game;
      for (let t = 0; t < turns && isRunning(world); t++) playNext(game);
      if (!isRunning(world)) return;
      openTurn(world);
      const seen = seenBy(world, seat);
      const sampler = new Sampler(tables);
      sampler.set(seat, seen);
      const guess = new World(tables, KEY);
      for (let n = 0; n < 20; n++) {
        const { low, high } = nthKey(KEY, n);
        sampler.fill(guess, low, high);
        const wrong = Array.from({ length: SIZE }, (_, f) => f).filter((f) => {
          const value = guess.get(f);
          const [least, most] = rangeOf(f);
          if (value < least || value > most) return true;
          const knowledge = knowledgeOf(world, seat, f);
          return (knowledge === 'exact' && value !== seen[f]) || (knowledge === 'rough' && !SUMMED.has(f) && roughly(value) !== seen[f]);
        });
        expect(wrong).toEqual([]);
      }
    }), runs(12));
  });

  it('reads each tension again as it was read, but at the ends of the scale', () => {
    const { tables } = scenario('water-gate');
    const world = newWorld(tables, KEY);
    openTurn(world);
    const seen = seenBy(world, 1);
    const sampler = new Sampler(tables);
    sampler.set(1, seen);
    const guess = new World(tables, KEY);
    const truths = new Set<number>();
    for (let n = 0; n < 50; n++) {
      const { low, high } = nthKey(KEY, n);
      sampler.fill(guess, low, high);
      const again = seenBy(guess, 1);
      for (let b = 0; b < N_BORDERS; b++) if (guess.tension(b) > 0) expect(again[Border.tension + b]).toBe(seen[Border.tension + b]);
      truths.add(guess.tension(1));
      expect(guess.get(Perception.error + eye(1, 1))).toBeGreaterThan(0);
    }
    expect(truths.size).toBeGreaterThan(20);
  });

  it('varies what is hidden, with the key and with nothing else', () => {
    const { tables } = scenario('water-gate');
    const world = newWorld(tables, KEY);
    openTurn(world);
    world.set(Threat.knownTo + 2, 0);
    const [sampler, other] = [new Sampler(tables), new Sampler(tables)];
    for (const one of [sampler, other]) one.set(1, seenBy(world, 1));
    const [a, b] = [new World(tables, KEY), new World(tables, KEY)];
    const hidden = [State.capital, State.budget, State.grievance + 2, Threat.threshold + 2];
    const found = hidden.map(() => new Set<number>());
    for (let n = 0; n < 60; n++) {
      const { low, high } = nthKey(KEY, n);
      sampler.fill(a, low, high);
      other.fill(b, low, high);
      expect(a.fields).toEqual(b.fields);
      hidden.forEach((field, i) => found[i]?.add(a.get(field)));
    }
    expect(found.map((values) => values.size).every((size) => size > 2)).toBe(true);
  });

  it('looks for what the common fund takes between the bounds that all know, not at the truth', () => {
    const { tables } = scenario('water-gate');
    const world = newWorld(tables, KEY);
    openTurn(world);
    for (const [field, value] of [[Region.fundLow, 300], [Region.fundHigh, 900], [Region.fundTarget, 600], [Region.fundKnown, 0]] as const) world.set(field, value);
    const sampler = new Sampler(tables);
    sampler.set(1, seenBy(world, 1));
    const guess = new World(tables, KEY);
    const targets = Array.from({ length: 100 }, (_, n) => {
      sampler.fill(guess, nthKey(KEY, n).low, nthKey(KEY, n).high);
      return guess.get(Region.fundTarget);
    });
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(300);
    expect(Math.max(...targets)).toBeLessThanOrEqual(900);
    expect(Math.max(...targets) - Math.min(...targets)).toBeGreaterThan(400);
  });

  it('does not see the true state: what only others know changes nothing', () => {
    const { tables } = scenario('water-gate');
    const world = newWorld(tables, KEY);
    openTurn(world);
    world.set(Threat.knownTo + 2, 0);
    const before = seenBy(world, 1);
    for (const field of [State.capital + 2, State.budget + 2, State.grievance + 1, Threat.threshold + 2]) world.set(field, 1);
    expect(seenBy(world, 1)).toEqual(before);
  });
});

describe('games to compare with', () => {
  it('have come to the same season, and are the same every time', () => {
    const { tables } = scenario('water-gate');
    const states = referencesAt(tables, 3);
    expect(states.length).toBeGreaterThan(1);
    expect(states.length).toBeLessThanOrEqual(REFERENCES);
    expect(states.every((fields) => fields[Region.turn] === 3 && fields[Region.ended] === 0)).toBe(true);
    expect(referencesAt(tables, 3)).toEqual(states);
  });

  it('are the same whichever seasons were asked for before', () => {
    const { tables } = scenario('winter-light-5');
    const afresh = (resolved: number) => referencesAt({ ...tables }, resolved);
    for (const resolved of [1, 3, 2]) expect(referencesAt(tables, resolved)).toEqual(afresh(resolved));
  });
});
