import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** Where each lesson's diagrams stand, and each drawing beside its source. */
export function diagramFolders(): string[] {
  const lessons = join(import.meta.dirname, '../../content/lessons');
  return globSync('*/diagrams', { cwd: lessons })
    .sort()
    .map((folder) => join(lessons, folder));
}

/** A diagram as its author writes it. `anatomy.narrow.mmd` is what a narrow page shows instead of `anatomy.mmd`. */
export interface DiagramSource {
  readonly name: string;
  /** The root's id in the drawing, unlike that of any other diagram. */
  readonly id: string;
  readonly text: string;
  readonly svgPath: string;
  /** Of everything that decides how it looks: a drawing that bears another hash is stale. */
  readonly hash: string;
}

/** Every diagram of a folder, by name. */
export function diagramSources(folder: string): DiagramSource[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.mmd'))
    .map((file) => basename(file, '.mmd'));
  return names.sort().map((name) => {
    // A checkout with other line ends is still the same diagram.
    const text = readFileSync(join(folder, `${name}.mmd`), 'utf8').replaceAll('\r\n', '\n');
    const id = `ty-${name.replaceAll('.', '-')}`;
    return { name, id, text, svgPath: join(folder, `${name}.svg`), hash: hashOf(text) };
  });
}

function hashOf(source: string): string {
  const tool = ['drawing.ts', 'plain-svg.ts'].map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8').replaceAll('\r\n', '\n'),
  );
  const hash = createHash('sha256').update(JSON.stringify([source, mermaidVersion(), ...tool]));
  return hash.digest('hex').slice(0, 32);
}

function mermaidVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(mermaidFolder(), 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error('The mermaid package has no version.');
}

/** The installed mermaid package. */
export function mermaidFolder(): string {
  const entry = createRequire(import.meta.url).resolve('mermaid');
  return dirname(dirname(entry));
}
