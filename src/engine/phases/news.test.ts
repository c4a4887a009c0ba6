/** The season's news: weather, and event cards: two at most, each once, when their time and condition have come. */
import { describe, expect, it } from 'vitest';
import { KZ, at, by, quiet, resolve, told, worldAt } from '../../../tests/support/world.ts';
import { Ledger } from '../ledger.ts';
import { Region, State } from '../layout.ts';
import type { EventTable, Tables } from '../tables.ts';
import { openTurn } from '../turn.ts';
import type { World } from '../world.ts';

const card = (parts: Partial<EventTable> = {}): EventTable => ({ id: 'e', repeats: false, from: 1, to: 99, chance: 1000, season: -1, field: -1, atLeast: -1, atMost: -1, border: -1, effects: [], ...parts });
const withCards = (...events: readonly EventTable[]): Tables => quiet({ more: { events } });
function open(world: World): Ledger {
  const ledger = new Ledger();
  world.ledger = ledger;
  openTurn(world);
  world.ledger = null;
  return ledger;
}
const arrived = (world: World): number[] => told(open(world), 'eventArrived').map((f) => f.a);

describe('event cards', () => {
  it('come two at most a season, and each once', () => {
    const world = worldAt(withCards(card(), card(), card(), card(), card()));
    const seen = [0, 1, 2, 3].map(() => {
      const ids = arrived(world);
      resolve(world);
      return ids;
    });
    expect(seen).toEqual([[0, 1], [2, 3], [4], []]);
  });

  it('keep to their turns, season and condition', () => {
    const rich = { field: State.budget + KZ, atMost: 1000 };
    const world = worldAt(withCards(card({ from: 2 }), card({ to: 0 }), card({ season: 1 }), card({ ...rich, atLeast: 501 }), card({ ...rich, atLeast: 500 })));
    expect(arrived(world)).toEqual([4]);
    resolve(world);
    expect(arrived(world)).toEqual([0, 2]);
  });

  it('never come with chance 0, and about half the time with 500', () => {
    let n = 0;
    for (let i = 0; i < 600; i++) n += arrived(worldAt(withCards(card({ chance: 500 }), card({ chance: 0 })), {}, { low: i, high: i * 3 })).length;
    expect(Math.abs(n / 600 - 0.5)).toBeLessThan(0.07);
  });

  it('change meters with themselves as the cause', () => {
    const ledger = open(worldAt(withCards(card(), card({ border: at('KG-TJ'), effects: [{ field: State.budget + KZ, delta: -40 }] }))));
    expect(by(ledger, State.budget + KZ, 'event 1')).toBe(-40);
  });
});

describe('the season', () => {
  it('turns, from the scenario’s first one', () => {
    const world = worldAt(quiet({ more: { firstSeason: 2 } }));
    const seasons = [0, 1, 2, 3, 4].map(() => {
      openTurn(world);
      const season = world.get(Region.season);
      resolve(world);
      return season;
    });
    expect(seasons).toEqual([2, 3, 0, 1, 2]);
  });

  it('is cold in winter only, and a dry river bites in spring and summer only', () => {
    const tables = quiet({ params: { riverNormal: 500, riverBite: 300, coldSwing: 300 } });
    const world = worldAt(tables);
    const rows = [0, 1, 2, 3].map(() => {
      openTurn(world);
      const row = [world.get(State.water + KZ), world.get(Region.cold) > 0];
      resolve(world);
      return row;
    });
    expect(rows.slice(0, 3)).toEqual([[350, false], [350, false], [500, false]]);
    expect(rows[3]?.[0]).toBe(500);
  });

  it('fills only the reservoirs of those who have them', () => {
    const tables = quiet({ params: { riverNormal: 1000, inflow: 80 } });
    tables.start[State.stock + KZ] = 0;
    const ledger = open(worldAt(tables));
    expect([by(ledger, State.stock + KZ, 'riverFlow'), by(ledger, State.stock + 1, 'riverFlow')]).toEqual([0, 80]);
  });
});
