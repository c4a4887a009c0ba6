/** Forecasts as a worker gives them: from knowledge alone, in slices, and given up when the question changes. */
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { begin, play, type Playing } from '../../tests/support/games.ts';
import { rewrite } from '../../tests/support/hidden.ts';
import { libraryOf } from '../../tests/support/library.ts';
import { dice } from '../../tests/support/players.ts';
import { scenario } from '../../tests/support/scenarios.ts';
import { Forecaster } from '../futures/forecast.ts';
import type { FromFutures, Knowledge, Part, Question } from '../protocol/forecast.ts';
import { knowledgeFor } from '../session/knowledge.ts';
import type { Game } from '../session/game.ts';
import { replay } from '../session/replay.ts';
import { viewOf } from '../session/view.ts';
import { Forecasts } from './forecasts.ts';
import type { Library } from './library.ts';

const SEATS = ['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const;
const METERS = ['border.KG-TJ.tension', 'border.KG-UZ.tension', 'state.TJ.grievance', 'state.UZ.capital', 'region.positivePeace', 'relation.TJ-KG.trust', 'threat.water.severity'];
const knowing = (game: Game, seat: number): Knowledge => ({ scenario: game.content.tables.scenario, seat, fields: knowledgeFor(game, seat).fields });

/** A copy of a game in progress, open to the test. */
function copyOf(id: string, game: Playing): Game {
  const replayed = replay(game.session.record(), scenario(id), game.agents);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.fault));
  return replayed.game;
}

/** A small part of a forecast, to the last bit. */
function forecastOf(game: Game, seat: number, orders: Question['orders']): string {
  const forecaster = new Forecaster(game.content.tables);
  forecaster.ask({ id: 1, knowledge: knowing(game, seat), orders, meters: METERS }, { index: 0, of: 100 });
  const parts: (Part | null)[] = [];
  while (forecaster.play(4)) parts.push(forecaster.answer());
  return JSON.stringify(parts.filter((part) => part !== null), (_, value: unknown) => (value instanceof Int32Array ? [...value] : value));
}

test('what a seat may not know changes no forecast, to the last byte', { timeout: 180_000 }, () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.constantFrom('water-gate', 'winter-light'), fc.string(), fc.nat(30), fc.nat(4), (id, keyText, steps, seat) => {
      const game = begin(id, keyText, [SEATS[seat] ?? 'KG']);
      play(game, keyText, steps);
      fc.pre(game.session.phase !== 'ended');
      const before = copyOf(id, game);
      const after = copyOf(id, game);
      changed = Math.max(changed, rewrite(after, seat, dice({ low: steps, high: 1 })));
      const orders = viewOf(before, SEATS[seat] ?? 'KG').desk.filter((option) => option.unavailable === undefined).slice(1, 3).map((option) => option.order);
      expect(forecastOf(after, seat, orders)).toBe(forecastOf(before, seat, orders));
    }),
    { numRuns: 10 },
  );
  // the test has teeth only when much was really changed
  expect(changed).toBeGreaterThan(150);
});

const held = libraryOf(['water-gate-5']);
await held.scenario('water-gate-5');

describe('the worker', () => {
  const game = copyOf('water-gate-5', begin('water-gate-5', 'forecasts', ['KG']));
  const question = (id: number, parts: Partial<Question> = {}): Question => ({ id, knowledge: knowing(game, 1), orders: [], meters: ['state.KG.approval'], ...parts });
  const share = { index: 0, of: 25 };
  /** Messages that it sent, and the slices that wait. */
  function open(library: Library = held) {
    const sent: FromFutures[] = [];
    const waiting: (() => void)[] = [];
    const forecasts = new Forecasts({ library, post: (message) => void sent.push(message), soon: (work) => void waiting.push(work) });
    const run = (most = 1000): number => {
      let slices = 0;
      for (; slices < most && waiting.length > 0; slices++) waiting.shift()?.();
      return slices;
    };
    return { forecasts, sent, run, waiting };
  }
  const stagesOf = (sent: readonly FromFutures[]): unknown[] => sent.map((message) => ('fault' in message ? message : [message.id, message.playouts]));

  it('works in slices and answers twice', () => {
    const { forecasts, sent, run } = open();
    forecasts.handle({ do: 'forecast', question: question(1), share });
    expect(sent).toEqual([]);
    expect(run()).toBeGreaterThan(4);
    expect(stagesOf(sent)).toEqual([[1, 16], [1, 64]]);
  });

  it('gives up a question for the next one, and everything when it is told to stop', () => {
    const { forecasts, sent, run, waiting } = open();
    forecasts.handle({ do: 'forecast', question: question(1), share });
    run(1);
    forecasts.handle({ do: 'forecast', question: question(2, { meters: ['state.KG.budget'] }), share });
    expect(waiting).toHaveLength(1);
    run();
    expect(stagesOf(sent)).toEqual([[1, 16], [2, 16], [2, 64]]);
    forecasts.handle({ do: 'forecast', question: question(3), share });
    forecasts.handle({ do: 'stop' });
    expect(run()).toBe(1);
    expect(sent).toHaveLength(3);
  });

  it('warms up without a word, and lets a question go first', () => {
    const { forecasts, sent, run, waiting } = open();
    forecasts.handle({ do: 'warm', scenario: 'water-gate-5' });
    forecasts.handle({ do: 'warm', scenario: 'no such' });
    run(2);
    forecasts.handle({ do: 'forecast', question: question(4), share });
    run();
    expect(stagesOf(sent)).toEqual([[4, 16], [4, 64]]);
    const other = open();
    other.forecasts.handle({ do: 'warm', scenario: 'water-gate-5' });
    expect(other.run()).toBeLessThan(20);
    expect([other.sent, other.waiting, waiting]).toEqual([[], [], []]);
  });

  it('says what it can not answer, and goes on', () => {
    const { forecasts, sent, run } = open();
    forecasts.handle({ do: 'forecast', question: question(5, { knowledge: { scenario: 'gone', seat: 1, fields: new Int32Array(0) } }), share });
    forecasts.handle({ do: 'forecast', question: question(6, { meters: ['state.KG.luck'] }), share });
    forecasts.handle({ do: 'forecast', question: question(7), share });
    run();
    expect(stagesOf(sent)).toEqual([
      { id: 5, fault: "There is no scenario 'gone'." }, { id: 6, fault: "Error: There is no meter 'state.KG.luck'." }, [7, 16], [7, 64],
    ]);
  });

  it('waits for a scenario that is on its way, unless something else is asked meanwhile', async () => {
    let arrive = (): void => undefined;
    const { forecasts, sent, run, waiting } = open(libraryOf(['water-gate-5'], (id) => new Promise((resolve) => {
      arrive = () => resolve(scenario(id));
    })));
    forecasts.handle({ do: 'warm', scenario: 'water-gate-5' });
    forecasts.handle({ do: 'forecast', question: question(8), share });
    forecasts.handle({ do: 'forecast', question: question(9), share });
    expect(waiting).toHaveLength(0);
    arrive();
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    run();
    expect(stagesOf(sent)).toEqual([[9, 16], [9, 64]]);
  });

  it('says when a scenario can not be fetched, and tries again when asked again', async () => {
    let fetches = 0;
    const { forecasts, sent, run, waiting } = open(libraryOf(['water-gate-5'], async (id) => {
      if (++fetches === 1) throw new Error('gone');
      return scenario(id);
    }));
    forecasts.handle({ do: 'forecast', question: question(10), share });
    await vi.waitFor(() => expect(sent).toEqual([{ id: 10, fault: 'Error: gone' }]));
    forecasts.handle({ do: 'forecast', question: question(11), share });
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    run();
    expect(stagesOf(sent).slice(1)).toEqual([[11, 16], [11, 64]]);
  });
});
