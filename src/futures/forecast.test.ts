import { describe, expect, it } from 'vitest';
import { scenario } from '../../tests/support/scenarios.ts';
import { keyFrom, luckOf, nthKey } from '../engine/draw.ts';
import { perceive } from '../engine/knowledge.ts';
import { pair, Region, Relation, SIZE, State } from '../engine/layout.ts';
import { fieldOf, rangeOf } from '../engine/meters.ts';
import { STATES } from '../engine/names.ts';
import type { OrderRow } from '../engine/orders/row.ts';
import { newWorld, openTurn, resolveTurn } from '../engine/turn.ts';
import { rowToOrder } from '../protocol/codec.ts';
import { STAGES, type Knowledge, type Part, type Question, type Share } from '../protocol/forecast.ts';
import { mergeHistograms, quantile, sizeOf } from '../protocol/histogram.ts';
import type { OfferDraft } from '../protocol/offers.ts';
import type { Order } from '../protocol/orders.ts';
import { Forecaster, partOf } from './forecast.ts';
import { countValues, Samples } from './forecastSamples.ts';
import { ordersOf, type Player, playersOf, playOn, playTurn } from './playout.ts';

const SCENARIO = 'water-gate-5';
const { tables } = scenario(SCENARIO);
const KG = 1;
const METERS = ['border.KG-TJ.tension', 'state.KG.approval', 'state.KG.capital', 'region.positivePeace', 'border.KG-TJ.people'];
const ACCUSE: readonly Order[] = [{ kind: 'accuse', border: 'KG-TJ' }];
/** A sixteenth of all playouts: enough to see that it works. */
const SMALL: Share = { index: 3, of: 16 };

function knowledge(seat = KG): Knowledge {
  const world = newWorld(tables, keyFrom('a game'));
  openTurn(world);
  const fields = new Int32Array(SIZE);
  perceive(world, seat, fields);
  return { scenario: SCENARIO, seat, fields };
}
const question = (parts: Partial<Question> = {}): Question => ({ id: 7, knowledge: knowledge(), orders: [], meters: METERS, ...parts });
/** Both answers. */
function answersOf(forecaster: Forecaster, slice = 16): Part[] {
  const parts: Part[] = [];
  while (forecaster.play(slice)) {
    const part = forecaster.answer();
    if (part !== null) parts.push(part);
  }
  return parts;
}
function forecast(parts: Partial<Question> = {}, share = SMALL, slice = 16): Part[] {
  const forecaster = new Forecaster(tables);
  forecaster.ask(question(parts), share);
  return answersOf(forecaster, slice);
}
const last = (parts: readonly Part[]): Part => parts[parts.length - 1] as Part;

describe('a forecast', () => {
  it('answers soon and again when it is done, with a distribution for each meter and each end of a turn', () => {
    const parts = forecast();
    expect(parts.map(({ id, stage, playouts }) => [id, stage, playouts])).toEqual([[7, 0, 25], [7, 1, 100]]);
    const { course, failed } = last(parts).without;
    expect(course.map((columns) => columns.length)).toEqual(METERS.map(() => tables.turns + 1));
    for (const columns of course) for (const h of columns) expect(sizeOf(h)).toBe(100);
    expect(failed).toBeGreaterThanOrEqual(0);
    expect(failed).toBeLessThanOrEqual(100);
    expect(last(parts).drafted).toBeNull();
  });

  it('begins with what is known: a point where it is exact, a band where it is read', () => {
    const { course } = last(forecast()).without;
    const [tension, approval] = [course[0]?.[0], course[1]?.[0]];
    expect(approval).toEqual(Int32Array.of(knowledge().fields[State.approval + KG] as number, 100));
    expect(quantile(tension as Int32Array, 9)).toBeGreaterThan(quantile(tension as Int32Array, 1));
  });

  it('is the same however it is cut into slices and shares', () => {
    const whole = last(forecast({ orders: ACCUSE }, { index: 0, of: 8 }));
    const halves = [0, 8].map((index) => last(forecast({ orders: ACCUSE }, { index, of: 16 }, 7)));
    expect(halves[0]?.playouts).toBe(100);
    const merged = whole.drafted?.difference.map((columns, m) => columns.map((_, c) => mergeHistograms(halves[1]?.drafted?.difference[m]?.[c] as Int32Array, halves[0]?.drafted?.difference[m]?.[c] as Int32Array)));
    expect(merged).toEqual(whole.drafted?.difference);
    expect((halves[0]?.without.failed ?? 0) + (halves[1]?.without.failed ?? 0)).toBe(whole.without.failed);
  });

  it('pairs both ways on the same luck: the difference of the drafted orders is what they do and no noise', () => {
    const { drafted, without } = last(forecast({ orders: ACCUSE }));
    const [now, after] = drafted?.difference[0] ?? [];
    expect(now).toEqual(Int32Array.of(0, 100));
    expect(quantile(after as Int32Array, 5)).toBeGreaterThan(0);
    const width = (h: Int32Array | undefined): number => (h === undefined ? 0 : quantile(h, 9) - quantile(h, 1));
    expect(width(after)).toBeLessThan(width(without.course[0]?.[1]));
    // an order that can't be given is dropped at resolution, and changes nothing
    const dropped = last(forecast({ orders: [{ kind: 'endDeployment', border: 'KG-TJ' }] })).drafted;
    expect(dropped?.difference.flat().every((h) => h.length === 2 && h[0] === 0)).toBe(true);
  });

  it('keeps what was played without orders when only the draft changes, and starts over when anything else does', () => {
    const forecaster = new Forecaster(tables);
    forecaster.ask(question(), SMALL);
    answersOf(forecaster);
    forecaster.ask(question({ orders: ACCUSE }), SMALL);
    // only the drafted ways are left to play
    forecaster.play(100);
    forecaster.answer();
    forecaster.play(100);
    expect(forecaster.answer()).toEqual(last(forecast({ orders: ACCUSE })));
    forecaster.ask(question({ meters: ['region.commonPeace'] }), SMALL);
    expect(answersOf(forecaster)).toEqual(forecast({ meters: ['region.commonPeace'] }));
    forecaster.stop();
    expect(forecaster.play(1)).toBe(false);
    expect(forecaster.answer()).toBeNull();
  });

  it('holds every value in its range', () => {
    const { course } = last(forecast({ orders: ACCUSE })).drafted ?? { course: [] };
    course.slice(0, 4).flat().forEach((h) => {
      expect(h[0]).toBeGreaterThanOrEqual(0);
      expect(h[h.length - 2]).toBeLessThanOrEqual(1000);
    });
    expect(rangeOf(State.capital)[1]).toBe(6);
  });

  it('refuses what it can not answer', () => {
    const forecaster = new Forecaster(tables);
    expect(() => forecaster.ask(question({ meters: ['state.KG.luck'] }), SMALL)).toThrow('state.KG.luck');
    expect(() => forecaster.ask(question({ knowledge: { scenario: SCENARIO, seat: 0, fields: new Int32Array(3) } }), SMALL)).toThrow('3 fields');
  });
});

describe('a band of eight in ten', () => {
  it('holds about eight in ten of the games that follow', () => {
    const meters = ['border.KG-TJ.tension', 'state.KG.approval', 'region.commonPeace', 'relation.TJ-KG.trust'];
    const players = playersOf(tables, STATES.map(() => 'blueprint' as const));
    const forecaster = new Forecaster(tables);
    const orders: OrderRow[][] = STATES.map(() => []);
    let [inside, all] = [0, 0];
    for (let n = 0; n < 24; n++) {
      const key = nthKey(keyFrom('games that follow'), n);
      const world = newWorld(tables, key);
      for (let turn = 0; turn < n % 3 && world.get(Region.ended) === 0; turn++) playTurn(world, players, luckOf(key));
      if (world.get(Region.ended) !== 0) continue;
      openTurn(world);
      const fields = new Int32Array(SIZE);
      perceive(world, KG, fields);
      STATES.forEach((_, s) => ordersOf(world, s, players[s] as Player, luckOf(key), orders[s] as OrderRow[]));
      forecaster.ask(question({ knowledge: { scenario: SCENARIO, seat: KG, fields }, orders: (orders[KG] as OrderRow[]).map(rowToOrder), meters }), { index: 0, of: 32 });
      const { drafted, without } = last(answersOf(forecaster));
      resolveTurn(world, orders);
      playOn(world, key, players);
      meters.forEach((meter, m) => {
        const end = (drafted ?? without).course[m]?.at(-1) ?? new Int32Array(0);
        const value = world.get(fieldOf(meter) as number);
        all++;
        if (value >= quantile(end, 1) && value <= quantile(end, 9)) inside++;
      });
    }
    expect(all).toBeGreaterThan(80);
    expect(inside / all).toBeGreaterThan(0.6);
    expect(inside / all).toBeLessThan(0.97);
  });
});

describe('the playouts of all shares', () => {
  it('are all playouts, each once', () => {
    for (const of of [1, 2, 3, 5]) {
      for (const total of STAGES) expect(Array.from({ length: of }, (_, index) => partOf(total, { index, of })).reduce((a, b) => a + b)).toBe(total);
    }
  });
});

describe('samples', () => {
  it('count what was noted, in boxes and where values lie far apart', () => {
    expect(countValues(Int32Array.of(3, -1, 3))).toEqual(Int32Array.of(-1, 1, 3, 2));
    expect(countValues(Int32Array.of(90_000, 5, 90_000))).toEqual(Int32Array.of(5, 1, 90_000, 2));
    const samples = new Samples([Region.turn], 3, 2);
    const state = new Int32Array(SIZE);
    samples.note(0, state);
    state[Region.turn] = 4;
    samples.close(1, state, true);
    expect(samples.course(1)).toEqual([[Int32Array.of(0, 1), Int32Array.of(4, 1), Int32Array.of(4, 1)]]);
    expect(samples.failures(1)).toBe(1);
  });
});

describe('the forecast of an offer', () => {
  const draft: OfferDraft = { to: ['TJ'], clauses: [{ type: 'hotlineFactFinding', border: 'KG-TJ' }], term: 5, isPublic: true, onBreach: 'suspend' };
  it('tells what its signature changes, on the same luck', () => {
    const parts = forecast({ offer: { from: 'KG', draft } });
    const tension = last(parts).drafted?.difference[0] as readonly Int32Array[];
    // nothing yet now; the season in which it is signed ends calmer at once, whatever doctrine would have agreed later
    expect([...(tension[0] as Int32Array)]).toEqual([0, 100]);
    expect(quantile(tension[1] as Int32Array, 5)).toBeLessThan(0);
  });
  it('is nothing when it can’t be signed', () => {
    const { fields } = knowledge();
    fields[Relation.sanction + pair(STATES.indexOf('TJ'), KG)] = 3;
    fields[Region.sanctions] = 1;
    const parts = forecast({ knowledge: { ...knowledge(), fields }, offer: { from: 'KG', draft } });
    for (const columns of last(parts).drafted?.difference ?? []) for (const h of columns) expect([...h]).toEqual([0, 100]);
  });
  it('waits otherwise than one of orders: both leave the rest to doctrine, but only one leaves this turn’s orders to it', () => {
    const forecaster = new Forecaster(tables);
    forecaster.ask(question(), SMALL);
    const held = last(answersOf(forecaster)).without;
    forecaster.ask(question({ offer: { from: 'KG', draft } }), SMALL);
    expect(last(answersOf(forecaster)).without).not.toEqual(held);
  });
});
