import { describe, expect, it } from 'vitest';
import { shortNames } from '../../tools/styles.mjs';

describe('the names of classes in a built page', () => {
  const files = Array.from({ length: 30 }, (_, i) => `panels/${i}.module.css`);
  const nameOf = shortNames(files);
  const css = Array.from({ length: 30 }, (_, i) => `.c${i}:hover { margin: .5rem; }`).join('\n');
  const all = files.flatMap((file) => Array.from({ length: 30 }, (_, i) => nameOf(`c${i}`, `/anywhere/src/${file}?used`, css)));

  it('differ, and hold no vowel that could make a word of them', () => {
    expect(new Set(all).size).toBe(900);
    expect(all.join('')).toMatch(/^[^aeiouy]+$/);
    expect(nameOf('c0', 'C:\\game\\src\\panels\\0.module.css', css)).toBe(all[0]);
  });

  it('are given to animations too, and to nothing that is not there', () => {
    expect(nameOf('arrive', '/src/panels/0.module.css', '.a { margin: 0; } @keyframes arrive { from { opacity: 0; } }')).toMatch(/^\w{3}$/);
    expect(() => nameOf('gone', '/src/panels/0.module.css', css)).toThrow('gone');
    expect(() => nameOf('c0', '/src/panels/other.module.css', css)).toThrow('other');
  });
});
