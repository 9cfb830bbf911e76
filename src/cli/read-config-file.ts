import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { largestText } from '../core/index.ts';
import { CallError } from './arguments.ts';
import { type Surroundings, shell } from './surroundings.ts';

/**
 * The text of a config file, or of standard input for `-`; a byte order mark stays, so that offsets fit the file.
 * @throws CallError in one sentence, where there is no text to check
 */
export function readConfigFile(path: string, around: Surroundings = shell): string {
  const bytes = path === '-' ? readStandardInput(around) : readBytes(path, around);
  const name = path === '-' ? 'standard input' : path;
  if (bytes.length >= largestText) throw new CallError(`${name} has 1 MiB or more, which no config has.`);
  if (bytes.includes(0)) throw new CallError(`${name} is a binary file, not a config.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CallError(`${name} is not UTF-8 text.`);
  }
}

function readBytes(path: string, { folder }: Surroundings): Uint8Array {
  try {
    const file = resolve(folder, path);
    const facts = statSync(file);
    if (facts.isDirectory()) throw new CallError(`${path} is a folder; name the config files in it.`);
    // Told before it is read: a checkpoint given by mistake may have gigabytes.
    if (facts.size >= largestText) throw new CallError(`${path} has 1 MiB or more, which no config has.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError(reasons[codeOf(error)]?.(path) ?? `${path} cannot be read (${codeOf(error)}).`);
  }
}

const reasons: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file ${path}.`,
  ENOTDIR: (path) => `There is no file ${path}.`,
  EACCES: (path) => `${path} may not be read by this user.`,
};

function readStandardInput(around: Surroundings): Uint8Array {
  try {
    return around.readInput();
  } catch (error) {
    throw new CallError(`Standard input cannot be read (${codeOf(error)}).`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
