/** The debrief as one file that any browser opens and prints: no script, and nothing that it would have to fetch. */

/** What can only be pressed, or lies over the page. */
const LEFT_OUT = 'dialog, input, [role=tablist], [data-screen-only], script, link, style, iframe';

/** A copy of what stands on the page, without what only works there. */
export function still(root: Element): Element {
  const copy = root.cloneNode(true) as Element;
  // a copy of a list forgets what was chosen
  const chosen = [...root.querySelectorAll('select')].map((list) => list.selectedOptions[0]?.textContent ?? '');
  copy.querySelectorAll('select').forEach((list, i) => list.replaceWith(chosen[i] ?? ''));
  for (const part of copy.querySelectorAll(LEFT_OUT)) (part.closest('fieldset') ?? part).remove();
  // a heading that opens what stands under it remains a heading
  for (const button of copy.querySelectorAll('button')) {
    const text = copy.ownerDocument.createElement('span');
    text.className = button.className;
    text.append(...button.childNodes);
    button.replaceWith(text);
  }
  for (const part of copy.querySelectorAll('*')) for (const { name } of [...part.attributes]) if (/^(?:on|aria-controls$|aria-expanded$|tabindex$|href$|src$)/.test(name)) part.removeAttribute(name);
  return copy;
}

const isPrint = (condition: string): boolean => condition.trim() === 'print';
/** Fonts and pictures from elsewhere would be requests. */
const fetches = (css: string): boolean => /@import|@font-face|url\((?!\s*['"]?data:)/.test(css);

/** The page's rules as they hold on paper: what is said for print holds always, and comes last. */
export function rulesOf(sheets: Iterable<CSSStyleSheet>): string {
  const usual: string[] = [];
  const onPaper: string[] = [];
  for (const sheet of sheets) {
    for (const rule of sheet.cssRules) {
      if (fetches(rule.cssText)) continue;
      if (rule instanceof CSSMediaRule && isPrint(rule.conditionText)) for (const inner of rule.cssRules) onPaper.push(inner.cssText);
      else usual.push(rule.cssText);
    }
  }
  return [...usual, ...onPaper].join('\n').replaceAll('</', '<\\/');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param root what is kept. @param language of its words, as in `lang`. */
export function pageOf(root: Element, { title, language, css }: { readonly title: string; readonly language: string; readonly css: string }): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title)}</title><style>${css}
html, body { background: #fff; color: #000; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; }</style></head>
<body>${still(root).outerHTML}</body></html>
`;
}
