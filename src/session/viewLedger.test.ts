import { expect, test } from 'vitest';
import { finished } from '../../tests/support/finished.ts';
import { STATES } from '../engine/names.ts';
import { historyOf } from './debrief/promises.ts';
import { ledgerOf } from './viewLedger.ts';

test('each party reads in its ledger what the debrief tells of its promises, to the last season', () => {
  const { game } = finished('water-gate', 'ledger');
  const history = historyOf(game);
  expect(history.some(({ dues }) => dues.length > 2)).toBe(true);
  STATES.forEach((state, seat) => {
    const told = history.filter(({ parties }) => parties.includes(state)).map(({ clause, signedTurn, dues }) => JSON.stringify({ clause, signedTurn, dues }));
    const read = ledgerOf(game, seat).filter(({ parties }) => parties.includes(state)).map(({ clause, signedTurn, dues }) => JSON.stringify({ clause, signedTurn, dues }));
    expect(read.sort()).toEqual(told.sort());
  });
});
