/** Every screen of a shared device, in both languages: no barrier and nothing too wide, at a desk and on a phone. */
import { test } from '@playwright/test';
import { Device } from './device.ts';
import { expect, Player } from './steps.ts';
import { startsWith } from './texts.ts';

test.describe.configure({ mode: 'parallel' });

for (const language of ['en', 'ru'] as const) {
  test(`a shared screen in ${language} has no barrier and nothing too wide`, async ({ page }) => {
    test.setTimeout(240_000);
    const device = new Device(page, language);
    const visit = (where: string): Promise<void> => device.expectFitsEverywhere(where, language === 'ru');
    await device.shareTable({ scenario: 'water-gate', seats: ['KG', 'TJ'] });
    await visit('public news');
    for (const tab of ['time', 'plan', 'seats', 'injects', 'game'] as const) {
      await device.host(tab);
      await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
      await visit(`host: ${tab}`);
    }
    await device.closeHost();
    const projector = await device.openProjector();
    await new Player(projector, language).expectFitsEverywhere('projector', language === 'ru');
    await projector.close();
    await page.keyboard.press('p');
    await visit('pause');
    await device.button('screen.resume').click();

    await device.next('news').click();
    await page.getByRole('button', { name: device.about('screen.passTo', 'KG') }).click();
    await visit('curtain');
    await device.sit('KG');
    await visit('a seat');
    await device.give();
    await device.toPublic();
    await visit('public talks');

    await device.host('plan');
    await device.button('print.entry.title').click();
    const entry = page.getByRole('dialog', { name: device.say('print.entry.title') });
    await expect(entry).toBeVisible();
    await visit('slips');
    await device.button('names.state.KG', {}, entry).click();
    await expect(device.button('print.entry.finish', { state: device.name('KG') })).toBeVisible();
    await visit('a slip');
    await device.button('print.entry.finish', { state: device.name('KG') }).click();
    await device.button('app.close', {}, entry).click();
    await device.closeHost();

    await device.endEarly();
    await page.getByRole('group', { name: device.say('debrief.lead.open') }).getByRole('button', { name: startsWith('30') }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    await visit('a led debrief');
    const next = device.button('debrief.lead.next');
    for (let step = 1; await next.isEnabled(); step++) {
      expect.soft(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth), `step ${step}`).toBeLessThanOrEqual(0);
      await next.click();
    }
  });
}
