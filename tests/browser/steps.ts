/** What a person does in the game, by roles and names only. */
import AxeBuilder from '@axe-core/playwright';
import { expect as patient, type Locator, type Page } from '@playwright/test';
import { scenarioText, startsWith, wordsOf, type Language, type Params } from './texts.ts';

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
  async begin({ scenario, seat, key, isShort = false, keepGuide = false }: Start): Promise<void> {
    await this.openBriefing(scenario, isShort);
    await this.page.getByRole('radio', { name: this.say(`names.state.${seat}`) }).check();
    await this.button('briefing.more').click();
    await this.page.getByRole('textbox', { name: this.say('briefing.key') }).fill(key);
    await this.button('briefing.start').click();
    await expect(this.next('news')).toBeVisible();
    if (!keepGuide) await this.button('guide.skip').click();
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
    if (await this.next('playing').isVisible()) await this.next('playing').click();
    await expect(on.first()).toBeVisible();
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

  /** Accepts every offer on the table. */
  async acceptAll(): Promise<void> {
    const accept = this.button('diplomacy.accept');
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
    await this.page.evaluate(() => Promise.allSettled(document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Infinity).map((a) => a.finished)));
    // only what is wrong is reported in full: that is all that is looked at, and much faster
    const { violations } = await new AxeBuilder({ page: this.page }).options({ resultTypes: ['violations'] }).analyze();
    expect.soft(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 120)) })), where).toEqual([]);
  }
  /** Nothing sticks out sideways. */
  async expectNoOverflow(where: string): Promise<void> {
    const over = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(over, `${where}: pixels too wide`).toBeLessThanOrEqual(0);
  }
}
