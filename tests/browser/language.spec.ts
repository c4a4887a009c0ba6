/** The language changes, the game stays. */
import { test } from '@playwright/test';
import { expect, PHONE, Player } from './steps.ts';

test.use({ viewport: PHONE });

test('a switch of language keeps the turn, the drafts and the place', async ({ page }) => {
  const english = new Player(page);
  const russian = new Player(page, 'ru');
  await english.begin({ scenario: 'water-gate', seat: 'KG', key: 'two languages', isShort: true, isBrief: true });
  await english.press('news');
  await english.press('diplomacy');
  expect(await english.order('diplomacy', 'factFinding', 'KG-TJ')).toBe(true);

  await english.button('table.menu.label').click();
  await english.button('table.menu.settings').click();
  await page.getByRole('dialog').getByRole('combobox', { name: english.say('settings.language') }).selectOption('ru');
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(russian.next('orders')).toBeVisible();
  await expect(page.getByRole('heading', { name: `${russian.say('orders.chosen')} ${russian.say('orders.count', { count: 1, max: 4 })}` })).toBeVisible();
  await russian.lock();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(russian.next('resolution').or(russian.next('playing')).first()).toBeVisible();
});
