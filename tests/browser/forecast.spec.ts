/** The forecast at the order desk: computed from what the seat knows, anew with each draft, and off when a person wants it off. */
import { test } from '@playwright/test';
import { expect, Player } from './steps.ts';

/** A loaded machine plays 3,200 games in its own time. */
const patience = { timeout: 60_000 };

test('says what the drafted orders change, shows every value in numbers, and stays off', async ({ page }) => {
  const player = new Player(page);
  await player.begin({ scenario: 'water-gate', seat: 'KG', key: 'looking ahead' });
  await player.press('news');
  await player.press('diplomacy');

  const forecast = page.getByRole('region', { name: player.say('forecast.title') });
  const done = forecast.getByRole('status').filter({ hasText: player.say('forecast.played_other', { n: '1,600' }) });
  await expect(done).toBeVisible(patience);
  const tension = forecast.getByRole('img', { name: `${player.say('names.meter.tension')}` }).first();
  await expect(tension).toBeVisible();
  const changed = player.say('forecast.chartChange').split('{{')[0] ?? '';
  await expect(tension).not.toHaveAccessibleName(new RegExp(changed));
  await expect(forecast.getByText(player.say('forecast.ifHold'))).toBeVisible();

  expect(await player.order('unilateral', 'accuse')).toBe(true);
  await expect(tension).toHaveAccessibleName(new RegExp(changed), patience);
  await expect(done).toBeVisible(patience);
  await player.expectAccessible('forecast');

  await player.unfold(player.button('forecast.every', {}, forecast));
  await forecast.getByRole('combobox', { name: player.say('forecast.whose'), exact: true }).selectOption('state.KG');
  await forecast.getByRole('combobox', { name: player.say('forecast.value'), exact: true }).selectOption('state.KG.capital');
  const table = forecast.getByRole('table');
  await expect(table).toHaveAccessibleName(new RegExp(player.say('names.meter.capital')), patience);
  // Now, and the end of each of eight turns, below the head.
  await expect(table.getByRole('row')).toHaveCount(10);

  await player.button('forecast.title', {}, forecast).click();
  await expect(forecast.getByRole('img')).toHaveCount(0);
  await page.reload();
  await expect(player.button('forecast.title')).toHaveAttribute('aria-expanded', 'false');
});
