/** One device for several delegations, asked of the host as a page asks it: who comes, who sees what, and what is kept. */
import { expect, test } from 'vitest';
import { libraryOf } from '../../tests/support/library.ts';
import type { Answers, Reply, Request } from '../protocol/wire.ts';
import type { SeatView, Viewer } from '../protocol/view.ts';
import { SILENT } from '../session/port.ts';
import { Host } from './host.ts';

const kept = new Map<string, unknown>();
let count = 0;
const host = (): Host => new Host({
  library: libraryOf(['water-gate-5']), agents: () => () => SILENT, now: () => ++count, fresh: () => `fresh${++count}`,
  storage: { all: async () => [...kept.values()], put: async (id, value) => void kept.set(id, structuredClone(value)), remove: async (id) => void kept.delete(id) },
  addressOf: () => 'blob:', push: () => undefined, report: (error) => { throw error; },
});

/** A page that remembers every message it was sent, with the seat that it held then. */
class Page {
  readonly heard: { readonly seat: Viewer; readonly reply: Reply }[] = [];
  seat: Viewer = 'PUBLIC';
  readonly host: Host;
  constructor(at: Host = host()) {
    this.host = at;
  }
  async ask<R extends Request>(request: R): Promise<Answers[R['ask']]> {
    const reply = await this.host.handle({ id: 1, request });
    if (reply.ok && request.ask === 'sit') this.seat = request.seat;
    if (reply.ok && typeof reply.answer === 'object' && reply.answer !== null && 'players' in reply.answer && request.ask !== 'public') this.seat = reply.answer.seat;
    this.heard.push({ seat: this.seat, reply });
    if (!reply.ok) throw new Error(reply.error.code);
    return reply.answer as Answers[R['ask']];
  }
  async due(): Promise<string> {
    return (await this.ask({ ask: 'seating' })).map(({ seat, due }) => `${seat} ${due}`).join(', ');
  }
  views(): readonly { readonly held: Viewer; readonly view: SeatView }[] {
    return this.heard.flatMap(({ seat, reply }) => (reply.ok && typeof reply.answer === 'object' && reply.answer !== null && 'players' in reply.answer ? [{ held: seat, view: reply.answer }] : []));
  }
}
const start = async (persons: Extract<Request, { ask: 'new' }>['persons'] = ['KG', 'TJ']): Promise<Page> => {
  const page = new Page();
  await page.ask({ ask: 'new', scenario: 'water-gate-5', persons, level: 'brief', keyText: 'shared' });
  return page;
};
const offer = { to: ['TJ'], clauses: [{ type: 'hotlineFactFinding', border: 'KG-TJ' }], term: 1, isPublic: false, onBreach: 'suspend' } as const;
const offerOf = (): Extract<Request, { ask: 'command' }> => ({ ask: 'command', command: { do: 'offer', offer: { ...offer, to: [...offer.to], clauses: [...offer.clauses] } } });

test('a shared game opens for everyone, a game of one for its seat', async () => {
  expect((await start()).seat).toBe('PUBLIC');
  expect((await start(['UZ'])).seat).toBe('UZ');
  expect((await start([])).seat).toBe('PUBLIC');
});

test('the talks go round until nobody has anything new to answer', async () => {
  const page = await start();
  expect(await page.due()).toBe('KG none, TJ none');
  expect((await page.ask({ ask: 'turnPage' })).phase).toBe('diplomacy');
  expect(await page.due()).toBe('KG first, TJ first');
  await page.ask({ ask: 'sit', seat: 'KG' });
  await page.ask({ ask: 'sit', seat: 'PUBLIC' });
  expect(await page.due()).toBe('KG none, TJ first');
  await page.ask({ ask: 'sit', seat: 'TJ' });
  await page.ask({ ask: 'command', command: { do: 'offer', offer: { ...offer, to: ['KG'], clauses: [...offer.clauses] } } });
  await page.ask({ ask: 'sit', seat: 'PUBLIC' });
  expect(await page.due()).toBe('KG again, TJ none');
  await page.ask({ ask: 'sit', seat: 'KG' });
  await page.ask({ ask: 'sit', seat: 'PUBLIC' });
  // left unanswered on purpose: nobody is called twice for the same
  expect(await page.due()).toBe('KG none, TJ none');
  expect((await page.ask({ ask: 'turnPage' })).phase).toBe('orders');
  expect(await page.due()).toBe('KG first, TJ first');
});

test('another delegation begins the next turn', async () => {
  const page = await start();
  for (const phase of ['diplomacy', 'orders']) expect((await page.ask({ ask: 'turnPage' })).phase).toBe(phase);
  for (const seat of ['KG', 'TJ'] as const) {
    await page.ask({ ask: 'sit', seat });
    await page.ask({ ask: 'command', command: { do: 'lock', orders: [] } });
    expect(page.seat).toBe('PUBLIC');
  }
  for (const phase of ['reflection', 'news', 'diplomacy']) expect((await page.ask({ ask: 'turnPage' })).phase).toBe(phase);
  expect(await page.due()).toBe('TJ first, KG first');
});

test('no message ever holds what belongs to a seat that is not at the device', async () => {
  const page = await start(['KG', 'TJ', 'ENVOY']);
  for (let turn = 1; turn <= 5; turn++) {
    await page.ask({ ask: 'turnPage' });
    for (const seat of ['KG', 'TJ', 'ENVOY', 'TJ'] as const) {
      await page.ask({ ask: 'sit', seat });
      if (seat === 'KG') await page.ask(offerOf());
      await page.ask({ ask: 'public' });
      await page.ask({ ask: 'sit', seat: 'PUBLIC' });
    }
    await page.ask({ ask: 'turnPage' });
    for (const seat of ['TJ', 'KG'] as const) {
      await page.ask({ ask: 'sit', seat });
      await page.ask({ ask: 'draft', orders: [{ kind: 'hold' }] });
      await page.ask({ ask: 'command', command: { do: 'lock', orders: [{ kind: 'hold' }] } });
    }
    await page.ask({ ask: 'turnPage' });
    if (turn < 5) await page.ask({ ask: 'turnPage' });
  }
  const views = page.views();
  expect(views.length).toBeGreaterThan(80);
  for (const { held, view } of views) {
    expect([held, 'PUBLIC']).toContain(view.seat);
    for (const one of view.offers.filter(({ isPublic }) => !isPublic)) expect([one.from, ...one.to]).toContain(view.seat);
    for (const one of view.said.filter(({ isPublic }) => !isPublic)) expect([one.from, ...one.to]).toContain(view.seat);
    const exact = Object.entries(view.meters).filter(([name, seen]) => /^state\.\w+\.(?:capital|approval|cohesion)$/.test(name) && seen.knowledge === 'exact');
    if (view.phase !== 'ended') for (const [name] of exact) expect(name).toContain(`.${view.seat}.`);
    if (view.seat !== 'PUBLIC') continue;
    expect([view.goals, view.desk, view.draft, view.guesses, view.talks, view.cases ?? []]).toEqual([[], [], [], [], [], []]);
  }
});

test('what is not at the device can not be looked at, nor commanded', async () => {
  const page = await start();
  await expect(page.ask({ ask: 'command', command: { do: 'advance' } })).rejects.toThrow('notYourSeat');
  await expect(page.ask({ ask: 'sit', seat: 'UZ' })).rejects.toThrow('notYourSeat');
  await page.ask({ ask: 'host', command: { do: 'takeOver', seat: 'TJ', by: 'hold' } });
  await expect(page.ask({ ask: 'sit', seat: 'TJ' })).rejects.toThrow('notYourSeat');
  await expect(page.ask({ ask: 'file', what: 'meters' })).rejects.toThrow('notYourSeat');
  expect(await page.due()).toBe('KG none');
  await page.ask({ ask: 'host', command: { do: 'handBack', seat: 'TJ' } });
  expect((await page.ask({ ask: 'sit', seat: 'TJ' })).seat).toBe('TJ');
});

test('a seat that the computer takes over while it sits loses its place at once', async () => {
  const page = await start();
  await page.ask({ ask: 'sit', seat: 'TJ' });
  expect((await page.ask({ ask: 'host', command: { do: 'takeOver', seat: 'TJ', by: 'hold' } })).seat).toBe('PUBLIC');
});

test('the host’s commands end a phase, and the game', async () => {
  const page = await start();
  await page.ask({ ask: 'sit', seat: 'KG' });
  expect(await page.ask({ ask: 'host', command: { do: 'closePhase' } })).toMatchObject({ seat: 'PUBLIC', phase: 'diplomacy' });
  expect(await page.ask({ ask: 'host', command: { do: 'endEarly' } })).toMatchObject({ seat: 'PUBLIC', phase: 'ended' });
  expect((await page.ask({ ask: 'debrief' })).seat).toBe('KG');
  expect((await page.ask({ ask: 'hostView' })).injects).toEqual([]);
});

test('clock and lesson live beside the record: they outlive the page, and are not in the file', async () => {
  const page = await start();
  const beside = { clock: { endsAt: null, left: 40_000, paused: true }, lesson: { step: 3, practice: true } };
  await page.ask({ ask: 'keepBeside', beside });
  await page.ask({ ask: 'sit', seat: 'KG' });
  const { saves } = await page.ask({ ask: 'saves' });
  expect(saves[0]?.persons).toEqual(['KG', 'TJ']);
  const other = new Page();
  expect((await other.ask({ ask: 'resume', save: saves[0]?.save ?? '' })).seat).toBe('PUBLIC');
  expect(await other.ask({ ask: 'beside' })).toEqual(beside);
  expect(JSON.stringify((kept.get(saves[0]?.save ?? '') as { record: unknown }).record)).not.toContain('practice');
  await other.ask({ ask: 'turnPage' });
  expect(await other.ask({ ask: 'stepBack', turn: 1 })).toMatchObject({ seat: 'PUBLIC', phase: 'news', game: { rehearsed: true } });
  expect(await other.ask({ ask: 'beside' })).toEqual(beside);
});

test('a save of one seat, as it was put away before devices were shared, still opens', async () => {
  const page = await start(['TJ']);
  const [save] = (await page.ask({ ask: 'saves' })).saves;
  const { beside: _, ...old } = kept.get(save?.save ?? '') as Record<string, unknown>;
  kept.set(save?.save ?? '', old);
  expect((await new Page().ask({ ask: 'resume', save: save?.save ?? '' })).seat).toBe('TJ');
});

test('nobody plays: the pages are turned for the computers', async () => {
  const page = await start([]);
  const phases: string[] = [];
  for (let i = 0; i < 40 && phases.at(-1) !== 'ended'; i++) phases.push((await page.ask({ ask: 'turnPage' })).phase);
  expect(phases.slice(0, 4)).toEqual(['diplomacy', 'resolution', 'reflection', 'news']);
  expect(phases.at(-1)).toBe('ended');
  expect(await page.due()).toBe('');
});
