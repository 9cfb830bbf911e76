import { encodeShareLink, fitsLink, type SharedConfig } from '../share-link.ts';
import { grouped } from '../signal.ts';
import { copied } from './copied.ts';

/** Past this, chat programs and mail begin to cut links. */
const comfortableLength = 2000;

/**
 * Puts a link to this config into the address and the clipboard.
 * @returns the sentence that says so.
 */
export async function share(config: SharedConfig): Promise<string> {
  if (!fitsLink(config)) return 'This is over 2 MiB, which no link holds. Download it as a file instead.';
  const fragment = await encodeShareLink(config);
  history.replaceState(history.state, '', fragment);
  const { length } = location.href;
  const where = (await copied(location.href))
    ? 'The link is copied and in the address bar'
    : 'The link is in the address bar; this browser did not let it be copied';
  const care =
    length > comfortableLength
      ? ' Some programs cut links of more than 2,000 characters; a file, or Markdown by the File menu, travels safer.'
      : '';
  return `${where}: ${grouped(length)} characters.${care}`;
}

/** Takes a link that no longer says what the editor holds out of the address; the history stays as long as it was. */
export function forgetSharedAddress(): void {
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
}
