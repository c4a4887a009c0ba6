/** A promise from its signature to its breach, and what the breach costs: two delegations at one device. */
import { test } from '@playwright/test';
import { Device } from './device.ts';
import { expect, PHONE } from './steps.ts';

test.use({ viewport: PHONE });

/** Seasons that measures after a broken swap last; the first is the season of the breach. */
const SEASONS = 4;

test('who withholds what a swap promised finds it in the ledger, meets measures, and can sign nothing new', async ({ page }) => {
  test.setTimeout(240_000);
  const device = new Device(page);
  const { KG, UZ } = { KG: device.name('KG'), UZ: device.name('UZ') };
  // It begins in autumn, so that power falls due first: Uzbekistan's promise.
  await device.shareTable({ scenario: 'winter-light', seats: ['KG', 'UZ'], key: 'a cold winter' });

  await test.step('a swap is signed in autumn', async () => {
    await device.next('news').click();
    await device.turn('KG', () => device.offer('UZ', 'seasonalSwap'));
    await device.turn('UZ', () => device.acceptAll());
    await device.toPublic();
    await device.button('screen.closeTalks').click();
    for (const seat of ['KG', 'UZ'] as const) await device.lockAs(seat);
    await device.toNews();
  });

  await test.step('power is withheld in winter', async () => {
    await device.skipTalks();
    await device.lockAs('UZ', async () => expect(await device.order('unilateral', 'withhold')).toBe(true));
    await device.lockAs('KG');
    await device.toResults();
    await expect(page.getByText(device.say('facts.sanctionsBegin.seasons_other', { count: SEASONS, actor: KG, other: UZ }))).toBeVisible();
    await device.toNews();
  });

  await test.step('the ledger says it, and for how long measures stand', async () => {
    await device.next('news').click();
    await device.turn('KG', async () => {
      await device.unfold(page.getByRole('button', { name: `${device.say('diplomacy.promises')} · ${device.say('diplomacy.noneInForce')}` }));
      await expect(page.getByText(device.say('diplomacy.ledger.turnBy', { turn: 2, outcome: device.say('diplomacy.ledger.outcome.broken'), state: UZ }), { exact: true })).toBeAttached();
      await expect(page.getByText(device.say('diplomacy.ledger.count.broken', { number: 1 }))).toBeVisible();
      await expect(page.getByText(device.say('diplomacy.ledger.sanctions_other', { state: KG, other: UZ, count: SEASONS - 1 }))).toBeVisible();
      await device.expectAccessible('a broken promise in the ledger');
    });
  });

  await test.step('nothing can be offered between the two meanwhile, and it says why', async () => {
    await device.turn('UZ', async () => {
      await device.button('diplomacy.newOffer').click();
      await expect(page.getByRole('checkbox', { name: KG })).toBeDisabled();
      await expect(page.getByText(device.say('diplomacy.barrier.sanctions_other', { state: KG, other: UZ, count: SEASONS - 1 }))).toBeVisible();
      await device.expectAccessible('a partner with whom nothing can be signed');
      await device.button('diplomacy.compose.cancel').click();
    });
  });
});
