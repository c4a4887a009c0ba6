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
    },
    contrasts: [
      { name: 'calming', metric: 'end', a: 'calm', b: 'plain' },
      { name: 'asking', metric: 'tense', a: 'ask', b: 'plain' },
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
