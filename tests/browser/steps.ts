/** What a person does in the game, by roles and names only. */
import AxeBuilder from '@axe-core/playwright';
import { expect as patient, type Locator, type Page } from '@playwright/test';
import { scenarioText, startsWith, wordsOf, type Language, type Params } from './texts.ts';

/** The two sizes that every screen has to fit. */
export const DESK = { width: 1440, height: 900 } as const;
export const PHONE = { width: 360, height: 640 } as const;

/** A slow machine takes its time over a season. */
export const expect = patient.configure({ timeout: 20_000 });

/** More offers than five delegations put before one in a season. */
const MOST_OFFERS = 20;

export interface Start {
  readonly scenario: 'water-gate' | 'winter-light';
  readonly seat: string;
  /** Same key and same decisions, same game. */
  readonly key: string;
  /** The five-turn variant. */
  readonly isShort?: boolean;
  /** Delegations of the computer that think briefly, where their thoughts are not what is looked at. */
  readonly isBrief?: boolean;
  readonly keepGuide?: boolean;
}
/** What a person does in a season; nothing where left out. */
export interface Season {
  readonly diplomacy?: () => Promise<void>;
  readonly orders?: () => Promise<void>;
  readonly reflection?: () => Promise<void>;
}
type Step = 'news' | 'diplomacy' | 'orders' | 'resolution' | 'reflection';

export class Player {
  readonly page: Page;
  readonly language: Language;
  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
  }

  say(key: string, params?: Params): string {
    return wordsOf(this.language, key, params);
  }
  button(key: string, params?: Params, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name: this.say(key, params), exact: true });
  }
  /** The one next step of a phase. */
  next(step: Step | 'playing' | 'ended'): Locator {
    return this.button(`table.next.${step}`);
  }
  /** A section of the debrief. */
  section(name: string): Locator {
    return this.page.getByRole('tab', { name: this.say(`debrief.sections.${name}`) });
  }

  async openHome(): Promise<void> {
    // English is what the browser of the tests asks for by itself.
    await this.page.goto(this.language === 'en' ? '/' : `/?lang=${this.language}`);
    await expect(this.page.getByRole('heading', { level: 1, name: this.say('home.title') })).toBeVisible();
  }
  async openBriefing(scenario: Start['scenario'], isShort = false): Promise<void> {
    await this.openHome();
    if (isShort) await this.page.getByRole('group', { name: this.say('home.length') }).getByRole('radio').last().check();
    await this.page.getByRole('button', { name: this.say('home.briefOf', { title: scenarioText(this.language, scenario, 'title') }) }).click();
    await expect(this.button('briefing.start')).toBeVisible();
  }
  /** From the start page through the briefing to the first news. */
  async begin({ scenario, seat, key, isShort = false, isBrief = false, keepGuide = false }: Start): Promise<void> {
    await this.openBriefing(scenario, isShort);
    await this.page.getByRole('radio', { name: this.say(`names.state.${seat}`) }).check();
    if (isBrief) await this.chooseBrief();
    await this.button('briefing.more').click();
    await this.page.getByRole('textbox', { name: this.say('briefing.key') }).fill(key);
    await this.button('briefing.start').click();
    await expect(this.next('news')).toBeVisible();
    if (!keepGuide) await this.button('guide.skip').click();
  }

  /** In the briefing: the computer's delegations think briefly. */
  async chooseBrief(): Promise<void> {
    await this.page.getByRole('button', { name: startsWith(this.say('briefing.level.label')) }).click();
    await this.page.getByRole('radio', { name: this.say('briefing.level.brief') }).check();
  }
  /** From the start page, a file that somebody kept. */
  async openFile(name: string, content: string): Promise<void> {
    // a page that has just come may miss a click: whoever sees that nothing opens clicks again
    await expect(async () => {
      const [chooser] = await Promise.all([this.page.waitForEvent('filechooser', { timeout: 5_000 }), this.button('home.open').click()]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    }).toPass();
  }
  /** Opens the record of a game that is over, which leads to its debrief. */
  async openDebrief(record: string): Promise<void> {
    await this.openHome();
    await this.openFile('record.json', record);
    await expect(this.section('outcome')).toBeVisible();
  }

  /** Presses the next step and says yes to the question that may come with it. */
  async press(step: Step): Promise<void> {
    await this.next(step).click();
    const question = this.page.getByRole('alertdialog');
    const yes = step === 'orders' ? 'orders.lockDo' : 'diplomacy.lapseDo';
    // Either the phase has passed, which hides its button, or a question stands before it.
    await expect(async () => {
      if (await question.isVisible()) await this.button(yes, {}, question).click({ timeout: 2_000 });
      await expect(this.next(step)).toBeHidden({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
  }
  /** Seals the orders and skips the map's account of the season. */
  async lock(): Promise<void> {
    await this.press('orders');
    const on = this.next('resolution').or(this.next('ended')).or(this.section('outcome'));
    await expect(this.next('playing').or(on).first()).toBeVisible();
    await this.skipPlaying();
    await expect(on.first()).toBeVisible();
  }
  /** Skips the map's account of a season, unless it comes to its end by itself meanwhile. */
  async skipPlaying(): Promise<void> {
    const playing = this.next('playing');
    await expect(async () => {
      if (await playing.isVisible()) await playing.click({ timeout: 2_000 });
      await expect(playing).toBeHidden({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
  }
  /** One season from its news; false when the game ended with it. */
  async season({ diplomacy, orders, reflection }: Season = {}): Promise<boolean> {
    await this.press('news');
    await diplomacy?.();
    await this.press('diplomacy');
    await orders?.();
    await this.lock();
    if (!(await this.next('resolution').isVisible())) return false;
    await this.press('resolution');
    const isOver = this.next('ended').or(this.section('outcome'));
    await expect(this.next('reflection').or(isOver).first()).toBeVisible();
    if (!(await this.next('reflection').isVisible())) return false;
    await reflection?.();
    await this.press('reflection');
    await expect(this.next('news').or(isOver).first()).toBeVisible();
    return this.next('news').isVisible();
  }
  /** Plays on, season by season, until the debrief stands open. */
  async toTheEnd(season?: Season): Promise<void> {
    while (await this.season(season));
    const on = this.next('ended');
    if (await on.isVisible()) await on.click();
    await expect(this.section('outcome')).toBeVisible();
  }

  /** Accepts every offer on the table that can be. */
  async acceptAll(): Promise<void> {
    // what has been agreed elsewhere can't be accepted, and says so
    const accept = this.button('diplomacy.accept').and(this.page.locator(':enabled'));
    // an answer may bring another version to light, or show that the same has been agreed elsewhere: no count can be foretold
    for (let n = 0; n < MOST_OFFERS && (await accept.count()) > 0; n++) {
      await accept.first().click();
      await expect(this.whenDone()).toBeEnabled();
    }
  }
  /** What ends a delegation's part of the talks; it waits while an answer is under way. */
  protected whenDone(): Locator {
    return this.next('diplomacy');
  }
  /** Offers one clause, as it comes, to one delegation. */
  async offer(to: string, clause: string): Promise<void> {
    await this.button('diplomacy.newOffer').click();
    await this.page.getByRole('checkbox', { name: this.say(`names.state.${to}`) }).check();
    await this.button(`names.clause.${clause}.title`).click();
    await this.button('diplomacy.compose.send').click();
    await expect(this.button('diplomacy.newOffer')).toBeVisible();
  }
  /** Adds an order of `kind`, at `border` where one can be chosen; false when none can be given. */
  async order(family: string, kind: string, border?: string): Promise<boolean> {
    const shelf = this.page.getByRole('button', { name: startsWith(this.say(`names.family.${family}`)) }).first();
    await this.unfold(shelf);
    const title = this.page.getByRole('button', { name: startsWith(this.say(`names.order.${kind}.title`)) }).and(this.page.locator('[aria-expanded]'));
    const row = this.page.getByRole('listitem').filter({ has: title });
    if ((await row.count()) === 0) return false;
    await this.unfold(row.getByRole('button').first());
    const place = row.getByRole('combobox', { name: this.say('orders.where.border') });
    if (border !== undefined && (await place.isVisible()) && (await place.isEnabled())) await place.selectOption(border);
    const add = row.getByRole('button', { name: startsWith(this.say('orders.add')) });
    const isOpen = (await add.isVisible()) && (await add.isEnabled());
    if (isOpen) await add.click();
    return isOpen;
  }

  /** Opens a fold. What stands above it may grow at that moment, so that a click misses, as a finger would: then once more. */
  async unfold(head: Locator): Promise<void> {
    await expect(async () => {
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
      await expect(head).toHaveAttribute('aria-expanded', 'true', { timeout: 2000 });
    }).toPass({ timeout: 20_000 });
  }

  /** Nothing that a screen reader or a keyboard would stumble over. */
  async expectAccessible(where: string): Promise<void> {
    // What is still fading in has a contrast that nobody reads: wait for what comes to an end.
    const isThere = await this.page.evaluate(async () => {
      await Promise.allSettled(document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Infinity).map((a) => a.finished));
      return 'axe' in window;
    });
    // No page has frames, so that all is read in the page itself; what reads it is brought once, and reports only what is wrong in full.
    const axe = new AxeBuilder(isThere ? { page: this.page, axeSource: '0' } : { page: this.page });
    const { violations } = await axe.setLegacyMode().options({ resultTypes: ['violations'] }).analyze();
    expect.soft(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 120)) })), where).toEqual([]);
  }
  /** Nothing sticks out sideways, once what follows the size of the window has followed it. */
  async expectNoOverflow(where: string): Promise<void> {
    const over = (): Promise<number> => this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.soft.poll(over, { message: `${where}: pixels too wide`, timeout: 5000 }).toBeLessThanOrEqual(0);
  }
  /** Both, at a desk and on a phone; without `isEach` barriers are looked for at a desk in English and on a phone in Russian, which is each size and each language once. */
  async expectFitsEverywhere(where: string, isEach = false): Promise<void> {
    for (const size of [DESK, PHONE]) {
      const at = `${where} at ${size.width}×${size.height}`;
      await this.page.setViewportSize(size);
      await this.expectNoOverflow(at);
      if (isEach || (size === DESK) === (this.language === 'en')) await this.expectAccessible(at);
    }
  }
}
