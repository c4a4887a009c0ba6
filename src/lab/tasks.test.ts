/** Tasks in this thread: all are done in order, and an interruption leaves those that have not begun. */
import { describe, expect, it } from 'vitest';
import { Interrupted, kept } from './interrupt.ts';
import { withTasks } from './tasks.ts';

describe('tasks', () => {
  const square = { file: 'none', work: (n: number) => n * n };

  it('come to what each is worth, in their order, and are counted', async () => {
    const counted: number[] = [];
    const found = await withTasks(square, { threads: 1, stop: new AbortController().signal, onUnits: (units) => counted.push(units) }, (run) => Promise.all([1, 2, 3, 4].map((n) => run(n, n * 10))));
    expect(found).toEqual([1, 4, 9, 16]);
    expect(counted).toEqual([10, 20, 30, 40]);
  });

  it('that have not begun when the run is stopped are left out; those that have are kept', async () => {
    const stopper = new AbortController();
    const stopping = { ...square, work: (n: number) => {
      if (n === 2) stopper.abort();
      return n;
    } };
    const found = await withTasks(stopping, { threads: 1, stop: stopper.signal, onUnits: () => undefined }, (run) => kept([1, 2, 3, 4, 5].map((n) => run(n, 1))));
    expect(found).toEqual([1, 2]);
  });

  it('that fail end the run', async () => {
    const failing = { ...square, work: () => { throw new Error('broken'); } };
    await expect(withTasks(failing, { threads: 1, stop: new AbortController().signal, onUnits: () => undefined }, (run) => kept([run(1, 1)]))).rejects.toThrow('broken');
    await expect(kept([Promise.reject(new Interrupted())])).resolves.toEqual([]);
  });
});
