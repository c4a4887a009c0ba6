/** Winter Light, Summer Water, played by somebody who only waits. */
import { test } from '@playwright/test';
import { keyThatLoses } from './keys.ts';
import { expect, Player } from './steps.ts';

test('holding in every season loses the region, and the debrief says so', async ({ page }) => {
  const player = new Player(page);
  await player.begin({ scenario: 'winter-light', seat: 'UZ', key: keyThatLoses('winter-light', 'UZ') });
  await player.toTheEnd();
  const lost = new RegExp(`^(${player.say('debrief.headline.failed')}|${player.say('debrief.headline.war')})$`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lost);
  await player.section('goals').click();
  await expect(page.getByRole('tabpanel').getByText(player.say('debrief.goals.noCount'))).toBeVisible();
  await player.section('expectations').click();
  await expect(page.getByRole('tabpanel').getByText(player.say('debrief.expectations.none'))).toBeVisible();
});
