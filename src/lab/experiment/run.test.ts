/** What the games of an experiment come to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyFrom } from '../../engine/draw.ts';
import { hashFields } from '../../engine/hash.ts';
import { POLICIES, STATES } from '../../engine/names.ts';
import { newWorld } from '../../engine/turn.ts';
import { playersOf, playGame } from '../../futures/playout.ts';
import { sample } from '../../../tests/support/experiments.ts';
import { scenario } from '../../../tests/support/scenarios.ts';
import { playDirected, type Ear } from './loop.ts';
import { planOf, type ArmPlan } from './plan.ts';
import { report, reportText } from './report.ts';
import { playExperiment } from './run.ts';

const deaf: Ear = { kinds: [], begin: () => undefined, fact: () => undefined, offer: () => undefined, ordered: () => undefined, offered: () => undefined, turn: () => undefined };
const silent = { orders: [], offers: [], answers: [] };
const plan = planOf('x.json', sample());
const result = async (threads = 1) => report(plan, await playExperiment(plan, threads), false);

it('without scripts plays the games of the fast loop', { timeout: 60_000 }, () => {
  fc.assert(fc.property(
    fc.constantFrom('water-gate', 'winter-light-5'), fc.string({ maxLength: 8 }), fc.array(fc.constantFrom(...POLICIES), { minLength: STATES.length, maxLength: STATES.length }),
    (id, text, policies) => {
      const { tables } = scenario(id);
      const players = playersOf(tables, policies);
      const world = newWorld(tables, keyFrom(text));
      playDirected(world, keyFrom(text), players, silent, deaf);
      expect(hashFields(world.fields)).toBe(hashFields(playGame(tables, keyFrom(text), players).fields));
    },
  ), { numRuns: 15, endOnFailure: true });
});

it('measures and compares', async () => {
  const r = await result();
  expect(r).toMatchObject({ scenario: 'water-gate-5', games: 60, key: 'sample', partial: false });
  for (const { metrics } of Object.values(r.arms)) {
    for (const [name, { mean, ci95, n }] of Object.entries(metrics)) {
      if (mean === null || ci95 === null) throw new Error(`${name} has no number`);
      expect(ci95[0] <= mean && mean <= ci95[1], name).toBe(true);
      if (!['after', 'accepted', 'quickly', 'severe', 'inert'].includes(name)) expect(n).toBe(60);
    }
    expect(metrics['top']?.mean).toBeGreaterThan(0);
    expect(metrics['after']?.mean).toBeLessThanOrEqual(3);
  }
  const end = (arm: string): number => r.arms[arm]?.metrics['end']?.mean ?? Number.NaN;
  expect(r.contrasts[0]).toMatchObject({ name: 'calming', metric: 'end', a: 'calm', b: 'plain', n: 60 });
  expect(r.contrasts[0]?.mean).toBeCloseTo(end('calm') - end('plain'), 3);
  // one for Kyrgyzstan in turn 1; five seats for turns 3 to 5, unless a game ends sooner
  expect(r.arms['ask']?.scripted.orders).toBeLessThanOrEqual(60 * 16);
  expect(r.arms['ask']?.metrics['missions']?.mean).toBeGreaterThan(0.5);
  expect(reportText(plan, r)).toContain('calming: end calm − plain');
});

it('gives differences of shares, and differences of those, in percentage points', async () => {
  const shares = planOf('x.json', sample((f) => {
    f['games'] = 4;
    f.metrics = { failed: { kind: 'failed' } };
    f.contrasts = [{ name: 'd', metric: 'failed', a: 'calm', b: 'plain' }, { name: 'dd', a: 'd', b: 'd' }, { name: 'r', metric: 'failed', a: 'calm', b: 'plain', as: 'ratio' }];
  }));
  const lines = reportText(shares, report(shares, await playExperiment(shares, 1), false)).split('\n');
  expect(lines.map((line) => /^(d|dd|r): /.exec(line)?.[1]).filter(Boolean)).toEqual(['d', 'dd', 'r']);
  for (const line of lines) if (/^(dd?|r): /.test(line)) expect(line.includes(' pp')).toBe(!line.startsWith('r'));
  expect(lines.at(-1)).toContain('percentage points');
});

it('says why scripted orders were dropped', async () => {
  const early = planOf('x.json', sample((f) => {
    f['games'] = 4;
    f.arms = { plain: {}, calm: { orders: [{ seat: 'KG', turn: 1, order: { kind: 'acceptGoodOffices', border: 'KG-TJ' } }] } };
    f.contrasts = [];
  }));
  const r = report(early, await playExperiment(early, 1), false);
  expect(r.arms['calm']?.scripted).toEqual({ orders: 4, dropped: 4, offers: 0, refused: 0, reasons: { nothingPending: 4 } });
  expect(reportText(early, r)).toContain('calm: 4 of 4 scripted orders were dropped by the rules: nothingPending 4.');
});

it('plays all arms with the same luck', async () => {
  const twins = planOf('x.json', sample((f) => {
    f.arms = { one: {}, two: {} };
    f.contrasts = Object.keys(f.metrics).map((metric) => ({ name: metric, metric, a: 'one', b: 'two' }));
  }));
  const { contrasts } = report(twins, await playExperiment(twins, 1), false);
  expect(contrasts.map(({ mean }) => mean)).toEqual(contrasts.map(() => 0));
});

it('does not depend on threads', { timeout: 60_000 }, async () => {
  expect(await result(2)).toEqual(await result());
});

it('keeps what it has when it is stopped, and says so', async () => {
  const stopper = new AbortController();
  const played = await playExperiment(plan, 1, { stop: stopper.signal, onDone: () => stopper.abort() });
  const part = report(plan, played, true);
  expect(part).toMatchObject({ games: 50, planned: 60, partial: true });
  expect(reportText(plan, part)).toContain('PARTIAL: interrupted after 50 of 60');
  const none = report(plan, [], true);
  expect(none.arms['plain']?.metrics['end']).toEqual({ kind: 'final', mean: null, ci95: null, n: 0, median: null, medianCi95: null });
  expect(reportText(plan, none)).toContain('–');
});

it('a script adds to the policy’s orders or replaces them', () => {
  const { tables } = scenario('water-gate-5');
  const play = (mode: 'add' | 'replace') => {
    const { arms } = planOf('x.json', sample((f) => {
      f.arms = { only: { orders: [{ seat: 'ALL', fromTurn: 1, mode, order: { kind: 'hold' } }] } };
      f.contrasts = [];
    }));
    const [arm] = arms as [ArmPlan];
    let executed = 0;
    const world = newWorld(tables, keyFrom('a'));
    playDirected(world, keyFrom('a'), playersOf(tables, arm.policies), arm.scripts, { ...deaf, kinds: ['waterReleased', 'energyExported', 'orderExecuted'], fact: () => void executed++ });
    return executed;
  };
  expect(play('add')).toBeGreaterThan(play('replace'));
});

describe('words put in mouths', () => {
  const swap = { type: 'seasonalSwap', upstream: 'KG', downstream: 'UZ', water: 1, energy: 1 };
  const made = [{ seat: 'KG', turn: 1, mode: 'replace', offer: { to: ['UZ'], clauses: [swap], term: 3, isPublic: true, onBreach: 'suspend' } }];
  const play = async (arm: Record<string, unknown>) => {
    const silenced = planOf('x.json', sample((f) => {
      f.arms = { only: { policies: { ALL: 'hold' }, ...arm } };
      f.metrics = { signed: { kind: 'count', fact: 'agreementSigned', clause: 'seasonalSwap' }, accepted: { kind: 'acceptance' } };
      f.contrasts = [];
    }));
    return report(silenced, await playExperiment(silenced, 1), false).arms['only'];
  };
  it('are offered, and refused by whoever refuses everything', async () => {
    expect(await play({ offers: made })).toMatchObject({ scripted: { offers: 60, refused: 60 }, metrics: { signed: { mean: 0 }, accepted: { mean: 0 } } });
  });
  it('are accepted by whoever is told to', async () => {
    expect(await play({ offers: made, answers: [{ seat: 'UZ', answer: 'accept' }] })).toMatchObject({ scripted: { offers: 60, refused: 0 }, metrics: { signed: { mean: 1 }, accepted: { mean: 1 } } });
  });
  it('are accepted only for the clause, the proposer and the turn that were said', async () => {
    for (const more of [{ clauses: ['jointCommission'] }, { from: ['TJ'] }, { fromTurn: 2 }]) {
      expect(await play({ offers: made, answers: [{ seat: 'UZ', answer: 'accept', ...more }] })).toMatchObject({ scripted: { refused: 60 } });
    }
  });
  it('the first answer that fits counts', async () => {
    const answers = [{ seat: 'UZ', answer: 'refuse', clauses: ['seasonalSwap'] }, { seat: 'ALL', answer: 'accept' }];
    expect(await play({ offers: made, answers })).toMatchObject({ scripted: { refused: 60 } });
  });
});
