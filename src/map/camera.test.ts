// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createCamera } from './camera.ts';
import type { Point, View } from './projection.ts';

const PLACE: Point = [0, 0];
const INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

test('on a gentle way out it tells where it will end before it moves, and never on a way in', async () => {
  const heard: (View | 'moved' | 'settled')[] = [];
  const camera = createCamera((settled) => heard.push(settled ? 'settled' : 'moved'), (view) => heard.push(view));
  camera.resize({ width: 360, height: 640 }, INSETS);
  const home = camera.view();
  heard.length = 0;
  camera.goTo(PLACE, 2, 20);
  await expect.poll(() => heard.at(-1)).toBe('settled');
  expect(camera.zoom()).toBeCloseTo(2);
  expect(heard.filter((one) => typeof one === 'object')).toEqual([]);

  heard.length = 0;
  camera.reset(20);
  await expect.poll(() => heard.at(-1)).toBe('settled');
  expect(heard[0]).toEqual(home);
  expect(heard.filter((one) => typeof one === 'object')).toHaveLength(1);
  expect(camera.view()).toEqual(home);
  camera.destroy();
});
