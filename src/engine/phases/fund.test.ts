/** The common fund: a threshold that is drawn, met in time or missed at a risk (P20, E35–E37). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KZ, TJ, by, luck, order, quiet, resolve, someKey, told, whys, worldAt, type Setting } from '../../../tests/support/world.ts';
import { Stream } from '../draw.ts';
import { Region, State, Threat } from '../layout.ts';
import { STATES, THREATS } from '../names.ts';

const T = THREATS.indexOf('narcotics');
const FIELD = Threat.severity + T;
function setting(low: number, high: number, due = 3, risk = 500): Setting {
  const { start } = quiet();
  for (const [field, value] of [[Region.fundLow, low], [Region.fundHigh, high], [Region.fundDue, due], [Region.fundRisk, risk], [Region.fundThreat, T], [FIELD, 500]] as const) start[field] = value;
  return { params: { fundRelief: 250, fundHarm: 120, fundSeverity: 150 }, orders: { commonFund: { budget: 40 } }, more: { start } };
}
const pay = (amount: number) => [order('commonFund', null, { amount })];

describe('the target of the fund', () => {
  it('is drawn between its bounds, both possible, and the same again for the same key', () => {
    const tables = quiet(setting(300, 303));
    const targets = Array.from({ length: 200 }, (_, n) => worldAt(tables, {}, someKey(n)).get(Region.fundTarget));
    expect([...new Set(targets)].sort()).toEqual([300, 301, 302, 303]);
    expect(Array.from({ length: 200 }, (_, n) => worldAt(tables, {}, someKey(n)).get(Region.fundTarget))).toEqual(targets);
  });

  it('stays between its bounds, whatever they are', () => {
    fc.assert(fc.property(fc.nat(2000), fc.nat(2000), fc.nat(500), (low, span, n) => {
      const target = worldAt(quiet(setting(low, low + span)), {}, someKey(n)).get(Region.fundTarget);
      expect(target).toBeGreaterThanOrEqual(low);
      expect(target).toBeLessThanOrEqual(low + span);
    }), { numRuns: 100 });
  });

  it('is nothing where there is no fund', () => expect(worldAt(quiet(setting(300, 400, 0))).get(Region.fundTarget)).toBe(0));
});

describe('a fund that is met', () => {
  it('turns its threat at once, and thanks each by what it paid', () => {
    const w = worldAt(quiet(setting(160, 160)));
    const ledger = resolve(w, { KZ: pay(3), KG: pay(1) });
    expect(told(ledger, 'fundMet').map((f) => f.a)).toEqual([160]);
    expect([w.get(Region.fundState), by(ledger, FIELD, 'fundMet')]).toEqual([1, -250]);
  });

  it('adds a quarter of what was paid to prestige, also of seasons before', () => {
    const w = worldAt(quiet(setting(200, 200)));
    resolve(w, { KZ: pay(3) });
    const ledger = resolve(w, { KG: pay(2) });
    expect(by(ledger, State.prestige + KZ, 'commonFund')).toBe(30);
    expect(by(ledger, State.prestige + TJ, 'commonFund')).toBe(0);
  });

  it('is settled once: later turns neither relieve nor harm', () => {
    const w = worldAt(quiet(setting(40, 40, 2, 1000)));
    resolve(w, { KG: pay(1) });
    expect([resolve(w), resolve(w)].flatMap((l) => whys(l, FIELD))).toEqual([]);
  });
});

describe('a fund that is missed', () => {
  const tables = (risk: number) => quiet(setting(1000, 1000, 3, risk));

  it('is so only when its time is over', () => {
    const w = worldAt(tables(0));
    expect([0, 1, 2, 3].map(() => told(resolve(w), 'fundMissed').length)).toEqual([0, 0, 1, 0]);
    expect(w.get(Region.fundState)).toBe(2);
  });

  it('can still be met in its last season', () => {
    const w = worldAt(quiet(setting(120, 120)), { [Region.turn]: 2 });
    expect(told(resolve(w, { TJ: pay(3) }), 'fundMet')).toHaveLength(1);
  });

  it.each([[0, false], [1000, true]])('brings the loss by its risk (%i: %s), to all alike', (risk, lost) => {
    const ledger = resolve(worldAt(tables(risk), { [Region.turn]: 2 }));
    expect(told(ledger, 'fundMissed').map((f) => f.a)).toEqual([lost ? 1 : 0]);
    expect(by(ledger, FIELD, 'fundMissed')).toBe(lost ? 150 : 0);
    const each = STATES.map((_, s) => [by(ledger, State.economy + s, 'fundMissed'), by(ledger, State.cohesion + s, 'fundMissed')]);
    expect(each).toEqual(STATES.map(() => (lost ? [-120, -60] : [0, 0])));
  });

  it('is lost exactly when the draw lies below the risk', () => {
    for (const [roll, lost] of [[299, 1], [300, 0]] as const) {
      const t = tables(300);
      const key = luck(t, (w) => {
        w.set(Region.turn, 2);
        return w.chance(Stream.fund, 1) === roll;
      });
      expect(told(resolve(worldAt(t, { [Region.turn]: 2 }, key)), 'fundMissed').map((f) => f.a)).toEqual([lost]);
    }
  });
});
