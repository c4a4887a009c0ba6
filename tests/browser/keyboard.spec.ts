/** The whole first turn without a pointer. */
import { test, type Locator, type Page } from '@playwright/test';
import { expect, Player } from './steps.ts';
import { scenarioText, startsWith } from './texts.ts';

/** More stops than any screen has. */
const STOPS = 150;

/** Walks with Tab until `target` has the focus, as somebody does who sees the focus ring. */
async function walkTo(page: Page, target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible();
  for (let i = 0; i < STOPS; i++) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}
const use = async (page: Page, target: Locator, key = 'Enter'): Promise<void> => {
  await walkTo(page, target);
  await page.keyboard.press(key);
};

test('the first turn is played by keyboard alone', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await use(page, page.getByRole('button', { name: player.say('home.briefOf', { title: scenarioText('en', 'water-gate', 'title') }) }));
  await use(page, player.button('briefing.start'));
  await use(page, player.button('guide.skip'));
  await use(page, player.next('news'));

  await use(page, player.button('diplomacy.newOffer'));
  await use(page, page.getByRole('checkbox').first(), 'Space');
  await use(page, page.getByRole('group', { name: player.say('diplomacy.compose.clauses') }).locator('button:enabled').first());
  await use(page, player.button('diplomacy.compose.send'));
  await use(page, player.next('diplomacy'));
  const question = page.getByRole('alertdialog');
  await expect(question.or(player.next('orders')).first()).toBeVisible();
  if (await question.isVisible()) await use(page, player.button('diplomacy.lapseDo', {}, question));

  await use(page, page.getByRole('button', { name: startsWith(player.say('names.family.diplomacy')) }).first());
  await use(page, page.getByRole('button', { name: startsWith(player.say('names.order.factFinding.title')) }));
  await use(page, page.getByRole('button', { name: startsWith(player.say('orders.add')) }));
  await use(page, player.next('orders'));
  await expect(question.or(player.next('playing')).or(player.next('resolution')).first()).toBeVisible();
  if (await question.isVisible()) await use(page, player.button('orders.lockDo', {}, question));
  await expect(player.next('playing').or(player.next('resolution')).first()).toBeVisible();
  if (await player.next('playing').isVisible()) await use(page, player.next('playing'));
  await use(page, player.next('resolution'));
  await walkTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await use(page, player.next('reflection'));
  await expect(player.next('news')).toBeVisible();
});
