/** The negotiating table: how few steps a deal takes, versions and what they changed, refusals with their reasons, words. */
import { test, type Locator, type Page } from '@playwright/test';
import { use } from './keyboard.ts';
import { expect, Player } from './steps.ts';
import { startsWith } from './texts.ts';
import { STATES } from '../../src/engine/names.ts';

/** A deal of one clause may take this many steps, however it is made. */
const STEPS = 4;
/** Offers of one delegation in a season. */
const OFFERS = 6;

async function toDiplomacy(page: Page, key: string): Promise<Player> {
  const player = new Player(page);
  await player.begin({ scenario: 'water-gate', seat: 'KG', key });
  await player.press('news');
  return player;
}
/** The panel of diplomacy; delegations have names on the map and in the lists too. */
const panel = (player: Player): Locator => player.page.getByRole('region', { name: player.say('names.phase.diplomacy') });
/** The table with this delegation, in the list. */
const tableWith = (player: Player, state: string): Locator =>
  panel(player).getByRole('listitem').filter({ has: player.page.getByRole('button', { name: startsWith(player.say(`names.state.${state}`)) }) }).first();
const clause = (player: Player, type: string): Locator => player.button(`names.clause.${type}.title`);

test('a deal of one clause takes four steps by mouse, and four by keyboard', async ({ page }) => {
  const player = await toDiplomacy(page, 'four steps');
  const steps = (state: string): readonly Locator[] => [
    player.button('diplomacy.newOffer'),
    page.getByRole('checkbox', { name: player.say(`names.state.${state}`) }),
    clause(player, 'hotlineFactFinding'),
    player.button('diplomacy.compose.send'),
  ];
  expect(steps('TJ').length).toBeLessThanOrEqual(STEPS);
  await test.step('by mouse', async () => {
    for (const step of steps('TJ')) await step.click();
    await expect(tableWith(player, 'TJ')).toBeVisible();
    await expect(panel(player)).toContainText(player.say('diplomacy.left_other', { count: OFFERS - 1 }));
    await player.expectAccessible('the list of tables');
  });
  await test.step('by keyboard, with the focus where one goes on', async () => {
    const [begin, partner, what, send] = steps('UZ') as [Locator, Locator, Locator, Locator];
    await use(page, begin);
    await expect(page.getByRole('heading', { name: player.say('diplomacy.compose.title') })).toBeFocused();
    await use(page, partner, 'Space');
    await use(page, what);
    await expect(page.getByRole('list', { name: player.say('offers.edit.lines') }).getByRole('listitem')).toBeFocused();
    await use(page, send);
    await expect(page.getByRole('heading', { name: player.say('diplomacy.tables') })).toBeFocused();
    await expect(panel(player)).toContainText(player.say('diplomacy.left_other', { count: OFFERS - 2 }));
  });
});

test('a counter-offer begins from the other side’s version, and the table keeps both with what changed', async ({ page }) => {
  const player = await toDiplomacy(page, 'back and forth');
  // Between two: a table of five may have heard its last version already. Its card begins with the name of the one partner.
  const one = page.getByRole('button', { name: new RegExp(`^(?:${STATES.map((state) => player.say(`names.state.${state}`)).join('|')})(?!,)\\b`) });
  const card = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: player.say('diplomacy.counter'), exact: true }) }).filter({ has: one }).first();
  const counter = player.button('diplomacy.counter', {}, card).first();
  // Somebody makes an offer sooner or later.
  for (let season = 1; season < 8 && !(await counter.isVisible()); season++) {
    await player.press('diplomacy');
    await player.lock();
    await player.press('resolution');
    await player.press('reflection');
    await player.press('news');
  }
  const partner = (await card.getByRole('button').first().locator('span').first().textContent()) ?? '';
  await counter.click();
  const lines = page.getByRole('list', { name: player.say('offers.edit.lines') });
  await expect(lines.getByRole('listitem').first()).toBeVisible();
  const openness = page.getByRole('radio', { name: player.say('offers.edit.private') });
  const wasPrivate = await openness.isChecked();
  await page.getByRole('radio', { name: player.say(`offers.edit.${wasPrivate ? 'public' : 'private'}`) }).check({ force: true });
  await player.button('diplomacy.compose.send').click();
  const table = page.getByRole('listitem').filter({ hasText: /version \d/ }).filter({ has: page.getByText(partner, { exact: true }) }).first();
  await table.getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: player.say('diplomacy.table.earlier') })).toBeVisible();
  const changed = player.say(`offers.terms.${wasPrivate ? 'public' : 'private'}`);
  await player.unfold(page.getByRole('button', { name: startsWith(player.say('diplomacy.table.last', { number: 1 })) }));
  await expect(page.getByRole('insertion').filter({ hasText: changed }).first()).toBeVisible();
  await player.expectAccessible('a table with two versions');
  await player.button('diplomacy.back').click();
  await expect(table.getByRole('button').first()).toBeFocused();
});

test('words take three steps, what a partner needs is ranked once or passed over, and a refusal says why', async ({ page }) => {
  const player = await toDiplomacy(page, 'a word');
  await test.step('words stay in the conversation', async () => {
    await player.button('diplomacy.say').click();
    for (const step of [player.button('intents.kind.need'), player.button('needs.name.energy'), player.button('names.seat.UZ', {}, panel(player))]) await step.click();
    await expect(page.getByText(player.say('intents.said.need.need', { what: 'power and heat' }))).toBeVisible();
    await player.expectAccessible('what was said');
    await player.button('diplomacy.back').click();
  });
  await player.button('diplomacy.newOffer').click();
  const partner = (id: string): Locator => page.getByRole('checkbox', { name: player.say(`names.state.${id}`) });
  await partner('TJ').check({ force: true });
  await player.button('needs.start').click();
  for (const need of ['water', 'calm', 'economy']) await page.getByRole('button', { name: new RegExp(`${player.say(`needs.name.${need}`)}$`) }).click();
  await player.button('needs.send').click();
  await expect(page.getByText(player.say('needs.guessed', { state: player.say('names.state.TJ') }))).toBeVisible();
  await partner('TJ').uncheck({ force: true });
  await partner('UZ').check({ force: true });
  await player.button('needs.skip').click();
  await expect(player.button('needs.start')).toBeHidden();
  await player.button('diplomacy.compose.cancel').click();

  await test.step('a refusal says why', async () => {
    // Land is a red line of Uzbekistan's.
    await player.offer('UZ', 'landSwap');
    const table = tableWith(player, 'UZ');
    await expect(table).toContainText(player.say('diplomacy.state.refused'));
    await table.getByRole('button').first().click();
    // Where Uzbekistan has an offer of its own on the table, that one stands first.
    const own = panel(player).getByRole('button', { name: new RegExp(`^${player.say('diplomacy.table.last', { number: '\\d' })} ${player.say('diplomacy.yours')}`) });
    await expect(panel(player).getByRole('heading', { name: startsWith(player.say('diplomacy.table.last', { number: '' })) })).toBeVisible();
    if (await own.isVisible()) await player.unfold(own);
    const answer = page.getByRole('listitem').filter({ hasText: player.say('diplomacy.table.answer.refused') }).first();
    await expect(answer.getByRole('listitem').first()).toHaveText(/\p{L}{2,}.*\.\s*$/u);
    await player.expectAccessible('a refusal with its reasons');
  });
});
