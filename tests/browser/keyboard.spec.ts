/** A whole game on a phone's screen without a pointer, to its debrief, with an agreement on the way. */
import { test, type Locator } from '@playwright/test';
import { choose, use, useWhileThere } from './keyboard.ts';
import { keyThatSigns } from './keys.ts';
import { expect, PHONE, Player } from './steps.ts';
import { scenarioText, startsWith } from './texts.ts';

test.use({ viewport: PHONE });

/** A deal of one clause may take this many steps. */
const STEPS = 4;
const OFFER = { scenario: 'water-gate-5', from: 'KG', to: 'TJ', clause: { type: 'hotlineFactFinding', border: 'KG-TJ' } } as const;

test('a whole game is played by keyboard alone, an agreement made in four steps', async ({ page }) => {
  test.setTimeout(180_000);
  const player = new Player(page);
  const by = (target: Locator, key?: string): Promise<void> => use(page, target, key);
  const question = page.getByRole('alertdialog');
  /** The next step of a phase, and yes to the question that may come with it. */
  const on = async (step: 'diplomacy' | 'orders', yes: string, then: Locator): Promise<void> => {
    await by(player.next(step));
    await expect(question.or(then).first()).toBeVisible();
    if (await question.isVisible()) await by(player.button(yes, {}, question));
    await expect(then.first()).toBeVisible();
  };

  await test.step('a game is chosen and begun', async () => {
    await player.openHome();
    await choose(page, page.getByRole('group', { name: player.say('home.length') }).getByRole('radio').last());
    await by(page.getByRole('button', { name: player.say('home.briefOf', { title: scenarioText('en', 'water-gate', 'title') }) }));
    await choose(page, page.getByRole('radio', { name: player.say(`names.state.${OFFER.from}`) }));
    await by(page.getByRole('button', { name: startsWith(player.say('briefing.level.label')) }));
    await choose(page, page.getByRole('radio', { name: player.say('briefing.level.brief') }));
    await by(player.button('briefing.more'));
    await by(page.getByRole('textbox', { name: player.say('briefing.key') }), 'Control+a');
    await page.keyboard.type(keyThatSigns(OFFER));
    await by(player.button('briefing.start'));
    await by(player.button('guide.skip'));
  });

  const isOver = player.next('ended').or(player.section('outcome'));
  for (let turn = 1; !(await isOver.first().isVisible()); turn++) {
    await test.step(`turn ${turn}`, async () => {
      await by(player.next('news'));
      if (turn === 1) {
        const steps: readonly (readonly [Locator, string?])[] = [
          [player.button('diplomacy.newOffer')],
          [page.getByRole('checkbox', { name: player.say(`names.state.${OFFER.to}`) }), 'Space'],
          [player.button(`names.clause.${OFFER.clause.type}.title`)],
          [player.button('diplomacy.compose.send')],
        ];
        expect(steps.length).toBeLessThanOrEqual(STEPS);
        for (const [target, key] of steps) await by(target, key);
        await expect(page.getByRole('listitem').filter({ hasText: player.say(`names.state.${OFFER.to}`) }).filter({ hasText: player.say('diplomacy.state.signed') }).first()).toBeVisible();
      }
      await on('diplomacy', 'diplomacy.lapseDo', player.next('orders'));
      if (turn === 1) {
        await by(page.getByRole('button', { name: startsWith(player.say('names.family.unilateral')) }).first());
        await by(page.getByRole('button', { name: startsWith(player.say('names.order.accuse.title')) }));
        await by(page.getByRole('button', { name: startsWith(player.say('orders.add')) }));
      }
      await on('orders', 'orders.lockDo', player.next('playing').or(player.next('resolution')).or(isOver));
      await useWhileThere(page, player.next('playing'));
      await expect(player.next('resolution').or(isOver).first()).toBeVisible();
      if (!(await player.next('resolution').isVisible())) return;
      await by(player.next('resolution'));
      await expect(player.next('reflection').or(isOver).first()).toBeVisible();
      if (!(await player.next('reflection').isVisible())) return;
      if (turn === 1) await choose(page, page.getByRole('radio').first());
      await by(player.next('reflection'));
      await expect(player.next('news').or(isOver).first()).toBeVisible();
    });
  }
  if (await player.next('ended').isVisible()) await by(player.next('ended'));

  await test.step('the debrief tells of the agreement', async () => {
    await expect(player.section('outcome')).toBeVisible();
    // Of a row of tabs one is a stop of Tab's; arrows lead to the others.
    await by(player.section('outcome'));
    for (let i = 0; i < STEPS && (await player.section('promises').getAttribute('aria-selected')) !== 'true'; i++) await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: player.say(`names.state.${OFFER.to}`) }).first()).toBeVisible();
    await player.expectNoOverflow('promises');
  });
});
