/** Every screen and phase, at a desk and on a phone: no barrier, nothing too wide, nothing fetched from elsewhere. */
import { test, type Page } from '@playwright/test';
import { recordOf } from './records.ts';
import { DESK, expect, PHONE, Player } from './steps.ts';
import { startsWith, type Language } from './texts.ts';

test.describe.configure({ mode: 'parallel' });

/** The debrief is shown of a game in which somebody signed what was offered. */
const record = recordOf({ scenario: 'water-gate-5', seat: 'KG', keyText: 'every screen', signs: true });

/** What goes wrong behind a page while it is looked at. */
function watch(page: Page, baseURL: string | undefined): { readonly faults: string[]; readonly elsewhere: string[] } {
  const seen = { faults: [] as string[], elsewhere: [] as string[] };
  page.on('pageerror', (error) => seen.faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(String(baseURL)) && !/^(?:data|blob):/.test(request.url())) seen.elsewhere.push(request.url());
  });
  return seen;
}
const NOTHING = { faults: [], elsewhere: [] };

/** Opens what lies over the page, calls `visit`, and closes it. */
async function sheet({ page }: Player, open: Promise<void>, visit: () => Promise<void>): Promise<void> {
  await open;
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

for (const language of ['en', 'ru'] as const) {
  test(`what stands around a game, in ${language}`, async ({ page, baseURL }) => {
    const seen = watch(page, baseURL);
    const player = new Player(page, language);
    const visit = (where: string): Promise<void> => player.expectFitsEverywhere(where);
    await player.openHome();
    await visit('start page');
    await player.openBriefing('water-gate', true);
    await visit('briefing');
    await player.openHome();
    await player.button('home.explore').click();
    const panel = page.getByRole('tabpanel');
    for (const part of ['glossary', 'papers', 'timeline', 'sources', 'model', 'credits', 'notes']) {
      await page.getByRole('tab', { name: player.say(`library.tabs.${part}`), exact: true }).click();
      await expect(panel.getByRole('button').first()).toBeVisible();
      await visit(`library: ${part}`);
    }
    await page.getByRole('tab', { name: player.say('library.tabs.timeline') }).click();
    await panel.getByRole('button', { name: player.say('library.timeline.hammarskjold.title') }).click();
    await expect(panel.getByText(player.say('library.timeline.hammarskjold.text'))).toBeVisible();
    await visit('library: a moment of the timeline');
    await page.getByRole('tab', { name: player.say('library.tabs.papers') }).click();
    const place = (kind: string, key: string) => panel.getByRole('button', { name: `${player.say(`library.papers.places.${kind}`)} ${player.say(key)}`, exact: true });
    for (const paper of ['A', 'B']) await panel.getByRole('button', { name: startsWith(player.say(`library.papers.shelf${paper}`)) }).click();
    await expect(panel.getByRole('list', { name: player.say('library.papers.placesOf', { id: 'B46' }) })).toBeVisible();
    for (const size of [DESK, PHONE]) {
      await page.setViewportSize(size);
      await player.expectNoOverflow(`library: every item of the papers at ${size.width}`);
    }
    // A few items have all that any has, and are read for barriers much faster than all.
    await panel.getByRole('combobox', { name: player.say('library.papers.kind') }).selectOption('claim');
    await panel.getByRole('combobox', { name: player.say('library.papers.place') }).selectOption('parameter');
    await expect(panel.getByRole('status')).toHaveText(player.say('library.papers.found_other', { count: 4 }));
    await visit('library: some items of the papers');
    await sheet(player, place('parameter', 'library.papers.parameters.misperceptionShare').click(), () => visit('a place where items are met'));
    await sheet(player, place('term', 'glossary.misperception.term').click(), () => visit('a term that an item leads to'));
    expect(seen).toEqual(NOTHING);
  });

  test(`every section of a debrief, in ${language}`, async ({ page, baseURL }) => {
    const seen = watch(page, baseURL);
    const player = new Player(page, language);
    const visit = (where: string): Promise<void> => player.expectFitsEverywhere(where);
    await player.openDebrief(record());
    for (const name of ['outcome', 'exhibits', 'course', 'causes', 'promises', 'bargain', 'goals', 'expectations', 'discuss', 'keep', 'whatIf']) {
      await player.section(name).click();
      await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toBeVisible();
      await visit(`debrief: ${name}`);
    }
    await page.getByRole('list', { name: player.say('whatIf.suggested') }).getByRole('button').first().click();
    await expect(page.getByRole('tabpanel').getByRole('heading', { level: 3 }).first()).toBeVisible();
    await visit('debrief: two worlds');
    await player.section('keep').click();
    await player.button('worlds.compare').click();
    await expect(page.getByRole('checkbox').first()).toBeChecked();
    await visit('parallel worlds');
    expect(seen).toEqual(NOTHING);
  });
}

// A table that changes between wide and narrow begins anew what was open: each size has a game of its own.
const places: readonly (readonly [typeof DESK | typeof PHONE, Language])[] = [[DESK, 'en'], [PHONE, 'en'], [PHONE, 'ru']];
for (const [size, language] of places) {
  test(`every phase of a season at ${size.width}×${size.height} in ${language}`, async ({ page, baseURL }) => {
    const seen = watch(page, baseURL);
    await page.setViewportSize(size);
    const player = new Player(page, language);
    const visit = async (where: string): Promise<void> => {
      await player.expectNoOverflow(where);
      await player.expectAccessible(where);
    };
    await player.begin({ scenario: 'water-gate', seat: 'KG', key: 'every phase', isShort: true, keepGuide: true });
    await visit('news with the guide');
    await player.button('guide.skip').click();
    await visit('news');
    await sheet(player, player.button('table.menu.label').click(), () => visit('game menu'));

    await player.press('news');
    await visit('diplomacy');
    await player.button('diplomacy.newOffer').click();
    await page.getByRole('checkbox', { name: player.say('names.state.TJ') }).check();
    await player.button('names.clause.confidenceMeasures.title').click();
    await visit('an offer being written');
    await player.button('diplomacy.compose.send').click();
    await expect(player.button('diplomacy.newOffer')).toBeVisible();
    await visit('diplomacy with an offer');

    await player.press('diplomacy');
    await player.order('deployment', 'requestDeployment');
    await player.order('diplomacy', 'factFinding', 'KG-TJ');
    await visit('orders');
    await player.lock();
    await visit('resolution');
    const why = page.getByRole('button', { name: startsWith(player.say('names.meter.approval')) }).and(page.locator(':visible'));
    await sheet(player, why.last().click(), () => visit('why'));
    await player.press('resolution');
    await visit('reflection');
    expect(seen).toEqual(NOTHING);
  });
}
