/** A machine without 3D graphics plays on the still map. */
import { test } from '@playwright/test';
import { expect, Player } from './steps.ts';

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] });
    },
    { scope: 'worker' },
  ],
});

test('without WebGL the map is there, can be asked and shows the season', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const player = new Player(page);
  await player.begin({ scenario: 'water-gate', seat: 'KG', key: 'still map', isShort: true });
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
  const map = page.getByRole('group', { name: player.say('map.label') });
  await map.getByRole('button', { name: new RegExp(player.say('names.border.KG-TJ')) }).first().press('Enter');
  await expect(page.getByRole('heading', { name: player.say('names.border.KG-TJ') }).first()).toBeVisible();
  expect(await player.season()).toBe(true);
  expect(faults).toEqual([]);
});
