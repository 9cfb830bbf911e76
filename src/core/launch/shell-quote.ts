import { type NativePart, nativeParts, type PlaceholderName } from './native/placeholder.ts';

/** What a shell takes as it stands, wherever in a word. */
const plainWord = /^[\w./,:@%+-]+$/;

/** A text as one word of a shell, which evaluates nothing of it. */
export function shellQuote(text: string): string {
  return plainWord.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

const variables: Readonly<Record<PlaceholderName, string>> = {
  'tt-metal': 'root',
  run: 'run_directory',
  'model-config': 'model_config',
  data: 'data',
};

/** A text of a native form as one word: what the machine knows stands in it as the script's own variable. */
export function nativeWord(text: string): string {
  const parts = nativeParts(text).map((part: NativePart) =>
    typeof part === 'string' ? shellQuote(part) : `"$${variables[part.placeholder]}"`,
  );
  return parts.length === 0 ? "''" : parts.join('');
}
