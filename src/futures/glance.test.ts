/** What policies read at once is what the table of knowledge says that their seat sees. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { games, isRunning, runs } from '../../tests/support/playing.ts';
import { seen } from '../engine/knowledge.ts';
import { Relation, Threat, pair } from '../engine/layout.ts';
import { Glance } from './glance.ts';
import { playTurn } from './playout.ts';

type Reading = 'exact' | 'rough' | 'severity' | 'trust' | 'tone';
/** The field that each reading reads. */
const FIELD: { readonly [R in Reading]: (g: Glance, asked: number) => number } = {
  exact: (_, field) => field,
  rough: (_, field) => field,
  severity: (_, threat) => Threat.severity + threat,
  trust: ({ seat }, other) => Relation.trust + pair(seat, other),
  tone: ({ seat }, other) => Relation.tone + pair(seat, other),
};

it('no policy reads a field otherwise than its seat sees it', () => {
  const wrong = new Set<string>();
  const readings = Object.keys(FIELD) as Reading[];
  const read = new Set<Reading>();
  const plain = readings.map((reading) => Glance.prototype[reading]);
  readings.forEach((reading, i) => {
    Glance.prototype[reading] = function (asked) {
      const value = (plain[i] as Glance[Reading]).call(this, asked);
      const field = FIELD[reading](this, asked);
      read.add(reading);
      if (value !== seen(this.world, this.seat, field)) wrong.add(`${reading} of ${field} by ${this.seat}`);
      return value;
    };
  });
  try {
    fc.assert(fc.property(games, (game) => {
      while (isRunning(game.world)) playTurn(game.world, game.players, game.luck);
    }), runs(12));
  } finally {
    readings.forEach((reading, i) => void (Glance.prototype[reading] = plain[i] as Glance[Reading]));
  }
  expect([...wrong]).toEqual([]);
  expect([...read].sort()).toEqual([...readings].sort());
});
