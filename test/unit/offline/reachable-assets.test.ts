import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reachableAssets } from '../../../src/offline/reachable-assets.ts';

test('what a page comes to is kept, but for what only Monaco or mermaid need', () => {
  const files: Readonly<Record<string, string>> = {
    'index.html': '<script src="/yard/_astro/main.a.js"></script>',
    '_astro/main.a.js':
      'm.f=["_astro/monaco-editor.a.js","_astro/deep.a.js","_astro/panel.a.css"];import"./part.a.js";' +
      'const e=()=>import(`./monaco-editor.a.js`),d=()=>import("./mermaid.core.a.js"),w=new URL(`/_astro/worker.a.js`)',
    '_astro/part.a.js': 'export{x}from"./other.a.js"',
    '_astro/other.a.js': '',
    '_astro/worker.a.js': '',
    '_astro/panel.a.css': '',
    '_astro/monaco-editor.a.js': 'import"./deep.a.js"',
    '_astro/mermaid.core.a.js': 'import"./deep.a.js"',
    '_astro/deep.a.js': '',
    '_astro/nobody.a.js': '',
  };
  const folder = `${mkdtempSync(path.join(tmpdir(), 'assets-'))}/`;
  try {
    mkdirSync(`${folder}_astro`);
    for (const [name, text] of Object.entries(files)) writeFileSync(folder + name, text);
    const all = new Set(Object.keys(files).map((name) => name.replace('_astro/', '')));
    expect(reachableAssets(folder, ['index.html'], all)).toEqual([
      'main.a.js',
      'other.a.js',
      'panel.a.css',
      'part.a.js',
      'worker.a.js',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
