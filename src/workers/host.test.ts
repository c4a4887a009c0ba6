/** The host without a worker: requests in, replies out, a storage that can fail. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answers, Push, Reply, Request } from '../protocol/wire.ts';
import type { SeatView } from '../protocol/view.ts';
import { delegation } from '../agents/agents.ts';
import { filledWorld } from '../futures/fill.ts';
import { SILENT, type AgentsFor } from '../session/port.ts';
import { libraryOf } from '../../tests/support/library.ts';
import { Host, type Surroundings } from './host.ts';
import type { Storage } from './storage.ts';

class Memory implements Storage {
  readonly kept = new Map<string, unknown>();
  failing: Error | null = null;
  #fail(): void {
    if (this.failing !== null) throw this.failing;
  }
  async all(): Promise<readonly unknown[]> {
    this.#fail();
    return [...this.kept.values()];
  }
  async put(id: string, value: unknown): Promise<void> {
    this.#fail();
    this.kept.set(id, structuredClone(value));
  }
  async remove(id: string): Promise<void> {
    this.#fail();
    this.kept.delete(id);
  }
}
const IDS = ['winter-light', 'water-gate', 'water-gate-5', 'winter-light-5'] as const;
const library = libraryOf(IDS);
let storage = new Memory();
let pushed: Push[] = [];
let made: { text: string; type: string }[] = [];
let count = 0;
const host = (agents: Surroundings['agents'] = () => () => SILENT): Host => new Host({
  library, storage, agents, now: () => count, fresh: () => `fresh${++count}`,
  addressOf: (text, type) => `blob:${made.push({ text, type })}`, push: (p) => pushed.push(p),
  report: (error) => { throw error; },
});
beforeEach(() => {
  storage = new Memory();
  pushed = [];
  made = [];
});

async function ask<R extends Request>(h: Host, request: R): Promise<Answers[R['ask']]> {
  const reply = await h.handle({ id: 5, request });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  expect(reply.id).toBe(5);
  return reply.answer as Answers[R['ask']];
}
const fails = async (h: Host, request: unknown): Promise<unknown> => {
  const reply: Reply = await h.handle({ id: 1, request });
  return reply.ok ? reply : reply.error;
};
const advance: Request = { ask: 'command', command: { do: 'advance' } };
const start: Request = { ask: 'new', scenario: 'water-gate-5', persons: ['KG'], keyText: 'fixed' };
async function playTo(h: Host, done: (v: SeatView) => boolean): Promise<SeatView> {
  let view = await ask(h, start) as SeatView;
  for (let i = 0; i < 100 && !done(view); i++) view = await ask(h, view.phase === 'orders' ? { ask: 'command', command: { do: 'lock', orders: [] } } : advance) as SeatView;
  return view;
}
const fileOf = async (h: Host): Promise<string> => {
  await ask(h, { ask: 'file', what: 'record' });
  return made.at(-1)?.text ?? '';
};

test('the catalog shows every scenario in order', async () => {
  expect((await ask(host(), { ask: 'catalog' })).map((c) => c.id)).toEqual(['water-gate', 'water-gate-5', 'winter-light', 'winter-light-5']);
});

test('a game goes on after everything that can close a page', async () => {
  const first = host();
  const view = await playTo(first, (v) => v.turn === 2 && v.phase === 'orders');
  await ask(first, { ask: 'draft', orders: [{ kind: 'hold' }] });
  const second = host();
  const { saves, storage: state } = await ask(second, { ask: 'saves' });
  expect(state).toBe('kept');
  expect(saves).toMatchObject([{ scenario: 'water-gate-5', persons: ['KG'], turn: 2, turns: 5, ended: false, rehearsed: false, readOnly: false }]);
  expect(await ask(second, { ask: 'resume', save: saves[0]?.save ?? '' })).toEqual({ ...view, draft: [{ kind: 'hold' }] });
});

test('the same key is the same game; without one a key is drawn', async () => {
  expect(await ask(host(), start)).toEqual(await ask(host(), start));
  const view = await ask(host(), { ask: 'new', scenario: 'water-gate', persons: ['UZ'] });
  expect(view.game.keyText).toMatch(/^fresh/);
});

test('the page is given files, never the record itself', async () => {
  const h = host();
  const view = await playTo(h, (v) => v.phase === 'ended');
  expect(view.outcome).toBeDefined();
  expect((await ask(h, { ask: 'debrief' })).turns).toBe(5);
  expect(await ask(h, { ask: 'file', what: 'meters' })).toEqual({ url: 'blob:1', name: 'good-offices-water-gate-5-KG-5.csv' });
  const [head = '', ...rows] = made[0]?.text.trim().split('\r\n') ?? [];
  expect(head.split(',')).toEqual(expect.arrayContaining(['turn', 'border.KG-TJ.tension', 'seen:border.KG-TJ.tension', 'state.TJ.capital']));
  expect(rows.map((r) => r.split(',')[0])).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(rows.every((r) => r.split(',').length === head.split(',').length)).toBe(true);
  const again = host();
  expect(await ask(again, { ask: 'open', file: await fileOf(h) })).toEqual(view);
  expect((await ask(again, { ask: 'saves' })).saves).toHaveLength(2);
});

test('before the end the table of meters holds only what the seat saw', async () => {
  const h = host();
  await playTo(h, (v) => v.turn === 2);
  await ask(h, { ask: 'file', what: 'meters' });
  const head = made[0]?.text.split('\r\n')[0] ?? '';
  expect(head).toContain('border.KG-TJ.tension');
  expect(head).not.toContain('seen:');
  expect(head).not.toContain('state.TJ.capital');
});

test('stepping back keeps the earlier line', async () => {
  const h = host();
  await playTo(h, (v) => v.turn === 3);
  const view = await ask(h, { ask: 'stepBack', turn: 2 });
  expect(view).toMatchObject({ turn: 2, phase: 'news', game: { rehearsed: true } });
  expect((await ask(h, { ask: 'saves' })).saves).toMatchObject([{ turn: 2, rehearsed: true }, { turn: 3, rehearsed: false }]);
  expect(await fails(h, { ask: 'stepBack', turn: 4 })).toEqual({ code: 'badRequest', path: 'request.turn', expected: '1 to 2' });
});

test('a game that is deleted or left is no longer played', async () => {
  const h = host();
  await ask(h, start);
  const [save] = (await ask(h, { ask: 'saves' })).saves;
  expect(await ask(h, { ask: 'delete', save: save?.save ?? '' })).toBeNull();
  expect(storage.kept.size).toBe(0);
  expect(await fails(h, advance)).toEqual({ code: 'noGame' });
  expect(await fails(h, { ask: 'delete', save: 'none' })).toMatchObject({ code: 'unknownSave' });
  await ask(h, start);
  await ask(h, { ask: 'leave' });
  expect(await fails(h, { ask: 'debrief' })).toEqual({ code: 'noGame' });
});

describe('what goes wrong is told with a code', () => {
  test.each([
    [{ code: 'badRequest', path: 'request.ask' }, { ask: 'cheat' }],
    [{ code: 'badRequest', path: 'request.persons.0' }, { ask: 'new', scenario: 'water-gate', persons: ['AF'] }],
    [{ code: 'unknownScenario' }, { ask: 'new', scenario: 'nowhere', persons: ['KG'] }],
    [{ code: 'unknownSave' }, { ask: 'resume', save: 'nothing' }],
    [{ code: 'noGame' }, { ask: 'why', meter: 'region.people' }],
    [{ code: 'badFile', path: '', expected: 'JSON' }, { ask: 'open', file: '{"format": ' }],
    [{ code: 'badFile', path: 'format' }, { ask: 'open', file: '{}' }],
  ])('%o', async (error, request) => {
    expect(await fails(host(), request)).toMatchObject(error);
  });
  test('in play', async () => {
    const h = host();
    await ask(h, start);
    expect(await fails(h, { ask: 'command', command: { do: 'lock', orders: [] } })).toEqual({ code: 'wrongPhase' });
    expect(await fails(h, { ask: 'command', command: { do: 'win' } })).toMatchObject({ code: 'badRequest', path: 'request.command.do' });
    expect(await fails(h, { ask: 'why', meter: 'state.KG.honour' })).toMatchObject({ code: 'badRequest', path: 'request.meter' });
    expect(await fails(h, { ask: 'debrief' })).toEqual({ code: 'notEnded' });
  });
  test.each([null, 'x', { id: 'one' }, { id: 3 }])('an envelope that is none: %o', async (envelope) => {
    expect(await host().handle(envelope)).toMatchObject({ ok: false, error: { code: 'badRequest' } });
  });
});

describe('a bad file leaves the game in hand untouched', () => {
  const bad = async (h: Host, change: (record: Record<string, unknown>) => unknown): Promise<unknown> => {
    const record: unknown = change(JSON.parse(await fileOf(h)) as Record<string, unknown>);
    return fails(h, { ask: 'open', file: JSON.stringify(record) });
  };
  test('and names the place', async () => {
    const h = host();
    const view = await playTo(h, (v) => v.turn === 2);
    const saved = storage.kept.size;
    expect(await bad(h, (r) => ({ ...r, commands: [{ turn: 1, seat: 'KG', command: { do: 'lock', orders: [{ kind: 'win' }] } }] }))).toMatchObject({ code: 'badFile', path: 'commands.0.command.orders.0.kind' });
    expect(await bad(h, (r) => ({ ...r, hashes: ['x'] }))).toMatchObject({ code: 'badFile', path: 'hashes.0' });
    expect(await bad(h, (r) => ({ ...r, scenario: 'atlantis' }))).toEqual({ code: 'unknownScenario', path: 'scenario' });
    expect(storage.kept.size).toBe(saved);
    expect(await ask(h, advance)).toMatchObject({ turn: view.turn, phase: 'diplomacy' });
  });
  test('of other rules is opened for reading', async () => {
    const h = host();
    await playTo(h, (v) => v.turn === 2);
    const record = JSON.parse(await fileOf(h)) as object;
    const view = await ask(h, { ask: 'open', file: JSON.stringify({ ...record, rules: '0.9' }) });
    expect(view.game.readOnly).toBe('otherRules');
    expect(await fails(h, advance)).toEqual({ code: 'readOnly' });
    expect(await fails(h, { ask: 'stepBack', turn: 1 })).toEqual({ code: 'readOnly' });
    expect((await ask(h, { ask: 'saves' })).saves[0]).toMatchObject({ readOnly: true });
  });
});

describe('storage that fails', () => {
  test.each([['full', 'QuotaExceededError'], ['blocked', 'InvalidStateError']] as const)('%s: the game plays on and the file is offered', async (state, name) => {
    const h = host();
    storage.failing = Object.assign(new Error(name), { name });
    await ask(h, start);
    expect(await ask(h, advance)).toMatchObject({ phase: 'diplomacy' });
    expect(pushed).toEqual([{ push: 'storage', storage: state }]);
    expect((await ask(h, { ask: 'saves' }))).toMatchObject({ storage: state, saves: [{ persons: ['KG'], turn: 1 }] });
    expect(JSON.parse(await fileOf(h))).toMatchObject({ format: 'good-offices-record' });
    storage.failing = null;
    await ask(h, advance);
    expect(pushed.at(-1)).toEqual({ push: 'storage', storage: 'kept' });
  });
  test('or never answers: the game does not wait for ever', async () => {
    vi.useFakeTimers();
    const h = host();
    storage.put = () => new Promise(() => undefined);
    const view = ask(h, start);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await view).toMatchObject({ phase: 'news' });
    expect(pushed).toEqual([{ push: 'storage', storage: 'blocked' }]);
    vi.useRealTimers();
  });
  test('a broken save never breaks the list', async () => {
    await ask(host(), start);
    storage.kept.set('a', null).set('b', { save: 'b' }).set('c', { ...(storage.kept.values().next().value as object), save: 'c', record: { format: 'x' } });
    const { saves } = await ask(host(), { ask: 'saves' });
    expect(saves).toHaveLength(1);
    expect(storage.kept.size).toBe(4);
  });
});

test('among real delegations every seat can be played to the end, and resumed with what was said', async () => {
  const real: Surroundings['agents'] = ({ tables }): AgentsFor => {
    const world = filledWorld(tables);
    return (policy) => delegation(world, policy);
  };
  let talked = 0;
  for (const seat of ['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const) {
    const h = host(real);
    let view: SeatView = await ask(h, { ask: 'new', scenario: 'winter-light-5', persons: [seat], level: 'brief', keyText: seat });
    for (let i = 0; i < 60 && view.phase !== 'ended'; i++) {
      const open = view.offers.find((o) => o.mayAnswer);
      talked += view.phase === 'diplomacy' ? view.offers.length : 0;
      if (view.phase === 'orders') view = await ask(h, { ask: 'command', command: { do: 'lock', orders: [] } });
      else view = await ask(h, open === undefined ? advance : { ask: 'command', command: { do: 'accept', offer: open.id } }) as SeatView;
      if (i % 5 > 0) continue;
      const [save] = (await ask(h, { ask: 'saves' })).saves;
      expect(await ask(host(real), { ask: 'resume', save: save?.save ?? '' })).toEqual(view);
    }
    expect(view.phase).toBe('ended');
  }
  expect(talked).toBeGreaterThan(0);
}, 60_000);

test('requests are met in the order in which they came', async () => {
  const h = host();
  const replies = await Promise.all([h.handle({ id: 1, request: start }), h.handle({ id: 2, request: advance }), h.handle({ id: 3, request: advance })]);
  expect(replies.map((r) => r.ok && (r.answer as SeatView).phase)).toEqual(['news', 'diplomacy', 'orders']);
});
