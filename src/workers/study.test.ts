/** What comes after a game, asked of the host as a page asks it. */
import { expect, test } from 'vitest';
import { delegationsOf } from '../../tests/support/finished.ts';
import { libraryOf } from '../../tests/support/library.ts';
import type { Answers, Request } from '../protocol/wire.ts';
import type { WorldSource } from '../protocol/worlds.ts';
import { Host } from './host.ts';

const IDS = ['water-gate-5', 'winter-light-5', 'water-gate'] as const;
let count = 0;
const files: string[] = [];
const host = (): Host => new Host({
  // whatever their level: how long they think is measured elsewhere
  library: libraryOf(IDS), agents: ({ card }) => () => delegationsOf(card.id)('blueprint'), now: () => count, fresh: () => `fresh${++count}`,
  storage: { all: async () => [], put: async () => undefined, remove: async () => undefined },
  addressOf: (text) => `blob:${files.push(text)}`, push: () => undefined, report: (error) => { throw error; },
});
async function ask<R extends Request>(h: Host, request: R): Promise<Answers[R['ask']]> {
  const reply = await h.handle({ id: 1, request });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.answer as Answers[R['ask']];
}
const fails = async (h: Host, request: Request): Promise<unknown> => {
  const reply = await h.handle({ id: 1, request });
  return reply.ok ? reply : reply.error;
};
/** Plays to the end by holding; returns the save. */
async function play(h: Host, id: string, keyText: string): Promise<string> {
  let view = await ask(h, { ask: 'new', scenario: id, persons: ['KG'], keyText });
  while (view.phase !== 'ended') view = await ask(h, { ask: 'command', command: view.phase === 'orders' ? { do: 'lock', orders: [] } : { do: 'advance' } });
  return (await ask(h, { ask: 'saves' })).saves[0]?.save ?? '';
}

test('one asks what if, and plays on from there in a save of its own', async () => {
  const h = host();
  await play(h, 'water-gate-5', 'study');
  const { seats, suggestions } = await ask(h, { ask: 'decisions' });
  expect(seats).toHaveLength(25);
  const [first] = suggestions;
  if (first === undefined) throw new Error('Nothing was suggested.');
  const told = await ask(h, { ask: 'whatIf', question: { change: first.change, others: 'answer' } });
  expect(told.parting?.turn).toBeGreaterThan(0);
  const [added] = await ask(h, { ask: 'alternatives', turn: 2, seat: 'KG' });
  if (added === undefined) throw new Error('Nothing could have been ordered.');
  const view = await ask(h, { ask: 'playOn', question: { change: { change: 'orders', turn: 2, seat: 'KG', with: added }, others: 'hold' } });
  expect(view).toMatchObject({ turn: 3, phase: 'news', game: { rehearsed: true } });
  expect((await ask(h, { ask: 'saves' })).saves).toHaveLength(2);
  expect(await fails(h, { ask: 'decisions' })).toEqual({ code: 'notEnded' });
});

test('what can not be asked is refused with its place', async () => {
  const h = host();
  await ask(h, { ask: 'new', scenario: 'water-gate-5', persons: ['KG'], keyText: 'early' });
  expect(await fails(h, { ask: 'decisions' })).toEqual({ code: 'notEnded' });
  await play(h, 'water-gate-5', 'late');
  const question = { change: { change: 'orders', turn: 1, seat: 'KG', without: { kind: 'mobilise', border: 'KG-TJ' } }, others: 'hold' } as const;
  expect(await fails(h, { ask: 'whatIf', question })).toEqual({ code: 'illegalOrder', path: 'request.question.change.without' });
  await ask(h, { ask: 'file', what: 'record' });
  await ask(h, { ask: 'open', file: JSON.stringify({ ...JSON.parse(files.at(-1) ?? ''), rules: '0' }) });
  expect(await fails(h, { ask: 'whatIf', question })).toEqual({ code: 'readOnly' });
});

test('saves and files are compared without a game in hand', async () => {
  const h = host();
  const saves = [await play(h, 'water-gate-5', 'a'), await play(h, 'water-gate-5', 'b')];
  await ask(h, { ask: 'file', what: 'record' });
  await ask(h, { ask: 'leave' });
  const of: WorldSource[] = [...saves.map((save) => ({ from: 'save', save }) as const), { from: 'file', name: 'b.json', file: files.at(-1) ?? '' }, { from: 'file', name: 'no.json', file: '{' }, { from: 'save', save: 'gone' }];
  const { worlds } = await ask(h, { ask: 'worlds', of });
  expect(worlds.map((w) => (w.ok ? w.world.luck : w.fault.code))).toEqual([0, 1, 1, 'badFile', 'unknownSave']);
  await ask(h, { ask: 'worldsFile', of });
  expect(files.at(-1)?.split('\r\n').map((line) => line.slice(0, 2)).filter((w, i, all) => all.indexOf(w) === i)).toEqual(['wo', 'A,', 'B,', 'C,', '']);
});

test('a question about a long game is answered in time', async () => {
  const h = host();
  await play(h, 'water-gate', 'time');
  const { suggestions } = await ask(h, { ask: 'decisions' });
  const start = performance.now();
  await ask(h, { ask: 'whatIf', question: { change: suggestions[0]?.change ?? { change: 'orders', turn: 1, seat: 'KG' }, others: 'answer' } });
  // two seconds are promised to a browser on a machine of its own
  expect(performance.now() - start).toBeLessThan(2000);
});
