import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The package folders that modules come from: what stands behind the last `node_modules/` of a path. */
export function packageFolders(modules: Iterable<string>): Set<string> {
  const folders = [...modules].flatMap((id) => {
    const found = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'));
    return found?.[1] === undefined ? [] : [found[1]];
  });
  return new Set(folders);
}

/** For each package its name, version and licence, then the texts that the licence wants to go with every copy. */
export function licenceTexts(folders: Iterable<string>): string {
  const parts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const texts = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|thirdpartynotices)\b/i.test(entry.name))
      .map((entry) => path.join(folder, entry.name))
      .sort()
      .map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
    return { name: String(name), text: [`${name} ${version} (${license})`, ...texts].join('\n\n') };
  });
  parts.sort((one, other) => (one.name < other.name ? -1 : 1));
  return parts.map(({ text }) => `${text}\n`).join(`\n${'-'.repeat(78)}\n\n`);
}

/** The folder of a package of this project. Throws where it is not installed. */
export function installed(name: string): string {
  const folder = path.resolve('node_modules', name);
  if (!existsSync(folder)) throw new Error(`Expected the package ${name} to be installed.`);
  return folder;
}
