/** Nothing that was done is lost: reload, files, steps back, a browser that keeps nothing. */
import { readFile } from 'node:fs/promises';
import { test, type Page } from '@playwright/test';
import { recordOf } from './records.ts';
import { expect, PHONE, Player } from './steps.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: PHONE });

const KEY = 'kept in hand';
const finished = recordOf({ scenario: 'water-gate-5', seat: 'KZ', keyText: KEY });
/** The record as the game menu hands it out. */
async function savedFile(page: Page, player: Player): Promise<string> {
  await player.button('table.menu.label').click();
  const download = page.waitForEvent('download');
  await player.button('table.menu.saveFile').click();
  return readFile(await (await download).path(), 'utf8');
}

test('a reload in the middle of a season keeps offers, drafts and the lock', async ({ page }) => {
  const player = new Player(page);
  await player.begin({ scenario: 'water-gate', seat: 'KG', key: KEY, isShort: true });
  await player.press('news');
  await player.offer('TJ', 'sharedInfrastructure');
  const talks = page.getByRole('tabpanel', { name: player.say('names.phase.diplomacy') });
  await expect(talks).toContainText(player.say('diplomacy.left_other', { count: 5 }));
  const told = await talks.textContent();
  await page.reload();
  await expect(talks).toContainText(player.say('diplomacy.left_other', { count: 5 }));
  expect(await talks.textContent()).toBe(told);

  await player.press('diplomacy');
  expect(await player.order('diplomacy', 'factFinding', 'KG-TJ')).toBe(true);
  const count = page.getByRole('heading', { name: `${player.say('orders.chosen')} ${player.say('orders.count', { count: 1, max: 4 })}` });
  await expect(count).toBeVisible();
  await page.reload();
  await expect(count).toBeVisible();

  await player.lock();
  await page.reload();
  await expect(player.next('resolution').or(player.next('playing')).first()).toBeVisible();
  await expect(player.next('orders')).toBeHidden();
});

test('a saved file opens again at the same point; a damaged one says where, and costs nothing', async ({ page }) => {
  const player = new Player(page);
  await player.begin({ scenario: 'winter-light', seat: 'KZ', key: KEY, isShort: true, isBrief: true });
  await player.season();
  await player.press('news');
  const file = await savedFile(page, player);

  await player.openHome();
  const record = JSON.parse(file) as { commands: { turn: unknown }[] };
  record.commands[0] = { ...record.commands[0], turn: 'spring' };
  await player.openFile('damaged.json', JSON.stringify(record));
  await expect(page.getByRole('alert')).toContainText('commands.0.turn');
  await player.button('app.dismiss').click();
  await player.openFile('no.json', file.slice(0, 100));
  await expect(page.getByRole('alert')).toContainText('JSON');
  await expect(page.getByRole('heading', { level: 1, name: player.say('home.title') })).toBeVisible();

  await player.button('app.dismiss').click();
  await player.openFile('good.json', file);
  await expect(player.next('diplomacy')).toBeVisible();
  await expect(page.getByText(player.say('table.turn', { season: player.say('names.season.winter'), turn: 2, turns: 5 })).first()).toBeVisible();
});

test('a step back begins the turn anew, marked as rehearsed, and keeps the earlier line', async ({ page }) => {
  const player = new Player(page);
  await player.begin({ scenario: 'water-gate', seat: 'TJ', key: KEY, isShort: true, isBrief: true });
  await player.season();
  await player.button('table.menu.label').click();
  await player.button('table.menu.stepBack').click();
  await player.button('table.menu.stepBackDo', {}, page.getByRole('alertdialog')).click();
  await expect(page.getByText(player.say('table.menu.rehearsed'))).toBeVisible();
  await expect(player.next('news')).toBeVisible();
  await expect(page.getByText(/turn 1 of 5/i).first()).toBeVisible();
  await player.openHome();
  const saves = page.getByRole('button', { name: new RegExp(`^${player.say('saves.resumeOf', { title: '', seat: '' }).split(':')[0]}:`) });
  await expect(saves).toHaveCount(2);
  await expect(page.getByText(player.say('saves.rehearsed'))).toBeVisible();
});

test('from the debrief one takes the files along, looks up a source, and goes back to any turn', async ({ page }) => {
  const player = new Player(page);
  await player.openDebrief(finished());
  await player.section('keep').click();
  const files = new Map<string, string>();
  for (const what of ['record', 'meters']) {
    const download = page.waitForEvent('download');
    await player.button(`debrief.keep.${what}`).click();
    files.set(what, await readFile(await (await download).path(), 'utf8'));
  }
  expect(JSON.parse(files.get('record') ?? '')).toMatchObject({ keyText: KEY, outcome: { ended: true } });
  expect(files.get('meters')).toContain('border.KG-TJ.tension');

  await player.section('causes').click();
  await page.getByRole('tabpanel').getByRole('button', { expanded: false }).first().click();
  await page.getByRole('tabpanel').getByRole('listitem').getByRole('listitem').getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 1, name: player.say('library.title') })).toBeVisible();
  await player.button('library.back').click();
  await expect(player.section('causes')).toHaveAttribute('aria-selected', 'true');

  await player.section('keep').click();
  await page.getByRole('combobox', { name: player.say('debrief.keep.stepBackTurn') }).selectOption('2');
  await player.button('debrief.keep.stepBackGo', { turn: 2 }).click();
  await expect(player.next('news')).toBeVisible();
  await expect(page.getByText(player.say('table.menu.rehearsed'))).toBeVisible();
});

test('where the browser keeps nothing the game plays on, says so and offers the file', async ({ page }) => {
  // Private windows and strict settings refuse the database; the referee's worker is where it is used.
  await page.route(/game\.worker[^/]*\.js/, async (route) => {
    const answer = await route.fetch();
    const refusal = `Object.defineProperty(self, 'indexedDB', { get() { throw new DOMException('The user denied permission.', 'SecurityError'); } });`;
    await route.fulfill({ response: answer, body: refusal + (await answer.text()) });
  });
  const player = new Player(page);
  await player.openHome();
  await expect(page.getByText(player.say('app.storage.blocked'))).toBeVisible();
  await player.begin({ scenario: 'water-gate', seat: 'UZ', key: KEY, isShort: true, isBrief: true });
  expect(await player.season()).toBe(true);
  const download = page.waitForEvent('download');
  await player.button('app.storage.save').click();
  const record = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { hashes: unknown[] };
  expect(record.hashes).toHaveLength(2);
});
