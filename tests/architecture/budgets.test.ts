import { describe, expect, it } from 'vitest';
import { brotliBytes, BUDGETS, filesOf, loadedAtOnce } from '../../tools/budgets.mjs';

const manifest = {
  'index.html': { file: 'assets/index.js', src: 'index.html', css: ['assets/index.css'], imports: ['_react.js'], dynamicImports: ['src/panels/table.tsx', 'src/panels/other.tsx'] },
  '_react.js': { file: 'assets/react.js' },
  'src/panels/table.tsx': { file: 'assets/table.js', src: 'src/panels/table.tsx', css: ['assets/table.css'], imports: ['_shared.js'], dynamicImports: ['src/map/scene.ts', 'src/map/index.ts'] },
  'src/panels/other.tsx': { file: 'assets/other.js', src: 'src/panels/other.tsx' },
  'src/map/index.ts': { file: 'assets/map.js', src: 'src/map/index.ts', imports: ['_shared.js'] },
  'src/map/scene.ts': { file: 'assets/scene.js', src: 'src/map/scene.ts', imports: ['_phaser.js'] },
  '_shared.js': { file: 'assets/shared.js' },
  '_phaser.js': { file: 'assets/phaser.js' },
};
const built: Readonly<Record<string, string>> = {
  'assets/phaser.js': 'console.log("Phaser v4")',
  'assets/session.worker-1.js': 'import{a}from"./rules-2.js";import"./more-3.js"',
  'assets/rules-2.js': 'import x from "./deep-4.js"',
  'assets/more-3.js': '',
  'assets/deep-4.js': '',
  'assets/land.topo-5.json': '{}',
  'assets/land.topo-5.png': '',
};
const read = (file: string): string => built[file] ?? '';
const budget = { name: 'table', limit: 1, entries: ['index.html'], lazy: [/^src\/panels\/table/, /^src\/map\//], files: [/\.worker-/, /\.topo-/] };

describe('the weight of a page', () => {
  it('counts what it loads at once, with styles', () => {
    expect(filesOf(manifest, { ...budget, lazy: [], files: [] }, [], read)).toEqual(['assets/index.css', 'assets/index.js', 'assets/react.js']);
  });

  it('counts the lazy chunks it asks for, workers with what they import, and geometry; not Phaser', () => {
    expect(filesOf(manifest, budget, Object.keys(built), read)).toEqual([
      'assets/deep-4.js', 'assets/index.css', 'assets/index.js', 'assets/land.topo-5.json', 'assets/map.js', 'assets/more-3.js', 'assets/react.js', 'assets/rules-2.js',
      'assets/session.worker-1.js', 'assets/shared.js', 'assets/table.css', 'assets/table.js',
    ]);
  });

  it('counts Phaser where the page itself imports it', () => {
    const eager = { ...manifest, '_react.js': { file: 'assets/react.js', imports: ['_phaser.js'] } };
    expect(filesOf(eager, budget, Object.keys(built), read)).toContain('assets/phaser.js');
  });

  it('fails when an entry or a file that it names is missing', () => {
    expect(() => loadedAtOnce(manifest, ['gone.html'])).toThrow('gone.html');
    expect(() => filesOf(manifest, budget, ['assets/session.worker-1.js'], read)).toThrow('topo');
  });

  it('has a limit for each page', () => {
    expect(BUDGETS.map(({ limit }) => limit / 1024)).toEqual([100, 220]);
    expect(brotliBytes(Buffer.from('a'.repeat(1000)))).toBeLessThan(50);
  });
});
