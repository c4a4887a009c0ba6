/** After a game of delegations that think, nobody thinks again: a question has to be answered at once. */
import { expect, test } from 'vitest';
import { delegationsOf } from '../../tests/support/finished.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { LEVELS, STATES } from '../engine/names.ts';
import type { AgentsFor } from './port.ts';
import { GameSession } from './session.ts';
import { FinishedGame } from './whatIf.ts';

const ID = 'water-gate-5';
const isLevel = (holder: string): boolean => LEVELS.some((level) => level === holder);

/** A record in which every seat is held by a level; what they did in it is of no account here. */
function record() {
  const quick: AgentsFor = (holder) => delegationsOf(ID)(isLevel(holder) ? 'newcomer' : holder);
  const seats = Object.fromEntries(STATES.map((state, s) => [state, LEVELS[s % LEVELS.length] as string]));
  const session = GameSession.start({ content: scenario(ID), seats, keyText: 'thinking' }, quick);
  while (session.phase !== 'ended') session.next();
  return session.record();
}

test('no question about a finished game asks a delegation that thinks', () => {
  const asked: string[] = [];
  const agents: AgentsFor = (holder) => {
    asked.push(holder);
    return delegationsOf(ID)(holder);
  };
  const game = FinishedGame.open(record(), scenario(ID), agents);
  if (game === null) throw new Error('The game has not ended.');
  const { seats } = game.decisions('KG');
  const changes = seats.flatMap(({ turn, seat, orders, answers, offers }) => [
    ...orders.slice(0, 1).map((without) => ({ change: 'orders', turn, seat, without }) as const),
    ...answers.slice(0, 1).flatMap(({ offer, instead }) => instead.slice(0, 1).map((other) => ({ change: 'answer', turn, seat, offer, answer: other }) as const)),
    ...offers.slice(0, 1).map(({ offer }) => ({ change: 'silence', turn, seat, offer }) as const),
  ]);
  expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['orders', 'answer', 'silence']));
  for (const change of changes.filter((_, i) => i % 3 === 0)) {
    for (const others of ['hold', 'answer'] as const) expect(game.whatIf({ change, others })).toMatchObject({ ok: true });
    game.playOn({ change, others: 'answer' });
  }
  expect(game.bargaining().tables).not.toBeNull();
  expect(asked).toContain('blueprint');
  expect(asked.filter(isLevel)).toEqual([]);
});
