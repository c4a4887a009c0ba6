/** What somebody does who has no pointer: Tab to where one wants to be, then a key. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './steps.ts';

/** More stops than any screen has. */
const STOPS = 200;
/** More choices than any group has. */
const CHOICES = 12;

const hasFocus = async (page: Page, target: Locator): Promise<boolean> => (await target.and(page.locator(':focus')).count()) > 0;

/** Walks with Tab until `isThere`, as somebody does who sees the focus ring. */
async function walk(page: Page, isThere: () => Promise<boolean>, where: string): Promise<void> {
  for (let i = 0; i < STOPS; i++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${where}`);
}

/** Walks to `target`, which can be used there, and presses `key`. */
export async function use(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await expect(target.first()).toBeEnabled();
  await walk(page, () => hasFocus(page, target.first()), String(target));
  await page.keyboard.press(key);
}

/** The same with what goes by itself: nothing is pressed when it has gone before one is there. */
export async function useWhileThere(page: Page, target: Locator): Promise<void> {
  await walk(page, async () => !(await target.isVisible()) || (await hasFocus(page, target)), String(target));
  if (await hasFocus(page, target)) await page.keyboard.press('Enter');
  await expect(target).toBeHidden();
}

/** Walks to the group of `radio`, of which Tab knows one stop, and goes on by arrow to the one that is wanted. */
export async function choose(page: Page, radio: Locator): Promise<void> {
  await expect(radio).toBeEnabled();
  const isInGroup = (): Promise<boolean> => radio.evaluate((one) => one instanceof HTMLInputElement && document.activeElement instanceof HTMLInputElement && document.activeElement.name === one.name);
  await walk(page, isInGroup, String(radio));
  for (let i = 0; i < CHOICES && !(await radio.isChecked()); i++) await page.keyboard.press('ArrowDown');
  // the first of several that none has been chosen of has the focus already
  if (!(await radio.isChecked())) await page.keyboard.press('Space');
  await expect(radio).toBeChecked();
}
