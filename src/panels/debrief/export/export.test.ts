// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bargainingFixture, debriefFixture } from '../../../../tests/fixtures/debrief.ts';
import { pageOf, rulesOf } from './page.ts';
import { debriefCsv, debriefJson, FORMAT } from './tables.ts';

describe('the debrief as a table', () => {
  const rows = debriefCsv(debriefFixture, bargainingFixture).split('\r\n').slice(0, -1).map((line) => line.split(','));

  it('has five columns in every row, and its heads', () => {
    expect(rows[0]).toEqual(['section', 'who', 'item', 'value', 'detail']);
    for (const row of rows) expect(row, row.join(',')).toHaveLength(5);
  });
  it('holds peace as it is shown, people as persons, goals, promises, guesses and what was measured', () => {
    const value = (...head: readonly string[]) => rows.find((row) => head.every((part, i) => row[i] === part))?.[3];
    expect([value('peace', '', 'negative'), value('people', 'KG-TJ'), value('guess', 'KG', 'TJ'), value('table', 'KG TJ', 'left on the table'), value('missed deal', 'TJ')]).toEqual(['69', '1840', '2', '15', '0.9']);
    expect(rows.filter(([section]) => section === 'goal')).toHaveLength(15);
    expect(rows.filter(([section]) => section === 'promise')).toHaveLength(9);
  });
  it('writes a loss as a number, and no text as a formula', () => {
    const lost = debriefCsv({ ...debriefFixture, peace: { ...debriefFixture.peace, common: -5 }, guesses: [{ by: 'KG', of: 'TJ', guessed: [], truth: [], hits: 0 }] }, null);
    expect(lost).toContain('peace,,common,-0.5,');
  });
});

it('the debrief as data is what the page was told', () => {
  expect(JSON.parse(debriefJson(debriefFixture, null))).toEqual({ format: FORMAT, version: 1, debrief: JSON.parse(JSON.stringify(debriefFixture)), bargaining: null });
});

describe('the debrief as a page', () => {
  const root = document.createElement('div');
  root.innerHTML = '<dialog>over</dialog><div role="tablist"><button>tab</button></div><h3><button class="fold" aria-expanded="false" onclick="x()">More</button></h3><div hidden>told</div><p>Whose: <select><option>a</option><option selected>b</option></select></p><a href="https://example.org">b</a><script>x()</script><img src="https://example.org/a.png">';
  const page = pageOf(root, { title: 'A <b> & C', language: 'ru', css: 'p { color: red; }' });

  it('keeps the words, and nothing that can only be pressed', () => {
    expect(page).toContain('<span class="fold">More</span>');
    expect(page).toContain('told');
    // what was chosen from a list is said
    expect(page).toContain('Whose: b');
    for (const gone of ['over', 'tab</', '<select', '<option', '<script', 'onclick', 'https:', 'aria-expanded']) expect(page, gone).not.toContain(gone);
  });
  it('forbids itself to fetch anything, and says its language', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain('<title>A &lt;b> &amp; C</title>');
  });
  it('takes no rule that would fetch a font or a picture', () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '@font-face { font-family: A; src: url(a.woff2); } .a { color: red; } .b { background: url("https://example.org/x.png"); } .c { background: url(data:image/png;base64,AA); } @media print { .a { color: black; } }';
    const css = rulesOf(document.styleSheets);
    expect(css).toMatch(/\.a \{\s*color: red/);
    expect(css).toContain('data:image/png');
    for (const gone of ['woff2', 'example.org', '@media print']) expect(css).not.toContain(gone);
    // what holds on paper comes last
    expect(css.lastIndexOf('black')).toBeGreaterThan(css.indexOf('red'));
    style.remove();
  });
});
