import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/serve.mjs';
import { playwrightTally, vitestTally } from '../../tools/tally.mjs';
import { findBrowser } from '../browser/support/browser.mjs';

describe('the server of the build', () => {
  let folder = '';
  let served: { readonly port: number; readonly close: () => void };
  const get = (path: string, init: RequestInit = {}) => fetch(`http://localhost:${served.port}${path}`, { redirect: 'manual', ...init });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'good-offices-'));
    const root = join(folder, 'dist');
    mkdirSync(join(root, 'assets'), { recursive: true });
    mkdirSync(join(root, '.vite'));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(root, '.vite', 'manifest.json'), '{}');
    writeFileSync(join(root, 'index.html'), '<!doctype html><title>x</title>');
    writeFileSync(join(root, 'assets', 'a-1.js'), `export const a = '${'a'.repeat(5000)}';`);
    writeFileSync(join(root, 'assets', 'ә é.woff2'), 'font');
    served = await serve(root, 42_300);
  });
  afterAll(() => {
    served.close();
    rmSync(folder, { recursive: true });
  });

  it('serves files with their type, compressed when it helps, and nothing from elsewhere may load', async () => {
    const script = await get('/assets/a-1.js', { headers: { 'accept-encoding': 'br' } });
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('content-encoding')).toBe('br');
    expect(Number(script.headers.get('content-length'))).toBeLessThan(200);
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(await script.text()).toHaveLength(5020);
    const page = await get('/?language=ru', { headers: { 'accept-encoding': 'identity' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const font = await get(`/assets/${encodeURIComponent('ә é')}.woff2`, { headers: { 'accept-encoding': 'br, gzip' } });
    expect([font.headers.get('content-type'), font.headers.get('content-encoding')]).toEqual(['font/woff2', null]);
  });

  it('answers a page that was seen before without sending it again', async () => {
    const tag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  it.each(['/secret.txt', '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt', '/.vite/manifest.json', '/assets/no.js'])('keeps %s to itself', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('sends an address inside the app to the page, refuses what is no request for a file', async () => {
    const inside = await get('/table/3?language=ru');
    expect([inside.status, inside.headers.get('location')]).toEqual([302, '/?language=ru']);
    expect((await get('/%E0%A4%A')).status).toBe(400);
    expect((await get('/', { method: 'POST' })).status).toBe(405);
    expect(await (await get('/', { method: 'HEAD' })).text()).toBe('');
  });

  it('takes the next port when one is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(42_401, '127.0.0.1', resolve));
    const second = await serve(folder, 42_401);
    expect(second.port).toBeGreaterThan(42_401);
    second.close();
    other.close();
  });
});

describe('the count of tests', () => {
  const unit = (statuses: readonly string[]) => ({ status: statuses.includes('failed') ? 'failed' : 'passed', assertionResults: statuses.map((status, i) => ({ fullName: `test ${i}`, status })) });

  it('sums the files of Vitest, and counts a file that does not load', () => {
    const report = { testResults: [unit(['passed', 'failed', 'skipped', 'todo']), unit(['passed']), { status: 'failed', assertionResults: [] }] };
    expect(vitestTally(report)).toEqual({ passed: 2, failed: 2, skipped: 2, reasons: ['test 2 (skipped)', 'test 3 (todo)'] });
    expect(vitestTally(null)).toEqual({ passed: 0, failed: 0, skipped: 0, reasons: [] });
  });

  it('sums the suites of Playwright with the reasons of what was skipped', () => {
    const test = (status: string, description?: string) => ({ status, annotations: description === undefined ? [] : [{ type: 'skip', description }] });
    const specs = [{ title: 'plays', tests: [test('expected'), test('unexpected')] }, { title: 'draws', tests: [test('skipped', 'no WebGL'), test('flaky'), test('skipped')] }];
    expect(playwrightTally({ suites: [{ title: 'a.spec.ts', suites: [{ title: 'game', specs }] }] })).toEqual({
      passed: 1, failed: 2, skipped: 2, reasons: ['game > draws: no WebGL', 'game > draws: no reason given'],
    });
    expect(playwrightTally(null).passed).toBe(0);
  });
});

describe('the search for a browser', () => {
  it('takes the one that is named, and says when there is none', async () => {
    const before = process.env['CHROMIUM_PATH'];
    try {
      process.env['CHROMIUM_PATH'] = process.execPath;
      expect(await findBrowser()).toMatchObject({ path: process.execPath, source: 'CHROMIUM_PATH' });
      process.env['CHROMIUM_PATH'] = join(tmpdir(), 'no', 'browser');
      await expect(findBrowser()).rejects.toThrow('does not exist');
    } finally {
      if (before === undefined) delete process.env['CHROMIUM_PATH'];
      else process.env['CHROMIUM_PATH'] = before;
    }
  });
});
