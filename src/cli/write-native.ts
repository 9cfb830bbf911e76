import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NativeForm } from '../core/index.ts';
import { CallError } from './call-error.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Writes a native form into a folder: its files by their last names, and all of it as native.json.
 * @returns the paths of what was written
 * @throws CallError where the folder cannot be written to
 */
export function writeNative(folder: string, form: NativeForm, around: Surroundings): readonly string[] {
  const files = form.files.map(({ path, text }) => ({ name: path.slice(path.lastIndexOf('/') + 1), text }));
  const all = [...files, { name: 'native.json', text: nativeJson(form) }];
  try {
    mkdirSync(resolve(around.folder, folder), { recursive: true });
    return all.map(({ name, text }) => {
      const path = join(folder, name);
      writeFileSync(resolve(around.folder, path), text);
      return path;
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new CallError(`${folder} cannot be written to (${code}).`);
  }
}

/** What `./run native` prints. */
export function nativeJson({ status, ...form }: NativeForm): string {
  return `${JSON.stringify(form, null, 2)}\n`;
}
