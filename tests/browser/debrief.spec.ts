/** The debrief that teaches: exhibits, a led discussion with its own clock, paper, and files. */
import { readFile } from 'node:fs/promises';
import { test, type Page } from '@playwright/test';
import { recordOf } from './records.ts';
import { expect, Player } from './steps.ts';

test.describe.configure({ mode: 'parallel' });

const record = recordOf({ scenario: 'water-gate-5', seat: 'KG', keyText: 'to be debriefed', signs: true });

async function openDebrief(page: Page, language: 'en' | 'ru' = 'en'): Promise<Player> {
  const player = new Player(page, language);
  await player.openDebrief(record());
  return player;
}

test('three exhibits stand there, and one tap asks what if', async ({ page }) => {
  const player = await openDebrief(page);
  await player.section('exhibits').click();
  const panel = page.getByRole('tabpanel');
  for (const exhibit of ['turning', 'missed', 'promise']) await expect(panel.getByRole('heading', { name: player.say(`debrief.exhibits.${exhibit}.title`) })).toBeVisible();
  await expect(panel.getByText(player.say('debrief.exhibits.missed.asking'))).toBeHidden();
  await player.expectAccessible('exhibits');
  await player.button('debrief.exhibits.whatIf').click();
  await expect(player.section('whatIf')).toHaveAttribute('aria-selected', 'true');
  await expect(panel.getByRole('region', { name: player.say('whatIf.outcome') }).getByRole('table')).toBeVisible();

  await player.section('bargain').click();
  await expect(panel.getByRole('img').first()).toBeVisible();
  await player.expectAccessible('at the table');
  await player.section('discuss').click();
  await player.button('debrief.discuss.question', { number: 4 }).click();
  await expect(panel.getByText(player.say('debrief.lead.step.work'))).toBeVisible();
});

test('a led debrief has a clock of its own that runs and pauses, and type for a projector', async ({ page }) => {
  const player = await openDebrief(page);
  await page.getByRole('group', { name: player.say('debrief.lead.open') }).getByRole('button', { name: player.say('debrief.lead.minutes_other', { count: 15 }) }).click();
  const dialog = page.getByRole('dialog', { name: player.say('debrief.lead.title_other', { count: 15 }) });
  const timer = dialog.getByRole('timer');
  // what the game took is none of its business: it begins with all of its minutes
  await expect(timer).toContainText(/1[45]:\d\d/);
  const before = await timer.textContent();
  await expect(timer).not.toHaveText(before ?? '');
  await player.button('debrief.lead.pause').click();
  const stands = await timer.textContent();
  await page.waitForTimeout(1500);
  expect(await timer.textContent()).toBe(stands);
  await player.expectAccessible('a led debrief');

  const steps = dialog.getByRole('list', { name: player.say('debrief.lead.agenda') }).getByRole('button');
  const count = await steps.count();
  for (let i = 0; i < count; i++) {
    await expect(steps.nth(i)).toHaveAttribute('aria-current', 'step');
    await expect(dialog.getByRole('status')).toHaveCount(0);
    expect(await tooSmall(page), `step ${i + 1}`).toEqual([]);
    // a presenter's clicker turns pages
    if (i < count - 1) await page.keyboard.press('PageDown');
  }
  await player.button('debrief.lead.back').click();
  await expect(steps.nth(count - 2)).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

/** Words that are smaller than 2.5 % of the screen's height. */
const tooSmall = (page: Page): Promise<string[]> => page.evaluate(() => {
  const least = window.innerHeight * 0.025 - 0.01;
  return [...document.querySelectorAll<HTMLElement>('dialog *')].filter((part) => {
    const hasWords = [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    return hasWords && part.getBoundingClientRect().width > 1 && part.closest('.visually-hidden') === null && Number.parseFloat(getComputedStyle(part).fontSize) < least;
  }).map((part) => `${part.tagName} ${getComputedStyle(part).fontSize} ${part.textContent?.slice(0, 40)}`);
});

test('on paper every section stands open in black on white, and nothing that can only be pressed', async ({ page }) => {
  const player = await openDebrief(page);
  await player.section('exhibits').click();
  await expect(page.getByRole('tabpanel').getByText(player.say('debrief.exhibits.missed.asking'))).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const section of ['outcome.title', 'exhibits.title', 'course.title', 'promises.title', 'bargain.title', 'goals.title', 'discuss.title']) await expect(page.getByRole('heading', { name: player.say(`debrief.${section}`), includeHidden: false })).toBeVisible();
  await expect(page.getByRole('group', { name: player.say('debrief.lead.open') })).toBeHidden();
  await expect(player.button('debrief.keep.print')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});

test('it is kept as a page without scripts, as a table and as data', async ({ page, context }) => {
  const player = await openDebrief(page, 'ru');
  await player.section('keep').click();
  const files = new Map<string, string>();
  for (const what of ['page', 'csv', 'json']) {
    const download = page.waitForEvent('download');
    await player.button(`debrief.keep.${what}`).click();
    files.set(what, await readFile(await (await download).path(), 'utf8'));
  }
  expect(JSON.parse(files.get('json') ?? '')).toMatchObject({ format: 'good-offices-debrief', debrief: { seat: 'KG', persons: ['KG'] } });
  const rows = (files.get('csv') ?? '').split('\r\n').slice(0, -1);
  expect(rows[0]).toBe('section,who,item,value,detail');
  expect(rows.filter((row) => row.startsWith('goal,KG,')).length).toBeGreaterThan(2);

  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.setContent(files.get('page') ?? '');
  await expect(alone.getByRole('heading', { name: player.say('debrief.exhibits.title') })).toBeVisible();
  await expect(alone.getByRole('button')).toHaveCount(0);
  await expect(alone.locator('script')).toHaveCount(0);
  expect(asked).toEqual([]);
  await alone.close();
});
