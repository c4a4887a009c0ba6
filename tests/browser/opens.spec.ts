/** The built page opens anywhere: nothing from elsewhere, no errors, no sideways scrolling. */
import { expect, test } from '@playwright/test';

for (const [width, height] of [[1440, 900], [1024, 768], [360, 640]] as const) {
  for (const language of ['en', 'ru']) {
    test(`opens at ${width}×${height} in ${language}, without errors and without leaving home`, async ({ page, baseURL }) => {
      const faults: string[] = [];
      const elsewhere: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
      page.on('request', (request) => {
        if (!request.url().startsWith(String(baseURL)) && !/^(?:data|blob):/.test(request.url())) elsewhere.push(request.url());
      });
      await page.setViewportSize({ width, height });
      await page.goto(`/?lang=${language}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.waitForLoadState('networkidle');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect({ faults, elsewhere, overflow }).toEqual({ faults: [], elsewhere: [], overflow: 0 });
    });
  }
}
