/** What is wrong with an experiment is said before any game runs, with its place and the nearest names. */
import { expect, it } from 'vitest';
import { BORDERS } from '../../engine/names.ts';
import { fieldOf } from '../../engine/meters.ts';
import { sample } from '../../../tests/support/experiments.ts';
import { LabError, type Problem } from '../errors.ts';
import { mechanism, MECHANISM_NAMES } from './mechanisms.ts';
import { planOf } from './plan.ts';

function problems(change: Parameters<typeof sample>[0]): readonly Problem[] {
  try {
    planOf('x.json', sample(change));
  } catch (error) {
    if (error instanceof LabError) return error.problems;
    throw error;
  }
  return [];
}
const order = (kind: string, more: object = {}): unknown => [{ seat: 'KG', turn: 1, order: { kind, ...more } }];
const offer = (clause: unknown, to = ['UZ']): unknown => [{ seat: 'KG', turn: 1, offer: { to, clauses: [clause], term: 2, isPublic: true, onBreach: 'suspend' } }];

it('plans a sound file: the arm wins over the file, what is off over both, a seat over ALL', () => {
  const { arms, metrics } = planOf('x.json', sample());
  const start = (i: number): number | undefined => arms[i]?.tables.start[fieldOf('border.KG-TJ.tension') as number];
  expect([start(0), start(1), start(2)]).toEqual([500, 200, 500]);
  expect(arms.map(({ tables }) => [tables.params.vetoChance, tables.params.contagionShare === 0, tables.params.inertia === 0])).toEqual([[0, false, false], [0, false, false], [0, true, true]]);
  expect(arms[1]?.policies).toEqual(['attentive', 'cooperate', 'attentive', 'attentive', 'attentive']);
  expect(arms[2]?.scripts.orders.map(({ seat, from, to, replaces }) => [seat, from, to, replaces])).toEqual([[1, 1, 1, true], ...[0, 1, 2, 3, 4].map((s) => [s, 3, 5, false])]);
  expect(metrics.map(({ name }) => name)).toContain('tense');
});

it.each<[string, string, string, Parameters<typeof sample>[0]]>([
  ['unknownKey', 'overides', 'overrides', (f) => { f['overides'] = {}; }],
  ['unknownKey', 'arms.plain.polices', 'policies', (f) => { f.arms['plain'] = { polices: {} }; }],
  ['badShape', 'games', 'games', (f) => { delete f['games']; }],
  ['badShape', 'games', '>=2', (f) => { f['games'] = 1; }],
  ['badShape', 'arms', '1 to 40', (f) => { f.arms = {}; f.contrasts = []; }],
  ['badShape', 'arms.ask.orders.0', 'turn', (f) => { f.arms['ask'] = { orders: [{ seat: 'KG', order: { kind: 'hold' } }] }; }],
  ['badShape', 'arms.ask.orders.0', 'no later', (f) => { f.arms['ask'] = { orders: [{ seat: 'KG', fromTurn: 3, toTurn: 2, order: { kind: 'hold' } }] }; }],
  ['unknownScenario', 'scenario', 'water-gate', (f) => { f['scenario'] = 'water-gat'; }],
  ['unknownMeter', 'overrides.border.KG-TJ.tensoin', 'border.KG-TJ.tension', (f) => { f['overrides'] = { 'border.KG-TJ.tensoin': 1 }; }],
  ['computedMeter', 'overrides.state.KG.water', 'computed', (f) => { f['overrides'] = { 'state.KG.water': 1 }; }],
  ['outOfRange', 'arms.plain.overrides.state.KG.capital', '0 to 6', (f) => { f.arms['plain'] = { overrides: { 'state.KG.capital': 7 } }; }],
  ['unknownParameter', 'arms.plain.parameters.inertai', 'inertia', (f) => { f.arms['plain'] = { parameters: { inertai: 1 } }; }],
  ['outOfRange', 'parameters.inertia', '10000', (f) => { f['parameters'] = { inertia: -1 }; }],
  ['conflict', 'arms.plain.off.0', 'inertia', (f) => { f.arms['plain'] = { off: ['inertia'], parameters: { inertia: 9 } }; }],
  ['unknownMechanism', 'arms.plain.off.0', 'contagion', (f) => { f.arms['plain'] = { off: ['contagon'] }; }],
  ['unknownPolicy', 'arms.plain.policies.KZ', 'firm', (f) => { f.arms['plain'] = { policies: { KZ: 'frim' } }; }],
  ['unknownSeat', 'arms.plain.policies.ENVOY', 'KZ', (f) => { f.arms['plain'] = { policies: { ENVOY: 'firm' } }; }],
  ['unknownSeat', 'arms.plain.orders.0.seat', 'KG', (f) => { f.arms['plain'] = { orders: [{ seat: 'KGZ', turn: 1, order: { kind: 'hold' } }] }; }],
  ['unknownOrder', 'arms.plain.orders.0.order.kind', 'requestDeployment', (f) => { f.arms['plain'] = { orders: order('requestDeploymnt') }; }],
  ['unknownBorder', 'arms.plain.orders.0.order.border', 'KG-TJ', (f) => { f.arms['plain'] = { orders: order('hotline', { border: 'TJ-KG' }) }; }],
  ['badOrder', 'arms.plain.orders.0.order', 'hotline KG-TJ', (f) => { f.arms['plain'] = { orders: order('hotline') }; }],
  ['outOfRange', 'arms.plain.orders.0.turn', '1 to 5', (f) => { f.arms['plain'] = { orders: [{ seat: 'KG', turn: 6, order: { kind: 'hold' } }] }; }],
  ['tooManyOrders', 'arms.plain.orders', 'KG in turn 2', (f) => { f.arms['plain'] = { orders: Array.from({ length: 5 }, () => ({ seat: 'KG', turn: 2, order: { kind: 'hold' } })) }; }],
  ['unknownKind', 'metrics.end.kind', 'final', (f) => { f.metrics['end'] = { kind: 'finl' }; }],
  ['unknownMeter', 'metrics.end.meter', 'state.KG.approval', (f) => { f.metrics['end'] = { kind: 'final', meter: 'state.KG.aproval' }; }],
  ['unknownFact', 'metrics.end.fact', 'incident', (f) => { f.metrics['end'] = { kind: 'count', fact: 'incidents' }; }],
  ['outOfRange', 'metrics.tense.value', '0 to 1000', (f) => { f.metrics['tense'] = { kind: 'crosses', meter: 'border.KG-TJ.tension', value: 1001 }; }],
  ['outOfRange', 'metrics.top.within', '1 to 5', (f) => { f.metrics['top'] = { kind: 'max', meter: 'border.KG-TJ.tension', within: 6 }; }],
  ['unknownMetric', 'contrasts.0.metric', 'end', (f) => { f.contrasts = [{ name: 'c', metric: 'ned', a: 'plain', b: 'calm' }]; }],
  ['unknownArm', 'contrasts.0.b', 'calm', (f) => { f.contrasts = [{ name: 'c', metric: 'end', a: 'plain', b: 'clam' }]; }],
  ['sameName', 'contrasts.1.name', 'c', (f) => { f.contrasts = ['plain', 'calm'].map((a) => ({ name: 'c', metric: 'end', a, b: 'ask' })); }],
  ['unknownContrast', 'contrasts.0.b', 'earlier', (f) => { f.contrasts = [{ name: 'x', a: 'x', b: 'x' }]; }],
  ['badContrast', 'contrasts.1.where', 'where', (f) => { f.contrasts = [{ name: 'x', metric: 'end', a: 'plain', b: 'calm' }, { name: 'y', a: 'x', b: 'x', where: [] }]; }],
  ['badContrast', 'contrasts.0', 'median', (f) => { f.contrasts = [{ name: 'x', metric: 'accepted', of: 'median', a: 'plain', b: 'calm' }]; }],
  ['unknownArm', 'contrasts.0.where.0.arm', 'calm', (f) => { f.contrasts = [{ name: 'x', metric: 'end', a: 'plain', b: 'calm', where: [{ arm: 'clam', metric: 'end', atLeast: 1 }] }]; }],
  ['badFilter', 'metrics.end.clause', 'it has border, value', (f) => { f.metrics['end'] = { kind: 'count', fact: 'incident', clause: 'seasonalSwap' }; }],
  ['badFilter', 'metrics.end.given.atLeast', 'no value', (f) => { f.metrics['end'] = { kind: 'failed', given: { fact: 'accused', atLeast: 1 } }; }],
  ['unknownFact', 'metrics.end.of.0.fact', 'incident', (f) => { f.metrics['end'] = { kind: 'share', of: [{ fact: 'incidnt' }], among: [{ fact: 'incident' }] }; }],
  ['unknownClause', 'metrics.end.clause', 'seasonalSwap', (f) => { f.metrics['end'] = { kind: 'acceptance', clause: 'seasonSwap' }; }],
  ['badFilter', 'metrics.end.or.0.order', 'has no order', (f) => { f.metrics['end'] = { kind: 'count', fact: 'incident', or: [{ fact: 'war', order: 'hold' }] }; }],
  ['badFilter', 'metrics.end.fact', 'no number', (f) => { f.metrics['end'] = { kind: 'total', fact: 'war' }; }],
  ['outOfRange', 'metrics.end.from', '1 to 2', (f) => { f.metrics['end'] = { kind: 'count', fact: 'war', from: 3, within: 2 }; }],
  ['badFilter', 'metrics.end.seat', 'has no seat; it has border, value', (f) => { f.metrics['end'] = { kind: 'count', fact: 'incident', seat: 'KG' }; }],
  ['badFilter', 'metrics.end.border', 'has no border; it has seat', (f) => { f.metrics['end'] = { kind: 'count', fact: 'shortageWater', border: 'KG-TJ' }; }],
  ['unknownMeter', 'metrics.end.meter', 'Write it as border.KG-TJ.tension', (f) => { f.metrics['end'] = { kind: 'final', meter: 'border.TJ-KG.tension' }; }],
  ['unknownMeter', 'overrides.border.TJ-KG.tension', 'Write it as border.KG-TJ.tension', (f) => { f['overrides'] = { 'border.TJ-KG.tension': 1 }; }],
  ['unknownBorder', 'borders.TJ-KG', 'Write it as KG-TJ', (f) => { f['borders'] = { 'TJ-KG': { pressure: 1 } }; }],
  ['unknownIssue', 'arms.plain.borders.KG-TJ.issue', 'territory', (f) => { f.arms['plain'] = { borders: { 'KG-TJ': { issue: 'teritory' } } }; }],
  ['badBorder', 'borders.AF-TJ', 'nobody', (f) => { f['borders'] = { 'AF-TJ': { live: true } }; }],
  ['unknownMetric', 'metrics.end.over', 'top', (f) => { f.metrics['end'] = { kind: 'ratio', over: 'tpo', under: 'failed' }; }],
  ['badRatio', 'metrics.end.under', 'per', (f) => { f.metrics['end'] = { kind: 'ratio', over: 'top', under: 'accepted' }; }],
  ['unknownMeter', 'metrics.end.x', 'border.KG-TJ.tension', (f) => { f.metrics['end'] = { kind: 'slope', x: 'border.KG-TJ.tenson', y: 'border.*.tension' }; }],
  ['unknownMeter', 'metrics.end.meter', 'Nearest', (f) => { f.metrics['end'] = { kind: 'final', meter: 'border.*.tenson' }; }],
  ['unknownClause', 'arms.plain.offers.0.offer.clauses.0.type', 'seasonalSwap', (f) => { f.arms['plain'] = { offers: offer({ type: 'seasonSwap' }) }; }],
  ['badOffer', 'arms.plain.offers.0.offer.clauses.0', 'both sides', (f) => { f.arms['plain'] = { offers: offer({ type: 'hotlineFactFinding', border: 'KG-TJ' }) }; }],
  ['badOffer', 'arms.plain.offers.0.offer.clauses.0', 'UZ', (f) => { f.arms['plain'] = { offers: offer({ type: 'seasonalSwap', upstream: 'UZ', downstream: 'KG', water: 1, energy: 1 }) }; }],
  ['badOffer', 'arms.plain.offers.0.offer.to', 'others', (f) => { f.arms['plain'] = { offers: offer({ type: 'seasonalSwap', upstream: 'KG', downstream: 'UZ', water: 1, energy: 1 }, ['KG', 'UZ']) }; }],
  ['unknownClause', 'arms.plain.answers.0.clauses.0', 'jointCommission', (f) => { f.arms['plain'] = { answers: [{ seat: 'ALL', answer: 'accept', clauses: ['jointComission'] }] }; }],
  ['outOfRange', 'arms.plain.answers.0.toTurn', '1 to 5', (f) => { f.arms['plain'] = { answers: [{ seat: 'KG', answer: 'refuse', toTurn: 9 }] }; }],
  ['badShape', 'arms.plain.answers.0', 'either', (f) => { f.arms['plain'] = { answers: [{ seat: 'KG', answer: 'refuse', turn: 1, toTurn: 2 }] }; }],
  ['unknownMetric', 'prediction.tolerance.0.metric', 'end', (f) => { f['prediction'] = { id: 'P1', statement: 's', source: ['E01'], tolerance: [{ arm: 'plain', metric: 'ned', atMost: 0 }] }; }],
  ['unknownContrast', 'prediction.ablation.tolerance.0.contrast', 'calming', (f) => { f['prediction'] = { id: 'P1', statement: 's', source: ['E01'], tolerance: [{ contrast: 'calming', atMost: 0 }], ablation: { off: ['inertia'], tolerance: [{ contrast: 'calmin', atMost: 0 }] } }; }],
  ['unknownContrast', 'prediction.tolerance.0.contrast', 'calming', (f) => { f['prediction'] = { id: 'P1', statement: 's', source: ['E01'], tolerance: [{ contrast: 'calmin', atMost: 0 }] }; }],
])('%s at %s', (code, path, says, change) => {
  expect(problems(change)).toContainEqual({ file: 'x.json', path, code, message: expect.stringContaining(says) });
});

it('changes what content says of a border, and only that', () => {
  const { arms } = planOf('x.json', sample((f) => {
    f['borders'] = { 'KG-TJ': { pressure: 450 } };
    f.arms['plain'] = { borders: { 'KG-TJ': { issue: 'security' }, 'KZ-UZ': { live: true } } };
  }));
  const [plain, calm] = arms.map(({ tables }) => tables.borders[BORDERS.indexOf('KG-TJ')]);
  expect([plain?.pressure, plain?.issue, calm?.pressure, calm?.issue, plain?.base === calm?.base]).toEqual([450, 3, 450, 0, true]);
  expect(arms.map(({ tables }) => tables.borders[BORDERS.indexOf('KZ-UZ')]?.live)).toEqual([true, false, false]);
});

it('finds all that is wrong, and each only once', () => {
  const found = problems((f) => {
    f['overrides'] = { 'border.KG-TJ.tensoin': 1 };
    f.metrics['end'] = { kind: 'final', meter: 'x' };
  });
  expect(found.map(({ path }) => path)).toEqual(['overrides.border.KG-TJ.tensoin', 'metrics.end.meter']);
});

it('changes a parameter with every mechanism', () => {
  const { params } = planOf('x.json', sample()).arms[0]?.tables ?? { params: undefined };
  for (const name of MECHANISM_NAMES) {
    const values = Object.entries(mechanism(name).set);
    expect(values.length, name).toBeGreaterThan(0);
    if (name !== 'veto') for (const [param, value] of values) expect(params?.[param as keyof typeof params], `${name} ${param}`).not.toBe(value);
  }
});
