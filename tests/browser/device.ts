/** One device that several delegations share: how it is set up, passed on and given back. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { SEATS, type SeatId } from '../../src/engine/names.ts';
import type { SeatView } from '../../src/protocol/view.ts';
import { expect, Player, type Start } from './steps.ts';
import { startsWith } from './texts.ts';

interface Sharing {
  readonly scenario: Start['scenario'];
  readonly seats: readonly SeatId[];
  /** Drawn by the page where left out. */
  readonly key?: string;
}

export class Device extends Player {
  name(seat: SeatId): string {
    return this.say(`names.seat.${seat}`);
  }
  /** A sentence about a delegation, whose name bends in some languages; the envoy has sentences of its own. */
  about(key: string, seat: SeatId): RegExp {
    if (seat === 'ENVOY') return new RegExp(`^${this.say(`${key}Envoy`)}$`);
    return new RegExp(`^${this.say(key).replace(/\{\{.*?\}\}/, `${this.name(seat)}\\p{L}*`)}$`, 'u');
  }
  /** The variant of five turns, the computer's delegations brief. */
  async shareTable({ scenario, seats, key }: Sharing): Promise<void> {
    await this.openBriefing(scenario, true);
    await this.page.getByRole('radio', { name: this.say('briefing.mode.screen') }).check();
    for (const seat of SEATS) await this.page.getByRole('checkbox', { name: this.name(seat) }).setChecked(seats.includes(seat));
    await this.chooseBrief();
    if (key !== undefined) {
      await this.button('briefing.more').click();
      await this.page.getByRole('textbox', { name: this.say('briefing.key') }).fill(key);
    }
    await this.button('briefing.startOf.screen').click();
    await expect(this.next('news')).toBeVisible();
  }

  /** Behind the curtain to a seat, whoever is called; its role sheet opens by itself the first time. */
  async sit(seat: SeatId): Promise<void> {
    const open = this.page.getByRole('button', { name: this.about('screen.open', seat) });
    const pass = this.page.getByRole('button', { name: this.about('screen.passTo', seat) });
    await expect(open.or(pass).or(this.button('screen.backToPublic')).first()).toBeVisible();
    if (!(await open.isVisible())) {
      await this.toPublic();
      await pass.click();
    }
    await open.click();
    await expect(this.page.getByRole('button', { name: this.say('briefing.role') }).first()).toBeVisible();
    const sheet = this.page.getByRole('dialog');
    if (await sheet.isVisible()) await this.button('app.close', {}, sheet).click();
    if (await this.button('guide.skip').isVisible()) await this.button('guide.skip').click();
  }
  async give(): Promise<void> {
    await this.button('screen.give').click();
    await expect(this.button('screen.give')).toBeHidden();
  }
  /** Where the device goes from hand to hand, it is handed back. */
  protected override whenDone(): Locator {
    return this.button('screen.give');
  }
  /** What a delegation does while the device is its. */
  async turn(seat: SeatId, act: () => Promise<void>): Promise<void> {
    await this.sit(seat);
    await act();
    await this.give();
  }
  async toPublic(): Promise<void> {
    const back = this.button('screen.backToPublic');
    if (await back.isVisible()) await back.click();
  }
  /** Seals a delegation's orders; who comes next is called by the device itself. */
  async lockAs(seat: SeatId, orders?: () => Promise<void>): Promise<void> {
    await this.sit(seat);
    await orders?.();
    await this.button('table.next.orders').click();
    const question = this.page.getByRole('alertdialog');
    const on = this.page.getByRole('button', { name: startsWith(this.say('screen.open').replace(/\{\{.*$/s, '')) }).or(this.next('playing')).or(this.next('resolution')).or(this.next('ended'));
    await expect(question.or(on).first()).toBeVisible();
    if (await question.isVisible()) await this.button('orders.lockDo', {}, question).click();
    await expect(on.first()).toBeVisible();
  }

  /** Opens the host's controls, by their button or by their one key, which works while a delegation sits there too. */
  async host(tab: 'time' | 'plan' | 'seats' | 'injects' | 'game', by: 'button' | 'key' = 'button'): Promise<void> {
    const drawer = this.page.getByRole('dialog', { name: this.say('host.title') });
    // a page that has just come may miss a key
    await expect(async () => {
      if (!(await drawer.isVisible())) await (by === 'key' ? this.page.keyboard.press('h') : this.button('screen.host').click());
      await this.page.getByRole('tab', { name: this.say(`host.tabs.${tab}`), exact: true }).click({ timeout: 5_000 });
    }).toPass();
  }
  async closeHost(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }
  async openProjector(): Promise<Page> {
    await this.host('game');
    const [window] = await Promise.all([this.page.context().waitForEvent('page'), this.button('host.openProjector').click()]);
    await this.closeHost();
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
    return window;
  }
  /** The host ends the game where it stands. */
  async endEarly(): Promise<void> {
    await this.host('game');
    await this.button('host.endEarly').click();
    await this.button('host.endEarly', {}, this.page.getByRole('alertdialog')).click();
    await expect(this.section('outcome')).toBeVisible();
  }
  /** From the news to the orders; the host closes the talks before anybody has come. */
  async skipTalks(): Promise<void> {
    await this.next('news').click();
    await expect(this.next('news')).toBeHidden();
    await this.host('seats');
    await this.button('host.closePhase').click();
    await this.button('host.closePhase', {}, this.page.getByRole('alertdialog')).click();
    await this.closeHost();
  }
  /** Past the map's account of the season to what happened in it. */
  async toResults(): Promise<void> {
    await expect(this.next('playing').or(this.next('resolution')).first()).toBeVisible();
    await this.skipPlaying();
    await expect(this.next('resolution').or(this.next('reflection')).first()).toBeVisible();
  }
  /** From the orders, all sealed, to the news of the next season; false when the debrief stands open instead. */
  async toNews(): Promise<boolean> {
    const isOver = this.next('ended');
    await expect(this.next('playing').or(this.next('resolution')).or(isOver).first()).toBeVisible();
    await this.skipPlaying();
    // where its end comes under a press that was to skip it, that press has gone on
    await expect(this.next('resolution').or(this.next('reflection')).or(isOver).first()).toBeVisible();
    if (await isOver.isVisible()) {
      await isOver.click();
      await expect(this.section('outcome')).toBeVisible();
      return false;
    }
    if (await this.next('resolution').isVisible()) await this.next('resolution').click();
    await this.next('reflection').click();
    await expect(this.next('news')).toBeVisible();
    return true;
  }
}

/** Remembers every view that a page's worker or a projector's channel sends it. */
export async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    const Real = window.Worker;
    window.Worker = class extends Real {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        this.addEventListener('message', ({ data }) => heard.push(data.answer));
      }
    };
    const Channel = window.BroadcastChannel;
    window.BroadcastChannel = class extends Channel {
      constructor(name: string) {
        super(name);
        this.addEventListener('message', ({ data }) => heard.push(data.view));
      }
    };
  });
}
export const viewsHeard = (page: Page): Promise<SeatView[]> =>
  page.evaluate(() => (window as unknown as { heard: (object | null | undefined)[] }).heard.filter((one) => one !== null && one !== undefined && 'players' in one) as unknown as SeatView[]);
