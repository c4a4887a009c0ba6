/** Small experiments for tests, good and bad. */

/** A sound file of few games; `change` may damage it. */
export function sample(change: (file: Record<string, unknown> & Loose) => void = () => undefined): unknown {
  const file = {
    scenario: 'water-gate-5',
    games: 60,
    key: 'sample',
    overrides: { 'border.KG-TJ.tension': 500 },
    parameters: { vetoChance: 0 },
    arms: {
      plain: {},
      calm: { about: 'The gate is quiet.', overrides: { 'border.KG-TJ.tension': 200 }, policies: { ALL: 'attentive', KG: 'cooperate' } },
      ask: {
        off: ['contagion', 'inertia'],
        parameters: { councilBase: 1000 },
        orders: [
          { seat: 'KG', turn: 1, mode: 'replace', order: { kind: 'requestDeployment', border: 'KG-TJ', mode: '1', type: 'observers', size: 'small' } },
          { seat: 'ALL', fromTurn: 3, order: { kind: 'hold' } },
        ],
        offers: [{ seat: 'KG', turn: 2, offer: { to: ['UZ'], clauses: [{ type: 'seasonalSwap', upstream: 'KG', downstream: 'UZ', water: 1, energy: 2 }], term: 3, isPublic: true, onBreach: 'suspend' } }],
        answers: [{ seat: 'UZ', answer: 'accept', clauses: ['seasonalSwap'], from: ['KG'] }],
      },
    },
    metrics: {
      end: { kind: 'final', meter: 'border.KG-TJ.tension' },
      top: { kind: 'max', meter: 'border.KG-TJ.tension', within: 3 },
      tense: { kind: 'crosses', meter: 'border.KG-TJ.tension', value: 550 },
      after: { kind: 'timeTo', meter: 'border.KG-TJ.tension', value: 550, within: 2, fact: 'incident' },
      failed: { kind: 'failed' },
      war: { kind: 'war' },
      missions: { kind: 'count', fact: 'missionDeployed', border: 'KG-TJ' },
      score: { kind: 'score', seat: 'UZ' },
      accepted: { kind: 'acceptance' },
      quickly: { kind: 'happens', fact: 'incident', within: 2, given: { fact: 'incident' } },
      severe: { kind: 'share', of: [{ fact: 'incident', atLeast: 2 }], among: [{ fact: 'incident' }] },
      inert: { kind: 'slope', y: 'border.*.tension', x: 'border.*.tension', take: 'mean', lag: 1, changes: true },
    },
    contrasts: [
      { name: 'calming', metric: 'end', a: 'calm', b: 'plain' },
      { name: 'asking', metric: 'tense', a: 'ask', b: 'plain' },
      { name: 'times', metric: 'top', as: 'ratio', of: 'median', a: 'calm', b: 'plain', where: [{ arm: 'plain', metric: 'tense', atLeast: 1 }] },
      { name: 'both', a: 'calming', b: 'asking' },
    ],
  };
  change(file as unknown as Record<string, unknown> & Loose);
  return file;
}

/** As a test damages a file: everything may be anything. */
interface Loose {
  arms: Record<string, Record<string, unknown>>;
  metrics: Record<string, Record<string, unknown>>;
  contrasts: Record<string, unknown>[];
}
