import type { BoardName, ReleaseName, TrainerName } from '../core/index.ts';

/** What a share link carries; the names are short because they travel. */
export interface SharedConfig {
  /** The config's text. */
  readonly t: string;
  readonly b: BoardName;
  readonly r: TrainerName;
  readonly l: ReleaseName;
  /** The model config beside it, where there is one. A page from before there were two takes no notice of it. */
  readonly m?: string;
}

/** Why a link does not give a config. */
export type LinkFault = 'broken' | 'too-large' | 'other-version';

export type ReadLink = { readonly shared: SharedConfig } | { readonly fault: LinkFault };

const prefix = '#v1.';

/** A link that would unpack to more than this is refused rather than read: the checker's own limit is 1 MiB. */
const largestText = 2 * 1024 * 1024;

/** Whether a link to this config would be opened again. */
export function fitsLink(shared: SharedConfig): boolean {
  return new TextEncoder().encode(JSON.stringify(shared)).length <= largestText;
}

/** The fragment of a link that opens this config in the playground: `#v1.` + base64url of deflated JSON. */
export async function encodeShareLink(shared: SharedConfig): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(shared));
  const deflated = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = await readAll(deflated, Number.POSITIVE_INFINITY);
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return prefix + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** True where an address's fragment claims to be a share link, of whatever version, readable or not. */
export function isShareLink(fragment: string): boolean {
  return /^#v\d+\./.test(fragment);
}

/** Reads what `encodeShareLink` wrote, or says why it cannot; never throws. */
export async function readShareLink(fragment: string): Promise<ReadLink> {
  if (!fragment.startsWith(prefix)) return { fault: isShareLink(fragment) ? 'other-version' : 'broken' };
  try {
    const base64 = fragment.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const json: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(await readAll(unpacked, largestText)),
    );
    const shared = sharedConfigOf(json);
    return shared === null ? { fault: 'broken' } : { shared };
  } catch (error) {
    return { fault: error instanceof RangeError ? 'too-large' : 'broken' };
  }
}

/** @throws RangeError past so many bytes */
async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('The link unpacks to more than a config may hold.');
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** What is known of a link's JSON, and nothing else of it; null where that is no text. */
function sharedConfigOf(json: unknown): SharedConfig | null {
  if (typeof json !== 'object' || json === null) return null;
  const { t, b, r, l, m } = json as Record<string, unknown>;
  const known = m === undefined ? { t, b, r, l } : { t, b, r, l, m };
  return Object.values(known).every((field) => typeof field === 'string') ? (known as SharedConfig) : null;
}
