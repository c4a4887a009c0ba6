/** A lesson on paper by its plan: a practice game, three questions, slips that the teacher enters, and the debrief. */
import { test, type Locator } from '@playwright/test';
import type { StateId } from '../../src/engine/names.ts';
import { codeOfClause, codeOfOrder } from '../../src/panels/print/codes.ts';
import { Device } from './device.ts';
import { expect } from './steps.ts';
import { startsWith } from './texts.ts';

const DEBRIEF = 15;

test('a lesson on paper is led from its welcome to its debrief', async ({ page }) => {
  test.setTimeout(240_000);
  const device = new Device(page);
  const bar = page.getByRole('region', { name: device.say('plan.bar') });
  const dialog = page.getByRole('dialog');
  const next = (): Promise<void> => device.button('plan.next', {}, bar).click();
  const stepIs = (step: string): Promise<void> => expect(bar.getByText(startsWith(device.say(`plan.step.${step}`)))).toBeVisible();
  /** A delegation's slip, from its name to where its part ends. */
  const enter = async (state: StateId, fill?: () => Promise<void>): Promise<void> => {
    await dialog.getByRole('button', { name: startsWith(device.name(state)) }).click();
    await expect(page.getByRole('heading', { name: device.say('print.entry.isPaper', { state: device.name(state) }) })).toBeVisible();
    await fill?.();
  };
  const number = (code: number): Locator => dialog.getByRole('button', { name: startsWith(String(code)) });
  const lockWith = async (state: StateId): Promise<void> => {
    const lock = device.button('print.entry.lock', { state: device.name(state) }).or(device.button('print.entry.lockHold', { state: device.name(state) }));
    await lock.click();
  };
  await device.shareTable({ scenario: 'water-gate', seats: ['KG', 'TJ'], key: 'a lesson' });

  await test.step('a plan begins', async () => {
    await device.host('plan');
    await page.getByRole('group', { name: device.say('plan.debrief') }).getByRole('radio', { name: device.say('plan.min', { n: DEBRIEF }) }).check();
    await device.button('plan.begin').click();
    for (const step of ['welcome', 'roles']) {
      await stepIs(step);
      await next();
    }
  });

  await test.step('a practice turn counts for nothing', async () => {
    await stepIs('practice');
    await device.button('plan.practiceGame.open').click();
    await expect(bar.getByText(device.say('plan.practiceGame.mark'))).toBeVisible();
    await device.skipTalks();
    for (const seat of ['KG', 'TJ'] as const) await device.lockAs(seat);
    await device.toNews();
    await expect(page.getByText(/turn 2 of 5/i).first()).toBeVisible();
    await device.button('plan.practiceGame.back').click();
    await expect(bar.getByText(device.say('plan.practiceGame.mark'))).toBeHidden();
    await expect(page.getByText(/turn 1 of 5/i).first()).toBeVisible();
    await stepIs('practice');
    await next();
  });

  await test.step('three questions, each with its answer and the reason', async () => {
    await stepIs('check');
    await device.button('plan.check.open').click();
    for (const n of [1, 2, 3]) {
      await expect(dialog.getByText(device.say('plan.check.question', { n, of: 3 }))).toBeVisible();
      await expect(dialog.getByText(device.say('plan.check.right'))).toBeHidden();
      await dialog.getByRole('listitem').getByRole('button').first().click();
      await expect(dialog.getByText(device.say('plan.check.right'))).toBeVisible();
      await device.expectFitsEverywhere(`question ${n}`);
      if (n < 3) await device.button('plan.next', {}, dialog).click();
    }
    await dialog.getByRole('button', { name: device.say('app.close'), exact: true }).last().click();
    await expect(dialog).toBeHidden();
    await next();
  });

  // with time left, a longer version opens than was planned
  const isOver = device.button('plan.toDebrief').or(device.section('outcome')).or(page.getByRole('dialog', { name: startsWith(device.say('debrief.lead.title_other').replace(/\{\{.*$/s, '')) }));
  const isNews = bar.getByText(startsWith(device.say('plan.step.news')));
  // the plan ends play by itself: between the last season and the debrief nothing of either is there
  for (let turn = 1, goesOn = true; goesOn; turn++) {
    await test.step(`turn ${turn} on paper`, async () => {
      await stepIs('news');
      await next();
      await stepIs('diplomacy');
      if (turn === 1) {
        await device.button('print.entry.open').click();
        await enter('KG', async () => {
          await number(codeOfClause('hotlineFactFinding')).click();
          await dialog.getByRole('button', { name: device.name('TJ'), exact: true }).click();
          await device.button('print.entry.send').click();
          await device.button('print.entry.finish', { state: device.name('KG') }).click();
        });
        await enter('TJ', async () => {
          await device.button('print.entry.accept').first().click();
          await device.button('print.entry.finish', { state: device.name('TJ') }).click();
        });
        await device.button('app.close', {}, dialog).click();
      }
      await next();
      await stepIs('orders');
      await device.button('print.entry.open').click();
      await enter('KG', async () => {
        if (turn === 1) await number(codeOfOrder('mobilise')).click();
        await lockWith('KG');
      });
      // with the last slip the season begins, and what was opened for slips is gone
      await enter('TJ', () => lockWith('TJ'));
      await expect(dialog).toBeHidden();
      await stepIs('resolution');
      await device.skipPlaying();
      await next();
      if (await bar.getByText(startsWith(device.say('plan.step.resolution'))).isVisible()) await next();
      await expect(isOver.or(isNews).first()).toBeVisible();
      goesOn = await isNews.isVisible();
    });
  }
  await test.step('the debrief', async () => {
    await expect(device.section('outcome')).toBeVisible();
  });
});
