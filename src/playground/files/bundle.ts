import { zipSync } from 'fflate';
import { sha256Of } from './sha256.ts';

export interface BundledFile {
  readonly name: string;
  readonly text: string;
  readonly isExecutable?: boolean;
}

/** A zip knows no time before this one, and no time zone: made of the same files, it has the same bytes. */
const atNoTime = new Date(1980, 0, 1);

const unix = 3;

/** The files in one folder of a zip, with their sums beside them in `SHA256SUMS`. */
export function bundle(folder: string, files: readonly BundledFile[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const contents = files.map((file) => ({ ...file, bytes: encoder.encode(file.text) }));
  const sums = contents.map(({ name, bytes }) => `${sha256Of(bytes)}  ${name}\n`).join('');
  const all = [...contents, { name: 'SHA256SUMS', bytes: encoder.encode(sums), isExecutable: false }];
  return zipSync(
    Object.fromEntries(
      all.map(({ name, bytes, isExecutable }) => [
        `${folder}/${name}`,
        [bytes, { mtime: atNoTime, os: unix, attrs: (isExecutable ? 0o100755 : 0o100644) << 16 }],
      ]),
    ),
    { level: 9 },
  ) as Uint8Array<ArrayBuffer>;
}
