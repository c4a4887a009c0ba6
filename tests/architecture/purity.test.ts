import { describe, expect, it } from 'vitest';
import { impurities, PURE_FOLDERS } from './support/purity.ts';
import { isTest, scriptsOfSrc } from './support/source.ts';

const pure = scriptsOfSrc().filter(({ path }) => !isTest(path) && PURE_FOLDERS.some((folder) => path.startsWith(`src/${folder}/`)));

describe('rules, policies and content', () => {
  it('give the same bits everywhere', () => {
    expect(pure.length).toBeGreaterThan(10);
    expect(pure.flatMap(impurities)).toEqual([]);
  });

  it.each([
    'Math.random()', 'Math.exp(1)', 'Math.log10(2)', 'Math.pow(2, 3)', 'Math.sin(1)', 'Math.atan2(1, 2)', 'Math.hypot(3, 4)', 'Math.cbrt(8)', "Math['pow'](2, 3)", 'Math[name](2)',
    'const { pow } = Math', 'const m = Math', '2 ** 3', 'let x = 2; x **= 3', 'Date.now()', 'new Date()', 'performance.now()', 'const { now } = Date', 'f({ Date })',
    '[2, 1].sort()', '[2, 1].toSorted()', 'list?.sort()', 'for (const key in {}) f(key)', "'a'.localeCompare('b')", '(1).toLocaleString()', 'new Intl.Collator()', 'crypto.randomUUID()',
    'globalThis.Math', 'setTimeout(f, 1)',
  ])('may not use %s', (text) => {
    expect(impurities({ path: 'src/engine/x.ts', text })).toHaveLength(1);
  });

  it.each([
    'Math.imul(2, 3) + Math.max(1, 2) + Math.abs(-1)', '[2, 1].sort((a, b) => a - b)', 'for (const key of []) f(key)', 'type A = Date', 'const a: Date | null = null',
    'const a = { Date: 1, log: 2 }; f(a.Date, a.log)', '// Date.now() in words', "const a = 'Math.random()'", 'log(2)',
  ])('may use %s', (text) => {
    expect(impurities({ path: 'src/engine/x.ts', text })).toEqual([]);
  });
});
