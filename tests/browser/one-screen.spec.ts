/** One device for two delegations, with a projector, and for nobody at all: from the briefing to the debrief. */
import { type Page, test } from '@playwright/test';
import { Device, listen, viewsHeard } from './device.ts';
import { expect } from './steps.ts';

const SEATS = ['KG', 'TJ'] as const;
const TABLE = { scenario: 'water-gate', seats: SEATS } as const;

/** What is written smaller than a fortieth of the screen's height. */
const tooSmall = (page: Page): Promise<string[]> => page.evaluate(() => {
  const small: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.parentElement;
    if (at === null || walker.currentNode.textContent?.trim() === '' || at.closest('.visually-hidden, a[href="#main"]') !== null) continue;
    const { width, height } = at.getBoundingClientRect();
    if (width < 2 || height < 2 || getComputedStyle(at).visibility === 'hidden') continue;
    if (Number.parseFloat(getComputedStyle(at).fontSize) < innerHeight / 40) small.push(`${walker.currentNode.textContent}`);
  }
  return small;
});

test('two delegations share a screen to the debrief, and no secret leaves its seat', async ({ page, context }) => {
  test.setTimeout(300_000);
  await listen(context);
  const device = new Device(page);
  await device.shareTable(TABLE);
  const projector = await device.openProjector();
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
  while (await device.toNews()) {
    const seats = await page.getByRole('list', { name: device.say('screen.delegations') }).getByRole('button').first().textContent() === device.name('KG') ? SEATS : SEATS.toReversed();
    await device.skipTalks();
    for (const seat of seats) await device.lockAs(seat);
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

test('nobody plays: one watches to the debrief', async ({ page }) => {
  const device = new Device(page);
  await device.openBriefing('water-gate', true);
  await page.getByRole('radio', { name: device.say('briefing.mode.screen') }).check();
  // The sides of the first border come chosen; of one who only watches nobody asks.
  for (const seat of SEATS) await expect(page.getByRole('checkbox', { name: device.name(seat) })).toBeChecked();
  await page.getByRole('radio', { name: device.say('briefing.mode.watch') }).check();
  await expect(page.getByRole('checkbox', { name: device.name('KG') })).toBeHidden();
  await device.chooseBrief();
  await device.button('briefing.startOf.watch').click();
  do {
    await device.next('news').click();
    await device.next('diplomacy').click();
  } while (await device.toNews());
});
