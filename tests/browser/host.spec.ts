/** The host of a shared device: what may be let happen, who stands in for whom, forecasts, a turn back, an early end. */
import { type Locator, test } from '@playwright/test';
import { Device } from './device.ts';
import { expect } from './steps.ts';

/** Events of the library that wait for the same condition, which the first news fulfils. */
const FIRES = 'wellsDry';
const CANCELLED = 'generousSpring';

test('a host lets things happen, stands in for a delegation, steps back and ends early', async ({ page }) => {
  test.setTimeout(240_000);
  const device = new Device(page);
  /** What is said of an event among those planned and past. */
  const planned = (inject: string): Locator => page.getByRole('dialog').getByRole('listitem').filter({ has: page.getByText(device.say(`injects.${inject}.title`), { exact: true }) }).first();
  await device.shareTable({ scenario: 'water-gate', seats: ['KG', 'TJ'] });

  await test.step('an event by hand, one of the host’s own at a turn', async () => {
    await device.host('injects', 'key');
    await page.getByRole('button', { name: device.say('injects.lowRiver.title') }).click();
    await device.button('host.fireNow').first().click();
    await expect(page.getByText(device.say('host.fired', { turn: 1 }))).toBeVisible();
    await page.getByRole('radio', { name: device.say('host.when.turn'), exact: true }).check();
    await device.button('host.own.title').click();
    await page.getByRole('textbox', { name: device.say('host.own.name') }).fill('A bridge is closed');
    // the key that pauses a game is a letter here
    await page.getByRole('textbox', { name: device.say('host.own.body') }).pressSequentially('Repairs keep people apart.');
    await page.getByRole('button', { name: device.say('host.plan') }).last().click();
    await expect(page.getByText(device.say('host.when.atTurn', { turn: 2 })).first()).toBeVisible();
  });
  await test.step('two on a condition, of which one is taken off again', async () => {
    for (const [inject, value] of [[FIRES, 1], [CANCELLED, 2]] as const) {
      await page.getByRole('radio', { name: device.say('host.when.when'), exact: true }).check();
      await page.getByRole('combobox', { name: device.say('host.meter'), exact: true }).first().selectOption('border.KG-TJ.tension');
      await page.getByRole('spinbutton', { name: device.say('host.value') }).fill(String(value));
      const card = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: device.say(`injects.${inject}.title`), exact: true }) });
      await device.unfold(card.getByRole('button').first());
      await device.button('host.plan', {}, card).click();
      await expect(planned(inject)).toContainText(device.say('host.when.atLeastLine', { value }).split('}}').at(-1) ?? '');
    }
    await device.button('host.cancel', { title: device.say(`injects.${CANCELLED}.title`) }).click();
    await expect(planned(CANCELLED)).toContainText(device.say('host.cancelled'));
    await device.closeHost();
    await expect(page.getByRole('heading', { name: device.say('injects.lowRiver.title') })).toBeVisible();
  });
  await test.step('a delegation that is late, and comes', async () => {
    await device.host('seats');
    const row = page.getByRole('listitem').filter({ hasText: device.name('TJ') });
    await device.button('host.takeOver', {}, row).click();
    await expect(row.getByText(device.say('host.steward'))).toBeVisible();
    await device.closeHost();
    await device.next('news').click();
    await device.sit('KG');
    await device.give();
    await device.toPublic();
    await device.button('screen.closeTalks').click();
  });
  await test.step('forecasts are hidden and shown again while a delegation sits at its orders', async () => {
    await device.lockAs('KG', async () => {
      const forecast = page.getByRole('region', { name: device.say('forecast.title') });
      for (const isShown of [false, true]) {
        await expect(forecast).toBeVisible({ visible: !isShown });
        await device.host('game', 'key');
        const box = page.getByRole('checkbox', { name: device.say('host.forecastsShown') });
        await box.click();
        await expect(box).toBeChecked({ checked: isShown });
        await device.closeHost();
      }
      await expect(forecast).toBeVisible();
    });
  });
  await test.step('what was planned happens, what was taken off does not', async () => {
    await device.skipPlaying();
    await device.host('seats');
    await device.button('host.handBack').click();
    await expect(device.button('host.takeOver')).toHaveCount(2);
    await device.closeHost();
    await device.next('resolution').click();
    await device.next('reflection').click();
    for (const title of ['A bridge is closed', device.say(`injects.${FIRES}.title`)]) await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByRole('heading', { name: device.say(`injects.${CANCELLED}.title`) })).toBeHidden();
    await device.host('injects');
    await expect(planned(FIRES)).toContainText(device.say('host.fired', { turn: 2 }));
    await expect(planned(CANCELLED)).toContainText(device.say('host.cancelled'));
    await device.closeHost();
  });
  await test.step('a reload keeps what was planned and what time was left', async () => {
    await device.host('time');
    await device.button('host.minutes_other', { count: 8 }).click();
    await page.reload();
    await expect(device.next('news')).toBeVisible();
    await expect(page.getByRole('timer').first()).toHaveText(/^7:\d\d|^8:00/);
  });
  await test.step('a turn back', async () => {
    await device.host('game');
    await device.button('table.menu.stepBack').click();
    await device.button('table.menu.stepBackDo').click();
    await expect(page.getByText(device.say('table.menu.rehearsed'))).toBeVisible();
    await expect(page.getByText(device.say('table.turn', { season: device.say('names.season.spring'), turn: 1, turns: 5 })).first()).toBeVisible();
  });
  await test.step('an early end', () => device.endEarly());
});
