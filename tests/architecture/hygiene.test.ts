import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repaired } from '../../tools/lockfile.mjs';
import { hatches, lines, machines, MEDIAN, median, MOST } from './support/hygiene.ts';
import { isScript, isTest, listFiles, ROOT, readSource } from './support/source.ts';

const everything = listFiles('.').filter((path) => !/\.(?:png|jpe?g|webp|woff2?|ico|mp3|ogg)$/.test(path));
const scripts = everything.filter(isScript);
const sample = (text: string) => ({ path: 'src/x.ts', text });

describe('sources', () => {
  const sizes = everything.filter((path) => path.startsWith('src/') && /\.(?:ts|tsx|css)$/.test(path)).map((path) => ({ path, size: lines(readSource(path).text) }));

  it(`have at most ${MOST} lines`, () => {
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes.filter(({ size }) => size > MOST)).toEqual([]);
    expect([lines('a'), lines('a\n'), lines('a\nb\n')]).toEqual([1, 1, 2]);
  });

  it(`have a median of at most ${MEDIAN} lines`, () => {
    const own = sizes.filter(({ path }) => isScript(path) && !isTest(path)).map(({ size }) => size);
    expect(median(own)).toBeLessThanOrEqual(MEDIAN);
    expect([median([1, 9, 2]), median([1, 2, 4, 9])]).toEqual([2, 3]);
  });

  it('go around no checker without a reason', () => {
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.map(readSource).flatMap(hatches)).toEqual([]);
  });

  it.each([
    'let a: any', 'const f = (a: any[]) => a', 'type A = Record<string, any>', 'f(a as any)', '// @ts-ignore because it is so\nf()', '// @ts-nocheck for now at least\nf()',
    '// @ts-expect-error\nf()', '// @ts-expect-error TODO\nf()', '// biome-ignore lint/style/useConst: x\nlet a = 1', '/* biome-ignore lint/style/useConst */ let a = 1',
  ])('may not hold %j', (text) => {
    expect(hatches(sample(text))).toHaveLength(1);
  });

  it.each([
    'let any: string', "const a = 'any'", '// any of them', '// @ts-expect-error the package has no types\nf()', '// biome-ignore lint/style/useConst: set by a test\nlet a = 1',
    '// biome-ignore lint/suspicious/noExplicitAny: the library gives nothing better\nlet a: any',
  ])('may hold %j', (text) => {
    expect(hatches(sample(text))).toEqual([]);
  });
});

describe('the repository', () => {
  it('names no host of a registry and no path of one machine', () => {
    expect(everything.length).toBeGreaterThan(50);
    expect(everything.map(readSource).flatMap(machines)).toEqual([]);
  });

  it.each([
    `"resolved": "https://registry.${'npmjs'}.org/a"`, `http://deb.${'debian'}.org/x`, `see /${'home'}/me/x`, `"/${'work'}/x"`, `cd /${'tmp'}/x`, `C:\\${'Users'}\\me`, `(/${'root'}/x)`,
  ])('may not hold %j', (text) => {
    expect(machines(sample(text))).toHaveLength(1);
  });

  it.each(['https://example.org/home/x', 'src/home/x', './work/x', '/assets/x', 'https://www.npmjs.com'])('may hold %j', (text) => {
    expect(machines(sample(text))).toEqual([]);
  });

  it('locks the package of every platform, and no host', () => {
    const read = () => JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    expect(repaired(read()).faults).toEqual([]);
    const [bad, optional] = [read(), { '@x/y-win32-x64': '1.0.0' }];
    bad.packages['node_modules/vite'].resolved = 'anything';
    bad.packages['node_modules/vite'].optionalDependencies = optional;
    const { faults, lock } = repaired(bad);
    expect(faults).toHaveLength(2);
    expect(lock.packages['node_modules/@x/y-win32-x64']).toEqual({ version: '1.0.0', cpu: ['x64'], optional: true, os: ['win32'] });
  });

  it('pins every package exactly', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
});
