/** Good offices from the first request to a signed text: two sides and an envoy at one device, and what each of them alone may know. */
import { test } from '@playwright/test';
import { Device, listen, viewsHeard } from './device.ts';
import { expect, PHONE } from './steps.ts';
import { startsWith } from './texts.ts';

test.use({ viewport: PHONE });

const BORDER = 'KG-TJ';
const FIRST = 'sharedInfrastructure';
const ADDED = 'hotlineFactFinding';
/** What one side tells the envoy and the other must never learn. */
const RED_LINE = 'landSwap';

test('an envoy hears both sides in private, and they sign its text in the second version', async ({ page, context }) => {
  test.setTimeout(240_000);
  await listen(context);
  const device = new Device(page);
  const border = device.say(`names.border.${BORDER}`);
  const clause = (type: string) => device.button(`names.clause.${type}.title`);
  const tell = async (wishes: Readonly<Record<string, string>>): Promise<void> => {
    await page.getByRole('button', { name: startsWith(device.say('diplomacy.wishes', { border })) }).click();
    for (const [type, wish] of Object.entries(wishes)) await page.getByRole('combobox', { name: device.say(`names.clause.${type}.title`) }).selectOption(wish);
    await device.button('diplomacy.wishing.send').click();
    await expect(page.getByRole('button', { name: startsWith(device.say('diplomacy.wishesKept', { border })) })).toBeVisible();
  };
  const addClause = async (type: string): Promise<void> => {
    await device.unfold(device.button('offers.edit.add'));
    await clause(type).click();
  };
  await device.shareTable({ scenario: 'water-gate', seats: ['KG', 'TJ', 'ENVOY'], key: 'good offices' });

  await test.step('one side asks, the other accepts a season later', async () => {
    await device.skipTalks();
    await device.lockAs('KG', async () => expect(await device.order('diplomacy', 'requestGoodOffices', BORDER)).toBe(true));
    await device.lockAs('TJ');
    await device.toNews();
    await device.skipTalks();
    await device.lockAs('TJ', async () => expect(await device.order('diplomacy', 'acceptGoodOffices', BORDER)).toBe(true));
    await device.lockAs('KG');
    await device.toNews();
    await device.next('news').click();
  });

  await test.step('the envoy asks, both confide', async () => {
    await device.turn('ENVOY', async () => {
      for (const seat of ['KG', 'TJ'] as const) {
        await device.button('diplomacy.envoy.ask', { state: device.name(seat) }).click();
        await expect(page.getByText(device.say('diplomacy.envoy.asked', { state: device.name(seat) }))).toBeVisible();
      }
    });
    await device.turn('KG', () => tell({ [FIRST]: 'need', [ADDED]: 'need', [RED_LINE]: 'never' }));
    await device.turn('TJ', () => tell({ [FIRST]: 'accept', [ADDED]: 'accept' }));
  });

  await test.step('a text, a wish for changes, the next version', async () => {
    await device.turn('ENVOY', async () => {
      const wishes = page.getByRole('list', { name: device.say('diplomacy.envoy.wishes') });
      await expect(wishes.getByRole('listitem').filter({ hasText: device.say(`names.clause.${RED_LINE}.title`) })).toContainText(device.say('diplomacy.envoy.blocked'));
      await device.button('diplomacy.envoy.write').click();
      await expect(page.getByRole('heading', { name: device.say('diplomacy.envoy.common') })).toBeVisible();
      await clause(FIRST).click();
      await device.button('diplomacy.compose.sendText').click();
      await expect(device.button('diplomacy.envoy.next')).toBeVisible();
    });
    await device.turn('KG', async () => {
      await device.button('diplomacy.amend').click();
      await addClause(ADDED);
      await device.button('diplomacy.compose.sendAmend').click();
      await expect(device.button('diplomacy.newOffer')).toBeVisible();
    });
    await device.turn('ENVOY', async () => {
      await expect(page.getByRole('heading', { name: device.say('diplomacy.table.amendments') })).toBeVisible();
      await device.button('diplomacy.envoy.next').click();
      await addClause(ADDED);
      await device.button('diplomacy.compose.sendText').click();
      await expect(page.getByRole('heading', { name: startsWith(device.say('diplomacy.table.now', { number: 2 })) })).toBeVisible();
    });
  });

  await test.step('both sign, and it says on whose text', async () => {
    await device.turn('KG', () => device.acceptAll());
    await device.turn('TJ', async () => {
      await page.getByRole('button', { name: startsWith(device.say('diplomacy.text', { states: device.name('KG') })) }).click();
      await device.unfold(page.getByRole('button', { name: startsWith(device.say('diplomacy.table.last', { number: 1 })) }));
      await expect(page.getByRole('insertion').filter({ hasText: /call first/ })).toBeVisible();
      await expect(page.getByRole('heading', { name: device.say('diplomacy.table.amendments') })).toBeHidden();
      await expect(page.getByText(device.say('diplomacy.wishing.never'), { exact: true })).toBeHidden();
      await device.acceptAll();
      await device.button('diplomacy.back').click();
      await device.unfold(page.getByRole('button', { name: startsWith(device.say('diplomacy.promises')) }));
      await expect(page.getByText(device.say('diplomacy.ledger.byEnvoy'))).toBeVisible();
      await device.expectAccessible('an agreement on the envoy’s text');
    });
    await device.turn('ENVOY', () => expect(page.getByText(device.say('diplomacy.envoy.signed_one', { count: 1 }))).toBeVisible());
  });

  await test.step('the debrief tells of the envoy’s part, on both sizes of screen', async () => {
    await device.toPublic();
    await device.endEarly();
    for (const section of ['outcome', 'exhibits', 'promises', 'bargain']) {
      await device.section(section).click();
      await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toBeVisible();
      if (section === 'bargain') await expect(page.getByRole('tabpanel').getByRole('heading', { name: device.say('debrief.bargain.envoy.title') })).toBeVisible();
      await device.expectFitsEverywhere(`debrief: ${section}`);
    }
  });

  const views = await viewsHeard(page);
  expect(views.some(({ seat, cases }) => seat === 'ENVOY' && JSON.stringify(cases).includes(RED_LINE))).toBe(true);
  for (const view of views.filter(({ seat }) => seat === 'TJ' || seat === 'PUBLIC')) {
    expect(view.cases).toBeUndefined();
    expect(JSON.stringify(view.talks)).not.toContain(RED_LINE);
    for (const { amendments } of view.offers) expect(amendments ?? []).toEqual([]);
  }
});
