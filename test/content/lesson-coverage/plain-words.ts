/** Text as it is read, without Markdown's marks, MDX's tags and signs that are no words, on one line. */
export function plainWords(text: string): string {
  return text
    .replace(/<Term\s+name="([^"]+)"\s*\/>/g, '$1')
    .replace(/<Term\s+name="[^"]+">/g, '')
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/<\/?[A-Za-z][^>]*>/g, (tag) =>
      [...tag.matchAll(/="([^"]*)"/g)].map(([, said]) => said).join(' '),
    )
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)/g, '')
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
