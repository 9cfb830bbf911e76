import { basename, dirname, join } from 'node:path/posix';
import { codes } from '../../src/core/diagnostic.ts';
import {
  arrows,
  corePackages,
  drawers,
  forbiddenArrows,
  forbiddenGlobals,
  layers,
  ownedPackages,
} from './arrows.ts';
import { globalsOf, importsOf } from './read-source.ts';

/** The beginnings that stand for a folder in an import, as tsconfig.json lists them: `@components/` is `src/components/`. */
export type Aliases = Readonly<Record<string, string>>;

/** What is wrong with one file of src, a sentence each. Paths are the project's, with `/`. */
export function violationsOf(path: string, source: string, aliases: Aliases = {}): string[] {
  const imports = importsOf(path, source).flatMap((specifier) => {
    const found = judgeImport(path, specifier.replace(/\?.*$/, ''), aliases);
    return found === null ? [] : [`${path} imports ${specifier}: ${found}`];
  });
  return [
    ...nameViolations(path),
    ...imports,
    ...(path.startsWith('src/core/') ? globalViolations(path, source) : []),
  ];
}

/** Folders and files whose name says nothing. */
export function nameViolations(path: string): string[] {
  const drawer = path.split('/').find((part) => drawers.test(part.replace(/\..*$/, '')));
  return drawer === undefined ? [] : [`${path}: "${drawer}" does not say what it holds`];
}

function globalViolations(path: string, source: string): string[] {
  const strangers = globalsOf(path, source).filter(
    (name) => name === 'Math.random' || forbiddenGlobals.has(name),
  );
  return strangers.map(
    (name) => `${path} uses ${name}: core has no clock, no chance, no network, no DOM and no Node`,
  );
}

function judgeImport(path: string, specifier: string, aliases: Aliases): string | null {
  const target = resolve(path, specifier, aliases);
  const from = folderOf(path);
  if (target === null) return judgePackage(from, specifier);
  if (target.startsWith('content/') && from !== 'core') return null;
  if (!target.startsWith('src/')) return 'it lies outside src';
  const to = folderOf(target);
  if (from === 'core') return to === 'core' ? judgeLayer(path, target) : 'core knows nothing outside core';
  if (to === 'core' && target !== 'src/core/index.ts')
    return 'outside core, only src/core/index.ts may be imported of it';
  if (to === from) return null;
  if (!(from in arrows)) return `the folder ${from} has no place in the table of arrows`;
  return arrows[from]?.includes(to) ? null : `${from} may not import ${to}`;
}

function judgePackage(from: string, specifier: string): string | null {
  if (from === 'core' && !corePackages.some((allowed) => allowed.test(specifier)))
    return 'core imports yaml and its compiled validator alone';
  const owner = ownedPackages.find(([name]) => name.test(specifier))?.[1];
  return owner === undefined || owner === from ? null : `only src/${owner} may know it`;
}

function judgeLayer(path: string, target: string): string | null {
  const [from, to] = [layerName(path), layerName(target)];
  if (from === to)
    return path !== target && isRule(path) && isRule(target) ? 'rules do not import each other' : null;
  const [above, below] = [from, to].map((name) => layers.findIndex((layer) => layer.includes(name)));
  if (above === undefined || below === undefined || above < 0 || below < 0)
    return `${above === -1 ? from : to} has no place among the layers`;
  const forbidden = forbiddenArrows.some(([a, b]) => a === from && b === to);
  return above < below && !forbidden ? null : `${from} may not import ${to}`;
}

/** A rule is a file of rules/ that is named by its code; what else lies there is for all of them. */
function isRule(path: string): boolean {
  const name: string = basename(path, '.ts');
  return layerName(path) === 'rules' && codes.some((code) => code === name);
}

/** The folder of src that a file lies in, `.` for src itself. */
function folderOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] ?? '.') : '.';
}

/** `rules` for src/core/rules/unknown-key.ts, `check.ts` for src/core/check.ts. */
function layerName(path: string): string {
  return path.split('/')[2] ?? '';
}

/** The project's path of what is imported; null for a package. */
function resolve(path: string, specifier: string, aliases: Aliases): string | null {
  if (specifier.startsWith('.')) return join(dirname(path), specifier);
  if (specifier.startsWith('/')) return specifier.slice(1);
  const alias = Object.keys(aliases).find((beginning) => specifier.startsWith(beginning));
  return alias === undefined ? null : `${aliases[alias]}${specifier.slice(alias.length)}`;
}
