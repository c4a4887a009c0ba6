/** What `bench` times: scripted games come to the states of the games they were written from, here and on boardgame.io. */
import { expect, test } from 'vitest';
import { hashFields } from '../../engine/hash.ts';
import { World } from '../../engine/world.ts';
import { scenario } from '../../../tests/support/scenarios.ts';
import { playOnBoardgame } from './boardgame.ts';
import { playScripted, writeScripts } from './scripts.ts';

const content = scenario('winter-light-5');
const scripts = writeScripts(content, 2);

test('a script leads to the state of its game', () => {
  for (const script of scripts) {
    const world = new World(content.tables, { low: 0, high: 0 });
    world.load(script.start, script.key.low, script.key.high);
    for (const turn of script.turns) playScripted(world, turn);
    expect(hashFields(world.fields)).toBe(script.hash);
  }
});

test('boardgame.io comes to the same state, and a difference is an error', () => {
  expect(playOnBoardgame(content.tables, scripts)).toBe(scripts.reduce((sum, script) => sum + script.turns.length, 0));
  expect(() => playOnBoardgame(content.tables, scripts.map((script) => ({ ...script, hash: '0' })))).toThrow('hash');
});
