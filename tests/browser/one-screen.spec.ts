/** One device for two delegations, with a projector: from the briefing to the debrief, and all that a host may do on the way. */
import { type Page, test } from '@playwright/test';
import { Device, listen, viewsHeard } from './device.ts';
import { expect } from './steps.ts';
import type { Language } from './texts.ts';

const SEATS = ['KG', 'TJ'] as const;
const TABLE = { scenario: 'water-gate', seats: SEATS } as const;

/** What is written smaller than a fortieth of the screen's height. */
const tooSmall = (page: Page): Promise<string[]> => page.evaluate(() => {
  const small: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.parentElement;
    if (at === null || walker.currentNode.textContent?.trim() === '' || at.closest('.visually-hidden, [class*="skip"]') !== null) continue;
    const { width, height } = at.getBoundingClientRect();
    if (width < 2 || height < 2 || getComputedStyle(at).visibility === 'hidden') continue;
    if (Number.parseFloat(getComputedStyle(at).fontSize) < innerHeight / 40) small.push(`${walker.currentNode.textContent}`);
  }
  return small;
});

async function openProjector(device: Device): Promise<Page> {
  await device.host('game');
  const [window] = await Promise.all([device.page.context().waitForEvent('page'), device.button('host.openProjector').click()]);
  await device.closeHost();
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  return window;
}

test('two delegations share a screen to the debrief, and no secret leaves its seat', async ({ page, context }) => {
  test.setTimeout(300_000);
  await listen(context);
  const device = new Device(page);
  await device.shareTable(TABLE);
  const projector = await openProjector(device);
  for (const [width, height] of [[1920, 1080], [1280, 720]] as const) {
    await projector.setViewportSize({ width, height });
    await expect(projector.locator('svg text, canvas').first()).toBeVisible();
    await expect.poll(() => tooSmall(projector)).toEqual([]);
  }

  // A time for the phase runs on both windows, and one key stops everything.
  await device.host('time');
  await device.button('host.minutes_other', { count: 3 }).click();
  await device.button('host.moreTime').click();
  await device.closeHost();
  await expect(projector.getByRole('timer')).toHaveText(/^3:5\d|^4:00/);
  await page.keyboard.press('p');
  for (const window of [page, projector]) await expect(window.getByRole('heading', { name: device.say('screen.pausedTitle') })).toBeVisible();
  for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: device.say('screen.pausedTitle') })).toBeVisible();
  await page.keyboard.press('p');
  await expect(projector.getByRole('heading', { name: device.say('screen.pausedTitle') })).toBeHidden();

  // The talks go round: a private offer calls its addressee again, and the projector knows nothing of it.
  await device.next('news').click();
  await device.sit('KG');
  await device.give();
  await device.sit('TJ');
  await device.offer('KG', 'hotlineFactFinding');
  await device.give();
  await device.sit('KG');
  await device.acceptAll();
  await expect.poll(async () => (await viewsHeard(page)).at(-1)?.agreements.some((one) => one.clauses.some(({ clause }) => clause.type === 'hotlineFactFinding'))).toBe(true);
  await device.give();
  await device.toPublic();
  await device.button('screen.closeTalks').click();
  for (const seat of SEATS) await device.lockAs(seat);
  await device.toNews();

  while (!(await device.section('outcome').isVisible())) {
    const seats = await page.getByRole('list', { name: device.say('screen.delegations') }).getByRole('button').first().textContent() === device.name('KG') ? SEATS : SEATS.toReversed();
    await device.skipTalks();
    for (const seat of seats) await device.lockAs(seat);
    if (await device.next('playing').isVisible()) await device.next('playing').click();
    const on = device.next('resolution').or(device.next('ended'));
    await expect(on.first()).toBeVisible();
    const isLast = await device.next('ended').isVisible();
    await on.first().click();
    if (isLast) await expect(device.section('outcome')).toBeVisible();
    else await device.next('reflection').click();
  }
  const sat = new Set(SEATS as readonly string[]);
  for (const view of await viewsHeard(page)) expect([...sat, 'PUBLIC']).toContain(view.seat);
  const shown = await viewsHeard(projector);
  expect(shown.length).toBeGreaterThan(10);
  for (const view of shown) {
    expect(view.seat).toBe('PUBLIC');
    expect([view.goals, view.desk, view.draft, view.talks]).toEqual([[], [], [], []]);
    for (const one of [...view.offers, ...view.agreements]) expect(one.isPublic).toBe(true);
  }
});

test('a host lets things happen, stands in for a delegation, steps back and ends early', async ({ page }) => {
  test.setTimeout(240_000);
  const device = new Device(page);
  await device.shareTable(TABLE);

  await test.step('an event by hand, one of the host’s own at a turn', async () => {
    await device.host('injects');
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
    await device.lockAs('KG');
    if (await device.next('playing').isVisible()) await device.next('playing').click();
    await device.host('seats');
    await device.button('host.handBack').click();
    await expect(device.button('host.takeOver')).toHaveCount(2);
    await device.closeHost();
    await device.next('resolution').click();
    await device.next('reflection').click();
    await expect(page.getByRole('heading', { name: 'A bridge is closed' })).toBeVisible();
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
  await test.step('an early end', async () => {
    await device.host('game');
    await device.button('host.endEarly').click();
    await device.button('host.endEarly', {}, page.getByRole('alertdialog')).click();
    await expect(device.section('outcome')).toBeVisible();
  });
});

test('nobody plays: one watches', async ({ page }) => {
  const device = new Device(page);
  await device.openBriefing('water-gate', true);
  await page.getByRole('radio', { name: device.say('briefing.mode.screen') }).check();
  // The sides of the first border come chosen; of one who only watches nobody asks.
  for (const seat of SEATS) await expect(page.getByRole('checkbox', { name: device.name(seat) })).toBeChecked();
  await page.getByRole('radio', { name: device.say('briefing.mode.watch') }).check();
  await expect(page.getByRole('checkbox', { name: device.name('KG') })).toBeHidden();
  await device.button('briefing.startOf.watch').click();
  await device.next('news').click();
  await expect(device.next('diplomacy')).toBeVisible();
  await device.next('diplomacy').click();
  await expect(device.next('playing').or(device.next('resolution')).first()).toBeVisible();
});

const places: readonly (readonly [number, number, Language])[] = [[1440, 900, 'en'], [360, 640, 'en'], [360, 640, 'ru']];
for (const [width, height, language] of places) {
  test(`a shared screen at ${width}×${height} in ${language} has no barrier and nothing too wide`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    const device = new Device(page, language);
    const visit = async (where: string): Promise<void> => {
      await device.expectNoOverflow(where);
      if (language === 'en') await device.expectAccessible(where);
    };
    await device.shareTable(TABLE);
    await visit('public news');
    for (const tab of ['time', 'seats', 'injects', 'game'] as const) {
      await device.host(tab);
      await visit(`host: ${tab}`);
    }
    await device.closeHost();
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
  });
}
