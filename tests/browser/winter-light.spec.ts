/** Winter Light, Summer Water, played by somebody who only waits. */
import { test } from '@playwright/test';
import { keyThatLoses } from './keys.ts';
import { expect, Player } from './steps.ts';

test('holding in every season loses the region, and the debrief says so', async ({ page }) => {
  const player = new Player(page);
  await player.begin({ scenario: 'winter-light', seat: 'UZ', key: keyThatLoses('winter-light-5', 'UZ'), isShort: true, isBrief: true });
  await player.toTheEnd();
  const lost = new RegExp(`^(${player.say('debrief.headline.failed')}|${player.say('debrief.headline.war')})$`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lost);
  await player.section('goals').click();
  await expect(page.getByRole('tabpanel').getByText(player.say('debrief.goals.noCount'))).toBeVisible();
  await player.section('expectations').click();
  await expect(page.getByRole('tabpanel').getByText(player.say('debrief.expectations.none'))).toBeVisible();

  await player.section('keep').click();
  await player.button('debrief.keep.sameKey').click();
  await expect(player.next('news')).toBeVisible();
  await expect(page.getByText(player.say('table.turn', { season: player.say('names.season.autumn'), turn: 1, turns: 5 })).first()).toBeVisible();
});
