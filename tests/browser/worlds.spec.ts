/** After the game: one decision changed, and several games beside each other. */
import { readFile } from 'node:fs/promises';
import { test, type Locator, type Page } from '@playwright/test';
import { recordOf } from './records.ts';
import { expect, Player } from './steps.ts';
import { startsWith } from './texts.ts';

test.describe.configure({ mode: 'parallel' });

/** A game with decisions to change. */
const decided = recordOf({ scenario: 'water-gate-5', seat: 'KG', keyText: 'what if', orders: ['mobilise', 'factFinding'] });
/** Two games with the same luck, whose persons did otherwise. */
const silent = recordOf({ scenario: 'winter-light-5', seat: 'KZ', keyText: 'two worlds' });
const signed = recordOf({ scenario: 'winter-light-5', seat: 'KZ', keyText: 'two worlds', signs: true });

/** Milliseconds within which a question is to be answered. */
const PROMISED = 2000;
/** The table of the two worlds, or of several. */
const outcomes = (page: Page, player: Player, key: string): Locator => page.getByRole('region', { name: player.say(key), exact: true }).getByRole('table');
test('one changes a decision of a finished game, sees both worlds, and plays on from there', async ({ page }) => {
  const player = new Player(page);
  await player.openDebrief(decided());
  await player.section('whatIf').click();
  const suggested = page.getByRole('list', { name: player.say('whatIf.suggested') }).getByRole('button');
  await expect(suggested.first()).toBeVisible();

  // by keyboard alone
  await suggested.first().focus();
  const asked = Date.now();
  await page.keyboard.press('Enter');
  const table = outcomes(page, player, 'whatIf.outcome');
  await expect(table).toBeVisible();
  expect(Date.now() - asked, 'milliseconds until both worlds stood there').toBeLessThan(PROMISED);
  await expect(suggested.first()).toHaveAttribute('aria-pressed', 'true');
  for (const world of ['happened', 'changed']) await expect(table.getByRole('columnheader', { name: player.say(`whatIf.world.${world}`) })).toBeVisible();
  await expect(page.getByRole('tabpanel').getByRole('heading', { name: startsWith(player.say('whatIf.part.title', { turn: '' })) })).toBeVisible();
  await expect(page.getByRole('tabpanel').getByRole('img').first()).toBeVisible();
  await player.expectAccessible('two worlds');

  await page.getByRole('radio', { name: player.say('whatIf.others.answer') }).check();
  await expect(page.getByText(startsWith(player.say('whatIf.computersFrom', { turn: '' }).split(' ')[0] ?? '')).last()).toBeVisible();

  await player.button('whatIf.own').click();
  await page.getByRole('combobox', { name: player.say('whatIf.ask.turn') }).selectOption('2');
  await player.button('whatIf.ask.go').click();
  const on = player.button('whatIf.playOn', { turn: 3 });
  await expect(on).toBeVisible();
  await on.click();
  await expect(player.next('news')).toBeVisible();
  await expect(page.getByText(/turn 3 of 5/i).first()).toBeVisible();
  await expect(page.getByText(player.say('table.menu.rehearsed'))).toBeVisible();
});

test('two games with the same luck are compared, a damaged file is left out with its reason', async ({ page }) => {
  const player = new Player(page);
  for (const record of [silent, signed]) await player.openDebrief(record());
  await player.openHome();
  await player.button('saves.compare').click();
  await expect(page.getByText(player.say('worlds.none'))).toBeVisible();
  const games = page.getByRole('checkbox');
  await expect(games).toHaveCount(2);
  await games.first().check();
  await expect(page.getByText(player.say('worlds.one'))).toBeVisible();
  await games.last().check();
  const table = outcomes(page, player, 'worlds.outcomes');
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  for (const other of ['A', 'B']) await expect(page.getByText(player.say('worlds.sameLuck', { worlds: other }))).toBeVisible();
  const charts = page.getByRole('img');
  await expect(charts.first()).toBeVisible();
  const drawn = await charts.count();
  await page.getByRole('combobox', { name: player.say('debrief.course.subject') }).selectOption({ label: player.say('names.state.UZ') });
  await expect(charts).not.toHaveCount(drawn);
  await page.getByRole('button', { name: startsWith(player.say('debrief.course.table')) }).click();
  await expect(page.getByRole('row').filter({ hasText: player.say('debrief.course.start') }).first()).toBeVisible();

  const chooser = page.waitForEvent('filechooser');
  await player.button('worlds.addFiles').click();
  await (await chooser).setFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"format":') });
  await expect(page.getByText(player.say('worlds.leftOut'))).toBeVisible();
  await expect(page.getByText(player.say('worlds.fault.badFile'))).toBeVisible();
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  await player.expectAccessible('parallel worlds');
  await player.expectNoOverflow('parallel worlds');

  const download = page.waitForEvent('download');
  await player.button('worlds.csv').click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.split('\r\n').slice(1, -1).map((line) => line[0])).toEqual([...Array<string>(6).fill('A'), ...Array<string>(6).fill('B')]);
});
