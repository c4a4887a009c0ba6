/** What delegations think of in a season: when each kind of order comes to mind at all, and what is then affordable and consistent. */
import { describe, expect, it } from 'vitest';
import { KG, TJ, at, order, quiet, someKey, worldAt, type Setting } from '../../../tests/support/world.ts';
import { Border, Region, State, Threat } from '../../engine/layout.ts';
import { ORDERS, PLATFORMS, STATES, THREATS, type OrderKind } from '../../engine/names.ts';
import { HANDLERS } from '../../engine/orders/registry.ts';
import type { OrderRow } from '../../engine/orders/row.ts';
import { MAX_ORDERS } from '../../engine/phases/legality.ts';
import { DOCTRINE, type Doctrine, type PlatformTable } from '../../engine/tables.ts';
import { Candidates } from '../candidates.ts';
import { payment } from '../fund.ts';
import { Glance } from '../glance.ts';
import { look, ordersOf, playersOf, type Player } from '../playout.ts';
import { handle, help } from './borders.ts';
import { home } from './home.ts';
import { spend } from './spend.ts';
import { supply } from './supply.ts';
import { together } from './together.ts';

const B = at('KG-TJ');
const EXTREMISM = THREATS.indexOf('extremism');
const SPILLOVER = THREATS.indexOf('spillover');
const [SPRING, SUMMER, AUTUMN, WINTER] = [0, 1, 2, 3] as const;
const LUCKS = 24;
type Fields = Readonly<Record<number, number>>;
/** All weights at 1000, but those that a test changes: whatever can come to mind, does. */
const eager = (change: Partial<Doctrine> = {}): Doctrine => ({ ...(Object.fromEntries(DOCTRINE.map((d) => [d, 1000])) as Doctrine), firmness: 0, caution: 0, ...change });

interface Case extends Setting {
  readonly seat?: number;
  readonly fields?: Fields;
  readonly doctrine?: Partial<Doctrine>;
}
function glance({ seat = KG, fields = {}, doctrine = {}, more, ...setting }: Case, n = 0): Glance {
  const tables = quiet({ ...setting, more: { doctrine: STATES.map(() => eager(doctrine)), ...more } });
  return look(new Glance(), worldAt(tables, fields), seat, playersOf(tables, STATES.map(() => 'blueprint' as const))[seat] as Player, someKey(n));
}
/** Every order that comes to mind under some luck. */
function rowsIn(what: Case, think: (g: Glance, c: Candidates) => void): OrderRow[] {
  const all: OrderRow[] = [];
  for (let n = 0; n < LUCKS; n++) {
    const g = glance(what, n);
    const c = new Candidates();
    c.clear(g);
    think(g, c);
    all.push(...c.rows.slice(0, c.count));
  }
  return all;
}
const minds = (what: Case, think: (g: Glance, c: Candidates) => void): Set<OrderKind> => new Set(rowsIn(what, think).map((row) => ORDERS[row.kind] as OrderKind));
const of = (kinds: ReadonlySet<OrderKind>, ...asked: OrderKind[]): boolean[] => asked.map((kind) => kinds.has(kind));

describe('at home', () => {
  const at_ = (cohesion: number, rights: number, turn = 0) => minds({ fields: { [State.cohesion + KG]: cohesion, [State.rights + KG]: rights, [Region.turn]: turn } }, home);

  it('weak cohesion calls for jobs and schools, weak rights for inclusion and courts', () => {
    expect(of(at_(200, 900), 'jobs', 'education', 'rightsInclusion', 'ruleOfLaw')).toEqual([true, true, false, false]);
    expect(of(at_(900, 200), 'jobs', 'education', 'rightsInclusion', 'ruleOfLaw')).toEqual([false, false, true, true]);
  });
  it('nothing that works after the end comes to mind', () => expect(of(at_(200, 200, 37), 'jobs', 'education', 'ruleOfLaw')).toEqual([true, false, true]));
  it('early warning is renewed only when it runs out', () => {
    const warned = (seasons: number) => minds({ fields: { [State.earlyWarning + KG]: seasons }, doctrine: { caution: 1000 } }, home).has('earlyWarning');
    expect([0, 1, 2].map(warned)).toEqual([true, true, false]);
  });
});

describe('at one’s own border', () => {
  const act = (fields: Fields, doctrine: Partial<Doctrine> = {}, params: Setting['params'] = {}) =>
    minds({ fields: { [Border.tension + B]: 460, ...fields }, doctrine, params, border: { pressure: 500 } }, (g, c) => handle(g, c, B, TJ));

  it('arms are collected where there are many', () => expect([0, 150, 151].map((arms) => act({ [Border.arms + B]: arms }).has('smallArms'))).toEqual([false, false, true]));
  it('limits of forces are sought in a crisis, once', () => {
    expect([act({}), act({ [Border.tension + B]: 150 }), act({ [Border.forceLimits + B]: 3 })].map((kinds) => kinds.has('forceLimits'))).toEqual([true, false, false]);
  });
  it('the Council hears of it when it is tense', () => expect([200, 600].map((tension) => act({ [Border.tension + B]: tension }).has('securityCouncil'))).toEqual([false, true]));
  it('who is firm thinks of facts on the ground, who keeps faith does not', () => {
    expect(of(act({}, { firmness: 1000, honour: 0, patience: 0 }), 'faitAccompli', 'territoryFirst')).toEqual([true, true]);
    expect(of(act({}), 'faitAccompli', 'territoryFirst')).toEqual([false, false]);
  });
  it('presence on its own territory alone is for a national crisis', () => {
    const modes = (cohesion: number) => new Set(rowsIn({ fields: { [Border.tension + B]: 500, [State.cohesion + KG]: cohesion }, params: { crisisCohesion: 350 } }, (g, c) => handle(g, c, B, TJ)).filter((r) => ORDERS[r.kind] === 'requestDeployment').map((r) => r.mode));
    expect([modes(500).has(1), modes(300).has(1), modes(500).has(2)]).toEqual([false, true, true]);
  });
});

describe('at others’ borders', () => {
  const aid = (fields: Fields) => minds({ seat: 0, fields }, (g, c) => help(g, c, B, KG, TJ));
  it('help comes to mind when one sees need, relief when something happened', () => {
    expect([aid({ [Border.tension + B]: 20 }), aid({ [Border.tension + B]: 500 }), aid({ [Border.tension + B]: 500, [Border.incidentNow + B]: 2 })].map((kinds) => of(kinds, 'peacebuilding', 'humanitarianAction')))
      .toEqual([[false, false], [true, false], [true, true]]);
  });
  it('nobody convenes where Afghanistan is a side', () => expect(minds({ seat: 0, fields: { [Border.tension + at('AF-TJ')]: 800 } }, (g, c) => help(g, c, at('AF-TJ'), -1, TJ)).size).toBe(0));
});

describe('water and power', () => {
  const flows = (fields: Fields, doctrine: Partial<Doctrine> = {}) => minds({ fields, doctrine }, supply);
  it('are exchanged with who lacks them', () => {
    const rich = Object.fromEntries(STATES.flatMap((_, s) => [[State.energy + s, 900], [State.water + s, 900]]));
    expect([flows(rich).has('swap'), flows({ ...rich, [State.energy + TJ]: 100 }).has('swap')]).toEqual([false, true]);
  });
  it('power is exported by who has more than enough', () => {
    expect([500, 900].map((energy) => flows({ [State.energy + KG]: energy, [State.energy + TJ]: 100 }).has('exportEnergy'))).toEqual([false, true]);
  });
  it('water is stored before the hard season', () => {
    expect([SPRING, SUMMER, AUTUMN, WINTER].map((season) => flows({ [Region.season]: season, [State.stock + KG]: 300 }).has('storeWater'))).toEqual([false, true, true, false]);
  });
  it('holding back in the own hard season tempts who doesn’t keep its word', () => {
    const dark = { [Region.season]: WINTER, [State.energy + KG]: 100 };
    expect([flows(dark, { honour: 1000 }).has('withhold'), flows(dark, { honour: 0 }).has('withhold')]).toEqual([false, true]);
  });
  it('nobody thinks of it in a mild season', () => expect(flows({ [Region.season]: AUTUMN }, { honour: 0 }).has('withhold')).toBe(false));
});

describe('together', () => {
  const join = (what: Case) => minds(what, together);
  it('summits are called in spring, when others call them', () => expect([SPRING, SUMMER, AUTUMN, WINTER].map((season) => join({ fields: { [Region.season]: season } }).has('summit'))).toEqual([true, false, false, false]));

  it('operations go against the threat that looks worst, strategies against those without one', () => {
    const rows = rowsIn({ more: { threats: [EXTREMISM, SPILLOVER] }, fields: { [Threat.severity + EXTREMISM]: 500, [Threat.severity + SPILLOVER]: 900, [Threat.strategy + SPILLOVER]: 4 } }, together);
    const against = (kind: OrderKind) => [...new Set(rows.filter((r) => ORDERS[r.kind] === kind).map((r) => r.threat))];
    expect([against('jointOperation'), against('jointStrategy')]).toEqual([[SPILLOVER], [EXTREMISM]]);
  });

  it('nothing comes to mind against threats that aren’t in play', () => expect(of(join({ fields: { [Threat.severity + EXTREMISM]: 900 } }), 'jointOperation', 'jointStrategy')).toEqual([false, false]));

  it('outreach is for one’s own border with Afghanistan, when trouble comes across', () => {
    const borders = (seat: number, severity: number) => [...new Set(rowsIn({ seat, more: { threats: [SPILLOVER] }, fields: { [Threat.severity + SPILLOVER]: severity } }, together).filter((r) => ORDERS[r.kind] === 'outreach').map((r) => r.border))];
    expect([borders(TJ, 900), borders(TJ, 100), borders(KG, 900)]).toEqual([[at('AF-TJ')], [], []]);
  });

  it('no organisation comes to mind that is barred, closed or not on offer', () => {
    const plain: PlatformTable = { offered: true, access: 31, barred: 0, capital: 0, approval: 0, budget: 0, rows: [], effort: THREATS.map(() => 100), isUn: true };
    const tables = PLATFORMS.map((_, i): PlatformTable => (i === 0 ? { ...plain, barred: 1 << KG } : i === 1 ? { ...plain, access: 31 & ~(1 << KG) } : i === 2 ? { ...plain, offered: false } : i === 3 ? { ...plain, budget: 501 } : plain));
    const thought = new Set(rowsIn({ more: { platforms: tables } }, together).filter((r) => ORDERS[r.kind] === 'workThrough').map((r) => r.organisation));
    expect([0, 1, 2, 3].filter((o) => thought.has(o))).toEqual([]);
    expect(thought.size).toBeGreaterThan(0);
  });

  it('the fund is paid into exactly when there is something to pay', () => {
    const open = { [Region.fundDue]: 4, [Region.fundLow]: 400, [Region.fundHigh]: 500, [Region.fundRisk]: 1000 };
    for (const fields of [open, { ...open, [Region.fundPot]: 500 }, {}]) {
      const what: Case = { fields, orders: { commonFund: { budget: 40 } } };
      const amounts = new Set(rowsIn(what, together).filter((r) => ORDERS[r.kind] === 'commonFund').map((r) => r.amount));
      expect([...amounts]).toEqual([payment(glance(what))].filter((amount) => amount > 0));
    }
  });
});

describe('what is given in the end', () => {
  function spent(wanted: readonly (readonly [OrderRow, number])[], what: Case = {}): OrderKind[] {
    const g = glance(what);
    const c = new Candidates();
    c.clear(g);
    for (const [row, score] of wanted) c.add(row, score);
    const out: OrderRow[] = [];
    spend(g, c, out);
    return out.map((row) => ORDERS[row.kind] as OrderKind);
  }

  it('never says yes and no at one border, and is firm there once', () => {
    expect(spent([[order('accuse', 'KG-TJ'), 900], [order('hotline', 'KG-TJ'), 800], [order('mobilise', 'KG-TJ'), 700], [order('jobs'), 600]])).toEqual(['accuse', 'jobs']);
    expect(spent([[order('accuse', 'KG-TJ'), 900], [order('hotline', 'KG-UZ'), 800]], { live: ['KG-TJ', 'KG-UZ'] })).toEqual(['accuse', 'hotline']);
  });
  it('is legal, within means, the best first, and four at most', () => {
    const dear: Case = { orders: { jobs: { capital: 4 }, education: { capital: 3 }, ruleOfLaw: { capital: 2, budget: 501 } } };
    expect(spent([[order('ruleOfLaw'), 950], [order('smallArms', 'KG-TJ'), 940], [order('jobs'), 900], [order('education'), 800], [order('summit'), 700]], dear)).toEqual(['jobs', 'summit']);
    expect(spent((['jobs', 'education', 'rightsInclusion', 'ruleOfLaw', 'summit'] as const).map((kind, i) => [order(kind), 900 - i] as const))).toHaveLength(MAX_ORDERS);
  });
  it('keeps back what the manner keeps', () => {
    expect(spent([[order('jobs'), 900]], { orders: { jobs: { capital: 6 } }, doctrine: { caution: 1000 } })).toEqual([]);
    expect(spent([[order('jobs'), 900]], { orders: { jobs: { capital: 6 } } })).toEqual(['jobs']);
  });
  it('holds together in whole sets of orders, too', () => {
    for (let n = 0; n < LUCKS; n++) {
      const g = glance({ fields: { [Border.tension + B]: 600, [Border.arms + B]: 400 }, doctrine: { firmness: 700 } }, n);
      const out: OrderRow[] = [];
      ordersOf(g.world, KG, { policy: 'blueprint', manner: g.manner }, g.luck, out);
      const tones = out.filter((row) => row.border === B).map((row) => HANDLERS[row.kind]?.tone);
      expect(tones.includes(1) && tones.includes(-1)).toBe(false);
      expect(tones.filter((tone) => tone === -1).length).toBeLessThanOrEqual(1);
    }
  });
});
