/** A series through sessions counts what the fast loop counts, where both can play it. */
import { describe, expect, it } from 'vitest';
import { keyFrom } from '../engine/draw.ts';
import { STATES } from '../engine/names.ts';
import { loadScenario } from './files.ts';
import { playGames } from './games.ts';
import { readPolicies } from './policies.ts';
import { playSessions } from './sessions.ts';

describe('a series through sessions', () => {
  it('comes to the same as the fast loop', () => {
    const content = loadScenario('water-gate-5');
    const done: number[] = [];
    const slow = playSessions(content, readPolicies(['UZ=cooperate']), 'series', 3, (n) => done.push(n));
    const { hash: _, ...fast } = playGames(content.tables, STATES.map((s) => (s === 'UZ' ? 'cooperate' : 'blueprint')), keyFrom('series'), 0, 3);
    expect(slow).toMatchObject(fast);
    expect(done).toEqual([1, 2, 3]);
  });
});
