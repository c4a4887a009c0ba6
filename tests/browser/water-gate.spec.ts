/** The Water Gate in five seasons, played by somebody who wants an agreement. */
import { test } from '@playwright/test';
import { expect, Player } from './steps.ts';

test('a deal is made, kept, and told in the debrief with its sources', async ({ page }) => {
  const player = new Player(page);
  await player.begin({ scenario: 'water-gate', seat: 'KG', key: 'a road for both', isShort: true });
  let isFirst = true;
  await player.toTheEnd({
    diplomacy: async () => {
      await player.acceptAll();
      // what is agreed once can't be offered again
      const agreed = page.getByText(player.say('names.clause.hotlineFactFinding.title')).first();
      if (isFirst && !(await agreed.isVisible())) await player.offer('TJ', 'hotlineFactFinding');
      isFirst = false;
    },
    orders: async () => {
      // it has tests of its own, and thinks with both processors in every season
      const forecast = player.button('forecast.title');
      await expect(forecast).toBeVisible();
      if ((await forecast.getAttribute('aria-expanded')) === 'true') await forecast.click();
      await player.order('diplomacy', 'acceptGoodOffices');
      await player.order('diplomacy', 'factFinding', 'KG-TJ');
      await player.order('peacebuilding', 'peacebuilding', 'KG-TJ');
    },
    reflection: async () => {
      await page.getByRole('radio').first().click();
    },
  });

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(['held', 'failed', 'war'].map((end) => player.say(`debrief.headline.${end}`)).join('|')));
  await player.section('promises').click();
  const kept = page.getByRole('listitem').filter({ hasText: player.say('names.state.KG') }).filter({ hasText: player.say('debrief.promises.kept') });
  await expect(kept.first()).toBeVisible();
  await player.section('expectations').click();
  await expect(page.getByRole('tabpanel').getByRole('table')).toBeVisible();
  await player.section('course').click();
  await expect(page.getByRole('img', { name: startOfTension(player) })).toBeVisible();
  await player.button('debrief.course.table').click();
  await expect(page.getByRole('tabpanel').getByRole('row')).toHaveCount(7);
  await player.section('causes').click();
  await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
  await player.section('goals').click();
  for (const state of ['KZ', 'KG', 'TJ', 'TM', 'UZ']) await expect(page.getByRole('button', { name: new RegExp(`^${player.say(`names.state.${state}`)}`) })).toBeVisible();
  await player.section('discuss').click();
  await expect(page.getByRole('button', { name: player.say('debrief.discuss.question', { number: 4 }) })).toBeVisible();
});

const startOfTension = (player: Player): RegExp => new RegExp(player.say('names.meter.tension'));
