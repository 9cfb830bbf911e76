const fallback = 'training_config.yaml';

/** A name that every system takes for a file: what is not allowed in one becomes "-". */
export function fileName(draft: string): string {
  const safe = draft
    .trim()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go.
    .replaceAll(/[\u0000-\u001f<>:"/\\|?*]+/g, '-')
    .replace(/^\.+/, '')
    .slice(0, 120);
  if (safe === '') return fallback;
  return /\.ya?ml$/i.test(safe) ? safe : `${safe}.yaml`;
}
