/** Every screen and phase, at a desk and on a phone: no barrier, nothing too wide, nothing fetched from elsewhere. */
import { test } from '@playwright/test';
import { expect, Player } from './steps.ts';
import { startsWith, type Language } from './texts.ts';

type Visit = (where: string) => Promise<void>;

/** Walks through all that there is to see, and calls `visit` at each place. */
async function tour(player: Player, visit: Visit): Promise<void> {
  const { page } = player;
  const sheet = async (open: () => Promise<void>, where: string): Promise<void> => {
    await open();
    await expect(page.getByRole('dialog')).toBeVisible();
    await visit(where);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  await player.openHome();
  await visit('start page');
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
  await player.expectNoOverflow('library: every item of the papers');
  // A few items have all that any has, and are read for barriers much faster than all.
  await panel.getByRole('combobox', { name: player.say('library.papers.kind') }).selectOption('claim');
  await panel.getByRole('combobox', { name: player.say('library.papers.place') }).selectOption('parameter');
  await expect(panel.getByRole('status')).toHaveText(player.say('library.papers.found_other', { count: 4 }));
  await visit('library: some items of the papers');
  await sheet(() => place('parameter', 'library.papers.parameters.misperceptionShare').click(), 'a place where items are met');
  await sheet(() => place('term', 'glossary.misperception.term').click(), 'a term that an item leads to');
  await player.openBriefing('water-gate', true);
  await visit('briefing');
  await page.getByRole('radio', { name: player.say('names.state.KG') }).check();
  await player.button('briefing.start').click();
  await expect(player.next('news')).toBeVisible();
  await visit('news with the guide');
  await player.button('guide.skip').click();
  await visit('news');
  await sheet(() => player.button('table.menu.label').click(), 'game menu');

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
  await sheet(() => why.last().click(), 'why');
  await player.press('resolution');
  await visit('reflection');
  await player.press('reflection');
  await player.toTheEnd();
  for (const name of ['outcome', 'course', 'causes', 'promises', 'goals', 'expectations', 'whatIf', 'discuss', 'keep']) {
    await player.section(name).click();
    await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toBeVisible();
    await visit(`debrief: ${name}`);
  }
  await player.section('whatIf').click();
  await page.getByRole('list', { name: player.say('whatIf.suggested') }).getByRole('button').first().click();
  await expect(page.getByRole('tabpanel').getByRole('heading', { level: 3 }).first()).toBeVisible();
  await visit('debrief: two worlds');
  await player.section('keep').click();
  await player.button('worlds.compare').click();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await visit('parallel worlds');
}

test.describe.configure({ mode: 'parallel' });

const places: readonly (readonly [number, number, Language])[] = [[1440, 900, 'en'], [360, 640, 'en'], [360, 640, 'ru']];
for (const [width, height, language] of places) {
  test(`every screen at ${width}×${height} in ${language}`, async ({ page, baseURL }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    const elsewhere: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(String(baseURL)) && !/^(?:data|blob):/.test(request.url())) elsewhere.push(request.url());
    });
    await page.setViewportSize({ width, height });
    const player = new Player(page, language);
    await tour(player, async (where) => {
      await player.expectNoOverflow(where);
      // Names differ between languages, roles and contrast do not: once for each size is enough.
      if (language === 'en') await player.expectAccessible(where);
    });
    expect({ faults, elsewhere }).toEqual({ faults: [], elsewhere: [] });
  });
}
